#pragma once

#include "ui/casefile/pathwaylayout.h"

class QPainter;

/// Which mark is looked at, and how.
struct PathwayAttention
{
    int current = -1; ///< row with the ring of the keyboard; -1: none
    bool focused = false; ///< the picture has the keyboard
    int hovered = -1; ///< row under the pointer; -1: none
};

/// Draws a whole layout: axis, heads, lanes, marks, words and today's line.
void paintPathway(QPainter &painter, const PathwayLayout &layout, const PathwayModel &model,
    const PathwayColours &colours, const PathwayAttention &attention = {});
