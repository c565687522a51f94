#pragma once

#include "core/base/code.h"
#include "core/domain/beneficiary.h"

/// One person's place in a household, for a time. A household is the set of its members.
struct HouseholdMember
{
    HouseholdMemberId id{};
    HouseholdId household{};
    BeneficiaryId beneficiary{};
    QDate from{}; ///< null: unknown
    QDate to{}; ///< last day; null: still
    int revision = 0;

    bool operator==(const HouseholdMember &) const = default;
};

template <>
struct Fields<HouseholdMember>
{
    static constexpr auto table = "household_member";
    static constexpr auto list = std::make_tuple(field("household_id", &HouseholdMember::household),
        field("beneficiary_id", &HouseholdMember::beneficiary), field("valid_from", &HouseholdMember::from),
        field("valid_to", &HouseholdMember::to));
};
