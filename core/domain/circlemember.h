#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// Somebody who acts around a person, for a time.
struct CircleMember
{
    enum class Role {
        UniqueReferent, ///< référent unique (L.262-27 CASF): at most one at a time
        PathwayCoordinator, ///< référent de parcours
        SupportWorker,
        OrientationOfficer,
        Other,
    };
    enum class Flaw { OrganisationMissing, FromMissing, EndsBeforeStart, ReferentWithoutName };

    CircleMemberId id{};
    BeneficiaryId beneficiary{};
    OrganisationId organisation{};
    ProfessionalId professional{}; ///< null when only the organisation is known
    Role role = Role::SupportWorker;
    QDate from{};
    QDate to{}; ///< last day; null: still
    QString endReason{};
    int revision = 0;

    QList<Flaw> flaws() const;
    bool operator==(const CircleMember &) const = default;
};

template <>
struct Codes<CircleMember::Role>
{
    static constexpr std::array<CodeEntry<CircleMember::Role>, 5> table{{
        {CircleMember::Role::UniqueReferent, "unique_referent"},
        {CircleMember::Role::PathwayCoordinator, "pathway_coordinator"},
        {CircleMember::Role::SupportWorker, "support_worker"},
        {CircleMember::Role::OrientationOfficer, "orientation_officer"},
        {CircleMember::Role::Other, "other"},
    }};
};

template <>
struct Fields<CircleMember>
{
    static constexpr auto table = "circle_member";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &CircleMember::beneficiary),
        field("organisation_id", &CircleMember::organisation),
        field("professional_id", &CircleMember::professional), field("role", &CircleMember::role),
        field("valid_from", &CircleMember::from), field("valid_to", &CircleMember::to),
        field("end_reason", &CircleMember::endReason));
};
