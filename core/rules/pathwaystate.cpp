#include "core/rules/pathwaystate.h"

#include "core/rules/deadlines.h"
#include "core/rules/nextchange.h"
#include "core/rules/pathwaystage.h"

#include <tuple>

DeadlineStatus Deadline::status(QDate on) const
{
    if (!dueOn.isValid())
        return DeadlineStatus::NotApplicable;
    if (metOn.isValid() && metOn <= on)
        return metOn <= dueOn ? DeadlineStatus::Met : DeadlineStatus::MetLate;
    if (on > dueOn)
        return DeadlineStatus::Overdue;
    return warnOn.isValid() && on >= warnOn ? DeadlineStatus::DueSoon : DeadlineStatus::OnTime;
}

const DeadlineRule *ruleOf(const Deadline &deadline, const QList<DeadlineRule> &rules)
{
    const DeadlineRule *inForce = nullptr;
    for (const auto &rule : rules) {
        if (rule.code != deadline.rule || !rule.validity.contains(deadline.startedOn))
            continue;
        if (rule.dueOn(deadline.startedOn) == deadline.dueOn)
            return &rule;
        if (!inForce)
            inForce = &rule;
    }
    return inForce ? inForce : firstLine(rules, deadline.rule);
}

Deadline PathwayState::deadline(QStringView rule) const
{
    for (const auto &each : deadlines)
        if (each.rule == rule)
            return each;
    return {};
}

std::optional<Deadline> PathwayState::next(const QList<DeadlineRule> &rules) const
{
    const auto line = [&rules](const Deadline &deadline) { return ruleOf(deadline, rules); };
    const auto isTarget = [](const DeadlineRule *rule) {
        return rule && rule->force == DeadlineRule::Force::Target;
    };
    for (const auto &each : deadlines) {
        if (each.metOn.isValid())
            break;
        const auto *rule = line(each);
        const auto outranks = [&](const Deadline &other) {
            const auto *its = line(other);
            return other.metOn.isNull() && its && its->force == DeadlineRule::Force::Law
                && rule->awaitsActOf(*its);
        };
        if (!isTarget(rule) || std::none_of(deadlines.cbegin(), deadlines.cend(), outranks))
            return each;
    }
    return {};
}

PathwayState pathwayState(const PathwayFacts &facts, const QList<DeadlineRule> &rules, QDate on)
{
    PathwayState state;
    if (!on.isValid())
        return state;
    const PathwayReading reading(facts, on);
    state.track = reading.track();
    state.deadlines = deadlinesOf(reading, rules);
    std::sort(state.deadlines.begin(), state.deadlines.end(), [](const Deadline &a, const Deadline &b) {
        return std::tuple(a.metOn.isValid(), a.dueOn, QStringView(a.rule))
            < std::tuple(b.metOn.isValid(), b.dueOn, QStringView(b.rule));
    });
    setStage(state, reading, rules);
    state.nextChangeOn = nextChangeOn(state, reading, rules);
    return state;
}
