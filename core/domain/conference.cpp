#include "core/domain/conference.h"

QList<Conference::Flaw> Conference::flaws(QDate today) const
{
    QList<Flaw> found;
    if (!heldAt.isValid())
        found.append(Flaw::TimeMissing);
    if (agreedOn.isValid() && agreedOn > today)
        found.append(Flaw::AgreedInFuture);
    if (closedOn.isValid() && heldAt.isValid() && closedOn < heldAt.date())
        found.append(Flaw::ClosedTooEarly);
    return found;
}

QList<ConferenceAttendee::Flaw> ConferenceAttendee::flaws() const
{
    return organisation.isNull() ? QList<Flaw>{Flaw::OrganisationMissing} : QList<Flaw>{};
}

QList<ConferenceItem::Flaw> ConferenceItem::flaws() const
{
    return subject.trimmed().isEmpty() ? QList<Flaw>{Flaw::SubjectMissing} : QList<Flaw>{};
}

QList<Position::Flaw> Position::flaws(QDate today) const
{
    QList<Flaw> found;
    if (organisation.isNull())
        found.append(Flaw::OrganisationMissing);
    if (words.trimmed().isEmpty())
        found.append(Flaw::WordsMissing);
    if (statedOn > today)
        found.append(Flaw::InFuture);
    return found;
}

QList<ConferenceDecision::Flaw> ConferenceDecision::flaws() const
{
    return words.trimmed().isEmpty() ? QList<Flaw>{Flaw::WordsMissing} : QList<Flaw>{};
}
