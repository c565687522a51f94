#include "core/security/operation.h"

namespace {

struct Need
{
    Command command;
    Operation operation;
};

constexpr Need Needs[] = {
    {Command::CreateBase, Operation::WriteBase},
    {Command::WriteDemonstration, Operation::WriteBase},
    {Command::CreateBeneficiary, Operation::CreatePerson},
    {Command::EditBeneficiary, Operation::EditIdentity},
    {Command::LinkHousehold, Operation::LinkHousehold},
    {Command::EditRight, Operation::EditRight},
    {Command::EditRegistration, Operation::EditRegistration},
    {Command::AddCircleMember, Operation::ChangeCircle},
    {Command::EditCircleMember, Operation::ChangeCircle},
    {Command::EndCircleMember, Operation::ChangeCircle},
    {Command::RecordOrientation, Operation::Orient},
    {Command::EditOrientation, Operation::Orient},
    {Command::PlanAppointment, Operation::PlanAppointment},
    {Command::EditAppointment, Operation::PlanAppointment},
    {Command::SettleAppointment, Operation::SettleAppointment},
    {Command::RemoveAppointment, Operation::RemoveAppointment},
    {Command::RecordDiagnosis, Operation::Diagnose},
    {Command::SignContract, Operation::SignContract},
    {Command::EditContract, Operation::SignContract},
    {Command::RemoveContract, Operation::RemoveContract},
    {Command::RecordExit, Operation::RecordExit},
    {Command::EditExit, Operation::RecordExit},
    {Command::EditDiagnosis, Operation::Diagnose},
    {Command::SetTarget, Operation::EditPlan},
    {Command::EditTarget, Operation::EditPlan},
    {Command::RemoveTarget, Operation::EditPlan},
    {Command::AddAction, Operation::EditPlan},
    {Command::EditAction, Operation::EditPlan},
    {Command::RemoveAction, Operation::EditPlan},
    {Command::AmendContract, Operation::SignContract},
    {Command::RecordReview, Operation::RecordReview},
    {Command::EditReview, Operation::RecordReview},
    {Command::RequestReorientation, Operation::Orient},
    {Command::DecideReorientation, Operation::Orient},
    {Command::ReportBreach, Operation::HandleBreach},
    {Command::EditBreach, Operation::HandleBreach},
    {Command::WriteNote, Operation::WriteNote},
    {Command::CorrectNote, Operation::WriteNote},
    {Command::RecordJobCheck, Operation::RecordExit},
    {Command::Reopen, Operation::RecordExit},
    {Command::PutOff, Operation::PutOff},
    {Command::PrepareConference, Operation::AskPartner},
    {Command::EditConference, Operation::AskPartner},
    {Command::StatePosition, Operation::AskPartner},
    {Command::DecideTogether, Operation::EditPlan},
    {Command::CloseConference, Operation::AskPartner},
    {Command::PrepareRequest, Operation::AskPartner},
    {Command::EditRequest, Operation::AskPartner},
    {Command::SendRequest, Operation::AskPartner},
    {Command::AnswerRequest, Operation::AnswerRequest},
    {Command::FollowRequest, Operation::AskPartner},
    {Command::CloseRequest, Operation::AskPartner},
    {Command::WithdrawRequest, Operation::AskPartner},
    {Command::EditRepresentative, Operation::EditIdentity},
    {Command::EditObjection, Operation::ChangeCircle},
    {Command::LeaveHousehold, Operation::LinkHousehold},
    {Command::ProposeFact, Operation::ProposeFact},
    {Command::AnswerProposal, Operation::EditIdentity},
    {Command::MergeFiles, Operation::MergeFiles},
    {Command::SetDistinct, Operation::MergeFiles},
    {Command::EditExclusion, Operation::ChangeCircle},
    {Command::RecordRightsRequest, Operation::HandleRights},
    {Command::EditRightsRequest, Operation::HandleRights},
    {Command::DecideRightsRequest, Operation::HandleRights},
    {Command::ErasePerson, Operation::ErasePerson},
    {Command::Reassign, Operation::Reassign},
    {Command::EditTerm, Operation::EditTerms},
    {Command::CreateOrganisation, Operation::EditNetwork},
    {Command::EditOrganisation, Operation::EditNetwork},
    {Command::CreateProfessional, Operation::EditNetwork},
    {Command::EditProfessional, Operation::EditNetwork},
    {Command::CreateServiceOffer, Operation::EditNetwork},
    {Command::EditServiceOffer, Operation::EditNetwork},
    {Command::SaveView, Operation::KeepViews},
    {Command::RemoveView, Operation::KeepViews},
    {Command::ImportBeneficiaries, Operation::ImportPeople},
    {Command::ImportNetwork, Operation::ImportNetwork},
    {Command::ChangeAccount, Operation::ManageAccounts},
    {Command::ChangePassphrase, Operation::ChangeOwnPassphrase},
    {Command::Undo, Operation::Undo},
};
static_assert(std::size(Needs) == Codes<Command>::table.size(), "every command asks for something");

} // namespace

Operation operationOf(Command command)
{
    for (const Need &need : Needs)
        if (need.command == command)
            return need.operation;
    return Operation::WriteBase;
}
