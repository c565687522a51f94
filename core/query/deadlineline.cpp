#include "core/query/deadlineline.h"

namespace {

/// Several lines of a rule may be in force, for other tracks or conditions: the due date tells which it was.
const DeadlineRule *lineOf(const Deadline &deadline, Track track, const QList<DeadlineRule> &rules)
{
    for (const DeadlineRule &rule : rules)
        if (rule.code == deadline.rule && rule.validity.contains(deadline.startedOn)
            && (rule.tracks.isEmpty() || rule.tracks.contains(track))
            && rule.dueOn(deadline.startedOn) == deadline.dueOn)
            return &rule;
    const DeadlineRule *inForce = findRule(rules, deadline.rule, deadline.startedOn, track);
    return inForce ? inForce : firstLine(rules, deadline.rule);
}

} // namespace

DeadlineLine deadlineLine(const Deadline &deadline, Track track, const QList<DeadlineRule> &rules)
{
    const DeadlineRule *rule = lineOf(deadline, track, rules);
    if (!rule)
        return {deadline, deadline.rule, {}, DeadlineRule::Force::Practice};
    return {deadline, rule->label, rule->source, rule->force};
}
