#include "ui/casefile/pathwaynavigation.h"

#include <algorithm>

namespace {

/// The day the eye is on: today on a bar that lasts, else the first day.
QDate dayOf(const PathwayItem &item, QDate today)
{
    const bool lasts = item.from <= today && (!item.to.isValid() || item.to >= today);
    return lasts ? today : item.from;
}

qint64 distance(const PathwayItem &item, QDate day)
{
    if (item.shape == PathwayItem::Shape::Marker || day < item.from)
        return std::abs(item.from.daysTo(day));
    return item.to.isValid() && item.to < day ? item.to.daysTo(day) : 0;
}

int inNextBox(const PathwayLayout &layout, const PathwayModel &model, int row, int step)
{
    const QDate day = dayOf(model.item(row), model.picture().today);
    for (int box = layout.marks[row].box + step; box >= 0 && box < layout.boxes.size(); box += step) {
        const QList<int> &rows = layout.boxes[box].rows;
        const auto nearest = std::min_element(rows.cbegin(), rows.cend(),
            [&](int a, int b) { return distance(model.item(a), day) < distance(model.item(b), day); });
        if (nearest != rows.cend())
            return *nearest;
    }
    return row;
}

int along(const QList<int> &rows, int row, qsizetype step)
{
    const qsizetype at = rows.indexOf(row) + step;
    return rows[std::clamp<qsizetype>(at, 0, rows.size() - 1)];
}

} // namespace

int pathwayMoved(const PathwayLayout &layout, const PathwayModel &model, int row, PathwayMove move)
{
    const int last = model.rowCount() - 1;
    if (last < 0)
        return -1;
    if (row < 0 || row > last)
        return model.rowNearToday();
    const QList<int> &lane = layout.boxes[layout.marks[row].box].rows;
    switch (move) {
    case PathwayMove::Earlier:
        return along(lane, row, -1);
    case PathwayMove::Later:
        return along(lane, row, 1);
    case PathwayMove::LaneStart:
        return lane.first();
    case PathwayMove::LaneEnd:
        return lane.last();
    case PathwayMove::Above:
        return inNextBox(layout, model, row, -1);
    case PathwayMove::Below:
        return inNextBox(layout, model, row, 1);
    case PathwayMove::Previous:
        return std::max(row - 1, 0);
    case PathwayMove::Next:
        return std::min(row + 1, last);
    case PathwayMove::Start:
        return 0;
    case PathwayMove::End:
        return last;
    }
    return row;
}
