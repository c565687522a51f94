#pragma once

#include "core/base/code.h"

/// What can be done in a person's file.
enum class CaseAct {
    EditIdentity,
    PlanAppointment,
    RecordOrientation,
    RecordDiagnosis,
    SignContract,
    RecordReview,
    RequestReorientation,
    RecordExit,
    AddMember,
    NameReferent,
    AskPartner,
    RecordObjection,
    RecordExclusion,
    RecordRightsRequest,
    RecordRepresentative,
    ProposeFact,
    LeaveHousehold,
    RecordRight,
    RecordRegistration,
    ReportBreach,
    LinkHousehold,
};

template <>
struct Codes<CaseAct>
{
    static constexpr std::array<CodeEntry<CaseAct>, 21> table{{
        {CaseAct::EditIdentity, "edit_identity"},
        {CaseAct::PlanAppointment, "plan_appointment"},
        {CaseAct::RecordOrientation, "record_orientation"},
        {CaseAct::RecordDiagnosis, "record_diagnosis"},
        {CaseAct::SignContract, "sign_contract"},
        {CaseAct::RecordReview, "record_review"},
        {CaseAct::RequestReorientation, "request_reorientation"},
        {CaseAct::RecordExit, "record_exit"},
        {CaseAct::AddMember, "add_member"},
        {CaseAct::NameReferent, "name_referent"},
        {CaseAct::AskPartner, "ask_partner"},
        {CaseAct::RecordObjection, "record_objection"},
        {CaseAct::RecordExclusion, "record_exclusion"},
        {CaseAct::RecordRightsRequest, "record_rights_request"},
        {CaseAct::RecordRepresentative, "record_representative"},
        {CaseAct::ProposeFact, "propose_fact"},
        {CaseAct::LeaveHousehold, "leave_household"},
        {CaseAct::RecordRight, "record_right"},
        {CaseAct::RecordRegistration, "record_registration"},
        {CaseAct::ReportBreach, "report_breach"},
        {CaseAct::LinkHousehold, "link_household"},
    }};
};
