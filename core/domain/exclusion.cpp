#include "core/domain/exclusion.h"

QList<Exclusion::Flaw> Exclusion::flaws(QDate today) const
{
    QList<Flaw> found;
    if (professional.isNull())
        found += Flaw::ProfessionalMissing;
    if (reason.trimmed().isEmpty())
        found += Flaw::ReasonMissing;
    if (!notedOn.isValid())
        found += Flaw::DateMissing;
    else if (notedOn > today || liftedOn > today)
        found += Flaw::InFuture;
    if (liftedOn.isValid() && liftedOn < notedOn)
        found += Flaw::LiftedBeforeNoted;
    return found;
}
