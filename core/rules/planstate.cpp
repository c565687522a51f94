#include "core/rules/planstate.h"

#include "core/base/period.h"

namespace {

constexpr double Usual = 15; // hours a week, art. L.5411-6 CT

} // namespace

bool runsInWeekOf(const PlanAction &action, QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const bool active =
        action.state == PlanAction::State::Planned || action.state == PlanAction::State::InProgress;
    return active && Period{action.startsOn, action.dueOn}.overlaps({monday, monday.addDays(6)});
}

bool isLate(const PlanAction &action, QDate day)
{
    return action.isOpen() && action.dueOn.isValid() && action.dueOn < day;
}

PlanHours planHours(const QList<PlanAction> &actions, const QList<Contract> &contracts, QDate day)
{
    PlanHours hours;
    for (const PlanAction &action : actions)
        if (runsInWeekOf(action, day))
            hours.planned += action.weeklyHours;
    QDate latest;
    for (const Contract &contract : contracts) {
        const bool asks = contract.kind == Contract::Kind::Engagement || contract.kind == Contract::Kind::Cej;
        if (!asks || !contract.isInForce(day) || contract.startsOn < latest)
            continue;
        latest = contract.startsOn;
        hours.asked = contract.weeklyHours;
        hours.isAdapted = contract.weeklyHours < Usual;
        hours.reason = hours.isAdapted ? contract.hoursReason : QString();
    }
    return hours;
}
