#pragma once

#include "core/domain/beneficiary.h"
#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/rules/pathwayfacts.h"
#include "core/rules/pathwaystate.h"
#include "core/security/access.h"

#include <optional>

/// Somebody of the same household, who has a file too.
struct HouseholdRow
{
    BeneficiaryId beneficiary{};
    QString reference{};
    QString familyName{};
    QString firstName{};
    QDate birthDate{};
    Beneficiary::FileRole fileRole = Beneficiary::FileRole::Unknown;
    QDate from{};

    bool operator==(const HouseholdRow &) const = default;
};

/// Everything the file of one person shows, as of one day; history apart.
struct CaseFile
{
    QDate today{};
    Level level = Level::Full; ///< what is left out below Full
    Beneficiary person{};
    PathwayFacts facts{}; ///< each list with the newest first
    PathwayState state{};
    QList<HouseholdRow> household{};
    QList<Organisation> organisations{}; ///< those that the facts name
    QList<OrganisationName> organisationNames{};
    QList<Professional> professionals{}; ///< those that the facts name

    /// The name the organisation bore on `day`; empty when the facts do not name it.
    QString organisationName(OrganisationId organisation, QDate day) const;
    /// "NOM Prénom"; empty when the facts do not name it.
    QString professionalName(ProfessionalId professional) const;
    /// Day of the last attended appointment with the organisation, or with anybody when null.
    QDate lastContactOn(OrganisationId organisation = {}) const;
    /// Memberships that hold today.
    QList<CircleMember> currentCircle() const;
    /// Nothing when nobody leads today.
    std::optional<CircleMember> referent() const;
    /// The next planned appointment from today on.
    std::optional<Appointment> nextAppointment() const;
};

/// Opens a person's file for the reader, as of today: what the policy lets her see, after leaving the trail
/// of the consultation. NotFound when the person is not in the base, else as openForReading().
Result<CaseFile> caseFile(const Access &access, BeneficiaryId beneficiary);
