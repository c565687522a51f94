#include "core/domain/snooze.h"

QList<Snooze::Flaw> Snooze::flaws(QDate today) const
{
    QList<Flaw> found;
    if (reason.trimmed().isEmpty())
        found += Flaw::ReasonMissing;
    if (!until.isValid() || until <= today)
        found += Flaw::UntilNotLater;
    return found;
}
