#include "core/rules/contractselection.h"
#include "tests/core/rules/pathwaybuilder.h"

#include <QTest>

using Kind = Contract::Kind;

/// Which contract of a person counts on a day, and the unbroken time she spends in one kind.
class ContractSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractInForceCounts_data();
    void theContractInForceCounts();
    void contractsThatTouchMakeOnePeriod_data();
    void contractsThatTouchMakeOnePeriod();
    void renewalIsMetByASignedSuccessor();
    void renewalFollowsTheSuccessorOnceBegun();
};

namespace {

PathwayState stateOf(const PathwayFacts &facts, QDate on) { return pathwayState(facts, deadlineRules(), on); }

Someone cej(const char *from, const char *to) { return Someone().contract(Kind::Cej, from, from, to); }

} // namespace

void ContractSelectionTest::theContractInForceCounts_data()
{
    QTest::addColumn<PathwayFacts>("facts");
    QTest::addColumn<QDate>("startsOn");
    const auto row = [](const char *name, const Someone &person, const char *startsOn) {
        QTest::newRow(name) << PathwayFacts(person) << day(startsOn);
    };
    // Read on 10 March 2026.
    row("none", Someone(), "");
    row("only a draft", Someone().engaged("", "2026-03-01"), "");
    row("signed, to begin", Someone().engaged("2026-03-01", "2026-03-11"), "");
    row("last day", Someone().engaged("2026-01-01", "2026-01-01", "2026-03-10"), "2026-01-01");
    row("ended, the only one", Someone().engaged("2026-01-01", "2026-01-01", "2026-03-09"), "2026-01-01");
    row("in force goes before ended later on",
        Someone().engaged("2025-01-01", "2025-01-01").engaged("2026-01-01", "2026-01-01", "2026-03-09"),
        "2025-01-01");
    row("the one begun last of two in force",
        Someone().engaged("2026-02-01", "2026-02-01").engaged("2025-01-01", "2025-01-01"), "2026-02-01");
    row("the one ended last of two ended",
        Someone()
            .engaged("2025-02-01", "2025-02-01", "2025-12-31")
            .engaged("2025-06-01", "2025-06-01", "2025-09-30"),
        "2025-02-01");
}

void ContractSelectionTest::theContractInForceCounts()
{
    QFETCH(PathwayFacts, facts);
    const PathwayReading reading(facts, day("2026-03-10"));
    const Contract *current = currentContract(reading, [](Kind) { return true; });
    QTEST(current ? current->startsOn : QDate(), "startsOn");
    QVERIFY(!currentContract(reading, [](Kind kind) { return kind == Kind::Cej; }));
}

void ContractSelectionTest::contractsThatTouchMakeOnePeriod_data()
{
    QTest::addColumn<PathwayFacts>("facts");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const auto row = [](const char *name, const Someone &person, const char *from, const char *to) {
        QTest::newRow(name) << PathwayFacts(person) << day(from) << day(to);
    };
    const auto first = [] { return cej("2025-09-01", "2025-12-31"); };
    row("none", Someone(), "", "");
    row("one", first(), "2025-09-01", "2025-12-31");
    row("one without end", cej("2025-09-01", ""), "2025-09-01", "");
    row("next day", first().contract(Kind::Cej, "2025-12-20", "2026-01-01", "2026-06-30"), "2025-09-01",
        "2026-06-30");
    row("a day between", first().contract(Kind::Cej, "2025-12-20", "2026-01-02", "2026-06-30"), "2026-01-02",
        "2026-06-30");
    row("overlap", first().contract(Kind::Cej, "2025-12-20", "2025-11-01", "2026-06-30"), "2025-09-01",
        "2026-06-30");
    row("signed late", first().contract(Kind::Cej, "2026-01-05", "2026-01-01", "2026-06-30"), "2026-01-05",
        "2026-06-30");
    row("chain of three in any order",
        cej("2026-01-01", "2026-06-30")
            .contract(Kind::Cej, "2025-01-01", "2025-01-01", "2025-08-31")
            .contract(Kind::Cej, "2025-09-01", "2025-09-01", "2025-12-31"),
        "2025-01-01", "2026-06-30");
    row("successor signed, to begin",
        cej("2026-01-01", "2026-06-30").contract(Kind::Cej, "2026-03-01", "2026-07-01", "2026-12-31"),
        "2026-01-01", "2026-12-31");
    row("successor not signed",
        cej("2026-01-01", "2026-06-30").contract(Kind::Cej, "", "2026-07-01", "2026-12-31"), "2026-01-01",
        "2026-06-30");
    row("another kind between", first().contract(Kind::Pacea, "2025-12-20", "2026-01-01", "2026-06-30"),
        "2025-09-01", "2025-12-31");
}

void ContractSelectionTest::contractsThatTouchMakeOnePeriod()
{
    QFETCH(PathwayFacts, facts);
    const auto period = unbrokenPeriod(PathwayReading(facts, day("2026-03-10")), Kind::Cej);
    QTEST(period.from, "from");
    QTEST(period.to, "to");
}

void ContractSelectionTest::renewalIsMetByASignedSuccessor()
{
    const auto first = Someone().engaged("2026-01-02", "2026-01-05", "2026-07-04");
    const auto renewal = [&](const char *signedOn, const char *on) {
        return stateOf(Someone(first).engaged(signedOn, "2026-08-01", "2027-01-31"), day(on))
            .deadline(u"contract_renewal");
    };
    QCOMPARE(renewal("2026-07-04", "2026-07-03").status(day("2026-07-03")), DeadlineStatus::DueSoon);
    QCOMPARE(renewal("2026-07-04", "2026-07-04").status(day("2026-07-04")), DeadlineStatus::Met);
    QCOMPARE(renewal("2026-07-05", "2026-07-05").status(day("2026-07-05")), DeadlineStatus::MetLate);
    QCOMPARE(renewal("2026-07-05", "2026-07-31").metOn, day("2026-07-05"));
    const auto endless = Someone(first).engaged("2026-07-01", "2026-08-01");
    QCOMPARE(stateOf(endless, day("2026-07-05")).deadline(u"contract_renewal").metOn, day("2026-07-01"));
}

void ContractSelectionTest::renewalFollowsTheSuccessorOnceBegun()
{
    const auto person = Someone()
                            .engaged("2026-07-01", "2026-07-05", "2026-12-31")
                            .engaged("2026-01-02", "2026-01-05", "2026-07-04");
    QCOMPARE(stateOf(person, day("2026-07-04")).deadline(u"contract_renewal").metOn, day("2026-07-01"));
    const auto renewal = stateOf(person, day("2026-07-05")).deadline(u"contract_renewal");
    QCOMPARE(renewal.startedOn, day("2026-07-05"));
    QCOMPARE(renewal.dueOn, day("2026-12-31"));
    QVERIFY(!renewal.metOn.isValid());
}

QTEST_APPLESS_MAIN(ContractSelectionTest)
#include "tst_contractselection.moc"
