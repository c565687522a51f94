#pragma once

#include "core/base/code.h"
#include "core/domain/command.h"

/// What the policy is asked about. Each command has one; several commands may share it.
enum class Operation {
    LogIn,
    ListPeople, ///< lists, search and counts of people
    ConsultFile,
    ConsultHistory,
    BreakGlass, ///< opens a file without right to it, for an hour, with a reason
    CreatePerson,
    EditIdentity,
    LinkHousehold,
    EditRight,
    EditRegistration,
    ChangeCircle,
    Orient,
    PlanAppointment,
    SettleAppointment,
    RemoveAppointment,
    Diagnose,
    SignContract,
    RemoveContract,
    RecordExit,
    EditPlan, ///< targets and actions
    RecordReview,
    HandleBreach,
    WriteNote,
    AskPartner, ///< prepares, sends, follows and closes a request
    Reassign, ///< gives a file to another référent of the same organisation
    AnswerRequest, ///< tells what the partner asked said or did
    ProposeFact, ///< to another file of the household: writes there and reads nothing of it
    MergeFiles, ///< makes one file of two, or says that they are two
    HandleRights, ///< records and decides what a person asks by her rights
    ErasePerson, ///< all that is kept of her, for good
    PutOff, ///< a reason of the day, for oneself
    PrintFile, ///< what leaves the program: paper, PDF, calendar
    ReadNetwork,
    EditNetwork,
    EditTerms, ///< the territory's own words
    KeepViews,
    ImportPeople,
    ImportNetwork,
    Undo,
    ReadTrail,
    ReviewEmergencies, ///< who opened a file in an emergency, and why
    ManageAccounts,
    ChangeOwnPassphrase,
    CheckBase,
    BackUp,
    WriteBase, ///< a new base or a demonstration
};

template <>
struct Codes<Operation>
{
    static constexpr std::array<CodeEntry<Operation>, 46> table{{
        {Operation::LogIn, "log_in"},
        {Operation::ListPeople, "list_people"},
        {Operation::ConsultFile, "consult_file"},
        {Operation::ConsultHistory, "consult_history"},
        {Operation::BreakGlass, "break_glass"},
        {Operation::CreatePerson, "create_person"},
        {Operation::EditIdentity, "edit_identity"},
        {Operation::LinkHousehold, "link_household"},
        {Operation::EditRight, "edit_right"},
        {Operation::EditRegistration, "edit_registration"},
        {Operation::ChangeCircle, "change_circle"},
        {Operation::Orient, "orient"},
        {Operation::PlanAppointment, "plan_appointment"},
        {Operation::SettleAppointment, "settle_appointment"},
        {Operation::RemoveAppointment, "remove_appointment"},
        {Operation::Diagnose, "diagnose"},
        {Operation::SignContract, "sign_contract"},
        {Operation::RemoveContract, "remove_contract"},
        {Operation::RecordExit, "record_exit"},
        {Operation::EditPlan, "edit_plan"},
        {Operation::RecordReview, "record_review"},
        {Operation::HandleBreach, "handle_breach"},
        {Operation::WriteNote, "write_note"},
        {Operation::AskPartner, "ask_partner"},
        {Operation::Reassign, "reassign"},
        {Operation::AnswerRequest, "answer_request"},
        {Operation::ProposeFact, "propose_fact"},
        {Operation::MergeFiles, "merge_files"},
        {Operation::HandleRights, "handle_rights"},
        {Operation::ErasePerson, "erase_person"},
        {Operation::PutOff, "put_off"},
        {Operation::PrintFile, "print_file"},
        {Operation::ReadNetwork, "read_network"},
        {Operation::EditNetwork, "edit_network"},
        {Operation::EditTerms, "edit_terms"},
        {Operation::KeepViews, "keep_views"},
        {Operation::ImportPeople, "import_people"},
        {Operation::ImportNetwork, "import_network"},
        {Operation::Undo, "undo"},
        {Operation::ReadTrail, "read_trail"},
        {Operation::ReviewEmergencies, "review_emergencies"},
        {Operation::ManageAccounts, "manage_accounts"},
        {Operation::ChangeOwnPassphrase, "change_own_passphrase"},
        {Operation::CheckBase, "check_base"},
        {Operation::BackUp, "back_up"},
        {Operation::WriteBase, "write_base"},
    }};
};

/// What a command asks the policy for.
Operation operationOf(Command command);
