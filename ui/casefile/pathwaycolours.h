#pragma once

#include "ui/widgets/tokens.h"

/// The inks of the picture: those of the theme, and grounds mixed from them.
struct PathwayColours
{
    QColor window{};
    QColor base{};
    QColor text{};
    QColor secondary{};
    QColor accent{};
    QColor onAccent{};
    QColor tint{}; ///< ground of what is past
    QColor otherTint{}; ///< the same, for its neighbour
    QColor gap{}; ///< ground of days without contact
    QColor future{}; ///< ground of the days to come
    QColor hairline{};
    QColor edge{};
    QColor late{};
    QColor soon{};
    QColor ok{};

    static PathwayColours from(const Tokens &tokens);
    /// Black on white with greys, for paper.
    static PathwayColours forPaper();
};

/// `a` with `share` (0 to 1) of `b` in it.
QColor mixed(const QColor &a, const QColor &b, double share);
