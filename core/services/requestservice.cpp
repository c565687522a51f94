#include "core/services/requestservice.h"

#include "core/rules/requeststate.h"
#include "core/services/circleservice.h"
#include "core/services/storing.h"
#include "core/storage/values.h"

namespace {

using State = PartnerRequest::State;

Command commandOf(State to)
{
    switch (to) {
    case State::Sent:
        return Command::SendRequest;
    case State::Done:
        return Command::CloseRequest;
    case State::Withdrawn:
        return Command::WithdrawRequest;
    default:
        return Command::AnswerRequest;
    }
}

RequestStep stepOf(const PartnerRequest &request, RequestStep::Kind kind, const QDateTime &at,
    const QString &words, const Session &session)
{
    return {.beneficiary = request.beneficiary,
        .request = request.id,
        .at = at,
        .kind = kind,
        .state = request.state,
        .professional = session.professional,
        .words = words.trimmed()};
}

/// The partner acts around the person from the day it said yes, unless it does already.
void join(UnitOfWork &work, const PartnerRequest &request, QDate day)
{
    const auto members = RecordStore::select<CircleMember>(work.database(),
        QStringLiteral(
            "WHERE beneficiary_id = ? AND organisation_id = ? AND (valid_to IS NULL OR valid_to >= ?)"),
        {request.beneficiary.value(), request.toOrganisation.value(), Values::toValue(day)});
    for (const CircleMember &member : members)
        if (request.toProfessional.isNull() || member.professional == request.toProfessional)
            return;
    CircleMember member{.beneficiary = request.beneficiary,
        .organisation = request.toOrganisation,
        .professional = request.toProfessional,
        .role = CircleMember::Role::SupportWorker,
        .from = day,
        .basis = CircleMember::Basis::SamePerson,
        .informedOn = request.informedOn};
    work.insert(member);
}

} // namespace

RequestService::RequestService(Access context)
    : m_context(context)
{
}

Result<PartnerRequestId> RequestService::prepare(PartnerRequest request)
{
    const Session &session = m_context.session;
    request.state = State::Prepared;
    request.fromOrganisation = session.organisation;
    request.fromProfessional = session.professional;
    request.preparedOn = m_context.today();
    if (const auto refused = refuse(request.flaws()); !refused)
        return refused.error();
    UnitOfWork work(
        m_context.database, session, m_context.clock, Command::PrepareRequest, request.beneficiary);
    work.insert(request);
    RequestStep step = stepOf(request, RequestStep::Kind::Move, m_context.clock.now(), {}, session);
    work.insert(step);
    if (const auto done = work.commit(); !done)
        return done.error();
    return request.id;
}

Result<void> RequestService::edit(const PartnerRequest &request)
{
    if (request.state != State::Prepared)
        return Error{ErrorCode::Invalid, QStringLiteral("request_sent")};
    if (const auto refused = refuse(request.flaws()); !refused)
        return refused;
    const auto stored = store(m_context, request, Command::PrepareRequest, Command::EditRequest);
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<void> RequestService::settle(
    PartnerRequest &request, const RequestMove &move, const QDateTime &at) const
{
    request.state = move.to;
    switch (move.to) {
    case State::Sent:
        request.sentAt = at;
        request.channel = move.channel;
        if (move.informedOn.isValid())
            request.informedOn = move.informedOn;
        if (isObjectedTo(m_context, request.beneficiary, request.toOrganisation))
            return Error{ErrorCode::Invalid, QStringLiteral("objection")};
        break;
    case State::Accepted:
    case State::Refused:
        if (!request.answeredAt.isValid())
            request.answeredAt = at;
        if (move.to == State::Refused) {
            request.refusal = move.refusal;
            request.closedOn = at.date();
        }
        break;
    case State::Appointed:
        request.appointmentAt = move.appointmentAt;
        break;
    case State::Done:
        request.outcome = move.outcome;
        request.outcomeDetail = move.words.trimmed();
        request.amountGranted = move.amountGranted;
        request.closedOn = at.date();
        break;
    case State::Withdrawn:
        request.outcomeDetail = move.words.trimmed();
        request.closedOn = at.date();
        break;
    case State::Attended:
    case State::Absent:
        if (request.appointmentAt > m_context.clock.now())
            return Error{ErrorCode::Invalid, QStringLiteral("request_future")};
        break;
    case State::Prepared:
    case State::Received:
        break;
    }
    return refuse(request.flaws());
}

Result<void> RequestService::move(const RequestMove &move)
{
    auto request = RecordStore::find<PartnerRequest>(m_context.database, move.request);
    if (!request)
        return Error{ErrorCode::NotFound, QString()};
    if (!mayBecome(request->state, move.to))
        return Error{ErrorCode::Invalid, QStringLiteral("request_move")};
    const QDateTime now = m_context.clock.now();
    const QDateTime at = move.at.isValid() ? move.at : now;
    if (at > now || (request->sentAt.isValid() && at < request->sentAt))
        return Error{ErrorCode::Invalid, QStringLiteral("request_future")};
    if (const auto settled = settle(*request, move, at); !settled)
        return settled;
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, commandOf(move.to), request->beneficiary);
    work.update(*request);
    RequestStep step = stepOf(*request, RequestStep::Kind::Move, at, move.words, m_context.session);
    work.insert(step);
    if (move.to == State::Accepted && move.joins)
        join(work, *request, at.date());
    return work.commit();
}

Result<void> RequestService::follow(PartnerRequestId id, RequestStep::Kind kind, const QString &words)
{
    const auto request = RecordStore::find<PartnerRequest>(m_context.database, id);
    if (!request)
        return Error{ErrorCode::NotFound, QString()};
    if (request->isClosed() || request->state == State::Prepared || kind == RequestStep::Kind::Move)
        return Error{ErrorCode::Invalid, QStringLiteral("request_move")};
    RequestStep step = stepOf(*request, kind, m_context.clock.now(), words, m_context.session);
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, Command::FollowRequest, request->beneficiary);
    work.insert(step);
    return work.commit();
}
