#include "ui/text/requesttext.h"

#include <QCoreApplication>

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

} // namespace

QString textOf(PartnerRequest::Kind kind)
{
    switch (kind) {
    case PartnerRequest::Kind::Orientation:
        return RequestText::tr("Orientation");
    case PartnerRequest::Kind::Prescription:
        return RequestText::tr("Prescription of a service");
    case PartnerRequest::Kind::Reorientation:
        return RequestText::tr("Reorientation");
    case PartnerRequest::Kind::Information:
        return RequestText::tr("Information");
    case PartnerRequest::Kind::JointInterview:
        return RequestText::tr("Three-way interview");
    case PartnerRequest::Kind::CaseConference:
        return RequestText::tr("Case conference");
    case PartnerRequest::Kind::FinancialAid:
        return RequestText::tr("Financial aid");
    case PartnerRequest::Kind::EmergencyShelter:
        return RequestText::tr("Emergency shelter");
    case PartnerRequest::Kind::HandOver:
        return RequestText::tr("Hand-over");
    case PartnerRequest::Kind::Alert:
        return RequestText::tr("Alert");
    }
    return {};
}

QString textOf(PartnerRequest::State state)
{
    switch (state) {
    case PartnerRequest::State::Prepared:
        return RequestText::tr("Prepared");
    case PartnerRequest::State::Sent:
        return RequestText::tr("Sent");
    case PartnerRequest::State::Received:
        return RequestText::tr("Received");
    case PartnerRequest::State::Accepted:
        return RequestText::tr("Accepted");
    case PartnerRequest::State::Refused:
        return RequestText::tr("Refused");
    case PartnerRequest::State::Appointed:
        return RequestText::tr("Appointment given");
    case PartnerRequest::State::Attended:
        return RequestText::tr("Person received");
    case PartnerRequest::State::Absent:
        return RequestText::tr("Person absent");
    case PartnerRequest::State::Done:
        return RequestText::tr("Ended");
    case PartnerRequest::State::Withdrawn:
        return RequestText::tr("Withdrawn");
    }
    return {};
}

QString textOf(RequestState state)
{
    switch (state) {
    case RequestState::ToTell:
        return RequestText::tr("To be told");
    case RequestState::Expired:
        return RequestText::tr("Expired without an answer");
    case RequestState::Prepared:
        return textOf(PartnerRequest::State::Prepared);
    case RequestState::Sent:
        return textOf(PartnerRequest::State::Sent);
    case RequestState::Received:
        return textOf(PartnerRequest::State::Received);
    case RequestState::Accepted:
        return textOf(PartnerRequest::State::Accepted);
    case RequestState::Refused:
        return textOf(PartnerRequest::State::Refused);
    case RequestState::Appointed:
        return textOf(PartnerRequest::State::Appointed);
    case RequestState::Attended:
        return textOf(PartnerRequest::State::Attended);
    case RequestState::Absent:
        return textOf(PartnerRequest::State::Absent);
    case RequestState::Done:
        return textOf(PartnerRequest::State::Done);
    case RequestState::Withdrawn:
        return textOf(PartnerRequest::State::Withdrawn);
    }
    return {};
}

QString verbOf(PartnerRequest::State state)
{
    switch (state) {
    case PartnerRequest::State::Prepared:
        break;
    case PartnerRequest::State::Sent:
        return RequestText::tr("Send it…");
    case PartnerRequest::State::Received:
        return RequestText::tr("Tell it was received");
    case PartnerRequest::State::Accepted:
        return RequestText::tr("Accepted…");
    case PartnerRequest::State::Refused:
        return RequestText::tr("Refused…");
    case PartnerRequest::State::Appointed:
        return RequestText::tr("Appointment given…");
    case PartnerRequest::State::Attended:
        return RequestText::tr("Person received");
    case PartnerRequest::State::Absent:
        return RequestText::tr("Person absent");
    case PartnerRequest::State::Done:
        return RequestText::tr("Close with its outcome…");
    case PartnerRequest::State::Withdrawn:
        return RequestText::tr("Withdraw…");
    }
    return {};
}

QString textOf(PartnerRequest::Channel channel)
{
    switch (channel) {
    case PartnerRequest::Channel::Email:
        return RequestText::tr("E-mail");
    case PartnerRequest::Channel::Phone:
        return RequestText::tr("Phone");
    case PartnerRequest::Channel::Post:
        return RequestText::tr("Post");
    case PartnerRequest::Channel::Platform:
        return RequestText::tr("The partner's own platform");
    case PartnerRequest::Channel::InPerson:
        return RequestText::tr("By hand");
    }
    return {};
}

QString textOf(PartnerRequest::Refusal refusal)
{
    switch (refusal) {
    case PartnerRequest::Refusal::None:
        return {};
    case PartnerRequest::Refusal::NotEligible:
        return RequestText::tr("Conditions not met");
    case PartnerRequest::Refusal::Full:
        return RequestText::tr("No place left");
    case PartnerRequest::Refusal::OutOfArea:
        return RequestText::tr("Out of its area");
    case PartnerRequest::Refusal::PersonUnreachable:
        return RequestText::tr("Person not reached");
    case PartnerRequest::Refusal::PersonDeclined:
        return RequestText::tr("Person declined");
    case PartnerRequest::Refusal::IncompleteFile:
        return RequestText::tr("Incomplete file");
    case PartnerRequest::Refusal::AlreadyFollowed:
        return RequestText::tr("Already accompanied");
    case PartnerRequest::Refusal::WrongService:
        return RequestText::tr("Not the right service");
    case PartnerRequest::Refusal::Other:
        return RequestText::tr("Other reason");
    }
    return {};
}

QString textOf(PartnerRequest::Outcome outcome)
{
    switch (outcome) {
    case PartnerRequest::Outcome::None:
        return {};
    case PartnerRequest::Outcome::Obtained:
        return RequestText::tr("Obtained");
    case PartnerRequest::Outcome::PartlyObtained:
        return RequestText::tr("Partly obtained");
    case PartnerRequest::Outcome::NotObtained:
        return RequestText::tr("Not obtained");
    case PartnerRequest::Outcome::GivenUp:
        return RequestText::tr("Given up by the person");
    }
    return {};
}

QString textOf(RequestStep::Kind kind)
{
    switch (kind) {
    case RequestStep::Kind::Move:
        return RequestText::tr("Progress");
    case RequestStep::Kind::Reminder:
        return RequestText::tr("Reminder");
    case RequestStep::Kind::Call:
        return RequestText::tr("Call");
    }
    return {};
}

QString textOf(RequestNeed::Kind need)
{
    switch (need) {
    case RequestNeed::Kind::Nothing:
        return {};
    case RequestNeed::Kind::Send:
        return RequestText::tr("To send");
    case RequestNeed::Kind::Answer:
        return RequestText::tr("The partner's turn");
    case RequestNeed::Kind::Remind:
        return RequestText::tr("To call back");
    case RequestNeed::Kind::FindOther:
        return RequestText::tr("Another way to find");
    case RequestNeed::Kind::Tell:
        return RequestText::tr("Outcome of the appointment to tell");
    case RequestNeed::Kind::Close:
        return RequestText::tr("Outcome to tell");
    }
    return {};
}

QString textOf(CircleMember::Basis basis)
{
    switch (basis) {
    case CircleMember::Basis::Unknown:
        return RequestText::tr("Not told");
    case CircleMember::Basis::SamePerson:
        return RequestText::tr("Acts for the same person (art. L. 121-6-2 CASF)");
    case CircleMember::Basis::Pathway:
        return RequestText::tr("Pathway of insertion (art. L. 263-4-1 CASF)");
    case CircleMember::Basis::Consent:
        return RequestText::tr("Agreement of the person");
    case CircleMember::Basis::ChildProtection:
        return RequestText::tr("Protection of childhood (art. L. 226-2-2 CASF)");
    }
    return {};
}

QString textOf(CircleMember::Informed informed)
{
    switch (informed) {
    case CircleMember::Informed::Unknown:
        return RequestText::tr("Not told");
    case CircleMember::Informed::Interview:
        return RequestText::tr("In an interview");
    case CircleMember::Informed::Phone:
        return RequestText::tr("On the phone");
    case CircleMember::Informed::Letter:
        return RequestText::tr("By letter");
    case CircleMember::Informed::Message:
        return RequestText::tr("By message");
    }
    return {};
}

QString textOf(LegalRepresentative::Link link)
{
    switch (link) {
    case LegalRepresentative::Link::Mother:
        return RequestText::tr("Mother");
    case LegalRepresentative::Link::Father:
        return RequestText::tr("Father");
    case LegalRepresentative::Link::Guardian:
        return RequestText::tr("Guardian");
    case LegalRepresentative::Link::ChildWelfare:
        return RequestText::tr("Child welfare service (ASE)");
    case LegalRepresentative::Link::Curator:
        return RequestText::tr("Curator");
    case LegalRepresentative::Link::Other:
        return RequestText::tr("Other link");
    }
    return {};
}

QString textOf(LegalRepresentative::Authority authority)
{
    switch (authority) {
    case LegalRepresentative::Authority::Shared:
        return RequestText::tr("Parental authority, shared");
    case LegalRepresentative::Authority::Sole:
        return RequestText::tr("Parental authority, alone");
    case LegalRepresentative::Authority::Delegated:
        return RequestText::tr("Delegated by a judge");
    case LegalRepresentative::Authority::Guardianship:
        return RequestText::tr("Guardianship");
    case LegalRepresentative::Authority::Curatorship:
        return RequestText::tr("Curatorship (assists)");
    case LegalRepresentative::Authority::Withdrawn:
        return RequestText::tr("Withdrawn");
    }
    return {};
}

QString textOf(PartnerRequest::Flaw flaw)
{
    switch (flaw) {
    case PartnerRequest::Flaw::RecipientMissing:
        return RequestText::tr("Choose the partner that is asked.");
    case PartnerRequest::Flaw::SubjectMissing:
        return RequestText::tr("Say what is asked.");
    case PartnerRequest::Flaw::SentToItself:
        return RequestText::tr("Choose another organisation than yours.");
    case PartnerRequest::Flaw::NotInformed:
        return RequestText::tr("Say when the person was told of this request (art. L. 121-6-2 CASF).");
    case PartnerRequest::Flaw::SentMissing:
        return RequestText::tr("Say when it was sent.");
    case PartnerRequest::Flaw::RefusalMissing:
        return RequestText::tr("Choose why it was refused.");
    case PartnerRequest::Flaw::AppointmentMissing:
        return RequestText::tr("Say when the appointment is.");
    case PartnerRequest::Flaw::OutcomeMissing:
        return RequestText::tr("Choose what came of it: a request is closed on a known outcome only.");
    case PartnerRequest::Flaw::ReasonMissing:
        return RequestText::tr("Say why it is withdrawn.");
    case PartnerRequest::Flaw::AmountWrong:
        return RequestText::tr("An amount is not below zero.");
    }
    return {};
}

QString textOf(LegalRepresentative::Flaw flaw)
{
    switch (flaw) {
    case LegalRepresentative::Flaw::NameMissing:
        return RequestText::tr("Enter the name.");
    case LegalRepresentative::Flaw::EndsBeforeStart:
        return RequestText::tr("The end is before the beginning.");
    case LegalRepresentative::Flaw::InformedInFuture:
        return RequestText::tr("This day has not come yet.");
    }
    return {};
}

QString textOf(Objection::Flaw flaw)
{
    switch (flaw) {
    case Objection::Flaw::DateMissing:
        return RequestText::tr("Say when the person told it.");
    case Objection::Flaw::InFuture:
        return RequestText::tr("This day has not come yet.");
    case Objection::Flaw::LiftedBeforeReceived:
        return RequestText::tr("It is lifted before it was received.");
    }
    return {};
}
