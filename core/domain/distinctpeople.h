#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>

/// Two people who look alike and were told not to be the same: they are not proposed again.
struct DistinctPeople
{
    DistinctPeopleId id{};
    BeneficiaryId beneficiary{};
    BeneficiaryId other{};
    QDate toldOn{};
    ProfessionalId professional{}; ///< who told it; null when unknown
    int revision = 0;

    bool operator==(const DistinctPeople &) const = default;
};

template <>
struct Fields<DistinctPeople>
{
    static constexpr auto table = "distinct_people";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &DistinctPeople::beneficiary),
        field("other_id", &DistinctPeople::other), field("told_on", &DistinctPeople::toldOn),
        field("professional_id", &DistinctPeople::professional));
};
