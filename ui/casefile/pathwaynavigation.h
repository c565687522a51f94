#pragma once

#include "ui/casefile/pathwaylayout.h"

/// Where a key leads from a mark.
enum class PathwayMove {
    Earlier, ///< in the lane
    Later,
    LaneStart,
    LaneEnd,
    Above, ///< the nearest day of the lane above that has marks
    Below,
    Previous, ///< whatever the lane
    Next,
    Start,
    End,
};

/// The row `move` leads to from `row`; `row` itself when there is nothing further, -1 in an empty picture.
int pathwayMoved(const PathwayLayout &layout, const PathwayModel &model, int row, PathwayMove move);
