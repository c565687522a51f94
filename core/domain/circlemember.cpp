#include "core/domain/circlemember.h"

QList<CircleMember::Flaw> CircleMember::flaws() const
{
    QList<Flaw> found;
    if (organisation.isNull())
        found += Flaw::OrganisationMissing;
    if (!from.isValid())
        found += Flaw::FromMissing;
    else if (to.isValid() && to < from)
        found += Flaw::EndsBeforeStart;
    if (role == Role::UniqueReferent && professional.isNull())
        found += Flaw::ReferentWithoutName;
    return found;
}
