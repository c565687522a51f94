#include "core/rules/nextchange.h"

#include "core/rules/deadlines.h"

namespace {

/// Keeps the earliest of the days offered that lie after `on`.
class EarliestAfter
{
public:
    explicit EarliestAfter(QDate on)
        : m_on(on)
    {
    }

    QDate day() const { return m_day; }
    void take(QDate day)
    {
        if (day > m_on && (m_day.isNull() || day < m_day))
            m_day = day;
    }
    void takeDayAfter(QDate last)
    {
        if (last.isValid())
            take(last.addDays(1));
    }

private:
    QDate m_on;
    QDate m_day{};
};

void takeRights(EarliestAfter &change, const PathwayFacts &facts)
{
    for (const auto &right : facts.rights) {
        const bool matters =
            right.kind == BenefitRight::Kind::Rsa || right.kind == BenefitRight::Kind::DisabledWorkerStatus;
        if (!matters)
            continue;
        for (const QDate day :
            {right.appliedOn, right.openedOn, right.receivedOn, right.stateSince, right.closedOn})
            change.take(day);
    }
    for (const auto &registration : facts.registrations) {
        change.take(registration.registeredOn);
        change.take(registration.endedOn);
    }
}

void takeContracts(EarliestAfter &change, const PathwayFacts &facts)
{
    for (const auto &contract : facts.contracts) {
        change.take(contract.signedOn);
        change.take(contract.startsOn);
        change.take(contract.revisedOn);
        change.takeDayAfter(contract.endsOn);
    }
}

void takeEvents(EarliestAfter &change, const PathwayFacts &facts)
{
    for (const auto &each : facts.orientations) {
        change.take(each.waitedSince());
        change.take(each.decidedOn);
        change.take(each.notifiedOn);
    }
    for (const auto &member : facts.members) {
        if (member.role != CircleMember::Role::UniqueReferent)
            continue;
        change.take(member.from);
        change.takeDayAfter(member.to);
    }
    for (const auto &each : facts.appointments)
        if (each.status == Appointment::Status::Attended)
            change.take(each.startsAt.date());
    for (const auto &diagnosis : facts.diagnoses)
        change.take(diagnosis.validatedOn);
    for (const auto &exit : facts.exits) {
        change.take(exit.leftOn);
        change.take(exit.reopenedOn);
    }
    for (const auto &review : facts.reviews)
        change.take(review.heldOn);
    for (const auto &breach : facts.breaches) {
        change.take(breach.startsOn);
        change.takeDayAfter(breach.lastDay());
    }
}

void takeAges(EarliestAfter &change, const PathwayFacts &facts)
{
    if (facts.birthDate.isValid())
        for (const int age : {18, 21})
            change.take(facts.birthDate.addYears(age));
}

} // namespace

QDate nextChangeOn(const PathwayState &state, const PathwayReading &reading, const QList<DeadlineRule> &rules)
{
    const auto &facts = reading.facts;
    EarliestAfter change(reading.on);
    change.take(facts.spottedOn);
    change.take(facts.followedSince);
    change.take(facts.domiciledUntil.addYears(-1));
    takeRights(change, facts);
    takeContracts(change, facts);
    takeAges(change, facts);
    takeEvents(change, facts);
    if (const auto review = state.deadline(u"joint_review"); review.metOn.isNull())
        change.take(review.warnOn);
    change.takeDayAfter(securedUntil(reading, rules));
    if (const auto *stock = firstLine(rules, u"stock_contract"))
        change.take(stock->validity.from);
    return change.day();
}
