#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A breach of the duties of the RSA as it was reported, and what the département decided. Maillage records
/// it and decides nothing (art. L.262-37 CASF).
struct BreachCase
{
    enum class Kind {
        ContractRefused, ///< to draw up or renew it
        DutiesNotMet,
        ControlsRefused,
    };
    enum class Decision {
        Pending,
        None, ///< no sanction
        Suspension,
        Suppression,
    };
    enum class Flaw {
        ReportMissing,
        FactsMissing,
        InFuture,
        NotifiedBeforeReport,
        ObservationsBeforeNotice,
        DecidedBeforeNotice,
        DecisionDateMissing,
        RateWrong,
        MonthsWrong,
        StartMissing,
        LiftReasonMissing,
        LiftedBeforeStart
    };

    BreachCaseId id{};
    BeneficiaryId beneficiary{};
    Kind kind = Kind::DutiesNotMet;
    QDate reportedOn{};
    ProfessionalId professional{}; ///< who reported it
    QString facts{};
    bool repeated = false; ///< persists, or came again
    bool householdOfSeveral = false; ///< more than one person, or increased for isolation
    QDate notifiedOn{}; ///< when the person was told of the facts and of what she risks
    QDate observationsDueOn{};
    QDate observationsOn{}; ///< when hers were received
    QString observations{};
    QDate teamAskedOn{}; ///< équipe pluridisciplinaire
    QDate teamOpinionOn{};
    QString teamOpinion{};
    Decision decision = Decision::Pending; ///< of the président du conseil départemental
    QDate decidedOn{};
    double rate = 0; ///< percent of the amount withheld
    int months = 0;
    QDate startsOn{};
    QDate liftedOn{};
    QString liftReason{};
    int revision = 0;

    /// Last day of the sanction as decided; null without one.
    QDate lastDay() const;
    bool isSanction() const { return decision == Decision::Suspension || decision == Decision::Suppression; }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const BreachCase &) const = default;
};

template <>
struct Codes<BreachCase::Kind>
{
    static constexpr std::array<CodeEntry<BreachCase::Kind>, 3> table{{
        {BreachCase::Kind::ContractRefused, "contract_refused"},
        {BreachCase::Kind::DutiesNotMet, "duties_not_met"},
        {BreachCase::Kind::ControlsRefused, "controls_refused"},
    }};
};

template <>
struct Codes<BreachCase::Decision>
{
    static constexpr std::array<CodeEntry<BreachCase::Decision>, 4> table{{
        {BreachCase::Decision::Pending, "pending"},
        {BreachCase::Decision::None, "none"},
        {BreachCase::Decision::Suspension, "suspension"},
        {BreachCase::Decision::Suppression, "suppression"},
    }};
};

template <>
struct Fields<BreachCase>
{
    static constexpr auto table = "breach_case";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &BreachCase::beneficiary),
        field("kind", &BreachCase::kind), field("reported_on", &BreachCase::reportedOn),
        field("professional_id", &BreachCase::professional), field("facts", &BreachCase::facts),
        field("repeated", &BreachCase::repeated),
        field("household_of_several", &BreachCase::householdOfSeveral),
        field("notified_on", &BreachCase::notifiedOn),
        field("observations_due_on", &BreachCase::observationsDueOn),
        field("observations_on", &BreachCase::observationsOn),
        field("observations", &BreachCase::observations), field("team_asked_on", &BreachCase::teamAskedOn),
        field("team_opinion_on", &BreachCase::teamOpinionOn), field("team_opinion", &BreachCase::teamOpinion),
        field("decision", &BreachCase::decision), field("decided_on", &BreachCase::decidedOn),
        field("rate", &BreachCase::rate), field("months", &BreachCase::months),
        field("starts_on", &BreachCase::startsOn), field("lifted_on", &BreachCase::liftedOn),
        field("lift_reason", &BreachCase::liftReason));
};
