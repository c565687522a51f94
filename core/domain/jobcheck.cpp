#include "core/domain/jobcheck.h"

QList<JobCheck::Flaw> JobCheck::flaws(QDate today) const
{
    QList<Flaw> found;
    if (!checkedOn.isValid())
        found += Flaw::DateMissing;
    else if (checkedOn > today)
        found += Flaw::InFuture;
    return found;
}
