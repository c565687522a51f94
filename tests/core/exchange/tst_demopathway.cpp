#include "tests/core/exchange/demofacts.h"

#include <QTest>

/// Checks that what happens to each person of the demonstration could have happened to her.
class TestDemoPathway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_territory = demonstrationTerritory({3000, 87, m_today}); }
    void factsComeInTheOrderOfThePathway();
    void contractsOfAPersonDoNotOverlap();
    void nobodyIsMetBeforeEntering();
    void nobodyIsInTwoPlacesAtOnce();
    void appointmentsAvoidHolidays_data();
    void appointmentsAvoidHolidays();
    void firstContractsFollowTheFirstOrientation();
    void contractsOfTheReformComeAfterIt();
    void youthContractsKeepTheirLimits();

private:
    const QDate m_today{2026, 11, 23};
    DemoTerritory m_territory{};
};

void TestDemoPathway::factsComeInTheOrderOfThePathway()
{
    const auto facts = factsOf(m_territory);
    for (const PathwayFacts &each : facts) {
        QDate received;
        for (const BenefitRight &right : each.rights) {
            if (right.kind != BenefitRight::Kind::Rsa)
                continue;
            received = right.receivedOn;
            QVERIFY(!received.isValid() || right.appliedOn <= received);
            QVERIFY(!right.openedOn.isValid() || right.openedOn <= right.appliedOn);
            QVERIFY(each.birthDate.addYears(18) <= right.appliedOn);
        }
        QDate notified;
        QDate firstNotified = m_today;
        for (const Orientation &orientation : each.orientations) {
            if (orientation.state != Orientation::State::Decided)
                continue;
            QVERIFY(orientation.decidedOn <= orientation.notifiedOn);
            QVERIFY(!received.isValid() || received <= orientation.decidedOn);
            notified = std::max(notified, orientation.notifiedOn);
            firstNotified = std::min(firstNotified, orientation.notifiedOn);
        }
        for (const CircleMember &member : each.members)
            QVERIFY(!member.to.isValid() || member.from <= member.to);
        for (const Contract &contract : each.contracts)
            QVERIFY(notified.isValid() && contract.signedOn >= firstNotified);
        for (const Diagnosis &diagnosis : each.diagnoses)
            QVERIFY(notified.isValid() && diagnosis.validatedOn >= notified);
    }
}

void TestDemoPathway::contractsOfAPersonDoNotOverlap()
{
    const auto facts = factsOf(m_territory);
    for (const PathwayFacts &each : facts) {
        for (int i = 0; i < each.contracts.size(); ++i) {
            const Contract &one = each.contracts.at(i);
            QVERIFY(one.signedOn.isValid());
            QVERIFY(!one.endsOn.isValid() || one.startsOn <= one.endsOn);
            for (int j = i + 1; j < each.contracts.size(); ++j)
                QVERIFY(!Period({one.startsOn, one.endsOn})
                             .overlaps({each.contracts.at(j).startsOn, each.contracts.at(j).endsOn}));
        }
    }
}

void TestDemoPathway::nobodyIsMetBeforeEntering()
{
    const auto facts = factsOf(m_territory);
    for (const PathwayFacts &each : facts)
        for (const Appointment &appointment : each.appointments)
            QVERIFY(appointment.startsAt.date()
                >= (each.followedSince.isValid() ? each.followedSince : each.spottedOn));
}

void TestDemoPathway::nobodyIsInTwoPlacesAtOnce()
{
    const auto facts = factsOf(m_territory);
    for (const PathwayFacts &each : facts) {
        QSet<QDateTime> times;
        for (const Appointment &appointment : each.appointments)
            times.insert(appointment.startsAt);
        QCOMPARE(times.size(), each.appointments.size());
    }
}

void TestDemoPathway::appointmentsAvoidHolidays_data()
{
    QTest::addColumn<QDate>("holiday");
    QTest::newRow("Easter Monday") << QDate(2026, 4, 6);
    QTest::newRow("Ascension Day") << QDate(2026, 5, 14);
    QTest::newRow("Whit Monday") << QDate(2026, 5, 25);
    QTest::newRow("Easter Monday, before") << QDate(2025, 4, 21);
    QTest::newRow("Armistice Day") << QDate(2026, 11, 11);
}

void TestDemoPathway::appointmentsAvoidHolidays()
{
    QFETCH(QDate, holiday);
    const auto isOn = [&](const Appointment &each) { return each.startsAt.date() == holiday; };
    QCOMPARE(count(m_territory.people.appointments, isOn), 0);
}

/// Half of them at least: the target of two months was often missed, not always.
void TestDemoPathway::firstContractsFollowTheFirstOrientation()
{
    int met = 0;
    int late = 0;
    const auto facts = factsOf(m_territory);
    for (const PathwayFacts &each : facts) {
        const auto target = pathwayState(each, deadlineRules(), m_today).deadline(u"contract_target");
        met += target.status(m_today) == DeadlineStatus::Met;
        late += target.status(m_today) == DeadlineStatus::MetLate;
    }
    QVERIFY2(met > late, qPrintable(QStringLiteral("%1 met, %2 late").arg(met).arg(late)));
}

void TestDemoPathway::contractsOfTheReformComeAfterIt()
{
    for (const DemoTerritory &territory :
        {m_territory, demonstrationTerritory({200, 11, QDate(2025, 1, 20)})})
        for (const Contract &contract : territory.people.contracts)
            QVERIFY(contract.kind != Contract::Kind::Engagement || contract.signedOn >= QDate(2025, 1, 1));
}

void TestDemoPathway::youthContractsKeepTheirLimits()
{
    const auto facts = factsOf(m_territory);
    for (const PathwayFacts &each : facts)
        for (const Contract &contract : each.contracts) {
            if (contract.kind != Contract::Kind::Cej && contract.kind != Contract::Kind::Pacea)
                continue;
            const int months = contract.kind == Contract::Kind::Cej ? 12 : 24;
            QVERIFY(contract.endsOn < contract.startsOn.addMonths(months));
            QVERIFY(contract.endsOn < each.birthDate.addYears(26));
        }
}

QTEST_GUILESS_MAIN(TestDemoPathway)
#include "tst_demopathway.moc"
