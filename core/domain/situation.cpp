#include "core/domain/situation.h"

QList<Situation::Flaw> Situation::flaws(QDate today) const
{
    QList<Flaw> found;
    if (theme.isEmpty() || code.isEmpty())
        found += Flaw::ThemeMissing;
    if (!notedOn.isValid())
        found += Flaw::DateMissing;
    else if (notedOn > today)
        found += Flaw::InFuture;
    return found;
}
