#pragma once

#include "tests/core/rules/pathwaybuilder.h"

#include <QTest>

/// What the tests of deadlines share: invented people, rows of clocks, and how each row is verified.
namespace clockrows {

using Kind = Contract::Kind;
using Status = DeadlineStatus;

inline PathwayState stateOf(const PathwayFacts &facts, QDate on)
{
    return pathwayState(facts, deadlineRules(), on);
}

inline Someone onTrack(Track track, const char *notified)
{
    return Someone().oriented(notified, notified, track);
}

inline Someone recipientOnTrack(Track track) { return onTrack(track, "2024-05-01").received("2024-03-01"); }

inline Someone social(const char *signedOn) { return recipientOnTrack(Track::Social).engaged(signedOn); }

inline Someone young(Kind kind, const char *from, const char *to = "")
{
    return Someone().contract(kind, from, from, to);
}

/// One row: the day the clock starts, the first day of notice and the last day in time.
inline void clock(const char *rule, const char *name, const Someone &person, const char *started,
    const char *warn, const char *due)
{
    QTest::addRow("%s, %s", rule, name)
        << PathwayFacts(person) << QString::fromLatin1(rule) << day(started) << day(warn) << day(due);
}

const char *const kToday = "2026-03-10";

inline void leftOut(const char *rule, const char *name, const Someone &person, const char *on)
{
    QTest::addRow("%s, %s", rule, name) << PathwayFacts(person) << day(on) << QString::fromLatin1(rule);
}

inline void addClockColumns()
{
    QTest::addColumn<PathwayFacts>("facts");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("started");
    QTest::addColumn<QDate>("warn");
    QTest::addColumn<QDate>("due");
}

inline void verifyItStandsOnEachDay()
{
    QFETCH(PathwayFacts, facts);
    QFETCH(QString, rule);
    QFETCH(QDate, started);
    QFETCH(QDate, warn);
    QFETCH(QDate, due);
    const auto on = [&](QDate day) { return stateOf(facts, day).deadline(rule); };
    const auto first = on(warn.addDays(-1));
    QCOMPARE(first.startedOn, started);
    QCOMPARE(first.warnOn, warn);
    QCOMPARE(first.dueOn, due);
    QVERIFY(!first.metOn.isValid());
    QCOMPARE(ruleOf(first)->code, rule);
    QCOMPARE(first.status(warn.addDays(-1)), Status::OnTime);
    QCOMPARE(on(warn).status(warn), Status::DueSoon);
    QCOMPARE(on(due).status(due), Status::DueSoon);
    const QDate after = due.addDays(1);
    QCOMPARE(on(after).status(after), Status::Overdue);
    QCOMPARE(on(after).dueOn, due);
}

inline void addLeftOutColumns()
{
    QTest::addColumn<PathwayFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("rule");
}

inline void verifyItIsLeftOut()
{
    QFETCH(PathwayFacts, facts);
    QFETCH(QDate, on);
    QFETCH(QString, rule);
    const auto deadline = stateOf(facts, on).deadline(rule);
    QCOMPARE(deadline.status(on), Status::NotApplicable);
    QVERIFY(!deadline.startedOn.isValid());
}

} // namespace clockrows
