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
    /// What allows it to know of the person.
    enum class Basis {
        Unknown,
        SamePerson, ///< art. L.121-6-2 CASF: they act for the same person or family
        Pathway, ///< art. L.263-4-1 CASF: the pathway of insertion
        Consent,
        ChildProtection, ///< art. L.226-2-2 CASF
    };
    /// How the person was told that it joined.
    enum class Informed { Unknown, Interview, Phone, Letter, Message };
    enum class Flaw { OrganisationMissing, FromMissing, EndsBeforeStart, ReferentWithoutName };

    CircleMemberId id{};
    BeneficiaryId beneficiary{};
    OrganisationId organisation{};
    ProfessionalId professional{}; ///< null when only the organisation is known
    Role role = Role::SupportWorker;
    QDate from{};
    QDate to{}; ///< last day; null: still
    QString endReason{};
    bool mandate = false; ///< holds the mandate of referent that the orientation gave
    Basis basis = Basis::Unknown;
    QDate informedOn{}; ///< when the person was told; null: not yet
    Informed informedBy = Informed::Unknown;
    int revision = 0;

    /// Accompanies the person: what she says no to does not stop it.
    static bool leads(Role role) { return role == Role::UniqueReferent || role == Role::PathwayCoordinator; }
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
struct Codes<CircleMember::Basis>
{
    static constexpr std::array<CodeEntry<CircleMember::Basis>, 5> table{{
        {CircleMember::Basis::Unknown, "unknown"},
        {CircleMember::Basis::SamePerson, "same_person"},
        {CircleMember::Basis::Pathway, "pathway"},
        {CircleMember::Basis::Consent, "consent"},
        {CircleMember::Basis::ChildProtection, "child_protection"},
    }};
};

template <>
struct Codes<CircleMember::Informed>
{
    static constexpr std::array<CodeEntry<CircleMember::Informed>, 5> table{{
        {CircleMember::Informed::Unknown, "unknown"},
        {CircleMember::Informed::Interview, "interview"},
        {CircleMember::Informed::Phone, "phone"},
        {CircleMember::Informed::Letter, "letter"},
        {CircleMember::Informed::Message, "message"},
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
        field("end_reason", &CircleMember::endReason), field("mandate", &CircleMember::mandate),
        field("basis", &CircleMember::basis), field("informed_on", &CircleMember::informedOn),
        field("informed_by", &CircleMember::informedBy));
};
