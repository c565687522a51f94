#include "core/security/policy.h"

namespace {

using Role = Account::Role;

/// Everybody who has an account may do this.
bool isForAll(Operation operation)
{
    return operation == Operation::LogIn || operation == Operation::ChangeOwnPassphrase;
}

bool mayAboutNobody(Role role, Operation operation)
{
    switch (role) {
    case Role::TeamLead:
        if (operation == Operation::ReviewEmergencies || operation == Operation::EditTerms)
            return true;
        [[fallthrough]];
    case Role::Counsellor:
    case Role::OrientationOfficer:
        return operation == Operation::ListPeople || operation == Operation::CreatePerson
            || operation == Operation::ReadNetwork || operation == Operation::EditNetwork
            || operation == Operation::KeepViews || operation == Operation::ImportPeople
            || operation == Operation::ImportNetwork || operation == Operation::Undo
            || operation == Operation::CheckBase || operation == Operation::BackUp;
    case Role::Reception:
        return operation == Operation::ListPeople || operation == Operation::CreatePerson
            || operation == Operation::ReadNetwork || operation == Operation::KeepViews
            || operation == Operation::Undo;
    case Role::PartnerContact:
        return operation == Operation::ListPeople || operation == Operation::ReadNetwork
            || operation == Operation::KeepViews || operation == Operation::Undo;
    case Role::DataProtectionOfficer:
        return operation == Operation::ReadTrail || operation == Operation::ReviewEmergencies
            || operation == Operation::CheckBase;
    case Role::Administrator:
        return operation == Operation::ManageAccounts || operation == Operation::CheckBase
            || operation == Operation::BackUp || operation == Operation::ReadNetwork
            || operation == Operation::EditNetwork || operation == Operation::ImportNetwork
            || operation == Operation::EditTerms || operation == Operation::Undo;
    }
    return false;
}

/// How much of a file the role sees, by what ties it to the person.
Level levelOf(Role role, Relation relation)
{
    const bool near = relation == Relation::Own || relation == Relation::Team || relation == Relation::Free
        || relation == Relation::Glass;
    switch (role) {
    case Role::Counsellor:
        return near ? Level::Full : Level::Directory;
    case Role::TeamLead: // answers for every file of the service
    case Role::OrientationOfficer: // who decides where a person goes reads what it is decided on
        return Level::Full;
    case Role::Reception:
        return near ? Level::General : Level::Directory;
    case Role::PartnerContact:
        return relation == Relation::Own || relation == Relation::Team ? Level::General : Level::None;
    case Role::DataProtectionOfficer:
    case Role::Administrator:
        return Level::None;
    }
    return Level::None;
}

bool mayAboutOne(Role role, Operation operation, Relation relation)
{
    const Level level = levelOf(role, relation);
    if (operation == Operation::ConsultFile)
        return level != Level::None;
    if (operation == Operation::ConsultHistory)
        return level >= Level::Full;
    if (operation == Operation::BreakGlass)
        return level == Level::Directory && role != Role::Reception;
    // What is printed holds what is seen, and what is put off is put off for oneself.
    if (operation == Operation::PrintFile || operation == Operation::PutOff)
        return level >= Level::Full;
    if (operation == Operation::ErasePerson)
        return role == Role::TeamLead;
    const bool counsels =
        role == Role::Counsellor || role == Role::TeamLead || role == Role::OrientationOfficer;
    if (operation == Operation::ProposeFact)
        return counsels && relation != Relation::Glass;
    // Two files make one only for who reads both.
    if (operation == Operation::MergeFiles)
        return counsels && level >= Level::Full && relation != Relation::Glass;
    const bool appointment = operation == Operation::PlanAppointment
        || operation == Operation::SettleAppointment || operation == Operation::RemoveAppointment;
    const bool near = relation == Relation::Own || relation == Relation::Team || relation == Relation::Free;
    // Her own files: those of a colleague are for who answers for the service.
    if (operation == Operation::Reassign)
        return role == Role::TeamLead || role == Role::OrientationOfficer
            || (role == Role::Counsellor && relation == Relation::Own);
    switch (role) {
    case Role::Counsellor:
        // An emergency opens the file to read it and to see the person, not to decide for her.
        return near
            || (relation == Relation::Glass
                && (operation == Operation::PlanAppointment || operation == Operation::WriteNote));
    case Role::TeamLead:
        return near || operation == Operation::ChangeCircle || operation == Operation::HandleRights;
    case Role::OrientationOfficer:
        return operation == Operation::Orient || operation == Operation::ChangeCircle
            || operation == Operation::HandleRights || operation == Operation::EditRight
            || operation == Operation::EditRegistration || operation == Operation::EditIdentity
            || operation == Operation::LinkHousehold || appointment || near;
    case Role::PartnerContact:
        if (operation == Operation::AnswerRequest)
            return level == Level::General;
        [[fallthrough]];
    case Role::Reception:
        return appointment && level == Level::General && relation != Relation::Glass;
    case Role::DataProtectionOfficer:
    case Role::Administrator:
        return false;
    }
    return false;
}

bool mayToAnybody(Role role, Operation operation)
{
    for (const Relation relation : allOf<Relation>())
        if (mayAboutOne(role, operation, relation))
            return true;
    return false;
}

} // namespace

bool Policy::isAboutOne(Operation operation)
{
    switch (operation) {
    case Operation::ConsultFile:
    case Operation::ConsultHistory:
    case Operation::BreakGlass:
    case Operation::EditIdentity:
    case Operation::LinkHousehold:
    case Operation::EditRight:
    case Operation::EditRegistration:
    case Operation::ChangeCircle:
    case Operation::Orient:
    case Operation::PlanAppointment:
    case Operation::SettleAppointment:
    case Operation::RemoveAppointment:
    case Operation::Diagnose:
    case Operation::SignContract:
    case Operation::RemoveContract:
    case Operation::RecordExit:
    case Operation::EditPlan:
    case Operation::RecordReview:
    case Operation::HandleBreach:
    case Operation::WriteNote:
    case Operation::ProposeFact:
    case Operation::MergeFiles:
    case Operation::AskPartner:
    case Operation::Reassign:
    case Operation::AnswerRequest:
    case Operation::HandleRights:
    case Operation::ErasePerson:
    case Operation::PutOff:
    case Operation::PrintFile:
        return true;
    case Operation::LogIn:
    case Operation::ListPeople:
    case Operation::CreatePerson:
    case Operation::ReadNetwork:
    case Operation::EditNetwork:
    case Operation::EditTerms:
    case Operation::KeepViews:
    case Operation::ImportPeople:
    case Operation::ImportNetwork:
    case Operation::Undo:
    case Operation::ReadTrail:
    case Operation::ReviewEmergencies:
    case Operation::ManageAccounts:
    case Operation::ChangeOwnPassphrase:
    case Operation::CheckBase:
    case Operation::BackUp:
    case Operation::WriteBase:
        return false;
    }
    return false;
}

Decision Policy::decide(const Session &session, Operation operation, Relation relation)
{
    using Reason = Decision::Reason;
    if (session.isFounding)
        return {operation == Operation::WriteBase, Level::None,
            operation == Operation::WriteBase ? Reason::Allowed : Reason::NoAccount};
    if (session.account.isNull())
        return {};
    if (isForAll(operation))
        return {true, Level::None, Reason::Allowed};
    if (!isAboutOne(operation)) {
        const bool may = mayAboutNobody(session.role, operation);
        return {may, Level::None, may ? Reason::Allowed : Reason::NotOfThisRole};
    }
    if (relation != Relation::None && mayAboutOne(session.role, operation, relation))
        return {true, levelOf(session.role, relation), Reason::Allowed};
    return {false, Level::None,
        mayToAnybody(session.role, operation) ? Reason::NotInTheCircle : Reason::NotOfThisRole};
}
