#pragma once

#include "ui/casefile/pathwaylayout.h"

/// The lanes to draw, from top to bottom, without their places yet. Bars that overlap in time get tracks of
/// their own, so that none hides another.
QList<PathwayBox> pathwayBoxes(const PathwayModel &model, bool unfolded);
