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
            add(orientation.proposedOn, orientation.decidedOn, orientation.notifiedOn);
        for (const CircleMember &member : facts.members)
            add(member.from, after(member.to));
        for (const Appointment &appointment : facts.appointments)
            add(appointment.startsAt.date());
        for (const Diagnosis &diagnosis : facts.diagnoses)
            add(diagnosis.validatedOn);
        for (const Contract &contract : facts.contracts)
            add(contract.signedOn, contract.startsOn, contract.revisedOn, after(contract.endsOn));
        for (const Exit &exit : facts.exits)
            add(exit.leftOn);
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

} // namespace

QList<StagePeriod> stageHistory(const PathwayFacts &facts, const QList<DeadlineRule> &rules, QDate today)
{
    std::set<QDate> days = FactDays(facts).days;
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
