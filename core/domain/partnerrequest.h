#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// What one partner asks of another for a person, from the day it is prepared until its outcome is known.
struct PartnerRequest
{
    enum class Kind {
        Orientation, ///< towards a body that will accompany the person
        Prescription, ///< of a service
        Reorientation,
        Information,
        JointInterview, ///< entretien tripartite
        CaseConference, ///< réunion de synthèse
        FinancialAid,
        EmergencyShelter, ///< 115, SIAO
        HandOver, ///< passage de relais
        Alert,
    };
    /// What was told of it; one without an answer in time shows as expired, see RequestState.
    enum class State {
        Prepared,
        Sent,
        Received,
        Accepted,
        Refused,
        Appointed,
        Attended,
        Absent,
        Done,
        Withdrawn,
    };
    enum class Channel { Email, Phone, Post, Platform, InPerson };
    enum class Refusal {
        None,
        NotEligible,
        Full,
        OutOfArea,
        PersonUnreachable,
        PersonDeclined,
        IncompleteFile,
        AlreadyFollowed,
        WrongService,
        Other,
    };
    enum class Outcome { None, Obtained, PartlyObtained, NotObtained, GivenUp };
    enum class Flaw {
        RecipientMissing,
        SubjectMissing,
        SentToItself,
        NotInformed,
        SentMissing,
        RefusalMissing,
        AppointmentMissing,
        OutcomeMissing,
        ReasonMissing,
        AmountWrong,
    };

    PartnerRequestId id{};
    BeneficiaryId beneficiary{};
    Kind kind = Kind::Prescription;
    State state = State::Prepared;
    OrganisationId fromOrganisation{};
    ProfessionalId fromProfessional{}; ///< null when only the organisation is known
    OrganisationId toOrganisation{};
    ProfessionalId toProfessional{}; ///< null: whoever answers there
    ServiceOfferId service{}; ///< null when no service of the network is named
    QString theme{}; ///< obstacle it answers, a code of the plan's themes; empty: none
    QString subject{}; ///< what is asked
    QString context{}; ///< what the partner needs to know, and no more
    QDate preparedOn{};
    QDate informedOn{}; ///< when the person was told of it (art. L.121-6-2 CASF); null: not yet
    QDateTime sentAt{};
    Channel channel = Channel::Email;
    QDateTime answeredAt{}; ///< first yes or no
    Refusal refusal = Refusal::None;
    QDateTime appointmentAt{}; ///< given by the partner
    QDate closedOn{}; ///< refused, done or withdrawn
    Outcome outcome = Outcome::None;
    QString outcomeDetail{}; ///< in words; the reason of a withdrawal
    double amountAsked = 0; ///< euros, of a financial aid; 0: none
    double amountGranted = 0; ///< euros
    int revision = 0;

    /// Nothing more is awaited: refused, done or withdrawn.
    bool isClosed() const
    {
        return state == State::Refused || state == State::Done || state == State::Withdrawn;
    }
    /// Sent, and neither yes nor no was told.
    bool awaitsAnswer() const { return state == State::Sent || state == State::Received; }
    QList<Flaw> flaws() const;
    bool operator==(const PartnerRequest &) const = default;
};

/// Something that happened around a request: each move, each reminder, each call.
struct RequestStep
{
    enum class Kind { Move, Reminder, Call };

    RequestStepId id{};
    BeneficiaryId beneficiary{};
    PartnerRequestId request{};
    QDateTime at{};
    Kind kind = Kind::Move;
    PartnerRequest::State state = PartnerRequest::State::Prepared; ///< reached, or stood in
    ProfessionalId professional{}; ///< who told it; null when unknown
    QString words{};
    int revision = 0;

    bool operator==(const RequestStep &) const = default;
};

template <>
struct Codes<PartnerRequest::Kind>
{
    static constexpr std::array<CodeEntry<PartnerRequest::Kind>, 10> table{{
        {PartnerRequest::Kind::Orientation, "orientation"},
        {PartnerRequest::Kind::Prescription, "prescription"},
        {PartnerRequest::Kind::Reorientation, "reorientation"},
        {PartnerRequest::Kind::Information, "information"},
        {PartnerRequest::Kind::JointInterview, "joint_interview"},
        {PartnerRequest::Kind::CaseConference, "case_conference"},
        {PartnerRequest::Kind::FinancialAid, "financial_aid"},
        {PartnerRequest::Kind::EmergencyShelter, "emergency_shelter"},
        {PartnerRequest::Kind::HandOver, "hand_over"},
        {PartnerRequest::Kind::Alert, "alert"},
    }};
};

template <>
struct Codes<PartnerRequest::State>
{
    static constexpr std::array<CodeEntry<PartnerRequest::State>, 10> table{{
        {PartnerRequest::State::Prepared, "prepared"},
        {PartnerRequest::State::Sent, "sent"},
        {PartnerRequest::State::Received, "received"},
        {PartnerRequest::State::Accepted, "accepted"},
        {PartnerRequest::State::Refused, "refused"},
        {PartnerRequest::State::Appointed, "appointed"},
        {PartnerRequest::State::Attended, "attended"},
        {PartnerRequest::State::Absent, "absent"},
        {PartnerRequest::State::Done, "done"},
        {PartnerRequest::State::Withdrawn, "withdrawn"},
    }};
};

template <>
struct Codes<PartnerRequest::Channel>
{
    static constexpr std::array<CodeEntry<PartnerRequest::Channel>, 5> table{{
        {PartnerRequest::Channel::Email, "email"},
        {PartnerRequest::Channel::Phone, "phone"},
        {PartnerRequest::Channel::Post, "post"},
        {PartnerRequest::Channel::Platform, "platform"},
        {PartnerRequest::Channel::InPerson, "in_person"},
    }};
};

template <>
struct Codes<PartnerRequest::Refusal>
{
    static constexpr std::array<CodeEntry<PartnerRequest::Refusal>, 10> table{{
        {PartnerRequest::Refusal::None, "none"},
        {PartnerRequest::Refusal::NotEligible, "not_eligible"},
        {PartnerRequest::Refusal::Full, "full"},
        {PartnerRequest::Refusal::OutOfArea, "out_of_area"},
        {PartnerRequest::Refusal::PersonUnreachable, "person_unreachable"},
        {PartnerRequest::Refusal::PersonDeclined, "person_declined"},
        {PartnerRequest::Refusal::IncompleteFile, "incomplete_file"},
        {PartnerRequest::Refusal::AlreadyFollowed, "already_followed"},
        {PartnerRequest::Refusal::WrongService, "wrong_service"},
        {PartnerRequest::Refusal::Other, "other"},
    }};
};

template <>
struct Codes<PartnerRequest::Outcome>
{
    static constexpr std::array<CodeEntry<PartnerRequest::Outcome>, 5> table{{
        {PartnerRequest::Outcome::None, "none"},
        {PartnerRequest::Outcome::Obtained, "obtained"},
        {PartnerRequest::Outcome::PartlyObtained, "partly_obtained"},
        {PartnerRequest::Outcome::NotObtained, "not_obtained"},
        {PartnerRequest::Outcome::GivenUp, "given_up"},
    }};
};

template <>
struct Codes<RequestStep::Kind>
{
    static constexpr std::array<CodeEntry<RequestStep::Kind>, 3> table{{
        {RequestStep::Kind::Move, "move"},
        {RequestStep::Kind::Reminder, "reminder"},
        {RequestStep::Kind::Call, "call"},
    }};
};

template <>
struct Fields<PartnerRequest>
{
    static constexpr auto table = "partner_request";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &PartnerRequest::beneficiary),
        field("kind", &PartnerRequest::kind), field("state", &PartnerRequest::state),
        field("from_organisation_id", &PartnerRequest::fromOrganisation),
        field("from_professional_id", &PartnerRequest::fromProfessional),
        field("to_organisation_id", &PartnerRequest::toOrganisation),
        field("to_professional_id", &PartnerRequest::toProfessional),
        field("service_offer_id", &PartnerRequest::service), field("theme", &PartnerRequest::theme),
        field("subject", &PartnerRequest::subject), field("context", &PartnerRequest::context),
        field("prepared_on", &PartnerRequest::preparedOn), field("informed_on", &PartnerRequest::informedOn),
        field("sent_at", &PartnerRequest::sentAt), field("channel", &PartnerRequest::channel),
        field("answered_at", &PartnerRequest::answeredAt), field("refusal", &PartnerRequest::refusal),
        field("appointment_at", &PartnerRequest::appointmentAt),
        field("closed_on", &PartnerRequest::closedOn), field("outcome", &PartnerRequest::outcome),
        field("outcome_detail", &PartnerRequest::outcomeDetail),
        field("amount_asked", &PartnerRequest::amountAsked),
        field("amount_granted", &PartnerRequest::amountGranted));
};

template <>
struct Fields<RequestStep>
{
    static constexpr auto table = "request_step";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &RequestStep::beneficiary),
        field("request_id", &RequestStep::request), field("at", &RequestStep::at),
        field("kind", &RequestStep::kind), field("state", &RequestStep::state),
        field("professional_id", &RequestStep::professional), field("words", &RequestStep::words));
};
