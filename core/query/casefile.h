#pragma once

#include "core/domain/beneficiary.h"
#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/rules/pathwayfacts.h"
#include "core/rules/pathwaystate.h"

#include <optional>

class Database;

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

/// Reads a person's file as of `today`; nothing when she is not in the base.
std::optional<CaseFile> caseFile(Database &database, BeneficiaryId beneficiary, QDate today);
