#include "core/rules/sanctionrule.h"
#include "core/rules/suspension.h"

#include <QTest>

namespace {

using Finding = SanctionFinding;

const QDate Before(2025, 5, 31);
const QDate Since(2025, 6, 1);

/// A sanction as the rules of its day want it, but for what a test changes.
BreachCase sanction(bool repeated, QDate day, double rate, int months)
{
    return {.reportedOn = day.addDays(-60),
        .repeated = repeated,
        .notifiedOn = day.addDays(-40),
        .observationsDueOn = day.addDays(-30),
        .teamOpinionOn = day.addDays(-5),
        .decision = BreachCase::Decision::Suspension,
        .decidedOn = day,
        .rate = rate,
        .months = months,
        .startsOn = day};
}

} // namespace

Q_DECLARE_METATYPE(SanctionFinding)

/// What may be decided of a breach (pathway.md §1.6), on both sides of each limit; what is a sanction and
/// what is not.
class TestSanctionRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineOfTheDayIsFound_data()
    {
        QTest::addColumn<bool>("repeated");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("team");
        QTest::addColumn<bool>("suppression");
        QTest::newRow("first, before June 2025") << false << Before << 80. << 3 << true << false;
        QTest::newRow("repeated, before June 2025") << true << Before << 100. << 4 << true << true;
        QTest::newRow("first, since June 2025") << false << Since << 100. << 2 << false << false;
        QTest::newRow("repeated, since June 2025") << true << Since << 100. << 4 << false << true;
    }
    void theLineOfTheDayIsFound()
    {
        QFETCH(const bool, repeated);
        QFETCH(const QDate, day);
        QCOMPARE(sanctionRules().size(), 4);
        const SanctionRule *rule = sanctionRule(sanctionRules(), repeated, day);
        QVERIFY(rule);
        QTEST(rule->mostRate(false), "most");
        QCOMPARE(rule->mostRate(true), 50.);
        QTEST(rule->maxMonths, "months");
        QTEST(rule->teamOpinion, "team");
        QTEST(rule->suppression, "suppression");
        QVERIFY(rule->source.contains(QStringLiteral("R. 262-68")));
        QVERIFY(!sanctionRule(sanctionRules(), repeated, QDate()));
    }

    void aLineThatIsNoneIsNamed()
    {
        QCOMPARE(parseSanctionRules(QStringLiteral("head\nthird;0;80;1;3;50;1;0;;;x")).error().detail,
            QStringLiteral("line 2"));
        QCOMPARE(
            parseSanctionRules(QStringLiteral("head\nfirst;0;80")).error().detail, QStringLiteral("line 2"));
    }

    void rateAndMonthsStayWithinTheRules_data()
    {
        QTest::addColumn<bool>("repeated");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("household");
        QTest::addColumn<QList<Finding>>("found");
        const auto row = [](const char *name, bool repeated, QDate day, double rate, int months,
                             bool household, const QList<Finding> &found) {
            QTest::newRow(name) << repeated << day << rate << months << household << found;
        };
        row("old first, 80 % for 3 months", false, Before, 80, 3, false, {});
        row("old first, over 80 %", false, Before, 80.5, 3, false, {Finding::RateTooHigh});
        row("old first, 4 months", false, Before, 80, 4, false, {Finding::TooLong});
        row("old first, under 30 %", false, Before, 10, 1, false, {});
        row("old repeated, 100 % for 4 months", true, Before, 100, 4, false, {});
        row("old repeated, household over 50 %", true, Before, 51, 4, true, {Finding::RateTooHigh});
        row("new first, 30 % for a month", false, Since, 30, 1, false, {});
        row("new first, under 30 %", false, Since, 29.5, 1, false, {Finding::RateTooLow});
        row("new first, 100 % for 2 months", false, Since, 100, 2, false, {});
        row("new first, 3 months", false, Since, 100, 3, false, {Finding::TooLong});
        row("new first, household at 50 %", false, Since, 50, 2, true, {});
        row("new first, household over 50 %", false, Since, 50.5, 2, true, {Finding::RateTooHigh});
        row("new repeated, 30 % for 4 months", true, Since, 30, 4, false, {});
        row("new repeated, under 30 %", true, Since, 29, 4, false, {Finding::RateTooLow});
        row("no month", true, Since, 30, 0, false, {Finding::TooShort});
        row("household over 50 %", true, Since, 100, 4, true, {Finding::RateTooHigh});
    }
    void rateAndMonthsStayWithinTheRules()
    {
        QFETCH(const bool, repeated);
        QFETCH(const QDate, day);
        QFETCH(const double, rate);
        QFETCH(const int, months);
        QFETCH(const bool, household);
        BreachCase breach = sanction(repeated, day, rate, months);
        breach.householdOfSeveral = household;
        QTEST(findingsOf(breach, sanctionRules()), "found");
    }

    void aSuppressionComesAfterTheOpinionAndNotFirst()
    {
        BreachCase breach = sanction(true, Since, 100, 4);
        breach.decision = BreachCase::Decision::Suppression;
        QVERIFY(findingsOf(breach, sanctionRules()).isEmpty());
        breach.teamOpinionOn = breach.decidedOn.addDays(1);
        QCOMPARE(findingsOf(breach, sanctionRules()), QList{Finding::TeamOpinionMissing});
        BreachCase first = sanction(false, Since, 100, 2);
        first.decision = BreachCase::Decision::Suppression;
        QCOMPARE(findingsOf(first, sanctionRules()), QList{Finding::NoSuppression});
        first.kind = BreachCase::Kind::ControlsRefused;
        QVERIFY(findingsOf(first, sanctionRules()).isEmpty());
    }

    void aSuspensionAsksForTheOpinionUntilJune2025()
    {
        BreachCase breach = sanction(false, Before, 50, 2);
        breach.teamOpinionOn = {};
        QCOMPARE(findingsOf(breach, sanctionRules()), QList{Finding::TeamOpinionMissing});
        breach = sanction(false, Since, 50, 2);
        breach.teamOpinionOn = {};
        QVERIFY(findingsOf(breach, sanctionRules()).isEmpty());
    }

    void thePersonsDaysToAnswerAreAwaited()
    {
        BreachCase breach = sanction(false, Since, 50, 2);
        breach.observationsDueOn = breach.decidedOn;
        QCOMPARE(findingsOf(breach, sanctionRules()), QList{Finding::ObservationsNotAwaited});
        breach.observationsDueOn = breach.decidedOn.addDays(-1);
        QVERIFY(findingsOf(breach, sanctionRules()).isEmpty());
        breach.observationsDueOn = breach.decidedOn.addDays(3);
        breach.observationsOn = breach.decidedOn.addDays(-2);
        QVERIFY(findingsOf(breach, sanctionRules()).isEmpty());
    }

    void whatIsNoSanctionHasNoFinding()
    {
        BreachCase breach = sanction(false, Since, 5, 9);
        breach.decision = BreachCase::Decision::None;
        QVERIFY(findingsOf(breach, sanctionRules()).isEmpty());
    }

    void onlyWhatTheDepartementDecidesIsASanction_data()
    {
        QTest::addColumn<BenefitRight::State>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<SuspensionCause>("cause");
        using Right = BenefitRight::State;
        const auto row = [](const char *name, Right state, const char *code, SuspensionCause cause) {
            QTest::newRow(name) << state << QString::fromLatin1(code) << cause;
        };
        row("paid", Right::OpenAndPayable, "", SuspensionCause::None);
        row("closed by the département", Right::Closed, "PCG", SuspensionCause::None);
        row("declaration missing", Right::OpenPaymentSuspended, "06", SuspensionCause::Administrative);
        row("address unknown", Right::OpenAndSuspended, "DM", SuspensionCause::Administrative);
        row("sanction applied", Right::OpenPaymentSuspended, "CG", SuspensionCause::Sanction);
        row("suspended by the département", Right::OpenAndSuspended, "GJ", SuspensionCause::Sanction);
        row("decision awaited", Right::OpenPaymentSuspended, "CV", SuspensionCause::Untold);
        row("contract missing", Right::OpenAndSuspended, "GK", SuspensionCause::Untold);
        row("no reason told", Right::OpenPaymentSuspended, "", SuspensionCause::Untold);
    }
    void onlyWhatTheDepartementDecidesIsASanction()
    {
        QFETCH(const BenefitRight::State, state);
        QFETCH(const QString, code);
        QTEST(suspensionCauseOf({.state = state, .reasonCode = code}), "cause");
    }

    void aSanctionStandsFromItsDecisionToItsLastDay()
    {
        const BreachCase breach = sanction(false, Since, 50, 2);
        QVERIFY(!standingSanction({breach}, Since.addDays(-1)));
        QVERIFY(standingSanction({breach}, Since));
        QVERIFY(standingSanction({breach}, QDate(2025, 7, 31)));
        QVERIFY(!standingSanction({breach}, QDate(2025, 8, 1)));
        BreachCase lifted = breach;
        lifted.liftedOn = QDate(2025, 7, 1);
        QVERIFY(standingSanction({lifted}, QDate(2025, 6, 30)));
        QVERIFY(!standingSanction({lifted}, QDate(2025, 7, 1)));
        BreachCase none = breach;
        none.decision = BreachCase::Decision::None;
        QVERIFY(!standingSanction({none}, Since));
    }
};

QTEST_GUILESS_MAIN(TestSanctionRule)
#include "tst_sanctionrule.moc"
