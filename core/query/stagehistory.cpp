#include "core/query/stagehistory.h"

#include <set>

namespace {

/// Far enough to show what comes, near enough to mean something.
constexpr int MonthsForeseen = 18;

class FactDays
{
public:
    explicit FactDays(const PathwayFacts &facts)
    {
        add(facts.spottedOn);
        add(facts.followedSince);
        for (const BenefitRight &right : facts.rights)
            add(right.appliedOn, right.openedOn, right.receivedOn, right.stateSince, right.closedOn);
        for (const Registration &registration : facts.registrations)
            add(registration.registeredOn, after(registration.endedOn));
        for (const Orientation &orientation : facts.orientations)
            add(orientation.requestedOn, orientation.proposedOn, orientation.decidedOn,
                orientation.notifiedOn);
        for (const CircleMember &member : facts.members)
            add(member.from, after(member.to));
        for (const Appointment &appointment : facts.appointments)
            add(appointment.startsAt.date());
        for (const Diagnosis &diagnosis : facts.diagnoses)
            add(diagnosis.validatedOn);
        for (const Contract &contract : facts.contracts)
            add(contract.signedOn, contract.startsOn, contract.revisedOn, after(contract.endsOn));
        for (const Exit &exit : facts.exits)
            add(exit.leftOn, exit.reopenedOn);
        for (const Review &review : facts.reviews)
            add(review.heldOn);
    }

    std::set<QDate> days{};

private:
    template <class... Day>
    void add(Day... day)
    {
        (void(day.isValid() && days.insert(day).second), ...);
    }
    static QDate after(QDate last) { return last.isValid() ? last.addDays(1) : QDate(); }
};

/// The days on which who supports her, or since when that counts, may change.
std::set<QDate> turningDays(const PathwayFacts &facts)
{
    std::set<QDate> days;
    const auto add = [&days](QDate day) {
        if (day.isValid())
            days.insert(day);
    };
    for (const Orientation &orientation : facts.orientations) {
        add(orientation.decidedOn);
        add(orientation.notifiedOn);
    }
    for (const CircleMember &member : facts.members) {
        add(member.from);
        add(member.to.addDays(1));
    }
    for (const Exit &exit : facts.exits) {
        add(exit.leftOn);
        add(exit.leftOn.addDays(1));
        add(exit.reopenedOn);
    }
    return days;
}

/// Without the meetings no stage follows from. Between two turning days, what a meeting with an organisation
/// proves was proved by the first one; a file of ten years holds thousands.
PathwayFacts essential(PathwayFacts facts)
{
    const std::set<QDate> turns = turningDays(facts);
    QHash<std::pair<OrganisationId, QDate>, QDate> firsts;
    const auto keyOf = [&turns](const Appointment &each) {
        const auto next = turns.upper_bound(each.startsAt.date());
        return std::pair(each.organisation, next == turns.begin() ? QDate() : *std::prev(next));
    };
    const auto counts = [](const Appointment &each) {
        return each.status == Appointment::Status::Attended && each.startsAt.isValid()
            && each.kind != Appointment::Kind::JointReview && each.kind != Appointment::Kind::Orientation;
    };
    for (const Appointment &each : std::as_const(facts.appointments)) {
        if (!counts(each))
            continue;
        QDate &first = firsts[keyOf(each)];
        first = first.isValid() ? std::min(first, each.startsAt.date()) : each.startsAt.date();
    }
    facts.appointments.removeIf([&](const Appointment &each) {
        const bool proves = !each.startsAt.isValid() || each.kind == Appointment::Kind::JointReview;
        if (each.status != Appointment::Status::Attended)
            return true;
        return !proves && (!counts(each) || firsts.value(keyOf(each)) != each.startsAt.date());
    });
    return facts;
}

} // namespace

QList<StagePeriod> stageHistory(const PathwayFacts &all, const QList<DeadlineRule> &rules, QDate today)
{
    const PathwayFacts facts = essential(all);
    std::set<QDate> days = FactDays(facts).days;
    for (const Appointment &each : all.appointments)
        if (const QDate day = each.startsAt.date(); day.isValid() && (days.empty() || day < *days.begin()))
            days.insert(day);
    if (days.empty())
        return {};
    days.insert(std::max(today, *days.begin()));
    const QDate horizon = today.addMonths(MonthsForeseen);

    QList<StagePeriod> history;
    for (auto day = days.cbegin(); day != days.cend() && *day <= horizon; ++day) {
        const PathwayState state = pathwayState(facts, rules, *day);
        if (state.nextChangeOn > *day)
            days.insert(state.nextChangeOn);
        if (!history.isEmpty() && history.last().stage == state.stage)
            continue;
        if (!history.isEmpty())
            history.last().to = day->addDays(-1);
        history.append({state.stage, *day, {}});
    }
    return history;
}
