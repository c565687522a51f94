#pragma once

#include "core/domain/partnerrequest.h"
#include "core/rules/requestclock.h"

/// Where a request stands at a moment: what was told of it, else what time says.
enum class RequestState {
    Prepared,
    Sent,
    Received,
    Accepted,
    Refused,
    Appointed,
    ToTell, ///< its appointment is over, and nobody said what became of it
    Attended,
    Absent,
    Done,
    Withdrawn,
    Expired, ///< nobody answered in time; an answer may still come
};

template <>
struct Codes<RequestState>
{
    static constexpr std::array<CodeEntry<RequestState>, 12> table{{
        {RequestState::Prepared, "prepared"},
        {RequestState::Sent, "sent"},
        {RequestState::Received, "received"},
        {RequestState::Accepted, "accepted"},
        {RequestState::Refused, "refused"},
        {RequestState::Appointed, "appointed"},
        {RequestState::ToTell, "to_tell"},
        {RequestState::Attended, "attended"},
        {RequestState::Absent, "absent"},
        {RequestState::Done, "done"},
        {RequestState::Withdrawn, "withdrawn"},
        {RequestState::Expired, "expired"},
    }};
};

/// What is to be done about a request, and by when.
struct RequestNeed
{
    enum class Kind {
        Nothing,
        Send, ///< it is ready
        Answer, ///< the partner has time left
        Remind,
        FindOther, ///< refused by silence
        Tell, ///< what became of the appointment
        Close, ///< the person was seen, or was not: what came of it
    };

    Kind kind = Kind::Nothing;
    QDateTime dueAt{}; ///< when it is to be done at the latest; null for Nothing

    bool isLate(const QDateTime &now) const { return kind != Kind::Nothing && dueAt <= now; }
};

template <>
struct Codes<RequestNeed::Kind>
{
    static constexpr std::array<CodeEntry<RequestNeed::Kind>, 7> table{{
        {RequestNeed::Kind::Nothing, "nothing"},
        {RequestNeed::Kind::Send, "send"},
        {RequestNeed::Kind::Answer, "answer"},
        {RequestNeed::Kind::Remind, "remind"},
        {RequestNeed::Kind::FindOther, "find_other"},
        {RequestNeed::Kind::Tell, "tell"},
        {RequestNeed::Kind::Close, "close"},
    }};
};

/// The last moment for an answer; null before it is sent.
QDateTime expiresAt(const PartnerRequest &request, const RequestClock &clock);
/// At `now`, to the minute; a null `now` leaves what was told.
RequestState stateAt(const PartnerRequest &request, const QDateTime &now, const RequestClock &clock);
/// What comes next; `lastCallAt` is the last reminder or call, null without any.
RequestNeed needAt(const PartnerRequest &request, const QDateTime &lastCallAt, const QDateTime &now,
    const RequestClock &clock);
/// Whether a request told to be `from` may be told to be `to`: an answer given by phone needs no receipt, and
/// one that closed needs nothing more.
bool mayBecome(PartnerRequest::State from, PartnerRequest::State to);
/// What may be told next, in the order of the cycle.
QList<PartnerRequest::State> nextStates(PartnerRequest::State from);
/// Days since the partner was asked, until the first answer or `now`; -1 before it is sent.
int daysWaited(const PartnerRequest &request, const QDateTime &now);
