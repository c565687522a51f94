#include "core/domain/review.h"

QList<Review::Flaw> Review::flaws(QDate today) const
{
    QList<Flaw> found;
    if (!heldOn.isValid())
        found += Flaw::DateMissing;
    else if (heldOn > today)
        found += Flaw::InFuture;
    if (kind == Kind::Joint && organisation.isNull())
        found += Flaw::OrganisationMissing;
    return found;
}
