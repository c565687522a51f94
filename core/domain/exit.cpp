#include "core/domain/exit.h"

QList<Exit::Flaw> Exit::flaws(QDate today) const
{
    QList<Flaw> found;
    if (!leftOn.isValid())
        found += Flaw::DateMissing;
    else if (leftOn > today)
        found += Flaw::InFuture;
    if (reason == Reason::Other && detail.trimmed().isEmpty())
        found += Flaw::DetailMissing;
    return found;
}
