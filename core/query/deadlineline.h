#pragma once

#include "core/rules/pathwaystate.h"

/// A deadline with what its rule says to people.
struct DeadlineLine
{
    Deadline deadline{};
    QString label{}; ///< of the reference data; the rule's code when it has none
    QString source{}; ///< article or document
    DeadlineRule::Force force = DeadlineRule::Force::Law;

    bool operator==(const DeadlineLine &) const = default;
};

/// `deadline` with the words of the line of its rule that gave it its due date.
DeadlineLine deadlineLine(const Deadline &deadline, Track track, const QList<DeadlineRule> &rules);
