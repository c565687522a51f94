#include "core/rules/deadlinerule.h"

#include <QTest>

namespace {

const QString kHeader = QStringLiteral(
    "code;from;to;delay;unit;date;tracks;scope;valid_from;valid_to;notice_days;force;source;label\n");

QDate day(const char *iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }

DeadlineRule parsed(const char *line)
{
    const auto rules = parseDeadlineRules(kHeader + QString::fromUtf8(line));
    return rules && rules->size() == 1 ? rules->first() : DeadlineRule{};
}

} // namespace

class DeadlineRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn();
    void leavesEmptyColumnsEmpty();
    void namesTheLineAndColumnThatIsWrong_data();
    void namesTheLineAndColumnThatIsWrong();
    void refusesTwoLinesForTheSameClock_data();
    void refusesTwoLinesForTheSameClock();
    void countsTheDelay_data();
    void countsTheDelay();
    void findsTheLineInForce_data();
    void findsTheLineInForce();
    void findsNothingForAnUnknownCodeOrDay();
    void shippedRulesAreWhole();
    void shippedLinesOfOneCodeShareTheirForce();
    void shippedRulesSayWhatIsNotVerified();
};

void DeadlineRuleTest::readsEveryColumn()
{
    const auto rule =
        parsed("a_code;this;that;6;week;;social,professional;late;2025-01-01;2026-12-31;14;target;"
               "Art. L. 1 « été »;À faire");
    QCOMPARE(rule.code, QStringLiteral("a_code"));
    QCOMPARE(rule.fromFact, QStringLiteral("this"));
    QCOMPARE(rule.toFact, QStringLiteral("that"));
    QCOMPARE(rule.delay, 6);
    QCOMPARE(rule.unit, DeadlineRule::Unit::Weeks);
    QCOMPARE(rule.tracks, (QList{Track::Social, Track::Professional}));
    QCOMPARE(rule.scope, QStringLiteral("late"));
    QCOMPARE(rule.validity, (Period{day("2025-01-01"), day("2026-12-31")}));
    QCOMPARE(rule.noticeDays, 14);
    QCOMPARE(rule.force, DeadlineRule::Force::Target);
    QCOMPARE(rule.source, QStringLiteral("Art. L. 1 « été »"));
    QCOMPARE(rule.label, QStringLiteral("À faire"));
}

void DeadlineRuleTest::leavesEmptyColumnsEmpty()
{
    const auto rule = parsed("a;b;;0;day;;;;;;0;law;s;l\r\n\r\n");
    QVERIFY(!rule.code.isEmpty());
    QVERIFY(rule.toFact.isEmpty() && rule.tracks.isEmpty() && rule.scope.isEmpty());
    QCOMPARE(rule.validity, Period{});
    QCOMPARE(rule.label, QStringLiteral("l"));
}

void DeadlineRuleTest::namesTheLineAndColumnThatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *line, const char *detail) {
        QTest::newRow(line) << kHeader + QStringLiteral("a;b;c;1;day;;;;;;7;law;s;l\n")
                + QString::fromUtf8(line)
                            << QString::fromUtf8(detail);
    };
    QTest::newRow("nothing") << QString() << QStringLiteral("line 1, column code");
    QTest::newRow("other header") << QStringLiteral("code;label\n") << QStringLiteral("line 1, column code");
    row(";b;c;1;day;;;;;;7;law;s;l", "line 3, column code");
    row("x;;c;1;day;;;;;;7;law;s;l", "line 3, column from");
    row("x;b;c;one;day;;;;;;7;law;s;l", "line 3, column delay");
    row("x;b;c;;day;;;;;;7;law;s;l", "line 3, column delay");
    row("x;b;c;-1;day;;;;;;7;law;s;l", "line 3, column delay");
    row("x;b;c;1;fortnight;;;;;;7;law;s;l", "line 3, column unit");
    row("x;b;c;;date;;;;;;7;law;s;l", "line 3, column date");
    row("x;b;c;;date;31/12/2026;;;;;7;law;s;l", "line 3, column date");
    row("x;b;c;1;day;2026-12-31;;;;;7;law;s;l", "line 3, column date");
    row("x;b;c;1;day;;socio;;;;7;law;s;l", "line 3, column tracks");
    row("x;b;c;1;day;;;;2025-02-30;;7;law;s;l", "line 3, column valid_from");
    row("x;b;c;1;day;;;;;2025;7;law;s;l", "line 3, column valid_to");
    row("x;b;c;1;day;;;;2025-01-02;2025-01-01;7;law;s;l", "line 3, column valid_to");
    row("x;b;c;1;day;;;;;;;law;s;l", "line 3, column notice_days");
    row("x;b;c;1;day;;;;;;7;custom;s;l", "line 3, column force");
    row("x;b;c;1;day;;;;;;7;law;;l", "line 3, column source");
    row("x;b;c;1;day;;;;;;7;law;s;", "line 3, column label");
    row("x;b;c;1;day;;;;;;7;law;s", "line 3, column label");
    row("x;b;c;1;day;;;;;;7;law;s;l;more", "line 3, column label");
}

void DeadlineRuleTest::namesTheLineAndColumnThatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const auto rules = parseDeadlineRules(text);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::Format);
    QCOMPARE(rules.error().detail, detail);
}

void DeadlineRuleTest::refusesTwoLinesForTheSameClock_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const char *first, const char *second, bool accepted) {
        const auto line = QStringLiteral("a;b;c;1;day;;%1;7;law;s;l\n");
        QTest::newRow(name) << line.arg(QString::fromUtf8(first)) << line.arg(QString::fromUtf8(second))
                            << accepted;
    };
    row("same day at the limit", ";;;2025-01-01", ";;2025-01-01;", false);
    row("one after the other", ";;;2024-12-31", ";;2025-01-01;", true);
    row("same track", "social;;;", "professional,social;;;", false);
    row("a track and all tracks", "social;;;", ";;;", false);
    row("different tracks", "social;;;", "professional;;;", true);
    row("different scopes", ";;;", ";late;;", true);
}

void DeadlineRuleTest::refusesTwoLinesForTheSameClock()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, accepted);
    const auto rules = parseDeadlineRules(kHeader + first + second);
    QCOMPARE(rules.has_value(), accepted);
    if (!accepted)
        QCOMPARE(rules.error().detail, QStringLiteral("line 3, column valid_from"));
}

void DeadlineRuleTest::countsTheDelay_data()
{
    QTest::addColumn<int>("delay");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("due");
    const auto row = [](int delay, const char *unit, const char *from, const char *due) {
        QTest::addRow("%d %s from %s", delay, unit, from)
            << delay << QString::fromLatin1(unit) << day(from) << day(due);
    };
    row(14, "day", "2026-02-20", "2026-03-06");
    row(0, "day", "2026-02-20", "2026-02-20");
    row(6, "week", "2025-01-01", "2025-02-12");
    row(1, "month", "2026-03-02", "2026-04-02");
    row(1, "month", "2026-01-31", "2026-02-28");
    row(1, "month", "2028-01-31", "2028-02-29");
    row(1, "month", "2026-03-31", "2026-04-30");
    row(6, "month", "2025-08-31", "2026-02-28");
    row(1, "month", "2025-12-31", "2026-01-31");
    row(26, "year", "2000-02-29", "2026-02-28");
    row(26, "year", "2000-03-01", "2026-03-01");
    row(12, "full_month", "2025-11-01", "2026-10-31");
    row(12, "full_month", "2027-03-01", "2028-02-29");
    row(12, "full_month", "2028-02-29", "2029-02-28");
    row(18, "full_month", "2025-08-31", "2027-02-28");
    row(26, "full_year", "2000-06-10", "2026-06-09");
    row(26, "full_year", "2000-02-29", "2026-02-28");
}

void DeadlineRuleTest::countsTheDelay()
{
    QFETCH(int, delay);
    QFETCH(QString, unit);
    QFETCH(QDate, from);
    DeadlineRule rule;
    rule.delay = delay;
    rule.unit = *fromCode<DeadlineRule::Unit>(unit);
    QTEST(rule.dueOn(from), "due");
    QVERIFY(!rule.dueOn({}).isValid());
}

void DeadlineRuleTest::findsTheLineInForce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Track>("track");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *code, const char *on, Track track, const char *scope, const char *due) {
        QTest::addRow("%s %s %d %s", code, on, int(track), scope)
            << QString::fromLatin1(code) << day(on) << track << QString::fromLatin1(scope) << day(due);
    };
    row("orientation", "2024-12-31", Track::None, "", "2025-02-28");
    row("orientation", "2025-01-01", Track::None, "", "2025-02-12");
    row("contract_signed", "2024-12-31", Track::Professional, "", "2025-01-31");
    row("contract_signed", "2024-12-31", Track::SocioProfessional, "", "2025-02-28");
    row("contract_signed", "2024-12-31", Track::Social, "", "2025-02-28");
    row("contract_signed", "2024-12-31", Track::None, "", "");
    row("contract_signed", "2025-01-01", Track::Professional, "", "2025-02-01");
    row("contract_signed", "2025-01-01", Track::Social, "", "2025-02-01");
    row("contract_signed", "2025-01-01", Track::None, "", "2025-02-01");
    row("joint_review", "2025-01-01", Track::Social, "", "2025-07-01");
    row("joint_review", "2025-01-01", Track::Social, "late_review", "2026-01-01");
    row("joint_review", "2025-01-01", Track::Professional, "late_review", "");
    row("stock_contract", "2025-01-01", Track::None, "", "2026-12-31");
    row("stock_contract", "2025-01-01", Track::None, "overseas", "2027-12-31");
    row("cej_age", "2000-01-01", Track::None, "no such scope", "2025-12-31");
}

void DeadlineRuleTest::findsTheLineInForce()
{
    QFETCH(QString, code);
    QFETCH(QDate, on);
    QFETCH(Track, track);
    QFETCH(QString, scope);
    const auto *rule = findRule(deadlineRules(), code, on, track, scope);
    QTEST(rule ? rule->dueOn(on) : QDate(), "due");
}

void DeadlineRuleTest::findsNothingForAnUnknownCodeOrDay()
{
    QVERIFY(!findRule(deadlineRules(), u"no_such_rule", day("2026-01-01"), Track::None));
    QVERIFY(!findRule(deadlineRules(), u"orientation", {}, Track::None));
    QVERIFY(!firstLine(deadlineRules(), u"no_such_rule"));
    QCOMPARE(firstLine(deadlineRules(), u"securing")->delay, 6);
}

void DeadlineRuleTest::shippedRulesAreWhole()
{
    QStringList codes;
    for (const auto &rule : deadlineRules())
        if (!codes.contains(rule.code))
            codes.append(rule.code);
    codes.sort();
    QCOMPARE(codes.join(QLatin1Char(' ')),
        QStringLiteral("age_18 age_21 breach_end breach_observations cej_age cej_limit cej_limit_exceptional "
                       "contract_renewal contract_signed contract_target domicile_renewal "
                       "first_appointment job_check_3 job_check_6 joint_review orientation "
                       "orientation_target pacea_age pacea_limit pacea_signed registration rights_answer "
                       "rights_answer_extended securing stock_contract"));
}

void DeadlineRuleTest::shippedLinesOfOneCodeShareTheirForce()
{
    for (const auto &rule : deadlineRules()) {
        const auto *first = firstLine(deadlineRules(), rule.code);
        QCOMPARE(rule.force, first->force);
    }
}

void DeadlineRuleTest::shippedRulesSayWhatIsNotVerified()
{
    const auto *social = findRule(deadlineRules(), u"contract_signed", day("2024-06-01"), Track::Social);
    const auto *review = findRule(deadlineRules(), u"joint_review", day("2024-06-01"), Track::Social);
    QVERIFY(social->source.contains(QStringLiteral("à vérifier")));
    QVERIFY(review->source.contains(QStringLiteral("à vérifier")));
}

QTEST_APPLESS_MAIN(DeadlineRuleTest)
#include "tst_deadlinerule.moc"
