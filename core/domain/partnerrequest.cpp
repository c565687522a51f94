#include "core/domain/partnerrequest.h"

QList<PartnerRequest::Flaw> PartnerRequest::flaws() const
{
    QList<Flaw> found;
    if (toOrganisation.isNull())
        found += Flaw::RecipientMissing;
    else if (toOrganisation == fromOrganisation && kind != Kind::HandOver && kind != Kind::CaseConference
        && kind != Kind::Alert)
        found += Flaw::SentToItself;
    if (subject.trimmed().isEmpty())
        found += Flaw::SubjectMissing;
    if (amountAsked < 0 || amountGranted < 0)
        found += Flaw::AmountWrong;
    const bool sent = state != State::Prepared && !(state == State::Withdrawn && !sentAt.isValid());
    // In an emergency, the person is often the one who asks and is told on the way.
    if (sent && !informedOn.isValid() && kind != Kind::EmergencyShelter)
        found += Flaw::NotInformed;
    if (sent && !sentAt.isValid())
        found += Flaw::SentMissing;
    if (state == State::Refused && refusal == Refusal::None)
        found += Flaw::RefusalMissing;
    if ((state == State::Appointed || state == State::Attended || state == State::Absent)
        && !appointmentAt.isValid())
        found += Flaw::AppointmentMissing;
    if (state == State::Done && outcome == Outcome::None)
        found += Flaw::OutcomeMissing;
    if (state == State::Withdrawn && outcomeDetail.trimmed().isEmpty())
        found += Flaw::ReasonMissing;
    return found;
}
