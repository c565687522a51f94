#include "tests/core/rules/clockrows.h"

#include <functional>

using namespace clockrows;

/// The deadlines of invented people: where each clock starts, ends, stops, and how it stands day by day.
class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnEachDay_data();
    void standsOnEachDay() { verifyItStandsOnEachDay(); }
    void isMetByItsFact_data();
    void isMetByItsFact();
    void isLeftOut_data();
    void isLeftOut() { verifyItIsLeftOut(); }
    void startsAgainWithANewOrientation();
    void doesNotCountAFactToCome();
    void keepsWhatWasMetWhenThePathwayCloses();
    void keepsOnlySecuringAfterADurableJob();
    void aJobIsCheckedAtThreeAndSixMonths();
    void anAgeIsPreparedAndGoneOnItsDay();
    void aBreachAwaitsTheObservationsThenTheEndOfTheSanction();
    void aJointReviewThatWasRecordedCounts();
    void aRevisionToComeDoesNotCount();
    void followsOtherRules();

private:
    void orientationClocks();
    void otherClocks();
    void leftOutSinceOrientation();
};

void DeadlinesTest::orientationClocks()
{
    clock("orientation", "last day of the old law", Someone().received("2024-12-31"), "2024-12-31",
        "2025-02-14", "2025-02-28");
    clock("orientation", "first day of the new law", Someone().received("2025-01-01"), "2025-01-01",
        "2025-01-29", "2025-02-12");
    clock("orientation", "suspended", Someone().received("2026-01-05", BenefitRight::State::OpenAndSuspended),
        "2026-01-05", "2026-02-02", "2026-02-16");
    clock("orientation", "transferred here", Someone().rsa("", "2019-03-01", "2026-01-05"), "2026-01-05",
        "2026-02-02", "2026-02-16");
    clock("orientation", "later right after an orientation",
        Someone().rsa("", "", "2025-01-06", "2025-12-31").oriented("2025-02-01").received("2026-03-02"),
        "2026-03-02", "2026-03-30", "2026-04-13");
    clock("orientation_target", "before 2025", Someone().received("2024-01-31"), "2024-01-31", "2024-02-22",
        "2024-02-29");
    clock("orientation_target", "since 2025", Someone().received("2026-01-31"), "2026-01-31", "2026-02-21",
        "2026-02-28");
    clock("first_appointment", "after the decision", Someone().oriented("2026-02-16"), "2026-02-16",
        "2026-02-25", "2026-03-02");
    clock("first_appointment", "met only by a partner",
        Someone().oriented("2026-02-16").referent("2026-02-18").metWith(kAssociation, "2026-02-20"),
        "2026-02-16", "2026-02-25", "2026-03-02");
    clock("first_appointment", "met by a référent since replaced, before he was one",
        Someone()
            .oriented("2026-02-16")
            .referentOf(kAssociation, "2026-02-21", "2026-02-25")
            .metWith(kAssociation, "2026-02-20"),
        "2026-02-16", "2026-02-25", "2026-03-02");
    clock("first_appointment", "met only before it", Someone().met("2026-02-15").oriented("2026-02-16"),
        "2026-02-16", "2026-02-25", "2026-03-02");
}

void DeadlinesTest::otherClocks()
{
    clock("contract_renewal", "of the contract in force",
        Someone().engaged("2026-01-02", "2026-01-05", "2026-07-04"), "2026-01-05", "2026-05-20",
        "2026-07-04");
    clock("contract_renewal", "not by a shorter one",
        Someone()
            .engaged("2026-01-02", "2026-01-05", "2026-07-04")
            .contract(Kind::Ppae, "2026-01-03", "2026-01-04", "2026-03-01"),
        "2026-01-05", "2026-05-20", "2026-07-04");
    clock("registration", "oriented to France Travail", Someone().orientedToFranceTravail("2025-12-31"),
        "2025-12-31", "2026-02-14", "2026-02-28");
    clock("registration", "deregistered before",
        Someone().registered("2024-01-01", "2025-12-31").orientedToFranceTravail("2025-12-31"), "2025-12-31",
        "2026-02-14", "2026-02-28");
    clock("domicile_renewal", "one year", Someone().domiciled("2026-09-30"), "2025-09-30", "2026-08-01",
        "2026-09-30");
    clock("domicile_renewal", "to a leap day", Someone().domiciled("2028-02-29"), "2027-02-28", "2027-12-31",
        "2028-02-29");
}

void DeadlinesTest::standsOnEachDay_data()
{
    addClockColumns();
    orientationClocks();
    otherClocks();
}

/// Each row: a person, the last day in time, and the fact that stops the clock when it comes on a given day.
void DeadlinesTest::isMetByItsFact_data()
{
    using Meet = std::function<Someone &(Someone &, const char *)>;
    QTest::addColumn<PathwayFacts>("facts");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("metOn");
    QTest::addColumn<Status>("status");
    const auto row = [](const char *rule, const Someone &person, const char *due, const Meet &meet) {
        const auto add = [&](const char *name, QDate on, Status status) {
            Someone met(person);
            meet(met, qPrintable(on.toString(Qt::ISODate)));
            QTest::addRow("%s, %s %s", rule, name, due)
                << PathwayFacts(met) << QString::fromLatin1(rule) << on << status;
        };
        add("day before", day(due).addDays(-1), Status::Met);
        add("last day", day(due), Status::Met);
        add("day after", day(due).addDays(1), Status::MetLate);
    };
    const Meet orient = [](Someone &p, const char *on) -> Someone & { return p.oriented(on); };
    const Meet meetSomebody = [](Someone &p, const char *on) -> Someone & { return p.met(on); };
    const Meet meetTheAssociation = [](Someone &p, const char *on) -> Someone & {
        return p.metWith(kAssociation, on);
    };
    const Meet review = [](Someone &p, const char *on) -> Someone & { return p.reviewed(on); };
    const Meet sign = [](Someone &p, const char *on) -> Someone & { return p.engaged(on); };
    const auto signKind = [](Kind kind) -> Meet {
        return [kind](Someone &p, const char *on) -> Someone & { return p.contract(kind, on, on); };
    };
    const Meet signCer = signKind(Kind::Cer);
    const Meet signPpae = signKind(Kind::Ppae);
    const Meet signCej = signKind(Kind::Cej);
    const Meet signPacea = signKind(Kind::Pacea);
    const Meet enroll = [](Someone &p, const char *on) -> Someone & { return p.registered(on); };

    row("orientation", Someone().received("2024-12-31"), "2025-02-28", orient);
    row("orientation", Someone().received("2025-01-01"), "2025-02-12", orient);
    row("orientation", Someone().rsa("", "", "2025-01-01", "2025-02-15"), "2025-02-12", orient);
    row("orientation_target", Someone().received("2026-01-31"), "2026-02-28", orient);
    row("first_appointment", Someone().oriented("2026-02-16"), "2026-03-02", meetSomebody);
    row("first_appointment", Someone().oriented("2026-02-16").referentOf(kAssociation, "2026-02-20"),
        "2026-03-02", meetTheAssociation);
    row("contract_signed", onTrack(Track::Professional, "2024-12-31"), "2025-01-31", signCer);
    row("contract_signed", onTrack(Track::Social, "2024-12-31"), "2025-02-28", signCer);
    row("contract_signed", onTrack(Track::Social, "2025-01-01"), "2025-02-01", sign);
    row("contract_signed", onTrack(Track::Professional, "2024-11-30"), "2024-12-30", signPpae);
    row("contract_signed", onTrack(Track::Professional, "2026-01-30"), "2026-02-28", signCej);
    row("contract_signed", onTrack(Track::Professional, "2026-01-31"), "2026-02-28", signPacea);
    row("contract_target", Someone().oriented("2024-12-31"), "2025-02-28", signCer);
    row("stock_contract", Someone().followed("2020-01-01"), "2026-12-31", sign);
    row("stock_contract", Someone().followed("2020-01-02"), "2026-12-31", signCej);
    row("stock_contract", Someone().followed("2020-01-01").overseas(), "2027-12-31", sign);
    row("joint_review", social("2025-01-01"), "2025-07-01", review);
    row("joint_review", social("2025-01-01").lateReview(), "2026-01-01", review);
    row("pacea_signed", Someone().diagnosed("2026-01-31"), "2026-02-28", signPacea);
    row("registration", Someone().orientedToFranceTravail("2025-12-31"), "2026-02-28", enroll);
}

void DeadlinesTest::isMetByItsFact()
{
    QFETCH(PathwayFacts, facts);
    QFETCH(QString, rule);
    QFETCH(QDate, metOn);
    const auto deadline = stateOf(facts, metOn).deadline(rule);
    QCOMPARE(deadline.metOn, metOn);
    QTEST(deadline.status(metOn), "status");
    QTEST(stateOf(facts, metOn.addDays(300)).deadline(rule).status(metOn.addDays(300)), "status");
}

void DeadlinesTest::leftOutSinceOrientation()
{
    leftOut("orientation", "no RSA", Someone().registered("2026-03-01"), kToday);
    leftOut("orientation", "still pending", Someone().applied("2026-03-01"), kToday);
    leftOut("orientation", "received some day", Someone().received(""), kToday);
    leftOut("orientation", "received tomorrow", Someone().received("2026-03-11"), kToday);
    leftOut("orientation", "right closed", Someone().rsa("", "", "2026-01-05", "2026-03-10"), kToday);
    leftOut("orientation", "oriented some day", Someone().received("2026-03-01").oriented(""), kToday);
    leftOut("orientation", "refused",
        Someone().received("2026-03-01", BenefitRight::State::Refused).oriented("2026-03-06"), kToday);
    leftOut("orientation", "another right", Someone().disabledWorker("2026-03-01"), kToday);
    leftOut("orientation", "left", Someone().received("2026-01-05").left("2026-03-10"), kToday);
    leftOut("orientation", "right of before the exit",
        Someone().received("2025-01-05").left("2026-01-10").registered("2026-02-01"), kToday);
    leftOut("first_appointment", "not oriented", Someone().received("2026-03-01"), kToday);
    leftOut("first_appointment", "decided some day", Someone().oriented("", "2026-03-01"), kToday);
    leftOut("first_appointment", "met some day", Someone().oriented("2026-03-01").met(""), kToday);
    leftOut("contract_signed", "not notified", Someone().oriented("2026-03-01"), kToday);
    leftOut("contract_signed", "notified tomorrow", Someone().oriented("2026-03-01", "2026-03-11"), kToday);
    leftOut("contract_signed", "no track before 2025", onTrack(Track::None, "2024-12-31"), kToday);
    leftOut("contract_signed", "only proposed", Someone().proposed("2026-03-01"), kToday);
    leftOut("contract_target", "since 2025", Someone().oriented("2025-01-01"), kToday);
    leftOut("stock_contract", "followed from the reform", Someone().followed("2025-01-01"), kToday);
    leftOut("stock_contract", "first right of 2025", Someone().received("2025-01-01"), kToday);
    leftOut("stock_contract", "followed since 2025, older right",
        Someone().followed("2025-01-01").received("2020-01-01"), kToday);
    leftOut("stock_contract", "older right of another kind", Someone().disabledWorker("2020-01-01"), kToday);
    const auto received = Someone().rsa("2024-12-20", "2024-12-01", "2025-01-16");
    leftOut("stock_contract", "still applying", received, "2025-01-10");
    leftOut("stock_contract", "received since the reform", received, kToday);
    leftOut(
        "stock_contract", "right closed before", Someone().rsa("", "", "2023-01-05", "2024-06-01"), kToday);
    leftOut("stock_contract", "registration ended before", Someone().registered("2023-01-05", "2024-06-01"),
        kToday);
    leftOut("stock_contract", "only spotted", Someone().spotted("2024-01-01"), kToday);
    leftOut("stock_contract", "before the reform", Someone().followed("2024-01-01"), "2024-12-31");
    leftOut("stock_contract", "left before the reform", Someone().followed("2020-01-01").left("2024-12-31"),
        kToday);
    leftOut("stock_contract", "back since the reform",
        Someone().followed("2020-01-01").left("2024-12-31").oriented("2025-02-01"), kToday);
}

void DeadlinesTest::isLeftOut_data()
{
    addLeftOutColumns();
    leftOutSinceOrientation();
}

void DeadlinesTest::startsAgainWithANewOrientation()
{
    const auto person = Someone()
                            .oriented("2026-01-05", "2026-01-07", Track::Professional)
                            .met("2026-01-10")
                            .engaged("2026-02-01", "2026-02-01")
                            .oriented("2026-05-04", "2026-05-06", Track::Social);
    const auto before = stateOf(person, day("2026-05-03"));
    QCOMPARE(before.deadline(u"contract_signed").metOn, day("2026-02-01"));
    QCOMPARE(before.deadline(u"first_appointment").metOn, day("2026-01-10"));
    const auto decided = stateOf(person, day("2026-05-05"));
    QVERIFY(!decided.deadline(u"contract_signed").dueOn.isValid());
    QCOMPARE(decided.deadline(u"first_appointment").dueOn, day("2026-05-18"));
    const auto notified = stateOf(person, day("2026-05-06"));
    QCOMPARE(notified.deadline(u"contract_signed").dueOn, day("2026-06-06"));
    QVERIFY(!notified.deadline(u"contract_signed").metOn.isValid());
    const auto signedAgain = Someone(person).engaged("2026-05-05", "2026-05-05");
    QCOMPARE(stateOf(signedAgain, day("2026-05-06")).deadline(u"contract_signed").metOn, day("2026-05-05"));
}

void DeadlinesTest::doesNotCountAFactToCome()
{
    const auto person = onTrack(Track::Social, "2026-01-05").engaged("2026-01-20");
    QVERIFY(!stateOf(person, day("2026-01-19")).deadline(u"contract_signed").metOn.isValid());
    QCOMPARE(stateOf(person, day("2026-01-20")).deadline(u"contract_signed").metOn, day("2026-01-20"));
}

void DeadlinesTest::keepsWhatWasMetWhenThePathwayCloses()
{
    const auto person = Someone()
                            .received("2026-01-05")
                            .oriented("2026-02-02", "2026-02-03")
                            .engaged("2026-02-10", "2026-02-10", "2026-08-09")
                            .left("2026-04-01");
    const auto state = stateOf(person, day("2026-04-01"));
    QCOMPARE(state.deadline(u"orientation").metOn, day("2026-02-02"));
    QCOMPARE(state.deadline(u"contract_signed").metOn, day("2026-02-10"));
    for (const auto &deadline : state.deadlines)
        QVERIFY2(deadline.metOn.isValid(), qPrintable(deadline.rule));
    QVERIFY(stateOf(person, day("2026-03-31")).deadline(u"contract_renewal").dueOn.isValid());
}

void DeadlinesTest::keepsOnlySecuringAfterADurableJob()
{
    const auto person = Someone()
                            .domiciled("2026-06-30")
                            .engaged("2026-02-10", "2026-02-10", "2026-08-09")
                            .gotJob("2026-03-31");
    const auto on = [&](const char *iso) { return stateOf(person, day(iso)); };
    QVERIFY(!on("2026-03-30").deadline(u"securing").dueOn.isValid());
    QCOMPARE(on("2026-03-31").deadlines.size(), 3); // and the two checks of the job
    const auto securing = on("2026-03-31").deadline(u"securing");
    QCOMPARE(securing.startedOn, day("2026-03-31"));
    QCOMPARE(securing.dueOn, day("2026-09-30"));
    QCOMPARE(securing.status(day("2026-08-30")), Status::OnTime);
    QCOMPARE(securing.status(day("2026-08-31")), Status::DueSoon);
    QCOMPARE(on("2026-09-30").deadlines.size(), 3);
    QVERIFY(on("2026-10-01").deadlines.isEmpty());
}

void DeadlinesTest::anAgeIsPreparedAndGoneOnItsDay()
{
    const auto at = [](const PathwayFacts &facts, const char *iso, QStringView rule) {
        return stateOf(facts, day(iso)).deadline(rule);
    };
    const PathwayFacts minor = Someone().born("2008-06-10");
    QCOMPARE(at(minor, "2026-03-11", u"age_18").status(day("2026-03-11")), Status::OnTime);
    QCOMPARE(at(minor, "2026-03-12", u"age_18").status(day("2026-03-12")), Status::DueSoon);
    QCOMPARE(at(minor, "2026-06-09", u"age_18").dueOn, day("2026-06-10"));
    QVERIFY(!at(minor, "2026-06-10", u"age_18").dueOn.isValid());
    QVERIFY(!at(Someone(), "2026-03-11", u"age_18").dueOn.isValid());
    QVERIFY(!at(minor, "2026-03-11", u"age_21").dueOn.isValid());
    PathwayFacts inCare = Someone().born("2006-01-15");
    inCare.representatives.append({.link = LegalRepresentative::Link::ChildWelfare, .to = day("2024-01-14")});
    QCOMPARE(at(inCare, "2026-07-18", u"age_21").status(day("2026-07-18")), Status::OnTime);
    QCOMPARE(at(inCare, "2026-07-19", u"age_21").status(day("2026-07-19")), Status::DueSoon);
    QVERIFY(!at(inCare, "2027-01-15", u"age_21").dueOn.isValid());
}

void DeadlinesTest::aJobIsCheckedAtThreeAndSixMonths()
{
    const auto person = [](const QList<const char *> &checks) {
        PathwayFacts facts = Someone().engaged("2026-01-10", "2026-01-10", "2026-07-09").gotJob("2026-03-31");
        for (const char *each : checks)
            facts.jobChecks.append({.exit = facts.exits.first().id, .checkedOn = day(each)});
        return facts;
    };
    const auto at = [&](const QList<const char *> &checks, QStringView rule) {
        return stateOf(person(checks), day("2026-07-15")).deadline(rule);
    };
    QCOMPARE(at({}, u"job_check_3").dueOn, day("2026-06-30"));
    QCOMPARE(at({}, u"job_check_3").status(day("2026-07-15")), Status::Overdue);
    QCOMPARE(at({}, u"job_check_6").dueOn, day("2026-09-30"));
    QVERIFY(!at({"2026-05-30"}, u"job_check_3").metOn.isValid()); // too early to answer it
    QCOMPARE(at({"2026-05-31"}, u"job_check_3").metOn, day("2026-05-31"));
    QVERIFY(!at({"2026-05-31"}, u"job_check_6").metOn.isValid());
}

void DeadlinesTest::aBreachAwaitsTheObservationsThenTheEndOfTheSanction()
{
    BreachCase breach{.reportedOn = day("2026-03-01"), .facts = QStringLiteral("absences")};
    const auto at = [&](const char *on, QStringView rule) {
        PathwayFacts facts = Someone().received("2026-01-02");
        facts.breaches = {breach};
        return stateOf(facts, day(on)).deadline(rule);
    };
    QVERIFY(!at("2026-03-05", u"breach_observations").dueOn.isValid());
    breach.notifiedOn = day("2026-03-05");
    QCOMPARE(at("2026-03-05", u"breach_observations").dueOn, day("2026-03-15"));
    QCOMPARE(at("2026-03-16", u"breach_observations").status(day("2026-03-16")), Status::Overdue);
    breach.observationsOn = day("2026-03-12");
    QCOMPARE(at("2026-03-16", u"breach_observations").metOn, day("2026-03-12"));
    breach.decision = BreachCase::Decision::Suspension;
    breach.decidedOn = day("2026-03-20");
    breach.startsOn = day("2026-04-01");
    breach.months = 2;
    QVERIFY(!at("2026-03-31", u"breach_end").dueOn.isValid());
    QCOMPARE(at("2026-04-01", u"breach_end").dueOn, day("2026-05-31"));
    QVERIFY(!at("2026-06-01", u"breach_end").dueOn.isValid());
    breach.liftedOn = day("2026-04-20");
    QCOMPARE(at("2026-05-01", u"breach_end").metOn, day("2026-04-20"));
}

void DeadlinesTest::aJointReviewThatWasRecordedCounts()
{
    PathwayFacts facts = social("2025-01-01");
    facts.reviews = {
        {.kind = Review::Kind::Joint, .heldOn = day("2025-06-15"), .organisation = kFranceTravail}};
    QCOMPARE(stateOf(facts, day("2025-06-30")).deadline(u"joint_review").metOn, day("2025-06-15"));
    facts.reviews.first().kind = Review::Kind::Progress;
    QVERIFY(!stateOf(facts, day("2025-06-30")).deadline(u"joint_review").metOn.isValid());
}

void DeadlinesTest::aRevisionToComeDoesNotCount()
{
    const auto person = social("2025-01-01").revised("2025-05-01");
    QCOMPARE(stateOf(person, day("2025-04-30")).deadline(u"joint_review").dueOn, day("2025-07-01"));
    QCOMPARE(stateOf(person, day("2025-05-01")).deadline(u"joint_review").dueOn, day("2025-11-01"));
}

void DeadlinesTest::followsOtherRules()
{
    const auto person = Someone().received("2030-01-01").gotJob("2031-01-01");
    auto rules = deadlineRules();
    for (auto &rule : rules)
        if (rule.code == u"orientation")
            rule.delay = 1;
    QCOMPARE(
        pathwayState(person, rules, day("2030-01-02")).deadline(u"orientation").dueOn, day("2030-01-08"));
    QCOMPARE(pathwayState(person, {}, day("2030-01-02")).stage, Stage::AwaitingOrientation);
    QVERIFY(pathwayState(person, {}, day("2030-01-02")).deadlines.isEmpty());
    QCOMPARE(pathwayState(person, {}, day("2031-01-02")).stage, Stage::Closed);
}

QTEST_APPLESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
