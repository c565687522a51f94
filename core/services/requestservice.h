#pragma once

#include "core/domain/circlemember.h"
#include "core/domain/partnerrequest.h"
#include "core/services/service.h"

/// What is told of a request: the state it reaches, with what that state needs.
struct RequestMove
{
    PartnerRequestId request{};
    PartnerRequest::State to = PartnerRequest::State::Received;
    QDateTime at{}; ///< when it happened; null: now
    PartnerRequest::Channel channel = PartnerRequest::Channel::Email; ///< of Sent
    QDate informedOn{}; ///< of Sent: when the person was told; null keeps what is known
    PartnerRequest::Refusal refusal = PartnerRequest::Refusal::None; ///< of Refused
    QDateTime appointmentAt{}; ///< of Appointed
    PartnerRequest::Outcome outcome = PartnerRequest::Outcome::None; ///< of Done
    double amountGranted = 0; ///< of Done
    QString words{}; ///< the answer, the outcome or the reason, in words
    bool joins = false; ///< of Accepted: the partner enters the circle
};

/// What partners ask of each other.
class RequestService
{
public:
    explicit RequestService(Access context);

    /// Prepares a request of the session's professional; it is not sent.
    Result<PartnerRequestId> prepare(PartnerRequest request);
    /// Changes one that is not sent yet; Invalid "request_sent" afterwards.
    Result<void> edit(const PartnerRequest &request);
    /// Tells what became of it. Invalid "request_move" when its state does not allow it, "request_future" for
    /// what has not happened yet, "objection" when the person objects to sharing with that partner, else the
    /// number of the first flaw.
    Result<void> move(const RequestMove &move);
    /// A reminder or a call, with what was said.
    Result<void> follow(PartnerRequestId request, RequestStep::Kind kind, const QString &words);

private:
    Result<void> settle(PartnerRequest &request, const RequestMove &move, const QDateTime &at) const;

    Access m_context;
};
