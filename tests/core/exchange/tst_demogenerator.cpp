#include "tests/core/exchange/demofacts.h"

#include <QTest>

/// Checks the demonstration of 3,000 people; shares are compared to their sources within three points.
class TestDemoGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void madeForAsManyPeopleAsAsked();
    void sameSeedGivesTheSameRecords();
    void anotherSeedGivesOthers();
    void tracksAsInThePilotTerritories_data();
    void tracksAsInThePilotTerritories();
    void rightStatesAreMixed_data();
    void rightStatesAreMixed();
    void pastAppointmentsAreMixed_data();
    void pastAppointmentsAreMixed();
    void everyCounsellorFollowsFiftyToSeventyPeople();
    void nobodyHasTwoReferentsAtOnce();
    void circlesHaveOneToFourOtherMembers();
    void nothingHappensInTheFutureButWhatIsPlanned();
    void everyRecordIsFreeOfErrors();
    void counsellorsMeetThreeToSixPeopleTodayWithoutClash();
    void mostAreInTimeSomeNearSomeLate();
    void everyStageIsShown();
    void franceTravailWasCalledPoleEmploi();
    void smallTerritoriesHoldTogether_data();
    void smallTerritoriesHoldTogether();
    void everyDayGivesACoherentTerritory_data();
    void everyDayGivesACoherentTerritory();

private:
    struct Lateness
    {
        double late = 0;
        double soon = 0;
        QMap<QString, int> stages{};
    };

    static constexpr int People = 3000;
    const QDate m_today{2026, 11, 23};
    DemoTerritory m_territory{};

    static Lateness lateness(const DemoTerritory &territory, QDate today);
    static void verifyOrder(const DemoTerritory &territory, QDate today);
    void verifyShare(int part, int whole, double percent, double points = 3)
    {
        const double share = 100.0 * part / whole;
        QVERIFY2(qAbs(share - percent) <= points,
            qPrintable(QStringLiteral("%1 % instead of %2").arg(share).arg(percent)));
    }
};

namespace {

bool isOpen(const CircleMember &member, QDate day) { return Period{member.from, member.to}.contains(day); }

} // namespace

void TestDemoGenerator::initTestCase() { m_territory = demonstrationTerritory({People, 87, m_today}); }

void TestDemoGenerator::madeForAsManyPeopleAsAsked()
{
    QCOMPARE(m_territory.people.beneficiaries.size(), People);
    QCOMPARE(m_territory.network.territory.departmentCode, QStringLiteral("87"));
    QVERIFY(m_territory.network.territory.demonstration);
    QCOMPARE(m_territory.network.accounts.first().login, QStringLiteral("c.moreau"));
    QVERIFY(count(m_territory.network.accounts, [](const Account &account) {
        return account.role == Account::Role::TeamLead;
    }) == 1);
}

void TestDemoGenerator::sameSeedGivesTheSameRecords()
{
    const DemoTerritory one = demonstrationTerritory({200, 5, m_today});
    const DemoTerritory other = demonstrationTerritory({200, 5, m_today});
    QVERIFY(one.people == other.people);
    QVERIFY(one.network.organisations == other.network.organisations);
    QVERIFY(one.network.services == other.network.services);
    QVERIFY(one.network.professionals == other.network.professionals);
    QVERIFY(one.network.accounts == other.network.accounts);
}

void TestDemoGenerator::anotherSeedGivesOthers()
{
    const DemoTerritory one = demonstrationTerritory({200, 5, m_today});
    const DemoTerritory other = demonstrationTerritory({200, 6, m_today});
    QVERIFY(one.people.beneficiaries.first().familyName != other.people.beneficiaries.first().familyName
        || one.people.beneficiaries.at(1).familyName != other.people.beneficiaries.at(1).familyName);
}

void TestDemoGenerator::tracksAsInThePilotTerritories_data()
{
    QTest::addColumn<Track>("track");
    QTest::addColumn<double>("percent");
    QTest::newRow("professional") << Track::Professional << 44.0;
    QTest::newRow("socio-professional") << Track::SocioProfessional << 24.0;
    QTest::newRow("social") << Track::Social << 32.0;
}

void TestDemoGenerator::tracksAsInThePilotTerritories()
{
    QFETCH(Track, track);
    QFETCH(double, percent);
    QHash<BeneficiaryId, const Orientation *> current;
    for (const Orientation &orientation : m_territory.people.orientations)
        if (orientation.state == Orientation::State::Decided
            && (!current.contains(orientation.beneficiary)
                || current.value(orientation.beneficiary)->decidedOn < orientation.decidedOn))
            current.insert(orientation.beneficiary, &orientation);
    const auto found = current.values();
    verifyShare(count(found, [track](const Orientation *each) { return each->track == track; }),
        int(found.size()), percent);
}

void TestDemoGenerator::rightStatesAreMixed_data()
{
    QTest::addColumn<QList<BenefitRight::State>>("states");
    QTest::addColumn<double>("percent");
    using State = BenefitRight::State;
    QTest::newRow("pending or refused") << QList{State::Pending, State::Refused} << 1.0;
    QTest::newRow("open and payable") << QList{State::OpenAndPayable} << 80.0;
    QTest::newRow("right suspended") << QList{State::OpenAndSuspended} << 2.0;
    QTest::newRow("payment suspended") << QList{State::OpenPaymentSuspended} << 10.0;
    QTest::newRow("closed") << QList{State::Closed, State::ClosedPreviousMonth} << 7.0;
}

void TestDemoGenerator::rightStatesAreMixed()
{
    QFETCH(QList<BenefitRight::State>, states);
    QFETCH(double, percent);
    const auto isRsa = [](const BenefitRight &right) { return right.kind == BenefitRight::Kind::Rsa; };
    const auto &rights = m_territory.people.rights;
    verifyShare(count(rights,
                    [&](const BenefitRight &right) { return isRsa(right) && states.contains(right.state); }),
        count(rights, isRsa), percent);
}

void TestDemoGenerator::pastAppointmentsAreMixed_data()
{
    QTest::addColumn<Appointment::Status>("status");
    QTest::addColumn<double>("percent");
    QTest::newRow("attended") << Appointment::Status::Attended << 65.0;
    QTest::newRow("excused") << Appointment::Status::Excused << 10.0;
    QTest::newRow("no show") << Appointment::Status::NoShow << 15.0;
    QTest::newRow("cancelled") << Appointment::Status::Cancelled << 5.0;
    QTest::newRow("still to be told") << Appointment::Status::Planned << 1.5;
}

void TestDemoGenerator::pastAppointmentsAreMixed()
{
    QFETCH(Appointment::Status, status);
    QFETCH(double, percent);
    const auto isPast = [this](const Appointment &each) { return each.startsAt.date() < m_today; };
    const auto &appointments = m_territory.people.appointments;
    const int part =
        count(appointments, [&](const Appointment &each) { return isPast(each) && each.status == status; });
    verifyShare(part, count(appointments, isPast), percent);
    QVERIFY(part > 0);
}

void TestDemoGenerator::everyCounsellorFollowsFiftyToSeventyPeople()
{
    QHash<ProfessionalId, int> followed;
    for (const CircleMember &member : m_territory.people.members)
        if (member.role == CircleMember::Role::UniqueReferent && isOpen(member, m_today))
            ++followed[member.professional];
    QCOMPARE(followed.size(), m_territory.network.counsellors.size());
    for (const int people : std::as_const(followed))
        QVERIFY2(people >= 50 && people <= 70, qPrintable(QString::number(people)));
}

void TestDemoGenerator::nobodyHasTwoReferentsAtOnce()
{
    QHash<BeneficiaryId, QList<CircleMember>> referents;
    for (const CircleMember &member : m_territory.people.members)
        if (member.role == CircleMember::Role::UniqueReferent)
            referents[member.beneficiary].append(member);
    for (const auto &list : std::as_const(referents))
        for (int i = 0; i < list.size(); ++i)
            for (int j = i + 1; j < list.size(); ++j)
                QVERIFY(!Period({list.at(i).from, list.at(i).to}).overlaps({list.at(j).from, list.at(j).to}));
}

void TestDemoGenerator::circlesHaveOneToFourOtherMembers()
{
    QHash<BeneficiaryId, int> others;
    QSet<BeneficiaryId> led;
    for (const CircleMember &member : m_territory.people.members) {
        if (!isOpen(member, m_today))
            continue;
        if (member.role == CircleMember::Role::UniqueReferent)
            led.insert(member.beneficiary);
        else
            ++others[member.beneficiary];
    }
    for (const BeneficiaryId person : std::as_const(led))
        QVERIFY(others.value(person) >= 1 && others.value(person) <= 4);
    QVERIFY(count(m_territory.people.members, [this](const CircleMember &each) {
        return each.to.isValid() && each.to < m_today;
    }) > People / 4);
}

void TestDemoGenerator::nothingHappensInTheFutureButWhatIsPlanned() { verifyOrder(m_territory, m_today); }

void TestDemoGenerator::everyRecordIsFreeOfErrors()
{
    for (const Beneficiary &person : m_territory.people.beneficiaries) {
        const auto flaws = person.flaws(m_today);
        QVERIFY2(flaws.isEmpty(), qPrintable(QString::number(int(flaws.value(0)))));
    }
    for (const Organisation &organisation : m_territory.network.organisations)
        QVERIFY2(organisation.flaws().isEmpty(), qPrintable(organisation.name));
    for (const Professional &professional : m_territory.network.professionals)
        QVERIFY2(professional.flaws().isEmpty(), qPrintable(professional.email));
    for (const Orientation &orientation : m_territory.people.orientations)
        QVERIFY(orientation.state == Orientation::State::Proposed || orientation.flaws(m_today).isEmpty());
    for (const Appointment &appointment : m_territory.people.appointments)
        QVERIFY(appointment.flaws(m_today).isEmpty());
    for (const Contract &contract : m_territory.people.contracts)
        QVERIFY(contract.flaws(m_today).isEmpty());
    for (const CircleMember &member : m_territory.people.members)
        QVERIFY(member.flaws().isEmpty());
    for (const Exit &exit : m_territory.people.exits)
        QVERIFY(exit.flaws(m_today).isEmpty());
}

void TestDemoGenerator::counsellorsMeetThreeToSixPeopleTodayWithoutClash()
{
    QHash<ProfessionalId, QSet<QDateTime>> times;
    QHash<ProfessionalId, int> today;
    for (const Appointment &appointment : m_territory.people.appointments) {
        const QTime time = appointment.startsAt.time();
        QVERIFY(time >= QTime(9, 0) && time.addSecs(appointment.minutes * 60) <= QTime(17, 0));
        QVERIFY(!times[appointment.professional].contains(appointment.startsAt));
        times[appointment.professional].insert(appointment.startsAt);
        if (appointment.startsAt.date() == m_today)
            ++today[appointment.professional];
    }
    for (const DemoCounsellor &counsellor : m_territory.network.counsellors) {
        const int met = today.value(counsellor.professional);
        QVERIFY2(met >= 3 && met <= 6, qPrintable(QString::number(met)));
    }
}

TestDemoGenerator::Lateness TestDemoGenerator::lateness(const DemoTerritory &territory, QDate today)
{
    Lateness found;
    int late = 0;
    int soon = 0;
    const auto facts = factsOf(territory);
    for (const PathwayFacts &each : facts) {
        const PathwayState state = pathwayState(each, deadlineRules(), today);
        ++found.stages[codeOf(state.stage)];
        const auto next = state.next(deadlineRules());
        if (!next)
            continue;
        const auto status = next->status(today);
        late += status == DeadlineStatus::Overdue;
        soon += status == DeadlineStatus::DueSoon;
    }
    found.late = 100.0 * late / double(facts.size());
    found.soon = 100.0 * soon / double(facts.size());
    return found;
}

void TestDemoGenerator::mostAreInTimeSomeNearSomeLate()
{
    const Lateness found = lateness(m_territory, m_today);
    QVERIFY2(found.late >= 10 && found.late <= 15, qPrintable(QString::number(found.late)));
    QVERIFY2(found.soon >= 11 && found.soon <= 19, qPrintable(QString::number(found.soon)));
}

void TestDemoGenerator::everyStageIsShown()
{
    const Lateness found = lateness(m_territory, m_today);
    for (const Stage stage : allOf<Stage>())
        QVERIFY2(found.stages.contains(codeOf(stage)), qPrintable(codeOf(stage)));
}

void TestDemoGenerator::franceTravailWasCalledPoleEmploi()
{
    int agencies = 0;
    for (const Organisation &organisation : m_territory.network.organisations) {
        if (organisation.typeCode != QLatin1String("FT"))
            continue;
        ++agencies;
        QVERIFY(nameOn(organisation, m_territory.network.names, QDate(2023, 12, 31))
                    .startsWith(QStringLiteral("Pôle emploi")));
        QVERIFY(nameOn(organisation, m_territory.network.names, QDate(2024, 1, 1))
                    .startsWith(QLatin1String("France Travail")));
    }
    QVERIFY(agencies >= 3);
}

void TestDemoGenerator::verifyOrder(const DemoTerritory &territory, QDate today)
{
    const auto past = [today](QDate day) { return !day.isValid() || day <= today; };
    const DemoPeople &people = territory.people;
    for (const Beneficiary &each : people.beneficiaries)
        QVERIFY(past(each.birthDate) && past(each.spottedOn) && past(each.followedSince));
    for (const BenefitRight &each : people.rights)
        QVERIFY(past(each.appliedOn) && past(each.openedOn) && past(each.receivedOn) && past(each.stateSince)
            && past(each.closedOn));
    for (const Registration &each : people.registrations)
        QVERIFY(past(each.registeredOn) && past(each.endedOn));
    for (const CircleMember &each : people.members)
        QVERIFY(each.from.isValid() && past(each.from) && past(each.to));
    for (const Orientation &each : people.orientations)
        QVERIFY(past(each.proposedOn) && past(each.decidedOn) && past(each.notifiedOn));
    for (const Diagnosis &each : people.diagnoses)
        QVERIFY(each.validatedOn.isValid() && past(each.validatedOn));
    for (const Contract &each : people.contracts)
        QVERIFY(past(each.signedOn) && past(each.revisedOn));
    for (const Exit &each : people.exits)
        QVERIFY(each.leftOn.isValid() && past(each.leftOn));
    for (const Appointment &each : people.appointments)
        QVERIFY(each.status == Appointment::Status::Planned || each.startsAt.date() < today);
}

void TestDemoGenerator::smallTerritoriesHoldTogether_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {0, 1, 7, 60, 540})
        QTest::addRow("%d people", people) << people;
}

void TestDemoGenerator::smallTerritoriesHoldTogether()
{
    QFETCH(int, people);
    const DemoTerritory territory = demonstrationTerritory({people, 3, m_today});
    QCOMPARE(territory.people.beneficiaries.size(), people);
    QVERIFY(!territory.network.accounts.isEmpty());
    verifyOrder(territory, m_today);
}

void TestDemoGenerator::everyDayGivesACoherentTerritory_data()
{
    QTest::addColumn<QDate>("today");
    for (const QDate day : {QDate(2024, 6, 3), QDate(2025, 1, 1), QDate(2025, 3, 15), QDate(2026, 5, 2),
             QDate(2027, 1, 4), QDate(2028, 2, 29)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestDemoGenerator::everyDayGivesACoherentTerritory()
{
    QFETCH(QDate, today);
    const DemoTerritory territory = demonstrationTerritory({540, 87, today});
    verifyOrder(territory, today);
    const Lateness found = lateness(territory, today);
    QVERIFY2(found.late >= 6 && found.late <= 22, qPrintable(QString::number(found.late)));
}

QTEST_GUILESS_MAIN(TestDemoGenerator)
#include "tst_demogenerator.moc"
