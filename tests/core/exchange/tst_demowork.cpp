#include "core/domain/vocabulary.h"
#include "core/rules/contractrule.h"
#include "core/rules/planstate.h"
#include "core/rules/sanctionrule.h"
#include "tests/core/exchange/demofacts.h"

#include <QTest>

/// Checks what was found, aimed at, done, reviewed, suspended and noted in the demonstration of 3,000 people.
class TestDemoWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_territory = demonstrationTerritory({3000, 87, m_today}); }
    void obstaclesComeAsOftenAsInThePilotTerritories_data();
    void obstaclesComeAsOftenAsInThePilotTerritories();
    void everyRecordIsFreeOfErrors();
    void everyCodeIsInTheNationalLists();
    void whoeverHasADiagnosisHasAPlan();
    void someObstaclesAreLiftedAndSomeAgreementsAwaited();
    void actionsAreTakenByThePersonHerReferentOrHerCircle();
    void someActionsAreLateAndSomeReachTheHours();
    void contractsBearBothSignatures();
    void amendmentsSayWhatTheContractSays();
    void sanctionsKeepToTheRulesOfTheirDay();
    void aRightSuspendedByASanctionHasItsCase();
    void casesStandAtEveryStep();
    void requestsWaitOrWereAnswered();
    void jobChecksFollowDurableJobs();
    void aFewPathwaysWereReopened();
    void notesStandAtTheThreeLevels();

private:
    template <class Record>
    void verifyFlawless(const QList<Record> &records)
    {
        QVERIFY(!records.isEmpty());
        for (const Record &record : records) {
            const auto flaws = record.flaws(m_today);
            QVERIFY2(flaws.isEmpty(),
                qPrintable(QStringLiteral("%1: %2")
                               .arg(QLatin1String(Fields<Record>::table))
                               .arg(flaws.isEmpty() ? -1 : int(flaws.first()))));
        }
    }
    const DemoPeople &people() const { return m_territory.people; }

    const QDate m_today{2026, 11, 23};
    DemoTerritory m_territory{};
};

void TestDemoWork::obstaclesComeAsOftenAsInThePilotTerritories_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("percent");
    QTest::newRow("at least one") << QString() << 82.0;
    QTest::newRow("mobility") << QStringLiteral("mobilite") << 43.0;
    QTest::newRow("health") << QStringLiteral("sante") << 29.0;
    QTest::newRow("childcare") << QStringLiteral("contraintes_familiales") << 25.0;
    QTest::newRow("housing") << QStringLiteral("logement") << 20.0;
    QTest::newRow("administration") << QStringLiteral("difficulte_administrative") << 15.0;
    QTest::newRow("language and basic skills") << QStringLiteral("maitrise_langue") << 12.0;
}

void TestDemoWork::obstaclesComeAsOftenAsInThePilotTerritories()
{
    QFETCH(QString, theme);
    QFETCH(double, percent);
    QSet<BeneficiaryId> diagnosed;
    for (const Diagnosis &each : people().diagnoses)
        diagnosed.insert(each.beneficiary);
    QSet<BeneficiaryId> hindered;
    for (const ObstacleLevel &each : people().levels)
        if (each.level > 0 && (theme.isEmpty() || each.theme == theme))
            hindered.insert(each.beneficiary);
    const double share = 100.0 * double(hindered.size()) / double(diagnosed.size());
    QVERIFY2(qAbs(share - percent) <= 3, qPrintable(QString::number(share)));
}

void TestDemoWork::everyRecordIsFreeOfErrors()
{
    verifyFlawless(people().situations);
    verifyFlawless(people().levels);
    verifyFlawless(people().targets);
    verifyFlawless(people().actions);
    verifyFlawless(people().contracts);
    verifyFlawless(people().amendments);
    verifyFlawless(people().reviews);
    verifyFlawless(people().breaches);
    verifyFlawless(people().exits);
    verifyFlawless(people().jobChecks);
    verifyFlawless(people().notes);
}

void TestDemoWork::everyCodeIsInTheNationalLists()
{
    const Vocabulary words;
    const auto knows = [&words](
                           Term::List list, const QString &code) { return words.label(list, code) != code; };
    for (const Situation &each : people().situations)
        QVERIFY2(knows(Term::List::Situation, each.code), qPrintable(each.code));
    for (const ObstacleLevel &each : people().levels)
        QVERIFY2(words.diagnosedThemes().contains(each.theme), qPrintable(each.theme));
    for (const Target &each : people().targets)
        QVERIFY2(knows(Term::List::Target, each.code), qPrintable(each.code));
    for (const PlanAction &each : people().actions)
        QVERIFY2(knows(Term::List::Action, each.code), qPrintable(each.code));
}

void TestDemoWork::whoeverHasADiagnosisHasAPlan()
{
    QHash<BeneficiaryId, int> targets;
    for (const Target &each : people().targets)
        ++targets[each.beneficiary];
    QHash<TargetId, int> actions;
    for (const PlanAction &each : people().actions)
        ++actions[each.target];
    for (const Diagnosis &each : people().diagnoses)
        QVERIFY(targets.value(each.beneficiary) == 2 || targets.value(each.beneficiary) == 3);
    for (const Target &each : people().targets) {
        const int steps = actions.value(each.id);
        QVERIFY(each.agreedOn.isValid() ? steps >= 1 && steps <= 3 : steps == 0);
    }
}

void TestDemoWork::someObstaclesAreLiftedAndSomeAgreementsAwaited()
{
    QVERIFY(count(people().levels, [](const ObstacleLevel &each) { return each.level == 0; }) > 50);
    const int awaited =
        count(people().targets, [](const Target &each) { return each.isOpen() && !each.agreedOn.isValid(); });
    QVERIFY(awaited > 100 && awaited < people().targets.size() / 5);
}

void TestDemoWork::actionsAreTakenByThePersonHerReferentOrHerCircle()
{
    QHash<BeneficiaryId, QSet<OrganisationId>> circles;
    for (const CircleMember &each : people().members)
        circles[each.beneficiary].insert(each.organisation);
    QHash<ServiceOfferId, OrganisationId> services;
    for (const ServiceOffer &each : m_territory.network.services)
        services.insert(each.id, each.organisation);
    int byOthers = 0;
    int byServices = 0;
    for (const PlanAction &each : people().actions) {
        QVERIFY(each.byPerson || circles.value(each.beneficiary).contains(each.organisation));
        QVERIFY(each.service.isNull() || services.value(each.service) == each.organisation);
        byOthers += !each.byPerson;
        byServices += !each.service.isNull();
    }
    QVERIFY(byOthers > people().actions.size() / 3);
    QVERIFY(byServices > people().actions.size() / 20);
}

void TestDemoWork::someActionsAreLateAndSomeReachTheHours()
{
    const int late =
        count(people().actions, [this](const PlanAction &each) { return isLate(each, m_today); });
    const int open = count(people().actions, [](const PlanAction &each) { return each.isOpen(); });
    QVERIFY2(late > open / 50 && late < open / 5, qPrintable(QStringLiteral("%1 of %2").arg(late).arg(open)));
    QHash<BeneficiaryId, QList<PlanAction>> plans;
    for (const PlanAction &each : people().actions)
        plans[each.beneficiary].append(each);
    const auto facts = factsOf(m_territory);
    int reached = 0;
    int asked = 0;
    for (auto plan = plans.cbegin(); plan != plans.cend(); ++plan) {
        const PlanHours hours = planHours(*plan, facts.value(plan.key()).contracts, m_today);
        asked += hours.asked > 0;
        reached += hours.asked > 0 && hours.isReached();
    }
    QVERIFY2(reached > asked / 20 && reached < asked,
        qPrintable(QStringLiteral("%1 of %2").arg(reached).arg(asked)));
}

void TestDemoWork::contractsBearBothSignatures()
{
    for (const Contract &each : people().contracts) {
        QVERIFY(each.personSignedOn.isValid() && each.bodySignedOn.isValid());
        QCOMPARE(std::max(each.personSignedOn, each.bodySignedOn), each.signedOn);
        QVERIFY(!each.signatory.isNull());
    }
}

void TestDemoWork::amendmentsSayWhatTheContractSays()
{
    QHash<ContractId, const Contract *> contracts;
    for (const Contract &each : people().contracts)
        contracts.insert(each.id, &each);
    for (const ContractAmendment &each : people().amendments) {
        const Contract *contract = contracts.value(each.contract);
        QVERIFY(contract);
        QCOMPARE(each.beneficiary, contract->beneficiary);
        QCOMPARE(each.endsOn, contract->endsOn);
        QCOMPARE(each.weeklyHours, contract->weeklyHours);
        QCOMPARE(each.agreedOn, contract->revisedOn);
        QVERIFY(each.agreedOn >= contract->signedOn);
        QVERIFY(each.formerEndsOn != each.endsOn || !qFuzzyCompare(each.formerHours, each.weeklyHours));
    }
    QVERIFY(people().amendments.size() > 100);
}

void TestDemoWork::sanctionsKeepToTheRulesOfTheirDay()
{
    for (const QDate today : {m_today, QDate(2025, 7, 10), QDate(2025, 3, 15)})
        for (const BreachCase &each : demonstrationTerritory({600, 87, today}).people.breaches) {
            const auto findings = findingsOf(each, sanctionRules());
            QVERIFY2(findings.isEmpty(), qPrintable(each.decidedOn.toString(Qt::ISODate)));
            QVERIFY(each.flaws(today).isEmpty());
        }
}

void TestDemoWork::aRightSuspendedByASanctionHasItsCase()
{
    int sanctioned = 0;
    int administrative = 0;
    for (const BenefitRight &right : people().rights) {
        const bool suspended = right.state == BenefitRight::State::OpenPaymentSuspended
            || right.state == BenefitRight::State::OpenAndSuspended;
        administrative += suspended && right.reasonCode != QLatin1String("CG");
        if (right.reasonCode != QLatin1String("CG"))
            continue;
        ++sanctioned;
        QVERIFY(count(people().breaches, [&](const BreachCase &each) {
            return each.beneficiary == right.beneficiary && each.isSanction()
                && each.startsOn == right.stateSince && each.lastDay() >= m_today;
        }) == 1);
    }
    QVERIFY(sanctioned > 5);
    QVERIFY(administrative > sanctioned);
}

void TestDemoWork::casesStandAtEveryStep()
{
    const auto &cases = people().breaches;
    const auto pending = [](const BreachCase &each) {
        return each.decision == BreachCase::Decision::Pending;
    };
    QVERIFY(count(cases, [&](const auto &each) { return pending(each) && !each.notifiedOn.isValid(); }) > 0);
    QVERIFY(count(cases, [&](const auto &each) {
        return pending(each) && each.notifiedOn.isValid() && !each.observationsOn.isValid();
    }) > 0);
    QVERIFY(
        count(cases, [&](const auto &each) { return pending(each) && each.observationsOn.isValid(); }) > 0);
    QVERIFY(count(cases, [&](const auto &each) { return pending(each) && each.teamAskedOn.isValid(); }) > 0);
    QVERIFY(count(cases, [](const auto &each) { return each.decision == BreachCase::Decision::None; }) > 0);
    QVERIFY(count(cases, [](const auto &each) { return each.liftedOn.isValid(); }) > 0);
    QVERIFY(
        count(cases, [this](const auto &each) { return each.isSanction() && each.lastDay() < m_today; }) > 0);
}

void TestDemoWork::requestsWaitOrWereAnswered()
{
    const auto &all = people().orientations;
    for (const Orientation &each : all) {
        QVERIFY(
            !each.proposedOn.isValid() || !each.requestedOn.isValid() || each.requestedOn <= each.proposedOn);
        QVERIFY(!each.requestedOn.isValid() || !each.requester.isNull());
    }
    const auto having = [&all](Orientation::State state) {
        return count(all,
            [state](const Orientation &each) { return each.state == state && each.requestedOn.isValid(); });
    };
    QVERIFY(having(Orientation::State::Proposed) > 20);
    QVERIFY(having(Orientation::State::Refused) > 5);
    QVERIFY(having(Orientation::State::Withdrawn) > 5);
    QVERIFY(having(Orientation::State::Decided) > 100);
}

void TestDemoWork::jobChecksFollowDurableJobs()
{
    QHash<ExitId, const Exit *> exits;
    for (const Exit &each : people().exits)
        exits.insert(each.id, &each);
    QVERIFY(people().jobChecks.size() > 10);
    for (const JobCheck &each : people().jobChecks) {
        const Exit *exit = exits.value(each.exit);
        QVERIFY(exit && exit->reason == Exit::Reason::DurableJob && exit->leftOn < each.checkedOn);
    }
}

void TestDemoWork::aFewPathwaysWereReopened()
{
    const auto facts = factsOf(m_territory);
    int reopened = 0;
    for (const PathwayFacts &each : facts)
        for (const Exit &exit : each.exits) {
            if (!exit.reopenedOn.isValid())
                continue;
            ++reopened;
            QVERIFY(exit.leftOn < exit.reopenedOn && !exit.reopenReason.isEmpty());
            QVERIFY(pathwayState(each, deadlineRules(), m_today).stage != Stage::Closed);
            for (const Appointment &met : each.appointments)
                QVERIFY(met.startsAt.date() < exit.leftOn || met.startsAt.date() > exit.reopenedOn);
        }
    QVERIFY2(reopened >= 5 && reopened <= 20, qPrintable(QString::number(reopened)));
}

void TestDemoWork::notesStandAtTheThreeLevels()
{
    QHash<AccountId, ProfessionalId> accounts;
    for (const Account &each : m_territory.network.accounts)
        accounts.insert(each.id, each.professional);
    for (const Note::Level level : allOf<Note::Level>())
        QVERIFY(count(people().notes, [level](const Note &each) { return each.level == level; }) > 50);
    for (const Note &each : people().notes)
        QVERIFY(each.writtenAt.date() < m_today && !accounts.value(each.account).isNull());
}

QTEST_GUILESS_MAIN(TestDemoWork)
#include "tst_demowork.moc"
