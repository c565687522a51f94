#pragma once

#include "core/rules/pathwayreading.h"
#include "core/rules/pathwaystate.h"

/// Sets the stage of `state` and since when, from the facts and the deadlines already in it; README.md says
/// why.
void setStage(PathwayState &state, const PathwayReading &reading, const QList<DeadlineRule> &rules);
