#pragma once

#include "core/rules/pathwayreading.h"
#include "core/rules/pathwaystate.h"

/// The first day after that of `reading` on which `state` may differ with the same facts; null: never.
QDate nextChangeOn(
    const PathwayState &state, const PathwayReading &reading, const QList<DeadlineRule> &rules);
