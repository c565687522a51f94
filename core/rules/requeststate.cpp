#include "core/rules/requeststate.h"

#include <algorithm>

namespace {

using State = PartnerRequest::State;

constexpr int DaysToSend = 2; // a request prepared and not sent is forgotten
constexpr int DaysToClose = 10;
constexpr int HourSeconds = 3600;

QDateTime after(const QDateTime &from, int delay, bool hours)
{
    return hours ? from.addSecs(qint64(delay) * HourSeconds) : from.addDays(delay);
}

} // namespace

QDateTime expiresAt(const PartnerRequest &request, const RequestClock &clock)
{
    return request.sentAt.isValid() ? after(request.sentAt, clock.expire, clock.hours) : QDateTime();
}

RequestState stateAt(const PartnerRequest &request, const QDateTime &now, const RequestClock &clock)
{
    if (now.isValid() && request.awaitsAnswer() && expiresAt(request, clock) <= now)
        return RequestState::Expired;
    switch (request.state) {
    case State::Prepared:
        return RequestState::Prepared;
    case State::Sent:
        return RequestState::Sent;
    case State::Received:
        return RequestState::Received;
    case State::Accepted:
        return RequestState::Accepted;
    case State::Refused:
        return RequestState::Refused;
    case State::Appointed:
        return now.isValid() && request.appointmentAt <= now ? RequestState::ToTell : RequestState::Appointed;
    case State::Attended:
        return RequestState::Attended;
    case State::Absent:
        return RequestState::Absent;
    case State::Done:
        return RequestState::Done;
    case State::Withdrawn:
        return RequestState::Withdrawn;
    }
    return RequestState::Prepared;
}

RequestNeed needAt(const PartnerRequest &request, const QDateTime &lastCallAt, const QDateTime &now,
    const RequestClock &clock)
{
    using What = RequestNeed::Kind;
    switch (stateAt(request, now, clock)) {
    case RequestState::Prepared:
        return {What::Send, request.preparedOn.addDays(DaysToSend).startOfDay()};
    case RequestState::Sent:
    case RequestState::Received: {
        const QDateTime called = std::max(request.sentAt, lastCallAt);
        const QDateTime again = std::min(after(called, clock.remind, clock.hours), expiresAt(request, clock));
        return {again <= now ? What::Remind : What::Answer, again};
    }
    case RequestState::Expired:
        return {What::FindOther, expiresAt(request, clock)};
    case RequestState::Accepted: {
        const QDateTime since = std::max(request.answeredAt, lastCallAt);
        const QDateTime again = after(since.isValid() ? since : request.sentAt, clock.remind, clock.hours);
        return {again <= now ? What::Remind : What::Answer, again};
    }
    case RequestState::Appointed:
        return {What::Answer, request.appointmentAt};
    case RequestState::ToTell:
        return {What::Tell, request.appointmentAt};
    case RequestState::Attended:
    case RequestState::Absent:
        return {What::Close, request.appointmentAt.addDays(DaysToClose)};
    case RequestState::Refused:
    case RequestState::Done:
    case RequestState::Withdrawn:
        break;
    }
    return {};
}

QList<State> nextStates(State from)
{
    switch (from) {
    case State::Prepared:
        return {State::Sent, State::Withdrawn};
    case State::Sent:
        return {State::Received, State::Accepted, State::Refused, State::Withdrawn};
    case State::Received:
        return {State::Accepted, State::Refused, State::Withdrawn};
    case State::Accepted: // what is asked may need no appointment, and a partner may find it cannot after all
        return {State::Appointed, State::Done, State::Refused, State::Withdrawn};
    case State::Appointed: // again: it was moved
        return {State::Attended, State::Absent, State::Appointed, State::Withdrawn};
    case State::Attended:
        return {State::Done, State::Appointed};
    case State::Absent:
        return {State::Appointed, State::Done};
    case State::Refused:
    case State::Done:
    case State::Withdrawn:
        break;
    }
    return {};
}

bool mayBecome(State from, State to) { return nextStates(from).contains(to); }

int daysWaited(const PartnerRequest &request, const QDateTime &now)
{
    if (!request.sentAt.isValid())
        return -1;
    QDateTime until = request.answeredAt.isValid() ? request.answeredAt : now;
    if (!request.answeredAt.isValid() && request.closedOn.isValid())
        until = request.closedOn.startOfDay();
    return std::max(0, int(request.sentAt.date().daysTo(until.date())));
}
