#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A step towards a target, with who takes it and by when.
struct PlanAction
{
    enum class State {
        Planned,
        InProgress,
        Standby,
        Done,
        Abandoned, ///< by the person
        Cancelled, ///< by the body in charge
    };
    enum class Flaw {
        TargetMissing,
        WordsMissing,
        OwnerMissing,
        HoursWrong,
        DueBeforeStart,
        EndMissing,
        EndInFuture
    };

    PlanActionId id{};
    BeneficiaryId beneficiary{};
    TargetId target{};
    QString code{}; ///< empty for one in free words
    QString label{}; ///< the free words; empty with a code
    State state = State::Planned;
    bool byPerson = true; ///< the person herself takes it
    OrganisationId organisation{}; ///< who takes it otherwise, with an account or not
    ProfessionalId professional{}; ///< null when only the organisation is known
    ServiceOfferId service{}; ///< the service of the network it goes through; null: none
    QDate startsOn{};
    QDate dueOn{}; ///< last day; null when there is none
    QDate endedOn{};
    double weeklyHours = 0; ///< hours of activity a week while it runs
    int revision = 0;

    bool isOpen() const
    {
        return state == State::Planned || state == State::InProgress || state == State::Standby;
    }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const PlanAction &) const = default;
};

template <>
struct Codes<PlanAction::State>
{
    static constexpr std::array<CodeEntry<PlanAction::State>, 6> table{{
        {PlanAction::State::Planned, "planned"},
        {PlanAction::State::InProgress, "in_progress"},
        {PlanAction::State::Standby, "standby"},
        {PlanAction::State::Done, "done"},
        {PlanAction::State::Abandoned, "abandoned"},
        {PlanAction::State::Cancelled, "cancelled"},
    }};
};

template <>
struct Fields<PlanAction>
{
    static constexpr auto table = "plan_action";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &PlanAction::beneficiary),
        field("target_id", &PlanAction::target), field("code", &PlanAction::code),
        field("label", &PlanAction::label), field("state", &PlanAction::state),
        field("by_person", &PlanAction::byPerson), field("organisation_id", &PlanAction::organisation),
        field("professional_id", &PlanAction::professional), field("service_offer_id", &PlanAction::service),
        field("starts_on", &PlanAction::startsOn), field("due_on", &PlanAction::dueOn),
        field("ended_on", &PlanAction::endedOn), field("weekly_hours", &PlanAction::weeklyHours));
};
