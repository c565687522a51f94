#pragma once

#include "ui/casefile/pathwayglyph.h"
#include "ui/casefile/pathwaymodel.h"
#include "ui/casefile/pathwayscale.h"

#include <QFont>
#include <QPainterPath>

/// What a layout is asked for.
struct PathwaySetting
{
    QRectF area{};
    QFont font{};
    PathwayWindow window{};
    bool unfolded = false; ///< every partner has a lane of its own
    double scrolled = 0; ///< how far the lanes are moved up
};

/// A lane as drawn; the lanes of folded partners share one.
struct PathwayBox
{
    PathwayLane::Kind kind = PathwayLane::Kind::Stages;
    bool folds = false; ///< stands for several lanes
    bool strip = false; ///< its marks stand in a strip under its bars
    QList<int> lanes{}; ///< indexes in the picture
    QList<int> rows{}; ///< in date order
    QString title{};
    QString note{};
    bool alert = false; ///< its note calls for attention
    bool idle = false; ///< of a partner who does not act today
    QHash<int, int> tracks{}; ///< by row: the line of a bar among those that overlap in time
    double lines = 0; ///< its height in lines of text, when nothing stretches it
    QRectF body{}; ///< across head and plot
    double line = 0; ///< where its marks stand
};

/// Where the mark of a row is drawn.
struct PathwayMark
{
    int box = 0;
    int cluster = -1; ///< index of the cluster it is gathered in; -1: it stands alone
    Glyph glyph = Glyph::None; ///< None for bars
    QRectF drawn{}; ///< as painted; a bar goes on a little beyond the edges it crosses
    QRectF rect{}; ///< cut at the edges of the plot; empty when outside of it
};

/// Marks too close to be told apart, drawn as one.
struct PathwayCluster
{
    int box = 0;
    QList<int> rows{};
    QRectF rect{};
    QString text{};
    Glyph glyph = Glyph::None; ///< the most urgent of them; None when none is
};

/// A contact repeated small on the line of the partner who had it.
struct PathwayEcho
{
    int row = 0;
    int box = 0;
    Glyph glyph = Glyph::None;
    QRectF rect{};
};

/// The lead passing from the line of one partner to the line of another.
struct PathwayThread
{
    int row = 0;
    QPainterPath path{};
};

/// Words printed on the picture.
struct PathwayLabel
{
    enum class Ink { Text, Secondary, OnAccent, Late, Soon };

    int row = 0;
    QString text{};
    QRectF rect{};
    Ink ink = Ink::Text;
};

/// Where everything is drawn: a value, computed anew whenever what is asked changes.
struct PathwayLayout
{
    double em = 16; ///< height of a line of text; all sizes follow it
    double glyph = 12;
    QFont font{};
    QFont smallFont{};
    QRectF area{};
    QRectF head{}; ///< names of the lanes
    QRectF axis{};
    QRectF plot{};
    double height = 0; ///< of the lanes, seen or not
    double today = 0;
    PathwayScale scale{};
    PathwayAxis ticks{};
    QList<PathwayBox> boxes{};
    QList<PathwayMark> marks{}; ///< one a row of the model
    QList<PathwayCluster> clusters{};
    QList<PathwayEcho> echoes{};
    QList<PathwayThread> threads{};
    QList<PathwayLabel> labels{};

    static PathwayLayout of(const PathwayModel &model, const PathwaySetting &setting);
    /// How high the lanes are in `font` when nothing stretches them, with the axis.
    static double heightOf(const PathwayModel &model, const QFont &font, bool unfolded);

    /// The rows whose mark is at `point`: several for a cluster, none for an empty place.
    QList<int> rowsAt(QPointF point) const;
    /// The box at a height; -1 when there is none.
    int boxAt(double y) const;
    /// Where a row is seen: its mark, or its cluster. Empty when outside the plot.
    QRectF rectOf(int row) const;
    bool isSeen(int row) const { return !rectOf(row).isEmpty(); }
};
