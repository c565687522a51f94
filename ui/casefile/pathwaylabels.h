#pragma once

#include "ui/casefile/pathwaylayout.h"

/// Puts the printed words on a layout whose marks have their places: what matters most first, and never two
/// over each other.
void placePathwayLabels(PathwayLayout &layout, const PathwayModel &model);
