#include "core/rules/planstate.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 25); // a Wednesday

PlanAction action(PlanAction::State state, QDate from, QDate by, double hours)
{
    return {.state = state, .startsOn = from, .dueOn = by, .weeklyHours = hours};
}

Contract contract(double hours, const QString &reason = {})
{
    return {.signedOn = QDate(2026, 6, 1),
        .startsOn = QDate(2026, 6, 1),
        .endsOn = QDate(2026, 12, 31),
        .weeklyHours = hours,
        .hoursReason = reason};
}

} // namespace

/// The hours of a week, and what is late.
class TestPlanState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionRunsInTheWeekItTouches_data()
    {
        QTest::addColumn<PlanAction>("action");
        QTest::addColumn<bool>("runs");
        using State = PlanAction::State;
        const QDate monday(2026, 11, 23);
        const QDate sunday(2026, 11, 29);
        QTest::newRow("no dates") << action(State::InProgress, {}, {}, 2) << true;
        QTest::newRow("ends on Monday") << action(State::InProgress, {}, monday, 2) << true;
        QTest::newRow("ended on Sunday before")
            << action(State::InProgress, {}, monday.addDays(-1), 2) << false;
        QTest::newRow("begins on Sunday") << action(State::Planned, sunday, {}, 2) << true;
        QTest::newRow("begins on Monday after") << action(State::Planned, sunday.addDays(1), {}, 2) << false;
        QTest::newRow("on hold") << action(State::Standby, {}, {}, 2) << false;
        QTest::newRow("done") << action(State::Done, {}, {}, 2) << false;
    }

    void anActionRunsInTheWeekItTouches()
    {
        QFETCH(const PlanAction, action);
        QTEST(runsInWeekOf(action, Today), "runs");
    }

    void hoursAreThoseOfTheWeekAgainstTheContractInForce()
    {
        const QList<PlanAction> actions{action(PlanAction::State::InProgress, {}, {}, 6),
            action(PlanAction::State::Planned, {}, {}, 3), action(PlanAction::State::Done, {}, {}, 9)};
        const PlanHours hours = planHours(actions, {contract(15)}, Today);
        QCOMPARE(hours.planned, 9.0);
        QCOMPARE(hours.asked, 15.0);
        QVERIFY(!hours.isReached());
        QVERIFY(!hours.isAdapted);
    }

    void fewerHoursSayWhy()
    {
        const PlanHours hours = planHours({}, {contract(8, QStringLiteral("garde d’enfant"))}, Today);
        QVERIFY(hours.isAdapted);
        QCOMPARE(hours.reason, QStringLiteral("garde d’enfant"));
    }

    void nothingIsAskedWithoutAContractInForce()
    {
        QCOMPARE(planHours({}, {contract(15)}, QDate(2027, 1, 1)).asked, 0.0);
        Contract ppae = contract(15);
        ppae.kind = Contract::Kind::Ppae;
        QCOMPARE(planHours({}, {ppae}, Today).asked, 0.0);
    }

    void anActionIsLateTheDayAfterItsLast()
    {
        using State = PlanAction::State;
        QVERIFY(!isLate(action(State::Planned, {}, Today, 0), Today));
        QVERIFY(isLate(action(State::Planned, {}, Today.addDays(-1), 0), Today));
        QVERIFY(isLate(action(State::Standby, {}, Today.addDays(-1), 0), Today));
        QVERIFY(!isLate(action(State::Done, {}, Today.addDays(-1), 0), Today));
        QVERIFY(!isLate(action(State::Planned, {}, {}, 0), Today));
    }
};

QTEST_GUILESS_MAIN(TestPlanState)
#include "tst_planstate.moc"
