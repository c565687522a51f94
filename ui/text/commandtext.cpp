#include "ui/text/commandtext.h"

#include <QCoreApplication>

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Command", source); }

} // namespace

QString textOf(Command command)
{
    switch (command) {
    case Command::CreateBase:
        return tr(QT_TRANSLATE_NOOP("Command", "base created"));
    case Command::CreateBeneficiary:
        return tr(QT_TRANSLATE_NOOP("Command", "file opened"));
    case Command::EditBeneficiary:
        return tr(QT_TRANSLATE_NOOP("Command", "identity edited"));
    case Command::LinkHousehold:
        return tr(QT_TRANSLATE_NOOP("Command", "household linked"));
    case Command::EditRight:
        return tr(QT_TRANSLATE_NOOP("Command", "right recorded"));
    case Command::EditRegistration:
        return tr(QT_TRANSLATE_NOOP("Command", "registration recorded"));
    case Command::AddCircleMember:
        return tr(QT_TRANSLATE_NOOP("Command", "circle member added"));
    case Command::EditCircleMember:
        return tr(QT_TRANSLATE_NOOP("Command", "circle member edited"));
    case Command::EndCircleMember:
        return tr(QT_TRANSLATE_NOOP("Command", "circle member's mandate ended"));
    case Command::RecordOrientation:
        return tr(QT_TRANSLATE_NOOP("Command", "orientation recorded"));
    case Command::EditOrientation:
        return tr(QT_TRANSLATE_NOOP("Command", "orientation edited"));
    case Command::PlanAppointment:
        return tr(QT_TRANSLATE_NOOP("Command", "appointment planned"));
    case Command::EditAppointment:
        return tr(QT_TRANSLATE_NOOP("Command", "appointment edited"));
    case Command::SettleAppointment:
        return tr(QT_TRANSLATE_NOOP("Command", "appointment told"));
    case Command::RemoveAppointment:
        return tr(QT_TRANSLATE_NOOP("Command", "appointment removed"));
    case Command::RecordDiagnosis:
        return tr(QT_TRANSLATE_NOOP("Command", "diagnosis recorded"));
    case Command::SignContract:
        return tr(QT_TRANSLATE_NOOP("Command", "contract recorded"));
    case Command::EditContract:
        return tr(QT_TRANSLATE_NOOP("Command", "contract edited"));
    case Command::RemoveContract:
        return tr(QT_TRANSLATE_NOOP("Command", "contract removed"));
    case Command::RecordExit:
        return tr(QT_TRANSLATE_NOOP("Command", "exit recorded"));
    case Command::EditExit:
        return tr(QT_TRANSLATE_NOOP("Command", "exit edited"));
    case Command::CreateOrganisation:
        return tr(QT_TRANSLATE_NOOP("Command", "organisation created"));
    case Command::EditOrganisation:
        return tr(QT_TRANSLATE_NOOP("Command", "organisation edited"));
    case Command::CreateProfessional:
        return tr(QT_TRANSLATE_NOOP("Command", "professional added"));
    case Command::EditProfessional:
        return tr(QT_TRANSLATE_NOOP("Command", "professional edited"));
    case Command::CreateServiceOffer:
        return tr(QT_TRANSLATE_NOOP("Command", "service added"));
    case Command::EditServiceOffer:
        return tr(QT_TRANSLATE_NOOP("Command", "service edited"));
    case Command::SaveView:
        return tr(QT_TRANSLATE_NOOP("Command", "view saved"));
    case Command::RemoveView:
        return tr(QT_TRANSLATE_NOOP("Command", "view removed"));
    case Command::ImportBeneficiaries:
        return tr(QT_TRANSLATE_NOOP("Command", "people imported"));
    case Command::ImportNetwork:
        return tr(QT_TRANSLATE_NOOP("Command", "partners imported"));
    case Command::WriteDemonstration:
        return tr(QT_TRANSLATE_NOOP("Command", "demonstration written"));
    case Command::Undo:
        return tr(QT_TRANSLATE_NOOP("Command", "undoing"));
    }
    return {};
}
