#include "core/query/pathwaypicture.h"

#include "core/query/obstaclelanes.h"
#include "core/query/partnerlanes.h"
#include "core/query/pathwayitems.h"
#include "core/rules/appointmentstate.h"

#include <algorithm>

namespace {

using Kind = PathwayLane::Kind;

template <class Record>
void offerOrigin(const QList<Record> &records, QDate day, QDate Record::*when, PathwayRecord &origin)
{
    for (const Record &record : records)
        if (record.*when == day)
            origin = record.id;
}

/// The record that began a stage: the most telling of those dated that day.
PathwayRecord originOf(const StagePeriod &period, const PathwayFacts &facts)
{
    PathwayRecord origin;
    offerOrigin(facts.registrations, period.from, &Registration::registeredOn, origin);
    for (const auto when : {&BenefitRight::appliedOn, &BenefitRight::openedOn, &BenefitRight::receivedOn})
        offerOrigin(facts.rights, period.from, when, origin);
    for (const Appointment &appointment : facts.appointments)
        if (appointment.status == Appointment::Status::Attended && appointment.startsAt.date() == period.from)
            origin = appointment.id;
    offerOrigin(facts.members, period.from, &CircleMember::from, origin);
    for (const auto when : {&Orientation::requestedOn, &Orientation::proposedOn, &Orientation::decidedOn,
             &Orientation::notifiedOn})
        offerOrigin(facts.orientations, period.from, when, origin);
    offerOrigin(facts.diagnoses, period.from, &Diagnosis::validatedOn, origin);
    for (const auto when : {&Contract::startsOn, &Contract::signedOn})
        offerOrigin(facts.contracts, period.from, when, origin);
    offerOrigin(facts.exits, period.from, &Exit::leftOn, origin);
    return origin;
}

void addRights(PathwayLane &lane, const PathwayFacts &facts, const PathwayItems &items)
{
    const auto add = [&](const BenefitRight &right, QDate day, bool isEnd) {
        if (!day.isValid())
            return;
        PathwayItem item = items.marker(right, day, right.id);
        item.isEnd = isEnd;
        lane.items.append(item);
    };
    for (const BenefitRight &right : facts.rights) {
        const QDate start = right.openedOn.isValid() ? right.openedOn : right.appliedOn;
        const QDate change = right.closedOn.isValid() ? right.closedOn : right.stateSince;
        add(right, start.isValid() ? start : change, !start.isValid());
        const bool asOpened =
            right.state == BenefitRight::State::OpenAndPayable || right.state == BenefitRight::State::Pending;
        if (start.isValid() && change > start && (!asOpened || right.closedOn.isValid()))
            add(right, change, true);
    }
}

void addRegistrations(PathwayLane &lane, const PathwayFacts &facts, const PathwayItems &items)
{
    for (const Registration &registration : facts.registrations) {
        if (registration.registeredOn.isValid())
            lane.items.append(items.marker(registration, registration.registeredOn, registration.id));
        if (registration.endedOn.isValid()) {
            lane.items.append(items.marker(registration, registration.endedOn, registration.id));
            lane.items.last().isEnd = true;
        }
    }
}

PathwayLane stageLane(const PathwayFacts &facts, const QList<DeadlineRule> &rules, const PathwayItems &items)
{
    PathwayLane lane{Kind::Stages};
    for (const StagePeriod &period : stageHistory(facts, rules, items.today())) {
        lane.items.append(items.bar(period, period.from, period.to, originOf(period, facts)));
        lane.items.last().uncertain = period.from > items.today();
    }
    addRights(lane, facts, items);
    addRegistrations(lane, facts, items);
    for (const Diagnosis &diagnosis : facts.diagnoses)
        if (diagnosis.validatedOn.isValid())
            lane.items.append(items.with(
                items.marker(diagnosis, diagnosis.validatedOn, diagnosis.id), {}, diagnosis.professional));
    for (const Exit &exit : facts.exits)
        if (exit.leftOn.isValid())
            lane.items.append(items.marker(exit, exit.leftOn, exit.id));
    return lane;
}

/// Where a review stands in the life of the contracts.
void addReviews(PathwayLane &lane, const PathwayFacts &facts, const PathwayItems &items)
{
    for (const Review &review : facts.reviews)
        if (review.heldOn.isValid())
            lane.items.append(items.with(
                items.marker(review, review.heldOn, review.id), review.organisation, review.professional));
}

/// A case on the day it was reported, what was decided on the days it holds.
void addBreaches(PathwayLane &lane, const PathwayFacts &facts, const PathwayItems &items)
{
    for (const BreachCase &breach : facts.breaches) {
        if (breach.reportedOn.isValid()) {
            PathwayItem item =
                items.with(items.marker(breach, breach.reportedOn, breach.id), {}, breach.professional);
            item.uncertain = breach.decision == BreachCase::Decision::Pending;
            lane.items.append(item);
        }
        const QDate last = breach.lastDay();
        if (last.isValid())
            lane.items.append(items.bar(breach, breach.startsOn,
                breach.liftedOn.isValid() ? std::min(last, breach.liftedOn) : last, breach.id));
    }
}

PathwayLane contractLane(const PathwayFacts &facts, const PathwayItems &items)
{
    PathwayLane lane{Kind::Contracts};
    for (const Contract &contract : facts.contracts) {
        const QDate from = contract.startsOn.isValid() ? contract.startsOn : contract.signedOn;
        if (!from.isValid())
            continue;
        PathwayItem item =
            items.with(items.bar(contract, from, contract.endsOn, contract.id), contract.organisation);
        item.uncertain = !contract.signedOn.isValid();
        lane.items.append(item);
    }
    addReviews(lane, facts, items);
    addBreaches(lane, facts, items);
    return lane;
}

/// The day from which somebody should have met the person: when a partner took charge, else when her file
/// begins, which may be long before this base.
QDate supportStart(const PathwayFacts &facts)
{
    QDate start;
    const auto consider = [&start](QDate day) {
        if (day.isValid() && (!start.isValid() || day < start))
            start = day;
    };
    for (const CircleMember &member : facts.members)
        consider(member.from);
    for (const Orientation &orientation : facts.orientations)
        consider(orientation.decidedOn);
    return start.isValid() ? start : facts.followedSince;
}

void addGaps(PathwayLane &lane, const PathwayFacts &facts, const PathwayItems &items, bool closed)
{
    QDate end = items.today();
    if (closed)
        for (const Exit &exit : facts.exits)
            if (exit.leftOn.isValid())
                end = std::min(end, exit.leftOn);
    QList<QDate> contacts;
    for (const Appointment &appointment : facts.appointments)
        if (appointment.status == Appointment::Status::Attended && appointment.startsAt.date() < end)
            contacts.append(appointment.startsAt.date());
    std::sort(contacts.begin(), contacts.end());
    contacts.append(end);
    QDate last = supportStart(facts);
    for (const QDate day : std::as_const(contacts)) {
        if (last.isValid() && last.daysTo(day) > PathwayPicture::GapAfterDays) {
            const bool lasting = day == end && !closed;
            lane.items.append(items.bar(Silence{{}, last, day, lasting}, last, day));
        }
        last = std::max(last, day);
    }
}

PathwayLane appointmentLane(
    const PathwayFacts &facts, const PathwayItems &items, bool closed, const QDateTime &now)
{
    PathwayLane lane{Kind::Appointments};
    lane.items.reserve(facts.appointments.size());
    for (const Appointment &appointment : facts.appointments) {
        const QDate day = appointment.startsAt.date();
        if (!day.isValid())
            continue;
        PathwayItem item = items.with(items.marker(appointment, day, appointment.id),
            appointment.organisation, appointment.professional);
        const QDateTime moment = now.isValid() ? now : items.today().startOfDay();
        item.uncertain = stateAt(appointment, moment) == AppointmentState::ToTell;
        lane.items.append(item);
    }
    addGaps(lane, facts, items, closed);
    return lane;
}

PathwayLane deadlineLane(
    const PathwayState &state, const QList<DeadlineRule> &rules, const PathwayItems &items)
{
    PathwayLane lane{Kind::Deadlines};
    for (const Deadline &deadline : state.deadlines) {
        const DeadlineStatus status = deadline.status(items.today());
        if (status == DeadlineStatus::NotApplicable)
            continue;
        RuledDeadline ruled{deadline, deadline.rule, {}};
        if (const DeadlineRule *rule = ruleOf(deadline, rules)) {
            ruled.label = rule->label;
            ruled.source = rule->source;
        }
        const QDate day = status == DeadlineStatus::Met ? deadline.metOn : deadline.dueOn;
        lane.items.append(items.marker(ruled, day, RuleCode{deadline.rule}));
    }
    return lane;
}

/// A single lane too many takes no more room than the line that would stand for it.
void foldBeyondALook(QList<PathwayLane> &partners, qsizetype otherLanes)
{
    const qsizetype room = PathwayPicture::MostLanes - otherLanes;
    for (qsizetype i = room; i < partners.size() && partners.size() > room + 1; ++i)
        partners[i].folded = true;
}

} // namespace

int PathwayPicture::foldedLanes() const
{
    return int(std::count_if(lanes.cbegin(), lanes.cend(), [](const auto &lane) { return lane.folded; }));
}

Period PathwayPicture::span() const
{
    Period span;
    for (const PathwayLane &lane : lanes) {
        for (const PathwayItem &item : lane.items) {
            const QDate last = item.to.isValid() ? item.to : item.from;
            span.from = span.from.isValid() ? std::min(span.from, item.from) : item.from;
            span.to = span.to.isValid() ? std::max(span.to, last) : last;
        }
    }
    return span;
}

PathwayPicture pathwayPicture(const PathwayFacts &facts, const PathwayState &state,
    const QList<DeadlineRule> &rules, const PathwayNetwork &network, QDate today,
    const PathwayObstacles &obstacles, const QDateTime &now)
{
    const PathwayItems items(network, today);
    const bool closed = state.stage == Stage::Closed;
    QList<PathwayLane> partners = partnerLanes(facts, items, closed);
    PathwayPicture picture{today, {stageLane(facts, rules, items), contractLane(facts, items)}};
    QList<PathwayLane> below = QList<PathwayLane>{appointmentLane(facts, items, closed, now)}
        + obstacleLanes(obstacles, items) + QList<PathwayLane>{deadlineLane(state, rules, items)};
    foldBeyondALook(partners, picture.lanes.size() + below.size());
    picture.lanes.append(std::move(partners)); // moved: thousands of items are not copied to be sorted
    picture.lanes.append(std::move(below));
    for (PathwayLane &lane : picture.lanes)
        PathwayItems::sort(lane.items);
    return picture;
}
