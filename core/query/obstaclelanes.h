#pragma once

#include "core/query/pathwayitems.h"

/// The themes that stand, or stood, in the way: the strongest of today in a lane of their own, the others in
/// a folded one. No lane when nothing ever did.
QList<PathwayLane> obstacleLanes(const PathwayObstacles &obstacles, const PathwayItems &items);
