#include "ui/text/commandtext.h"

#include <QCoreApplication>

namespace {

constexpr std::pair<Command, const char *> kTexts[] = {
    {Command::CreateBase, QT_TRANSLATE_NOOP("CommandText", "base created")},
    {Command::CreateBeneficiary, QT_TRANSLATE_NOOP("CommandText", "file opened")},
    {Command::EditBeneficiary, QT_TRANSLATE_NOOP("CommandText", "identity edited")},
    {Command::LinkHousehold, QT_TRANSLATE_NOOP("CommandText", "household linked")},
    {Command::EditRight, QT_TRANSLATE_NOOP("CommandText", "right recorded")},
    {Command::EditRegistration, QT_TRANSLATE_NOOP("CommandText", "registration recorded")},
    {Command::AddCircleMember, QT_TRANSLATE_NOOP("CommandText", "circle member added")},
    {Command::EditCircleMember, QT_TRANSLATE_NOOP("CommandText", "circle member edited")},
    {Command::EndCircleMember, QT_TRANSLATE_NOOP("CommandText", "circle member's mandate ended")},
    {Command::RecordOrientation, QT_TRANSLATE_NOOP("CommandText", "orientation recorded")},
    {Command::EditOrientation, QT_TRANSLATE_NOOP("CommandText", "orientation edited")},
    {Command::PlanAppointment, QT_TRANSLATE_NOOP("CommandText", "appointment planned")},
    {Command::EditAppointment, QT_TRANSLATE_NOOP("CommandText", "appointment edited")},
    {Command::SettleAppointment, QT_TRANSLATE_NOOP("CommandText", "appointment told")},
    {Command::RemoveAppointment, QT_TRANSLATE_NOOP("CommandText", "appointment removed")},
    {Command::RecordDiagnosis, QT_TRANSLATE_NOOP("CommandText", "diagnosis recorded")},
    {Command::SignContract, QT_TRANSLATE_NOOP("CommandText", "contract recorded")},
    {Command::EditContract, QT_TRANSLATE_NOOP("CommandText", "contract edited")},
    {Command::RemoveContract, QT_TRANSLATE_NOOP("CommandText", "contract removed")},
    {Command::RecordExit, QT_TRANSLATE_NOOP("CommandText", "exit recorded")},
    {Command::EditExit, QT_TRANSLATE_NOOP("CommandText", "exit edited")},
    {Command::EditDiagnosis, QT_TRANSLATE_NOOP("CommandText", "diagnosis edited")},
    {Command::SetTarget, QT_TRANSLATE_NOOP("CommandText", "target set")},
    {Command::EditTarget, QT_TRANSLATE_NOOP("CommandText", "target edited")},
    {Command::RemoveTarget, QT_TRANSLATE_NOOP("CommandText", "target removed")},
    {Command::AddAction, QT_TRANSLATE_NOOP("CommandText", "action added")},
    {Command::EditAction, QT_TRANSLATE_NOOP("CommandText", "action edited")},
    {Command::RemoveAction, QT_TRANSLATE_NOOP("CommandText", "action removed")},
    {Command::AmendContract, QT_TRANSLATE_NOOP("CommandText", "contract amended")},
    {Command::RecordReview, QT_TRANSLATE_NOOP("CommandText", "review recorded")},
    {Command::EditReview, QT_TRANSLATE_NOOP("CommandText", "review edited")},
    {Command::RequestReorientation, QT_TRANSLATE_NOOP("CommandText", "reorientation asked for")},
    {Command::DecideReorientation, QT_TRANSLATE_NOOP("CommandText", "reorientation decided")},
    {Command::ReportBreach, QT_TRANSLATE_NOOP("CommandText", "breach reported")},
    {Command::EditBreach, QT_TRANSLATE_NOOP("CommandText", "breach case edited")},
    {Command::WriteNote, QT_TRANSLATE_NOOP("CommandText", "note written")},
    {Command::CorrectNote, QT_TRANSLATE_NOOP("CommandText", "note corrected")},
    {Command::RecordJobCheck, QT_TRANSLATE_NOOP("CommandText", "check of the job recorded")},
    {Command::Reopen, QT_TRANSLATE_NOOP("CommandText", "pathway reopened")},
    {Command::PutOff, QT_TRANSLATE_NOOP("CommandText", "reason put off")},
    {Command::PrepareRequest, QT_TRANSLATE_NOOP("CommandText", "request prepared")},
    {Command::EditRequest, QT_TRANSLATE_NOOP("CommandText", "request edited")},
    {Command::SendRequest, QT_TRANSLATE_NOOP("CommandText", "request sent")},
    {Command::AnswerRequest, QT_TRANSLATE_NOOP("CommandText", "answer to a request told")},
    {Command::FollowRequest, QT_TRANSLATE_NOOP("CommandText", "request followed up")},
    {Command::CloseRequest, QT_TRANSLATE_NOOP("CommandText", "request closed")},
    {Command::WithdrawRequest, QT_TRANSLATE_NOOP("CommandText", "request withdrawn")},
    {Command::EditRepresentative, QT_TRANSLATE_NOOP("CommandText", "legal representative recorded")},
    {Command::EditObjection, QT_TRANSLATE_NOOP("CommandText", "objection recorded")},
    {Command::LeaveHousehold, QT_TRANSLATE_NOOP("CommandText", "household left")},
    {Command::ProposeFact, QT_TRANSLATE_NOOP("CommandText", "fact proposed to the household")},
    {Command::AnswerProposal, QT_TRANSLATE_NOOP("CommandText", "proposal answered")},
    {Command::PrepareConference, QT_TRANSLATE_NOOP("CommandText", "conference prepared")},
    {Command::EditConference, QT_TRANSLATE_NOOP("CommandText", "conference edited")},
    {Command::StatePosition, QT_TRANSLATE_NOOP("CommandText", "position stated")},
    {Command::DecideTogether, QT_TRANSLATE_NOOP("CommandText", "decision of a conference recorded")},
    {Command::CloseConference, QT_TRANSLATE_NOOP("CommandText", "minutes of a conference settled")},
    {Command::MergeFiles, QT_TRANSLATE_NOOP("CommandText", "files merged")},
    {Command::SetDistinct, QT_TRANSLATE_NOOP("CommandText", "people told to be distinct")},
    {Command::EditExclusion, QT_TRANSLATE_NOOP("CommandText", "exclusion of a professional recorded")},
    {Command::RecordRightsRequest, QT_TRANSLATE_NOOP("CommandText", "exercise of a right recorded")},
    {Command::EditRightsRequest, QT_TRANSLATE_NOOP("CommandText", "exercise of a right edited")},
    {Command::DecideRightsRequest, QT_TRANSLATE_NOOP("CommandText", "exercise of a right decided")},
    {Command::ErasePerson, QT_TRANSLATE_NOOP("CommandText", "person erased")},
    {Command::Reassign, QT_TRANSLATE_NOOP("CommandText", "files reassigned")},
    {Command::EditTerm, QT_TRANSLATE_NOOP("CommandText", "vocabulary edited")},
    {Command::CreateOrganisation, QT_TRANSLATE_NOOP("CommandText", "organisation created")},
    {Command::EditOrganisation, QT_TRANSLATE_NOOP("CommandText", "organisation edited")},
    {Command::CreateProfessional, QT_TRANSLATE_NOOP("CommandText", "professional added")},
    {Command::EditProfessional, QT_TRANSLATE_NOOP("CommandText", "professional edited")},
    {Command::CreateServiceOffer, QT_TRANSLATE_NOOP("CommandText", "service added")},
    {Command::EditServiceOffer, QT_TRANSLATE_NOOP("CommandText", "service edited")},
    {Command::SaveView, QT_TRANSLATE_NOOP("CommandText", "view saved")},
    {Command::RemoveView, QT_TRANSLATE_NOOP("CommandText", "view removed")},
    {Command::ImportBeneficiaries, QT_TRANSLATE_NOOP("CommandText", "people imported")},
    {Command::ImportNetwork, QT_TRANSLATE_NOOP("CommandText", "partners imported")},
    {Command::WriteDemonstration, QT_TRANSLATE_NOOP("CommandText", "demonstration written")},
    {Command::ChangeAccount, QT_TRANSLATE_NOOP("CommandText", "account changed")},
    {Command::ChangePassphrase, QT_TRANSLATE_NOOP("CommandText", "passphrase changed")},
    {Command::Undo, QT_TRANSLATE_NOOP("CommandText", "undoing")},
};
static_assert(std::size(kTexts) == Codes<Command>::table.size(), "every command has its words");

} // namespace

QString textOf(Command command)
{
    for (const auto &[each, text] : kTexts)
        if (each == command)
            return QCoreApplication::translate("CommandText", text);
    return {};
}
