#include "core/domain/obstaclelevel.h"

QList<ObstacleLevel::Flaw> ObstacleLevel::flaws(QDate today) const
{
    QList<Flaw> found;
    if (theme.isEmpty())
        found += Flaw::ThemeMissing;
    if (level < 0 || level > 4)
        found += Flaw::LevelWrong;
    if (!notedOn.isValid())
        found += Flaw::DateMissing;
    else if (notedOn > today)
        found += Flaw::InFuture;
    return found;
}
