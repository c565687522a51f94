#include "core/domain/orientation.h"

QList<Orientation::Flaw> Orientation::flaws(QDate today) const
{
    QList<Flaw> found;
    if (track == Track::None)
        found += Flaw::TrackMissing;
    if (state == State::Decided) {
        if (organisation.isNull())
            found += Flaw::OrganisationMissing;
        if (!decidedOn.isValid())
            found += Flaw::DecidedOnMissing;
    }
    if (notifiedOn.isValid() && decidedOn.isValid() && notifiedOn < decidedOn)
        found += Flaw::NotifiedBeforeDecision;
    const auto isLater = [today](QDate day) { return day.isValid() && day > today; };
    if (isLater(requestedOn) || isLater(proposedOn) || isLater(decidedOn) || isLater(notifiedOn))
        found += Flaw::InFuture;
    return found;
}
