#include "ui/casefile/pathwayboxes.h"

#include <algorithm>

namespace {

/// Beyond these, lines of one lane share their places.
constexpr int MostPartnerTracks = 5;

bool needsTrack(const PathwayItem &item)
{
    const bool ofItsOwn = std::holds_alternative<Contract>(item.fact)
        || std::holds_alternative<CircleMember>(item.fact)
        || std::holds_alternative<ObstaclePeriod>(item.fact);
    const bool sanction =
        std::holds_alternative<BreachCase>(item.fact) && item.shape == PathwayItem::Shape::Bar;
    return ofItsOwn || sanction;
}

/// A bar without an end keeps its track for ever.
QDate endOf(const PathwayItem &item) { return item.to.isValid() ? item.to : QDate(9999, 12, 31); }

QHash<int, int> tracksOf(const PathwayModel &model, const PathwayBox &box)
{
    QHash<int, int> tracks;
    QList<QDate> taken; // the last day of each track
    for (const int row : box.rows) {
        const PathwayItem &item = model.item(row);
        if (!needsTrack(item))
            continue;
        const auto free =
            std::find_if(taken.begin(), taken.end(), [&item](QDate until) { return until < item.from; });
        const auto track = int(free - taken.begin());
        const bool shares = box.kind == PathwayLane::Kind::Partner || box.folds;
        tracks.insert(row, shares ? track % MostPartnerTracks : track);
        if (free == taken.end())
            taken.append(endOf(item));
        else
            *free = endOf(item);
    }
    return tracks;
}

double linesOf(const PathwayBox &box)
{
    int tracks = 1;
    for (const int track : box.tracks)
        tracks = std::max(tracks, track + 1);
    switch (box.kind) {
    case PathwayLane::Kind::Stages:
        return box.strip ? 3.0 : 2.1;
    case PathwayLane::Kind::Contracts:
        return 0.6 + 1.6 * tracks + (box.strip ? 1.0 : 0);
    case PathwayLane::Kind::Obstacles:
        return box.folds ? std::max(1.9, 0.6 + 0.5 * std::min(tracks, MostPartnerTracks))
                         : std::max(2.1, 0.6 + 1.6 * tracks);
    case PathwayLane::Kind::Partner:
        return 1.9 + 0.5 * std::min(tracks, MostPartnerTracks);
    case PathwayLane::Kind::Appointments:
    case PathwayLane::Kind::Deadlines:
        return 2.1;
    }
    return 2.1;
}

PathwayBox boxOf(const PathwayModel &model, int index)
{
    const PathwayLane &lane = model.picture().lanes[index];
    PathwayBox box;
    box.kind = lane.kind;
    box.lanes = {index};
    box.rows = model.rowsOf(index);
    box.title = titleOf(lane);
    box.note = noteOf(lane, model.picture().today);
    box.alert = lane.silentSince.isValid();
    box.idle = lane.kind == PathwayLane::Kind::Partner
        && std::none_of(lane.items.cbegin(), lane.items.cend(), [](const PathwayItem &item) {
               return std::holds_alternative<CircleMember>(item.fact)
                   && item.tense == PathwayItem::Tense::Ongoing;
           });
    if (lane.kind == PathwayLane::Kind::Deadlines)
        box.alert = std::any_of(box.rows.cbegin(), box.rows.cend(),
            [&model](int row) { return glyphOf(model.item(row), model.picture().today) == Glyph::Overdue; });
    return box;
}

/// The lanes of a kind that a look cannot hold, in one.
PathwayBox foldedBox(const PathwayModel &model, PathwayLane::Kind kind)
{
    PathwayBox box;
    box.kind = kind;
    box.folds = true;
    QStringList names;
    for (int index = 0; index < model.picture().lanes.size(); ++index) {
        const PathwayLane &lane = model.picture().lanes[index];
        if (!lane.folded || lane.kind != kind)
            continue;
        box.lanes += index;
        box.rows += model.rowsOf(index);
        names += kind == PathwayLane::Kind::Obstacles ? themesOf(lane) : QStringList{titleOf(lane)};
    }
    std::sort(box.rows.begin(), box.rows.end());
    box.title = kind == PathwayLane::Kind::Obstacles
        ? PathwayModel::tr("+ %n obstacle(s)", nullptr, int(names.size()))
        : PathwayModel::tr("+ %n partner(s)", nullptr, int(box.lanes.size()));
    box.note = names.join(QStringLiteral(", "));
    return box;
}

} // namespace

QList<PathwayBox> pathwayBoxes(const PathwayModel &model, bool unfolded)
{
    QList<PathwayBox> boxes;
    QList<PathwayLane::Kind> folds;
    for (int lane = 0; lane < model.picture().lanes.size(); ++lane) {
        if (unfolded || !model.picture().lanes[lane].folded) {
            boxes.append(boxOf(model, lane));
        } else if (const auto kind = model.picture().lanes[lane].kind; !folds.contains(kind)) {
            boxes.append(foldedBox(model, kind));
            folds.append(kind);
        }
    }
    const auto hasMarker = [&model](int row) { return model.item(row).shape == PathwayItem::Shape::Marker; };
    for (PathwayBox &box : boxes) {
        const bool mixes = box.kind == PathwayLane::Kind::Stages || box.kind == PathwayLane::Kind::Contracts;
        box.strip = mixes && std::any_of(box.rows.cbegin(), box.rows.cend(), hasMarker);
        box.tracks = tracksOf(model, box);
        box.lines = linesOf(box);
    }
    return boxes;
}
