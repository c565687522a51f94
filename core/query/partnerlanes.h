#pragma once

#include "core/query/pathwayitems.h"

/// One lane a partner: who leads first, then who acts now, then by the number of contacts of the last year
/// and the latest news. A partner who acts and gives no news for long is marked silent, unless `closed`.
QList<PathwayLane> partnerLanes(const PathwayFacts &facts, const PathwayItems &items, bool closed);
