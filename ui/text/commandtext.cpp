#include "ui/text/commandtext.h"

#include <QCoreApplication>

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

} // namespace

QString textOf(Command command)
{
    switch (command) {
    case Command::CreateBase:
        return CommandText::tr("base created");
    case Command::CreateBeneficiary:
        return CommandText::tr("file opened");
    case Command::EditBeneficiary:
        return CommandText::tr("identity edited");
    case Command::LinkHousehold:
        return CommandText::tr("household linked");
    case Command::EditRight:
        return CommandText::tr("right recorded");
    case Command::EditRegistration:
        return CommandText::tr("registration recorded");
    case Command::AddCircleMember:
        return CommandText::tr("circle member added");
    case Command::EditCircleMember:
        return CommandText::tr("circle member edited");
    case Command::EndCircleMember:
        return CommandText::tr("circle member's mandate ended");
    case Command::RecordOrientation:
        return CommandText::tr("orientation recorded");
    case Command::EditOrientation:
        return CommandText::tr("orientation edited");
    case Command::PlanAppointment:
        return CommandText::tr("appointment planned");
    case Command::EditAppointment:
        return CommandText::tr("appointment edited");
    case Command::SettleAppointment:
        return CommandText::tr("appointment told");
    case Command::RemoveAppointment:
        return CommandText::tr("appointment removed");
    case Command::RecordDiagnosis:
        return CommandText::tr("diagnosis recorded");
    case Command::SignContract:
        return CommandText::tr("contract recorded");
    case Command::EditContract:
        return CommandText::tr("contract edited");
    case Command::RemoveContract:
        return CommandText::tr("contract removed");
    case Command::RecordExit:
        return CommandText::tr("exit recorded");
    case Command::EditExit:
        return CommandText::tr("exit edited");
    case Command::CreateOrganisation:
        return CommandText::tr("organisation created");
    case Command::EditOrganisation:
        return CommandText::tr("organisation edited");
    case Command::CreateProfessional:
        return CommandText::tr("professional added");
    case Command::EditProfessional:
        return CommandText::tr("professional edited");
    case Command::CreateServiceOffer:
        return CommandText::tr("service added");
    case Command::EditServiceOffer:
        return CommandText::tr("service edited");
    case Command::SaveView:
        return CommandText::tr("view saved");
    case Command::RemoveView:
        return CommandText::tr("view removed");
    case Command::ImportBeneficiaries:
        return CommandText::tr("people imported");
    case Command::ImportNetwork:
        return CommandText::tr("partners imported");
    case Command::WriteDemonstration:
        return CommandText::tr("demonstration written");
    case Command::Undo:
        return CommandText::tr("undoing");
    }
    return {};
}
