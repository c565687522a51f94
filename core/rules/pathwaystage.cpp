#include "core/rules/pathwaystage.h"

#include "core/rules/deadlines.h"

namespace {

struct Reached
{
    Stage stage{};
    QDate since{};
};
using MaybeReached = std::optional<Reached>;

MaybeReached afterExit(const PathwayReading &reading, const QList<DeadlineRule> &rules)
{
    if (!reading.exit)
        return {};
    const QDate secured = securedUntil(reading, rules);
    if (secured.isValid() && reading.on <= secured)
        return Reached{Stage::JobSecuring, reading.exit->leftOn};
    return Reached{Stage::Closed, secured.isValid() ? secured.addDays(1) : reading.exit->leftOn};
}

/// True on the days between a proposal and the answer; when one was refused or withdrawn is not known.
bool isPending(const Orientation &proposal, const PathwayReading &reading)
{
    using State = Orientation::State;
    if (proposal.state == State::Decided)
        return proposal.waitedSince().isValid() && proposal.decidedOn > reading.until;
    return proposal.state == State::Proposed;
}

/// A proposal counts until a later decision answers it.
MaybeReached reorientation(const PathwayReading &reading)
{
    if (!reading.orientation)
        return {};
    Milestone proposal;
    for (const auto &each : reading.facts.orientations) {
        const bool unanswered = each.waitedSince().isNull() || each.waitedSince() > reading.orientedOn;
        if (isPending(each, reading) && unanswered && reading.counts(each.waitedSince()))
            proposal.take(each.waitedSince());
    }
    if (!proposal.isReached())
        return {};
    return Reached{Stage::Reorientation, proposal.on};
}

/// The day a decision answered the proposal to orient her anew; null when it answered none.
QDate reorientedOn(const PathwayReading &reading)
{
    const auto *orientation = reading.orientation;
    const QDate first = reading.firstOrientation.on;
    const bool answers = orientation && first.isValid() && orientation->waitedSince() > first;
    return answers ? reading.orientedOn : QDate();
}

/// A contract that had ended when the person was oriented anew is past.
MaybeReached underContract(const PathwayReading &reading, const PathwayState &state)
{
    Milestone begun;
    Milestone signature;
    for (const auto &contract : reading.facts.contracts) {
        if (!reading.isSigned(contract)
            || (contract.endsOn.isValid() && contract.endsOn < reading.orientedOn))
            continue;
        signature.take(contract.signedOn);
        if (reading.hasBegun(contract))
            begun.take(beginningOf(contract));
    }
    if (!begun.isReached())
        return signature.isReached() ? MaybeReached({Stage::EngagementContract, signature.on}) : std::nullopt;
    const QDate since = std::max(begun.on, reorientedOn(reading));
    const auto review = state.deadline(u"joint_review");
    const auto status = review.status(reading.on);
    if (status == DeadlineStatus::DueSoon || status == DeadlineStatus::Overdue)
        return Reached{Stage::Review, std::max(review.warnOn, since)};
    return Reached{Stage::Support, since};
}

MaybeReached beforeContract(const PathwayReading &reading)
{
    const auto diagnosis =
        reading.diagnosedSince(reading.firstOrientation.undated ? QDate() : reading.firstOrientation.on);
    if (diagnosis.isReached())
        return Reached{Stage::GlobalDiagnosis, diagnosis.on};
    const auto *referent = reading.referent;
    if (!reading.orientation && !referent)
        return {};
    const QDate led = reading.orientation ? reading.orientedOn : referent->from;
    if (const auto attended = reading.attendedSince(led); attended.isReached())
        return Reached{Stage::FirstAppointment, attended.on};
    if (referent)
        return Reached{
            Stage::ReferentAssigned, referent->from.isValid() ? std::max(referent->from, led) : QDate()};
    return Reached{Stage::Oriented, led};
}

Reached beforeOrientation(const PathwayReading &reading)
{
    Milestone registered;
    for (const auto &registration : reading.facts.registrations)
        if (isActive(registration, reading.on))
            registered.take(registration.registeredOn);
    Milestone open;
    Milestone pending;
    for (const auto &right : reading.facts.rights) {
        const auto phase =
            right.kind == BenefitRight::Kind::Rsa ? phaseOn(right, reading.on) : RightPhase::Absent;
        if (phase == RightPhase::Open && reading.counts(openingOf(right)))
            open.take(openingOf(right));
        else if (phase == RightPhase::Pending && reading.counts(right.appliedOn))
            pending.take(right.appliedOn);
    }
    if (open.isReached())
        return {Stage::AwaitingOrientation, open.on};
    if (registered.isReached() && pending.isReached())
        return {Stage::JobseekerRegistration,
            registered.on.isValid() ? std::max(registered.on, pending.on) : QDate()};
    if (pending.isReached())
        return {Stage::BenefitApplication, pending.on};
    if (registered.isReached())
        return {Stage::AwaitingOrientation, registered.on};
    const QDate spotted = reading.facts.spottedOn;
    return {Stage::Outreach, spotted.isValid() && spotted <= reading.on ? spotted : QDate()};
}

Reached stageOf(const PathwayState &state, const PathwayReading &reading, const QList<DeadlineRule> &rules)
{
    if (const auto reached = afterExit(reading, rules))
        return *reached;
    if (const auto reached = reorientation(reading))
        return *reached;
    if (const auto reached = underContract(reading, state))
        return *reached;
    if (const auto reached = beforeContract(reading))
        return *reached;
    return beforeOrientation(reading);
}

} // namespace

void setStage(PathwayState &state, const PathwayReading &reading, const QList<DeadlineRule> &rules)
{
    const auto reached = stageOf(state, reading, rules);
    state.stage = reached.stage;
    state.stageSince = reached.since;
}
