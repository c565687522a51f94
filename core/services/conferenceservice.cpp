#include "core/services/conferenceservice.h"

#include "core/rules/requeststate.h"
#include "core/services/storing.h"

#include <algorithm>

namespace {

constexpr int Minutes = 60;

/// What a conference is in the calendars of those who take part.
void putInCalendars(UnitOfWork &work, const Session &session, ConferenceCall &call)
{
    const Conference &conference = call.conference;
    Appointment appointment{.beneficiary = conference.beneficiary,
        .organisation = session.organisation,
        .professional = session.professional,
        .kind = Appointment::Kind::ThreeWay,
        .mode = conference.place.isEmpty() ? Appointment::Mode::Office : Appointment::Mode::Elsewhere,
        .startsAt = conference.heldAt,
        .minutes = Minutes,
        .place = conference.place};
    work.insert(appointment);
    for (const ConferenceAttendee &each : std::as_const(call.attendees)) {
        if (each.organisation == session.organisation && each.professional == session.professional)
            continue;
        AppointmentParticipant participant{.beneficiary = conference.beneficiary,
            .appointment = appointment.id,
            .organisation = each.organisation,
            .professional = each.professional};
        work.insert(participant);
    }
    call.conference.appointment = appointment.id;
}

/// What called for a conference got what it asked.
void finish(UnitOfWork &work, const Access &context, PartnerRequestId id, const QString &words)
{
    auto request = RecordStore::find<PartnerRequest>(work.database(), id);
    if (!request || !mayBecome(request->state, PartnerRequest::State::Done))
        return;
    request->state = PartnerRequest::State::Done;
    request->outcome = PartnerRequest::Outcome::Obtained;
    request->outcomeDetail = words;
    request->closedOn = context.today();
    work.update(*request);
    RequestStep step{.beneficiary = request->beneficiary,
        .request = request->id,
        .at = context.clock.now(),
        .kind = RequestStep::Kind::Move,
        .state = request->state,
        .professional = context.session.professional,
        .words = words};
    work.insert(step);
}

template <Recorded Record>
bool isSaidOf(Database &database, ConferenceItemId item)
{
    return !RecordStore::select<Record>(database, QStringLiteral("WHERE item_id = ?"), {item.value()})
                .isEmpty();
}

} // namespace

ConferenceService::ConferenceService(Access context)
    : m_context(context)
{
}

Result<Conference> ConferenceService::open(ConferenceId id) const
{
    const auto found = RecordStore::find<Conference>(m_context.database, id);
    if (!found)
        return Error{ErrorCode::NotFound, QString()};
    if (found->isClosed())
        return Error{ErrorCode::Invalid, QStringLiteral("conference_closed")};
    return *found;
}

Result<Conference> ConferenceService::openOf(ConferenceItemId id) const
{
    const auto item = RecordStore::find<ConferenceItem>(m_context.database, id);
    return item ? open(item->conference) : Result<Conference>(Error{ErrorCode::NotFound, QString()});
}

Result<ConferenceId> ConferenceService::prepare(ConferenceCall call)
{
    Conference &conference = call.conference;
    conference.professional = m_context.session.professional;
    if (const auto refused = refuse(conference.flaws(m_context.today())); !refused)
        return refused.error();
    for (const ConferenceAttendee &each : std::as_const(call.attendees))
        if (const auto refused = refuse(each.flaws()); !refused)
            return refused.error();
    for (const ConferenceItem &each : std::as_const(call.items))
        if (const auto refused = refuse(each.flaws()); !refused)
            return refused.error();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::PrepareConference,
        conference.beneficiary);
    if (conference.personPresent && conference.heldAt > m_context.clock.now())
        putInCalendars(work, m_context.session, call);
    work.insert(conference);
    for (ConferenceAttendee each : std::as_const(call.attendees)) {
        each.beneficiary = conference.beneficiary;
        each.conference = conference.id;
        work.insert(each);
    }
    int place = 0;
    for (ConferenceItem each : std::as_const(call.items)) {
        each.beneficiary = conference.beneficiary;
        each.conference = conference.id;
        each.place = ++place;
        work.insert(each);
    }
    if (const auto done = work.commit(); !done)
        return done.error();
    return conference.id;
}

Result<void> ConferenceService::edit(const Conference &conference, const QList<ConferenceAttendee> &attendees)
{
    if (const auto stored = open(conference.id); !stored)
        return stored.error();
    if (const auto refused = refuse(conference.flaws(m_context.today())); !refused)
        return refused;
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EditConference,
        conference.beneficiary);
    // A conference that moves does so in the calendars too.
    auto appointment = RecordStore::find<Appointment>(m_context.database, conference.appointment);
    if (appointment && appointment->status == Appointment::Status::Planned) {
        appointment->startsAt = conference.heldAt;
        appointment->place = conference.place;
        work.update(*appointment);
    }
    work.update(conference);
    for (ConferenceAttendee each : attendees) {
        work.keep(refuse(each.flaws()));
        each.beneficiary = conference.beneficiary;
        each.conference = conference.id;
        if (each.id.isNull())
            work.insert(each);
        else
            work.update(each);
    }
    return work.commit();
}

Result<ConferenceItemId> ConferenceService::save(ConferenceItem item)
{
    if (const auto stored = open(item.conference); !stored)
        return stored.error();
    if (const auto refused = refuse(item.flaws()); !refused)
        return refused.error();
    if (item.id.isNull()) {
        for (const auto &each : RecordStore::select<ConferenceItem>(
                 m_context.database, QStringLiteral("WHERE conference_id = ?"), {item.conference.value()}))
            item.place = std::max(item.place, each.place);
        ++item.place;
    }
    return store(m_context, item, Command::EditConference, Command::EditConference);
}

Result<void> ConferenceService::remove(ConferenceItemId id)
{
    if (const auto stored = openOf(id); !stored)
        return stored.error();
    if (isSaidOf<Position>(m_context.database, id) || isSaidOf<ConferenceDecision>(m_context.database, id))
        return Error{ErrorCode::Invalid, QStringLiteral("conference_item")};
    return take<ConferenceItem>(m_context, id, Command::EditConference);
}

Result<PositionId> ConferenceService::state(Position position)
{
    if (const auto stored = openOf(position.item); !stored)
        return stored.error();
    if (!position.statedOn.isValid())
        position.statedOn = m_context.today();
    if (const auto refused = refuse(position.flaws(m_context.today())); !refused)
        return refused.error();
    return store(m_context, position, Command::StatePosition, Command::StatePosition);
}

/// The action of a decision, under the target it serves.
PlanAction ConferenceService::placed(UnitOfWork &work, const TeamDecision &decided) const
{
    PlanAction action = *decided.action;
    action.beneficiary = decided.decision.beneficiary;
    if (decided.target) {
        Target target = *decided.target;
        target.beneficiary = action.beneficiary;
        if (!target.setOn.isValid())
            target.setOn = m_context.today();
        work.keep(refuse(target.flaws(m_context.today())));
        if (target.id.isNull()) {
            target.professional = m_context.session.professional;
            work.insert(target);
        } else {
            work.update(target);
        }
        action.target = target.id;
    }
    return action;
}

Result<ConferenceDecisionId> ConferenceService::decide(TeamDecision decided)
{
    ConferenceDecision &decision = decided.decision;
    if (const auto stored = openOf(decision.item); !stored)
        return stored.error();
    if (!decision.decidedOn.isValid())
        decision.decidedOn = m_context.today();
    if (const auto refused = refuse(decision.flaws()); !refused)
        return refused.error();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::DecideTogether,
        decision.beneficiary);
    if (decided.action) {
        PlanAction action = placed(work, decided);
        const auto target =
            work.failed() ? std::nullopt : RecordStore::find<Target>(m_context.database, action.target);
        work.keep(refuse(action.flaws(m_context.today())));
        if (!work.failed() && (!target || target->beneficiary != decision.beneficiary))
            work.keep(Error{ErrorCode::NotFound, QString()});
        else if (!work.failed() && !target->agreedOn.isValid())
            work.keep(Error{ErrorCode::Invalid, QStringLiteral("agreement")});
        work.insert(action);
        decision.action = action.id;
    }
    work.insert(decision);
    if (const auto done = work.commit(); !done)
        return done.error();
    return decision.id;
}

Result<void> ConferenceService::close(ConferenceId id, const QString &words)
{
    const auto stored = open(id);
    if (!stored)
        return stored.error();
    Conference conference = *stored;
    conference.closedOn = m_context.today();
    if (const auto refused = refuse(conference.flaws(m_context.today())); !refused)
        return refused;
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::CloseConference,
        conference.beneficiary);
    work.update(conference);
    auto appointment = RecordStore::find<Appointment>(m_context.database, conference.appointment);
    if (appointment && appointment->status == Appointment::Status::Planned && conference.personPresent) {
        appointment->status = Appointment::Status::Attended;
        work.update(*appointment);
    }
    finish(work, m_context, conference.request, words);
    return work.commit();
}
