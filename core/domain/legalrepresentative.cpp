#include "core/domain/legalrepresentative.h"

#include "core/base/period.h"

bool LegalRepresentative::signsOn(QDate day) const
{
    return authority != Authority::Withdrawn && Period{from, to}.contains(day);
}

QList<LegalRepresentative::Flaw> LegalRepresentative::flaws(QDate today) const
{
    QList<Flaw> found;
    if (familyName.trimmed().isEmpty())
        found += Flaw::NameMissing;
    if (from.isValid() && to.isValid() && to < from)
        found += Flaw::EndsBeforeStart;
    if (informedOn > today)
        found += Flaw::InformedInFuture;
    return found;
}
