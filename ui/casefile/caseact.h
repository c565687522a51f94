#pragma once

#include "core/base/code.h"

/// What can be done in a person's file.
enum class CaseAct {
    EditIdentity,
    PlanAppointment,
    RecordOrientation,
    RecordDiagnosis,
    SignContract,
    RecordExit,
    AddMember,
    NameReferent,
    RecordRight,
    RecordRegistration,
    LinkHousehold,
};

template <>
struct Codes<CaseAct>
{
    static constexpr std::array<CodeEntry<CaseAct>, 11> table{{
        {CaseAct::EditIdentity, "edit_identity"},
        {CaseAct::PlanAppointment, "plan_appointment"},
        {CaseAct::RecordOrientation, "record_orientation"},
        {CaseAct::RecordDiagnosis, "record_diagnosis"},
        {CaseAct::SignContract, "sign_contract"},
        {CaseAct::RecordExit, "record_exit"},
        {CaseAct::AddMember, "add_member"},
        {CaseAct::NameReferent, "name_referent"},
        {CaseAct::RecordRight, "record_right"},
        {CaseAct::RecordRegistration, "record_registration"},
        {CaseAct::LinkHousehold, "link_household"},
    }};
};
