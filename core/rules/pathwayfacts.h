#pragma once

#include "core/domain/appointment.h"
#include "core/domain/breachcase.h"
#include "core/domain/circlemember.h"
#include "core/domain/contract.h"
#include "core/domain/diagnosis.h"
#include "core/domain/exit.h"
#include "core/domain/jobcheck.h"
#include "core/domain/legalrepresentative.h"
#include "core/domain/orientation.h"
#include "core/domain/review.h"
#include "core/domain/right.h"
#include "core/domain/rightsrequest.h"

/// Everything about one person that her stage and her deadlines follow from.
struct PathwayFacts
{
    QDate birthDate{};
    QDate spottedOn{};
    QDate followedSince{};
    QDate domiciledUntil{};
    bool overseas = false; ///< the territory is an overseas département
    QList<BenefitRight> rights{};
    QList<Registration> registrations{};
    QList<Orientation> orientations{};
    QList<OrganisationId> franceTravail{}; ///< which organisations are France Travail (type FT)
    QList<CircleMember> members{};
    QList<Appointment> appointments{};
    QList<Diagnosis> diagnoses{};
    QList<Contract> contracts{};
    QList<Review> reviews{};
    QList<BreachCase> breaches{};
    QList<Exit> exits{};
    QList<JobCheck> jobChecks{};
    QList<LegalRepresentative> representatives{};
    QList<RightsRequest> rightsRequests{};

    /// Under eighteen on `day`; false when the birth date is unknown.
    bool isMinorOn(QDate day) const { return birthDate.isValid() && day < birthDate.addYears(18); }
};
