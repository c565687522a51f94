#pragma once

#include "core/query/pathwaypicture.h"
#include "ui/casefile/pathwaycolours.h"

#include <QRectF>

class QPainter;

/// The shape that tells a mark's state without any colour.
enum class Glyph {
    Attended, ///< disc
    Planned, ///< ring
    ToTell, ///< ring with a question mark
    Excused, ///< barred ring
    Absent, ///< cross
    Cancelled, ///< diamond
    Oriented, ///< solid signpost
    Proposed, ///< hollow signpost
    Declined, ///< struck signpost
    Handover, ///< arrow in a disc
    Opened, ///< opening bracket
    Ended, ///< closing bracket
    Diagnosis, ///< square
    Exit, ///< arrow through a bar
    Review, ///< hollow square
    Breach, ///< sheet with its lines
    OnTime, ///< hollow flag
    DueSoon, ///< solid flag
    Overdue, ///< solid triangle
    Met, ///< tick
    MetLate, ///< hollow triangle
    None, ///< bars, which have no glyph
};

Glyph glyphOf(const PathwayItem &item, QDate today);
/// How much a glyph asks for attention among those it is gathered with; higher is more.
int urgencyOf(Glyph glyph);
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const PathwayColours &colours);
