#pragma once

#include "ui/casefile/circlemaplayout.h"
#include "ui/casefile/pathwaycolours.h"

class QPainter;

/// The mark the keys are on, and whether they come here; -1 for none.
struct CircleAttention
{
    int current = -1;
    int hovered = -1;
    bool focused = false;
};

/// Draws a circle as it is laid out.
void paintCircle(QPainter &painter, const CircleMapLayout &layout, const CirclePicture &picture,
    const PathwayColours &ink, const CircleAttention &attention = {});
/// Draws a circle in a part of a page, black on white, as large as the words allow.
void paintCircleOnPaper(QPainter &painter, const QRectF &area, const CirclePicture &picture);
/// Width of a page's circle for one of height, in which its words stay apart.
double circlePaperRatio();
