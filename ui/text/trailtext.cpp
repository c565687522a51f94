#include "ui/text/trailtext.h"

#include <QCoreApplication>

namespace {

struct TrailText
{
    Q_DECLARE_TR_FUNCTIONS(TrailText)
};

constexpr std::pair<Operation, const char *> Operations[] = {
    {Operation::LogIn, QT_TRANSLATE_NOOP("TrailText", "base entered")},
    {Operation::ListPeople, QT_TRANSLATE_NOOP("TrailText", "people listed")},
    {Operation::ConsultFile, QT_TRANSLATE_NOOP("TrailText", "file consulted")},
    {Operation::ConsultHistory, QT_TRANSLATE_NOOP("TrailText", "history consulted")},
    {Operation::BreakGlass, QT_TRANSLATE_NOOP("TrailText", "file opened in an emergency")},
    {Operation::CreatePerson, QT_TRANSLATE_NOOP("TrailText", "file created")},
    {Operation::EditIdentity, QT_TRANSLATE_NOOP("TrailText", "identity edited")},
    {Operation::LinkHousehold, QT_TRANSLATE_NOOP("TrailText", "household linked")},
    {Operation::EditRight, QT_TRANSLATE_NOOP("TrailText", "right recorded")},
    {Operation::EditRegistration, QT_TRANSLATE_NOOP("TrailText", "registration recorded")},
    {Operation::ChangeCircle, QT_TRANSLATE_NOOP("TrailText", "circle changed")},
    {Operation::Orient, QT_TRANSLATE_NOOP("TrailText", "orientation recorded")},
    {Operation::PlanAppointment, QT_TRANSLATE_NOOP("TrailText", "appointment planned")},
    {Operation::SettleAppointment, QT_TRANSLATE_NOOP("TrailText", "outcome of an appointment told")},
    {Operation::RemoveAppointment, QT_TRANSLATE_NOOP("TrailText", "appointment removed")},
    {Operation::Diagnose, QT_TRANSLATE_NOOP("TrailText", "diagnosis recorded")},
    {Operation::SignContract, QT_TRANSLATE_NOOP("TrailText", "contract recorded")},
    {Operation::RemoveContract, QT_TRANSLATE_NOOP("TrailText", "contract removed")},
    {Operation::RecordExit, QT_TRANSLATE_NOOP("TrailText", "exit recorded")},
    {Operation::EditPlan, QT_TRANSLATE_NOOP("TrailText", "plan edited")},
    {Operation::RecordReview, QT_TRANSLATE_NOOP("TrailText", "review recorded")},
    {Operation::HandleBreach, QT_TRANSLATE_NOOP("TrailText", "breach case recorded")},
    {Operation::WriteNote, QT_TRANSLATE_NOOP("TrailText", "note written")},
    {Operation::AskPartner, QT_TRANSLATE_NOOP("TrailText", "request to a partner")},
    {Operation::Reassign, QT_TRANSLATE_NOOP("TrailText", "file given to another référent")},
    {Operation::AnswerRequest, QT_TRANSLATE_NOOP("TrailText", "answer to a request")},
    {Operation::ProposeFact, QT_TRANSLATE_NOOP("TrailText", "fact proposed to the household")},
    {Operation::MergeFiles, QT_TRANSLATE_NOOP("TrailText", "files merged or told apart")},
    {Operation::HandleRights, QT_TRANSLATE_NOOP("TrailText", "exercise of a right recorded")},
    {Operation::ErasePerson, QT_TRANSLATE_NOOP("TrailText", "person erased for good")},
    {Operation::PutOff, QT_TRANSLATE_NOOP("TrailText", "reason of the day put off")},
    {Operation::PrintFile, QT_TRANSLATE_NOOP("TrailText", "document printed or exported")},
    {Operation::ReadNetwork, QT_TRANSLATE_NOOP("TrailText", "network consulted")},
    {Operation::EditNetwork, QT_TRANSLATE_NOOP("TrailText", "network edited")},
    {Operation::EditTerms, QT_TRANSLATE_NOOP("TrailText", "vocabulary edited")},
    {Operation::KeepViews, QT_TRANSLATE_NOOP("TrailText", "view kept")},
    {Operation::ImportPeople, QT_TRANSLATE_NOOP("TrailText", "people imported")},
    {Operation::ImportNetwork, QT_TRANSLATE_NOOP("TrailText", "partners imported")},
    {Operation::Undo, QT_TRANSLATE_NOOP("TrailText", "undone")},
    {Operation::ReadTrail, QT_TRANSLATE_NOOP("TrailText", "trail read")},
    {Operation::ReviewEmergencies, QT_TRANSLATE_NOOP("TrailText", "emergencies reviewed")},
    {Operation::ManageAccounts, QT_TRANSLATE_NOOP("TrailText", "accounts managed")},
    {Operation::ChangeOwnPassphrase, QT_TRANSLATE_NOOP("TrailText", "own passphrase changed")},
    {Operation::CheckBase, QT_TRANSLATE_NOOP("TrailText", "base checked")},
    {Operation::BackUp, QT_TRANSLATE_NOOP("TrailText", "base backed up")},
    {Operation::WriteBase, QT_TRANSLATE_NOOP("TrailText", "base made")},
};
static_assert(std::size(Operations) == Codes<Operation>::table.size(), "every operation has its words");

} // namespace

QString textOf(Account::Role role)
{
    switch (role) {
    case Account::Role::Counsellor:
        return TrailText::tr("Counsellor");
    case Account::Role::TeamLead:
        return TrailText::tr("Team lead");
    case Account::Role::OrientationOfficer:
        return TrailText::tr("Orientation officer");
    case Account::Role::Reception:
        return TrailText::tr("Reception");
    case Account::Role::PartnerContact:
        return TrailText::tr("Partner");
    case Account::Role::DataProtectionOfficer:
        return TrailText::tr("Data protection officer");
    case Account::Role::Administrator:
        return TrailText::tr("Administrator");
    }
    return {};
}

QString textOf(Operation operation)
{
    for (const auto &[each, text] : Operations)
        if (each == operation)
            return QCoreApplication::translate("TrailText", text);
    return {};
}

QString reasonText(const QString &reason)
{
    if (reason == QLatin1String("role"))
        return TrailText::tr("not for this role");
    if (reason == QLatin1String("circle"))
        return TrailText::tr("not in the circle");
    if (reason == QLatin1String("undo"))
        return TrailText::tr("by undoing");
    if (reason.startsWith(QLatin1String("passphrase ")))
        return TrailText::tr("%n wrong passphrase(s)", nullptr, reason.mid(11).toInt());
    return reason;
}
