#pragma once

#include "core/rules/pathwayreading.h"
#include "core/rules/pathwaystate.h"

/// The clocks that run, or ran, in a pathway; one at most for each rule, in no order.
QList<Deadline> deadlinesOf(const PathwayReading &reading, const QList<DeadlineRule> &rules);
/// The last day of securing after the exit of `reading`; null when none was a durable job.
QDate securedUntil(const PathwayReading &reading, const QList<DeadlineRule> &rules);
