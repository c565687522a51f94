#pragma once

#include "core/domain/records.h"
#include "core/exchange/demo/demooptions.h"

/// A counsellor of the demonstration, référent unique of `load` people.
struct DemoCounsellor
{
    enum class Body { Department, FranceTravail, YouthCentre, Delegate };

    ProfessionalId professional{};
    OrganisationId organisation{};
    Body body = Body::Department;
    int load = 0;
};

/// Somebody of a partner who may join a circle.
struct DemoPartner
{
    OrganisationId organisation{};
    ProfessionalId professional{};
};

/// The partners of the demonstration, what they offer and who works there.
struct DemoNetwork
{
    Territory territory{};
    QList<Organisation> organisations{};
    QList<OrganisationName> names{};
    QList<ServiceOffer> services{};
    QList<Professional> professionals{};
    QList<Account> accounts{};

    QList<DemoCounsellor> counsellors{};
    DemoPartner orientationOfficer{};
    QHash<QString, QList<DemoPartner>> partners{}; ///< by the need they answer
};

/// A household of the demonstration, as it was drawn.
struct DemoHousehold
{
    /// The six situations that CAF counts.
    enum class FamilySituation {
        ManAlone,
        WomanAlone,
        WomanWithChildren,
        ManWithChildren,
        Couple,
        CoupleWithChildren,
    };
    static constexpr bool hasChildren(FamilySituation situation)
    {
        return situation == FamilySituation::WomanWithChildren
            || situation == FamilySituation::ManWithChildren
            || situation == FamilySituation::CoupleWithChildren;
    }

    FamilySituation situation = FamilySituation::ManAlone;
    int seniorityMonths = 0; ///< since the application for the RSA
    QList<BeneficiaryId> adults{};

    bool operator==(const DemoHousehold &) const = default;
};

/// People of the demonstration with everything that happened to them.
struct DemoPeople
{
    QList<Beneficiary> beneficiaries{};
    QList<HouseholdMember> householdMembers{};
    QList<BenefitRight> rights{};
    QList<Registration> registrations{};
    QList<CircleMember> members{};
    QList<Orientation> orientations{};
    QList<Appointment> appointments{};
    QList<Diagnosis> diagnoses{};
    QList<Contract> contracts{};
    QList<Exit> exits{};
    QList<Situation> situations{};
    QList<ObstacleLevel> levels{};
    QList<Target> targets{};
    QList<PlanAction> actions{};
    QList<ContractAmendment> amendments{};
    QList<AppointmentParticipant> participants{};
    QList<Review> reviews{};
    QList<BreachCase> breaches{};
    QList<JobCheck> jobChecks{};
    QList<Note> notes{};
    QList<PartnerRequest> requests{};
    QList<RequestStep> steps{};
    QList<Objection> objections{};
    QList<LegalRepresentative> representatives{};
    QList<Exclusion> exclusions{};
    QList<Conference> conferences{};
    QList<ConferenceAttendee> attendees{};
    QList<ConferenceItem> items{}; ///< of the conferences
    QList<Position> positions{};
    QList<ConferenceDecision> decisions{};
    QList<DemoHousehold> households{}; ///< of RSA recipients; not stored

    bool operator==(const DemoPeople &) const = default;
};
