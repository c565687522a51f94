#include "core/query/obstaclelanes.h"

#include <algorithm>

namespace {

using Periods = QList<ObstaclePeriod>;

/// In the order they were told; what is later than `today` is left out.
QList<ObstacleLevel> toldUntil(QList<ObstacleLevel> levels, QDate today)
{
    levels.removeIf(
        [today](const ObstacleLevel &each) { return !each.notedOn.isValid() || each.notedOn > today; });
    std::sort(levels.begin(), levels.end(), [](const ObstacleLevel &a, const ObstacleLevel &b) {
        return std::tuple(a.notedOn, a.id) < std::tuple(b.notedOn, b.id);
    });
    return levels;
}

void take(Periods &periods, const ObstacleLevel &told, const QString &label)
{
    const bool stands = !periods.isEmpty() && !periods.last().to.isValid();
    if (told.level > 0 && !stands)
        periods.append({told.theme, label, told.notedOn, {}, {}});
    if (told.level > 0)
        periods.last().course.append({told.notedOn, told.level});
    else if (stands)
        periods.last().to = told.notedOn;
}

/// What stands today before what was lifted, the strongest first, then what lasts longest.
auto weightOf(const Periods &periods)
{
    const ObstaclePeriod &last = periods.last();
    const bool stands = !last.to.isValid();
    return std::tuple(stands, stands ? last.level() : last.highest(), -last.from.toJulianDay());
}

} // namespace

int ObstaclePeriod::highest() const
{
    int highest = 0;
    for (const auto &[day, level] : course)
        highest = std::max(highest, level);
    return highest;
}

QList<PathwayLane> obstacleLanes(const PathwayObstacles &obstacles, const PathwayItems &items)
{
    QHash<QString, Periods> found;
    QStringList themes; // in the order they were first told, so that equals keep it
    const QList<ObstacleLevel> told = toldUntil(obstacles.levels, items.today());
    for (const ObstacleLevel &each : told) {
        take(found[each.theme], each, obstacles.vocabulary.themeLabel(each.theme));
        if (!themes.contains(each.theme))
            themes.append(each.theme);
    }
    themes.removeIf([&found](const QString &theme) { return found.value(theme).isEmpty(); });
    std::stable_sort(themes.begin(), themes.end(), [&found](const QString &a, const QString &b) {
        return weightOf(found.value(a)) > weightOf(found.value(b));
    });
    QList<PathwayLane> lanes;
    for (qsizetype i = 0; i < themes.size(); ++i) {
        const bool folded = i >= PathwayPicture::MostObstacles;
        if (i == 0 || i == PathwayPicture::MostObstacles) {
            lanes.append(PathwayLane{PathwayLane::Kind::Obstacles});
            lanes.last().folded = folded;
        }
        for (const ObstaclePeriod &period : found.value(themes[i]))
            lanes.last().items.append(items.bar(period, period.from, period.to, ThemeCode{period.theme}));
    }
    return lanes;
}
