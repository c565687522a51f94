#include "core/domain/rightsrequest.h"

QList<RightsRequest::Flaw> RightsRequest::flaws(QDate today) const
{
    QList<Flaw> found;
    if (!receivedOn.isValid())
        return {Flaw::DateMissing};
    for (const QDate day : {receivedOn, identityCheckedOn, extendedOn, decidedOn, answeredOn, liftedOn})
        if (day > today && !found.contains(Flaw::InFuture))
            found += Flaw::InFuture;
    for (const QDate day : {identityCheckedOn, extendedOn, decidedOn, answeredOn})
        if (day.isValid() && day < receivedOn && !found.contains(Flaw::BeforeReceived))
            found += Flaw::BeforeReceived;
    if (extendedOn > receivedOn.addMonths(1)) // RGPD art. 12(3)
        found += Flaw::ExtensionLate;
    if (extendedOn.isValid() && extensionReason.isEmpty())
        found += Flaw::ExtensionReasonMissing;
    const bool decided = decision != Decision::Pending;
    if (!decided && decidedOn.isValid())
        found += Flaw::DecisionMissing;
    if (decided && !decidedOn.isValid())
        found += Flaw::DecisionDateMissing;
    if ((decision == Decision::Refused || decision == Decision::Partly) && reason.isEmpty())
        found += Flaw::ReasonMissing;
    if (!decided && answeredOn.isValid())
        found += Flaw::AnsweredUndecided;
    if (liftedOn.isValid() && (!isGranted() || liftedOn < decidedOn))
        found += Flaw::LiftedBeforeDecided;
    return found;
}
