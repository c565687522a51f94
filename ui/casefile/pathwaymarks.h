#pragma once

#include "ui/casefile/pathwaypainter.h"

/// Draws bars, lines, handovers, glyphs, clusters and printed words.
void paintPathwayMarks(
    QPainter &painter, const PathwayLayout &layout, const PathwayModel &model, const PathwayColours &colours);
/// Draws the hatching of a partner without news.
void paintPathwayHatching(QPainter &painter, const QRectF &rect, double step, const QColor &ink);
