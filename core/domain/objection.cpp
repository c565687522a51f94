#include "core/domain/objection.h"

QList<Objection::Flaw> Objection::flaws(QDate today) const
{
    QList<Flaw> found;
    if (!receivedOn.isValid())
        found += Flaw::DateMissing;
    else if (receivedOn > today || liftedOn > today)
        found += Flaw::InFuture;
    if (liftedOn.isValid() && liftedOn < receivedOn)
        found += Flaw::LiftedBeforeReceived;
    return found;
}
