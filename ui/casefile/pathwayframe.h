#pragma once

#include "ui/casefile/pathwaypainter.h"

/// Draws what stands around the marks: grounds, grid, days without contact, separators.
void paintPathwayGround(
    QPainter &painter, const PathwayLayout &layout, const PathwayModel &model, const PathwayColours &colours);
/// A day written on the axis above one end of the mark looked at.
struct PathwayDayFlag
{
    QString text{};
    double x = 0;
};

/// Draws the axis, the flag of today's line, and `flags` in place of the names they cover.
void paintPathwayAxis(QPainter &painter, const PathwayLayout &layout, const PathwayModel &model,
    const PathwayColours &colours, const QList<PathwayDayFlag> &flags);
/// Draws the names of the lanes; `box` is the one the keyboard is in, -1 for none.
void paintPathwayHeads(
    QPainter &painter, const PathwayLayout &layout, const PathwayColours &colours, int box);
