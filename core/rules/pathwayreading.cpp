#include "core/rules/pathwayreading.h"

#include "core/base/period.h"

#include <tuple>

namespace {

constexpr QStringView kInWork = u"E"; ///< category of registration: in work, need not seek any

} // namespace

QDate openingOf(const BenefitRight &right)
{
    return right.receivedOn.isValid() ? right.receivedOn : right.openedOn;
}

RightPhase phaseOn(const BenefitRight &right, QDate on)
{
    using State = BenefitRight::State;
    const bool applied = right.appliedOn.isValid() && right.appliedOn <= on;
    const auto before = applied ? RightPhase::Pending : RightPhase::Absent;
    if (right.state == State::Pending)
        return right.appliedOn > on ? RightPhase::Absent : RightPhase::Pending;
    if (right.state == State::Refused)
        return right.stateSince > on ? before : RightPhase::Ended;
    if (openingOf(right) > on)
        return before;
    if (right.isOpen())
        return RightPhase::Open;
    const QDate end = right.closedOn.isValid() ? right.closedOn : right.stateSince;
    return end > on ? RightPhase::Open : RightPhase::Ended;
}

bool isActive(const Registration &registration, QDate on)
{
    return !(registration.registeredOn > on) && (registration.endedOn.isNull() || on < registration.endedOn);
}

QDate beginningOf(const Contract &contract) { return std::max(contract.signedOn, contract.startsOn); }

void Milestone::take(QDate day)
{
    if (!day.isValid())
        undated = true;
    else if (on.isNull() || day < on)
        on = day;
}

PathwayReading::PathwayReading(const PathwayFacts &known, QDate day)
    : facts(known)
    , on(day)
    , until(day)
{
    readExits();
    readOrientations();
    readReferent();
}

bool PathwayReading::counts(QDate day) const
{
    if (!day.isValid())
        return reopenedAfter.isNull();
    return day > reopenedAfter && day <= until;
}

/// The last day on which somebody took this pathway up: right, registration, orientation or contract. After a
/// durable job, being registered among people in work does not.
QDate PathwayReading::latestEntry(bool afterJob) const
{
    QDate latest;
    const auto take = [&](QDate day) {
        if (day <= on && day > latest)
            latest = day;
    };
    for (const auto &right : facts.rights) {
        if (right.kind != BenefitRight::Kind::Rsa)
            continue;
        const auto phase = phaseOn(right, on);
        if (phase == RightPhase::Open)
            take(openingOf(right));
        else if (phase == RightPhase::Pending)
            take(right.appliedOn);
    }
    for (const auto &registration : facts.registrations)
        if (isActive(registration, on) && !(afterJob && registration.category == kInWork))
            take(registration.registeredOn);
    for (const auto &each : facts.orientations)
        if (each.state == Orientation::State::Decided)
            take(each.decidedOn);
    for (const auto &contract : facts.contracts)
        take(contract.signedOn);
    return latest;
}

void PathwayReading::readExits()
{
    if (facts.exits.isEmpty())
        return;
    const QDate entry = latestEntry(false);
    const QDate entryAfterJob = latestEntry(true);
    const auto securedLast = [](const Exit &each) {
        return std::tuple(each.leftOn, each.reason == Exit::Reason::DurableJob);
    };
    const Exit *undated = nullptr;
    for (const auto &each : facts.exits) {
        if (each.leftOn > on || (each.reopenedOn.isValid() && each.reopenedOn <= on))
            continue;
        const bool job = each.reason == Exit::Reason::DurableJob;
        if (each.leftOn.isNull())
            undated = &each;
        else if (each.leftOn < (job ? entryAfterJob : entry))
            reopenedAfter = std::max(reopenedAfter, each.leftOn);
        else if (!exit || securedLast(*exit) < securedLast(each))
            exit = &each;
    }
    if (exit)
        until = exit->leftOn;
    else if (reopenedAfter.isNull())
        exit = undated;
}

void PathwayReading::readOrientations()
{
    const auto key = [](const Orientation &each) {
        return std::tuple(each.decidedOn, each.notifiedOn, each.id, each.track, each.organisation);
    };
    for (const auto &each : facts.orientations) {
        if (each.state != Orientation::State::Decided || !counts(each.decidedOn))
            continue;
        firstOrientation.take(each.decidedOn);
        if (!orientation || key(*orientation) < key(each))
            orientation = &each;
    }
    if (!orientation)
        return;
    orientedOn = orientation->decidedOn;
    if (orientedOn.isNull() && orientation->notifiedOn <= until)
        orientedOn = orientation->notifiedOn;
}

void PathwayReading::readReferent()
{
    for (const auto &member : facts.members) {
        if (member.role != CircleMember::Role::UniqueReferent || !counts(member.from))
            continue;
        const bool ended = member.to.isValid() && member.to < until;
        if (!ended && (!referent || referent->from < member.from))
            referent = &member;
    }
}

QDate PathwayReading::onTrackSince() const
{
    const auto isDecided = [this](const Orientation &each) {
        return each.state == Orientation::State::Decided && counts(each.decidedOn);
    };
    QDate otherTrackOn;
    for (const auto &each : facts.orientations)
        if (isDecided(each) && each.track != track())
            otherTrackOn = std::max(otherTrackOn, each.decidedOn);
    QDate since = orientedOn;
    for (const auto &each : facts.orientations)
        if (isDecided(each) && each.track == track() && each.decidedOn >= otherTrackOn)
            since = std::min(since, each.decidedOn);
    return since;
}

bool PathwayReading::isRecipientOn(QDate day) const
{
    return std::any_of(facts.rights.cbegin(), facts.rights.cend(), [day](const BenefitRight &right) {
        return right.kind == BenefitRight::Kind::Rsa && phaseOn(right, day) == RightPhase::Open;
    });
}

Milestone PathwayReading::decidedSince(QDate day) const
{
    Milestone first;
    for (const auto &each : facts.orientations)
        if (each.state == Orientation::State::Decided && counts(each.decidedOn)
            && (each.decidedOn.isNull() || each.decidedOn >= day))
            first.take(each.decidedOn);
    return first;
}

/// Support is given by the body oriented to and by whoever is référent unique that day; partners only help.
bool PathwayReading::isOfSupport(const Appointment &appointment) const
{
    if (appointment.kind == Appointment::Kind::Orientation)
        return false;
    if (orientation && orientation->organisation == appointment.organisation)
        return true;
    const QDate held = appointment.startsAt.date();
    return std::any_of(facts.members.cbegin(), facts.members.cend(), [&](const CircleMember &member) {
        return member.role == CircleMember::Role::UniqueReferent
            && member.organisation == appointment.organisation && counts(member.from)
            && (held.isNull() || Period{member.from, member.to}.contains(held));
    });
}

Milestone PathwayReading::attendedSince(QDate day) const
{
    Milestone first;
    for (const auto &each : facts.appointments) {
        if (each.status != Appointment::Status::Attended || !isOfSupport(each))
            continue;
        const QDate held = each.startsAt.date();
        if (counts(held) && (held.isNull() || held >= day))
            first.take(held);
    }
    return first;
}

Milestone PathwayReading::reviewedAfter(QDate day) const
{
    Milestone first;
    for (const auto &each : facts.appointments) {
        if (each.status != Appointment::Status::Attended || each.kind != Appointment::Kind::JointReview)
            continue;
        const QDate held = each.startsAt.date();
        if (counts(held) && (held.isNull() || held > day))
            first.take(held);
    }
    for (const auto &each : facts.reviews)
        if (each.kind == Review::Kind::Joint && counts(each.heldOn) && each.heldOn > day)
            first.take(each.heldOn);
    return first;
}

Milestone PathwayReading::diagnosedSince(QDate day) const
{
    Milestone first;
    for (const auto &diagnosis : facts.diagnoses)
        if (diagnosis.validatedOn.isValid() && diagnosis.validatedOn >= day && counts(diagnosis.validatedOn))
            first.take(diagnosis.validatedOn);
    return first;
}

Milestone PathwayReading::signedSince(QDate day, bool (*isOfKind)(Contract::Kind)) const
{
    Milestone first;
    for (const auto &contract : facts.contracts)
        if (isOfKind(contract.kind) && isSigned(contract) && contract.signedOn >= day)
            first.take(contract.signedOn);
    return first;
}
