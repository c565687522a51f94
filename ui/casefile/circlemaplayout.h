#pragma once

#include "ui/casefile/circlemaptext.h"

#include <QFont>
#include <QRectF>

/// What is placed: a map, what is shown of it, and its words.
struct CirclePicture
{
    CircleMap map{};
    QList<CircleMark> marks{};
    QList<CircleMarkText> texts{}; ///< of the marks

    /// `mayAsk`: a domain without partner offers to ask one.
    static CirclePicture of(const CircleMap &map, const CircleLook &look = {}, bool mayAsk = true);
    const CircleNode *node(int mark) const; ///< null for what is no single partner
    CircleNode::State stateOf(int mark) const;
};

/// The box of a mark.
struct CircleBox
{
    QRectF rect{};
    QStringList lines{}; ///< of its title, one to four
    QString under{}; ///< role
    QString last{}; ///< who, or how it stands; empty for neither
    double angle = 0; ///< from the top, clockwise, in turns of 0 to 1
    int ring = 1;
};

/// Something written at a place of its own.
struct CircleLabel
{
    QRectF rect{};
    QString text{};
    bool empty = false; ///< of a domain where nobody acts and nothing is missing
};

/// Where everything of a circle stands in a rectangle: each domain has a wedge that never moves, each mark a
/// place on its ring. The same marks in the same room have the same places.
struct CircleMapLayout
{
    QRectF area{};
    QPointF centre{};
    QSizeF radii{}; ///< of the outer ring
    QRectF person{};
    QStringList personLines{};
    QList<CircleBox> boxes{}; ///< of the marks
    QList<CircleLabel> domains{};
    QList<CircleLabel> rings{};
    QFont body{};
    QFont strong{};
    QFont small{};

    static CircleMapLayout of(const CirclePicture &picture, const QRectF &area, const QFont &font);
    /// The least room in which words stay apart.
    static QSizeF leastSize(const QFont &font);
    /// How far a ring (1 to 3) is from the centre, of 1.
    static double distanceOf(int ring);
    /// The place at an angle in turns and a distance of 0 to 1.
    QPointF at(double turn, double distance) const;
    /// The mark under a point; -1 when there is none.
    int markAt(QPointF point) const;
};

/// Where an arrow goes from a mark.
enum class CircleMove { Clockwise, Back, Outwards, Inwards, First, Last };
/// The mark reached; `from` itself when there is none that way, the first without `from`.
int circleMoved(const CircleMapLayout &layout, int from, CircleMove move);
