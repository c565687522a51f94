#pragma once

#include "core/rules/deadlinerule.h"
#include "core/rules/pathwayfacts.h"

/// Where a pathway stands; in the order people go through them (pathway.md §1.1).
enum class Stage {
    Outreach,
    BenefitApplication,
    JobseekerRegistration,
    AwaitingOrientation,
    Oriented,
    ReferentAssigned,
    FirstAppointment,
    GlobalDiagnosis,
    EngagementContract,
    Support,
    Review,
    Reorientation,
    JobSecuring,
    Closed,
};

template <>
struct Codes<Stage>
{
    static constexpr std::array<CodeEntry<Stage>, 14> table{{
        {Stage::Outreach, "outreach"},
        {Stage::BenefitApplication, "benefit_application"},
        {Stage::JobseekerRegistration, "jobseeker_registration"},
        {Stage::AwaitingOrientation, "awaiting_orientation"},
        {Stage::Oriented, "oriented"},
        {Stage::ReferentAssigned, "referent_assigned"},
        {Stage::FirstAppointment, "first_appointment"},
        {Stage::GlobalDiagnosis, "global_diagnosis"},
        {Stage::EngagementContract, "engagement_contract"},
        {Stage::Support, "support"},
        {Stage::Review, "review"},
        {Stage::Reorientation, "reorientation"},
        {Stage::JobSecuring, "job_securing"},
        {Stage::Closed, "closed"},
    }};
};

enum class DeadlineStatus { OnTime, DueSoon, Overdue, Met, MetLate, NotApplicable };

template <>
struct Codes<DeadlineStatus>
{
    static constexpr std::array<CodeEntry<DeadlineStatus>, 6> table{{
        {DeadlineStatus::OnTime, "on_time"},
        {DeadlineStatus::DueSoon, "due_soon"},
        {DeadlineStatus::Overdue, "overdue"},
        {DeadlineStatus::Met, "met"},
        {DeadlineStatus::MetLate, "met_late"},
        {DeadlineStatus::NotApplicable, "not_applicable"},
    }};
};

/// One clock that runs, or ran, for a person.
struct Deadline
{
    QString rule{}; ///< code of the DeadlineRule
    QDate startedOn{}; ///< the day the clock started, or its object began
    QDate dueOn{}; ///< last day in time
    QDate warnOn{}; ///< first day it counts as due soon
    QDate metOn{}; ///< null while it runs

    /// How it stands on `on`; NotApplicable without a due date.
    DeadlineStatus status(QDate on) const;
    bool operator==(const Deadline &) const = default;
};

/// The line of the rules that `deadline` came from, with its source and label: the one in force the day its
/// clock started that gives its due date; null when the rules no longer know it.
const DeadlineRule *ruleOf(const Deadline &deadline, const QList<DeadlineRule> &rules = deadlineRules());

/// What follows from a person's facts on a given day.
struct PathwayState
{
    Stage stage = Stage::Outreach;
    QDate stageSince{}; ///< null when the fact behind it has no known date
    Track track = Track::None;
    QList<Deadline> deadlines{}; ///< running ones first by due date, then met ones; one a rule
    /// First later day on which anything above may differ without a new fact; null: never.
    QDate nextChangeOn{};

    /// The deadline of `rule`, or one that is NotApplicable.
    Deadline deadline(QStringView rule) const;
    /// The running deadline due first; a target stands back while a deadline of law for the same act runs.
    std::optional<Deadline> next(const QList<DeadlineRule> &rules = deadlineRules()) const;
    bool operator==(const PathwayState &) const = default;
};

/// The state on `on`; facts dated later are read as planned, not as done. Nothing is said of an invalid day.
PathwayState pathwayState(const PathwayFacts &facts, const QList<DeadlineRule> &rules, QDate on);
