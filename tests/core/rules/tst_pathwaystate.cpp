#include "tests/core/rules/pathwaybuilder.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace {

/// Facts of all kinds at random, close enough in time to meet, some without dates.
class RandomPathway
{
public:
    explicit RandomPathway(quint32 seed)
        : m_random(seed)
    {
    }

    PathwayFacts facts()
    {
        PathwayFacts facts;
        facts.franceTravail = {kFranceTravail};
        facts.overseas = chance(20);
        facts.birthDate = date().addYears(-26);
        facts.spottedOn = date();
        facts.followedSince = chance(50) ? QDate() : date();
        facts.domiciledUntil = chance(70) ? QDate() : date();
        fill(facts.rights, [this](BenefitRight &right) { shape(right); });
        fill(facts.registrations, [this](Registration &registration) {
            registration.registeredOn = date();
            registration.endedOn = chance(60) ? QDate() : date();
            registration.category = QString(QLatin1Char("AE"[below(2)]));
        });
        fill(facts.orientations, [this](Orientation &orientation) { shape(orientation); });
        fill(facts.members, [this](CircleMember &member) {
            member.role = any<CircleMember::Role>();
            member.organisation = chance(50) ? kAssociation : kDepartment;
            member.from = date();
            member.to = chance(50) ? QDate() : date();
        });
        fill(facts.appointments, [this](Appointment &appointment) {
            appointment.kind = any<Appointment::Kind>();
            appointment.organisation = chance(30) ? kAssociation : kDepartment;
            appointment.status = chance(50) ? Appointment::Status::Attended : any<Appointment::Status>();
            appointment.startsAt = date().startOfDay();
        });
        fill(facts.diagnoses, [this](Diagnosis &diagnosis) { diagnosis.validatedOn = date(); });
        fill(facts.contracts, [this](Contract &contract) { shape(contract); });
        if (chance(40))
            fill(facts.exits, [this](Exit &exit) {
                exit.leftOn = date();
                exit.reason = chance(50) ? Exit::Reason::DurableJob : any<Exit::Reason>();
            });
        return facts;
    }

    void shuffle(PathwayFacts &facts)
    {
        const auto mix = [this](auto &list) { std::shuffle(list.begin(), list.end(), m_random); };
        mix(facts.rights);
        mix(facts.registrations);
        mix(facts.orientations);
        mix(facts.members);
        mix(facts.appointments);
        mix(facts.diagnoses);
        mix(facts.contracts);
        mix(facts.exits);
    }

private:
    int below(int end) { return int(m_random() % quint32(end)); }
    bool chance(int percent) { return below(100) < percent; }
    QDate date() { return chance(8) ? QDate() : day("2024-07-01").addDays(below(600)); }

    template <Coded Enum>
    Enum any()
    {
        return allOf<Enum>()[below(int(Codes<Enum>::table.size()))];
    }

    template <class Record, class Shape>
    void fill(QList<Record> &list, const Shape &shaped)
    {
        list.resize(below(4));
        for (auto &record : list)
            shaped(record);
    }

    void shape(BenefitRight &right)
    {
        right.kind = chance(60) ? BenefitRight::Kind::Rsa : any<BenefitRight::Kind>();
        right.state = any<BenefitRight::State>();
        right.appliedOn = date();
        right.openedOn = date();
        right.receivedOn = date();
        right.stateSince = date();
        right.closedOn = date();
    }
    void shape(Orientation &orientation)
    {
        orientation.state = chance(60) ? Orientation::State::Decided : any<Orientation::State>();
        orientation.track = chance(40) ? Track::Social : any<Track>();
        orientation.organisation = chance(50) ? kFranceTravail : kDepartment;
        orientation.proposedOn = date();
        orientation.decidedOn = date();
        orientation.notifiedOn = date();
    }
    void shape(Contract &contract)
    {
        contract.kind = any<Contract::Kind>();
        contract.signedOn = date();
        contract.startsOn = date();
        contract.endsOn = chance(30) ? QDate() : date();
        contract.revisedOn = chance(60) ? QDate() : date();
        contract.lateReview = chance(30);
    }

    std::mt19937 m_random;
};

PathwayState stateOf(const PathwayFacts &facts, QDate on) { return pathwayState(facts, deadlineRules(), on); }

Someone notified(const char *on) { return Someone().oriented(on, on, Track::Professional); }

constexpr quint32 kPeople = 3000;

QByteArray described(const PathwayState &state)
{
    QStringList words{codeOf(state.stage), state.stageSince.toString(Qt::ISODate), codeOf(state.track)};
    for (const auto &each : state.deadlines)
        words << each.rule << each.startedOn.toString(Qt::ISODate) << each.dueOn.toString(Qt::ISODate)
              << each.metOn.toString(Qt::ISODate);
    return words.join(QLatin1Char(' ')).toUtf8();
}

} // namespace

/// What is read from a state, and what holds for any facts whatever, tried on random ones.
class PathwayStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsRunningFirstThenByDay();
    void nextIsTheEarliestRunning();
    void nextPrefersLawToTargetForTheSameAct();
    void nextKeepsATargetAloneOfItsAct();
    void nextIsNothingWhenAllIsDone();
    void statusOfNothingIsNotApplicable();
    void theLineOfLawIsTheOneOfItsClock();
    void doesNotDependOnTheOrderOfFacts();
    void staysTheSameUntilTheChangeAnnounced();
    void announcesALaterDay();
    void beganOnOrBeforeTheDayAsked();
    void startsAndMeetsNothingInTheFuture();
    void keepsOneDeadlineARule();
    void everyStageHappens();
    void computesOnePersonInMicroseconds();
};

void PathwayStateTest::sortsRunningFirstThenByDay()
{
    const auto person =
        Someone().received("2026-01-05").oriented("2026-02-02", "2026-02-03").domiciled("2026-02-20");
    QStringList rules;
    for (const auto &deadline : stateOf(person, day("2026-02-10")).deadlines)
        rules.append(deadline.rule);
    QCOMPARE(rules.join(QLatin1Char(' ')),
        QStringLiteral("first_appointment domicile_renewal contract_signed orientation_target orientation"));
}

void PathwayStateTest::nextIsTheEarliestRunning()
{
    const auto person = notified("2026-02-03").met("2026-02-04").domiciled("2026-02-20");
    QCOMPARE(stateOf(person, day("2026-02-10")).next()->rule, QStringLiteral("domicile_renewal"));
    QCOMPARE(stateOf(person, day("2026-04-10")).next()->rule, QStringLiteral("domicile_renewal"));
    QCOMPARE(stateOf(notified("2026-02-03").met("2026-02-04"), day("2026-02-10")).next()->dueOn,
        day("2026-03-03"));
}

void PathwayStateTest::nextPrefersLawToTargetForTheSameAct()
{
    const auto state = stateOf(Someone().received("2026-01-05"), day("2026-01-10"));
    QCOMPARE(state.deadlines.first().rule, QStringLiteral("orientation_target"));
    QCOMPARE(state.next()->rule, QStringLiteral("orientation"));
}

void PathwayStateTest::nextKeepsATargetAloneOfItsAct()
{
    const auto state = stateOf(Someone().oriented("2026-02-02", "2026-02-03"), day("2026-02-10"));
    QCOMPARE(state.next()->rule, QStringLiteral("first_appointment"));
}

void PathwayStateTest::nextIsNothingWhenAllIsDone()
{
    const auto person = notified("2026-02-03").met("2026-02-04").engaged("2026-02-05");
    const auto state = stateOf(person, day("2026-02-10"));
    QCOMPARE(state.deadlines.size(), 2);
    QVERIFY(!state.next());
    QVERIFY(!PathwayState().next());
}

void PathwayStateTest::statusOfNothingIsNotApplicable()
{
    QCOMPARE(Deadline().status(day("2026-02-10")), DeadlineStatus::NotApplicable);
    QCOMPARE(PathwayState().deadline(u"orientation"), Deadline());
}

void PathwayStateTest::theLineOfLawIsTheOneOfItsClock()
{
    const auto lineOf = [](const PathwayFacts &facts, const char *on, QStringView rule) {
        return *ruleOf(stateOf(facts, day(on)).deadline(rule));
    };
    const auto old = lineOf(
        Someone().oriented("2024-12-31", "2024-12-31", Track::Social), "2025-01-02", u"contract_signed");
    QVERIFY(old.source.contains(QStringLiteral("L. 262-36")));
    const auto recent = lineOf(
        Someone().oriented("2025-01-01", "2025-01-01", Track::Social), "2025-01-02", u"contract_signed");
    QVERIFY(recent.source.contains(QStringLiteral("D. 5411-14-1")));
    const auto overseas =
        lineOf(Someone().followed("2024-01-01").overseas(), "2025-01-02", u"stock_contract");
    QCOMPARE(overseas.date, day("2027-12-31"));
    QVERIFY(!ruleOf(Deadline()));
}

void PathwayStateTest::doesNotDependOnTheOrderOfFacts()
{
    for (quint32 seed = 0; seed < kPeople; ++seed) {
        RandomPathway random(seed);
        auto facts = random.facts();
        const QDate on = day("2025-05-01").addDays(int(seed % 200));
        const auto state = pathwayState(facts, deadlineRules(), on);
        for (int i = 0; i < 3; ++i) {
            random.shuffle(facts);
            const auto other = pathwayState(facts, deadlineRules(), on);
            QVERIFY2(
                state == other, QByteArray::number(seed) + '\n' + described(state) + '\n' + described(other));
        }
    }
}

void PathwayStateTest::staysTheSameUntilTheChangeAnnounced()
{
    const QDate last = day("2027-06-01");
    for (quint32 seed = 0; seed < kPeople / 10; ++seed) {
        const auto facts = RandomPathway(seed).facts();
        auto state = pathwayState(facts, deadlineRules(), day("2024-06-01"));
        for (QDate on = day("2024-06-02"); on < last; on = on.addDays(1)) {
            const auto now = pathwayState(facts, deadlineRules(), on);
            const bool announced = state.nextChangeOn.isValid() && on >= state.nextChangeOn;
            if (!announced && now != state)
                QFAIL(QByteArray::number(seed) + ' ' + on.toString(Qt::ISODate).toUtf8() + '\n'
                    + described(state) + '\n' + described(now));
            state = now;
        }
    }
}

void PathwayStateTest::announcesALaterDay()
{
    for (quint32 seed = 0; seed < kPeople; ++seed) {
        const QDate on = day("2024-06-01").addDays(int(seed % 700));
        const auto state = pathwayState(RandomPathway(seed).facts(), deadlineRules(), on);
        QVERIFY(state.nextChangeOn.isNull() || state.nextChangeOn > on);
    }
}

void PathwayStateTest::beganOnOrBeforeTheDayAsked()
{
    for (quint32 seed = 0; seed < kPeople; ++seed) {
        const QDate on = day("2024-06-01").addDays(int(seed % 700));
        const auto state = pathwayState(RandomPathway(seed).facts(), deadlineRules(), on);
        QVERIFY2(state.stageSince <= on, described(state));
    }
}

void PathwayStateTest::startsAndMeetsNothingInTheFuture()
{
    for (quint32 seed = 0; seed < kPeople; ++seed) {
        const QDate on = day("2024-06-01").addDays(int(seed % 700));
        const auto state = pathwayState(RandomPathway(seed).facts(), deadlineRules(), on);
        for (const auto &deadline : state.deadlines) {
            QVERIFY2(deadline.startedOn <= on && deadline.metOn <= on, described(state));
            QVERIFY(deadline.warnOn <= deadline.dueOn);
        }
    }
}

void PathwayStateTest::keepsOneDeadlineARule()
{
    for (quint32 seed = 0; seed < kPeople; ++seed) {
        const auto state = pathwayState(RandomPathway(seed).facts(), deadlineRules(), day("2025-09-01"));
        QSet<QString> rules;
        for (const auto &deadline : state.deadlines)
            rules.insert(deadline.rule);
        QCOMPARE(rules.size(), state.deadlines.size());
    }
}

void PathwayStateTest::everyStageHappens()
{
    QSet<int> stages;
    for (quint32 seed = 0; seed < kPeople; ++seed) {
        const auto facts = RandomPathway(seed).facts();
        for (int days = 0; days < 700; days += 50)
            stages.insert(int(pathwayState(facts, deadlineRules(), day("2024-06-01").addDays(days)).stage));
    }
    QCOMPARE(stages.size(), int(Codes<Stage>::table.size()));
}

void PathwayStateTest::computesOnePersonInMicroseconds()
{
    auto person = Someone()
                      .followed("2024-01-05")
                      .rsa("2024-01-02", "2024-01-01", "2024-01-05")
                      .registered("2024-01-08")
                      .oriented("2024-02-05", "2024-02-07", Track::Social)
                      .referent("2024-02-10")
                      .diagnosed("2024-03-01");
    for (int i = 0; i < 20; ++i)
        person.met("2024-02-20");
    const PathwayFacts facts = person.engaged("2025-03-05", "2025-03-05", "2026-03-04");
    QBENCHMARK { pathwayState(facts, deadlineRules(), day("2026-02-01")); }
}

QTEST_APPLESS_MAIN(PathwayStateTest)
#include "tst_pathwaystate.moc"
