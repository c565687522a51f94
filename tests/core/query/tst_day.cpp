#include "core/query/day.h"
#include "core/services/unitofwork.h"
#include "tests/support/testbase.h"

#include <QTest>

class TestDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBaseAsksForNothing()
    {
        TestBase base;
        const Day day = today(base);
        QVERIFY(day.queue.isEmpty());
        QVERIFY(day.appointments.isEmpty());
        QVERIFY(!day.nextDueOn.isValid());
    }

    void aDeadlineEntersTheQueueOnItsFirstDayOfNotice_data()
    {
        QTest::addColumn<QDate>("notified");
        QTest::addColumn<bool>("expected");
        // One month to sign, ten days of notice, seen on 23 November 2026.
        QTest::newRow("the day before notice") << QDate(2026, 11, 4) << false;
        QTest::newRow("the first day of notice") << QDate(2026, 11, 3) << true;
        QTest::newRow("late") << QDate(2026, 10, 19) << true;
    }
    void aDeadlineEntersTheQueueOnItsFirstDayOfNotice()
    {
        QFETCH(QDate, notified);
        QFETCH(bool, expected);
        TestBase base;
        const auto id = oriented(base, notified);
        const Day day = today(base);
        QCOMPARE(has(day, id, QStringLiteral("contract_signed")), expected);
        if (!expected)
            QCOMPARE(day.nextDueOn, notified.addMonths(1));
    }

    void severalReasonsOfOnePersonAreOneLineTheMostPressingFirst()
    {
        TestBase base;
        const auto id = oriented(base, QDate(2026, 10, 19));
        plan(base, id, QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
        const Day day = today(base);
        QCOMPARE(day.queue.size(), 1);
        QCOMPARE(day.queue.first().reasons.first().kind, DayReason::Kind::UntoldAppointment);
        QVERIFY(day.queue.first().reasons.size() >= 2);
    }

    void aPastAppointmentAsksWhatBecameOfItUntilItIsTold()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const auto appointment = plan(base, id, QDateTime(QDate(2026, 11, 20), QTime(14, 0)));
        QCOMPARE(today(base).queue.size(), 1);
        QVERIFY(base.workspace().pathway().settle(appointment, Appointment::Status::NoShow));
        QVERIFY(today(base).queue.isEmpty());
    }

    void anAppointmentThatIsNotOverAsksForNothingYet()
    {
        TestBase base; // it is nine o'clock
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        plan(base, id, QDateTime(QDate(2026, 11, 23), QTime(8, 30)));
        const Day day = today(base);
        QVERIFY(day.queue.isEmpty());
        QCOMPARE(day.appointments.size(), 1);
        QCOMPARE(day.appointments.first().name, QStringLiteral("DIALLO Aminata"));
    }

    void anAppointmentOfTodayEntersTheQueueOnceItIsOver()
    {
        TestBase base; // it is nine o'clock
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        plan(base, id, QDateTime(QDate(2026, 11, 23), QTime(8, 30)));
        base.clock().advanceSeconds(14 * 60);
        QVERIFY(today(base).queue.isEmpty());
        base.clock().advanceSeconds(60);
        QCOMPARE(today(base).queue.size(), 1);
        QCOMPARE(today(base).queue.first().reasons.first().kind, DayReason::Kind::UntoldAppointment);
    }

    void whoTakesPartHasTheAppointmentInHerDay()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const auto centre = youthCentre(base);
        const AppointmentParticipant me{
            .organisation = base.organisation(), .professional = base.workspace().user().id};
        QVERIFY(base.workspace().pathway().save(appointment(id, centre, QTime(14, 0)), {{me}, {}}));
        const Day day = today(base);
        QCOMPARE(day.appointments.size(), 1);
        QCOMPARE(day.appointments.first().organisation, QStringLiteral("Mission locale"));
        QCOMPARE(day.appointments.first().participants, QStringList{QStringLiteral("Conseil départemental")});
    }

    void whatClashesWithAnAppointmentOfTodayIsToldWithItsOrganisation()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const auto centre = youthCentre(base);
        plan(base, id, QDateTime(QDate(2026, 11, 23), QTime(14, 0)));
        QVERIFY(base.workspace().pathway().save(appointment(id, centre, QTime(14, 30))));
        QVERIFY(base.workspace().pathway().save(appointment(id, centre, QTime(17, 0))));
        const Day day = today(base);
        QCOMPARE(day.appointments.size(), 1);
        const auto clashes = day.appointments.first().clashes;
        QCOMPARE(clashes.size(), 2);
        QCOMPARE(clashes[0].clash.kind, Clash::Kind::SameTime);
        QCOMPARE(clashes[0].organisation, QStringLiteral("Mission locale"));
        QCOMPARE(clashes[1].clash.kind, Clash::Kind::SameDay);
    }

    void whoIsNobodysToActForIsInNobodysQueue()
    {
        TestBase base;
        const auto id = oriented(base, QDate(2026, 10, 19));
        const auto members = RecordStore::select<CircleMember>(
            base.database(), QStringLiteral("WHERE beneficiary_id = ?"), {id.value()});
        for (const CircleMember &member : members)
            QVERIFY(base.workspace().circle().end(member.id, QDate(2026, 11, 23), QStringLiteral("relais")));
        QCOMPARE(today(base).queue.size(), 1);
        base.clock().advanceDays(1);
        QVERIFY(today(base).queue.isEmpty());
    }

    void anOrientedPersonWithoutReferentIsSaidSo()
    {
        TestBase base;
        const auto id = oriented(base, QDate(2026, 11, 10));
        const Day day = today(base);
        QCOMPARE(day.queue.size(), 1);
        QCOMPARE(day.queue.first().id, id);
        QVERIFY(std::any_of(day.queue.first().reasons.begin(), day.queue.first().reasons.end(),
            [](const DayReason &reason) { return reason.kind == DayReason::Kind::NoReferent; }));
    }

    void aStepOfThePlanIsToldThreeDaysBeforeWhoeverTakesIt_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("told");
        QTest::newRow("in four days") << 4 << false;
        QTest::newRow("in three days") << 3 << true;
        QTest::newRow("late") << -2 << true;
    }
    void aStepOfThePlanIsToldThreeDaysBeforeWhoeverTakesIt()
    {
        QFETCH(const int, days);
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        addAction(base, id, QDate(2026, 11, 23).addDays(days));
        const Day day = today(base);
        QTEST(!day.queue.isEmpty(), "told");
        if (!day.queue.isEmpty())
            QCOMPARE(day.queue.first().reasons.first().words, QStringLiteral("S’inscrire au permis"));
    }

    void whatIsPutOffComesBackOnItsDay()
    {
        TestBase base;
        const auto id = oriented(base, QDate(2026, 10, 19));
        const Day before = today(base);
        for (const DayReason &reason : before.queue.first().reasons)
            QVERIFY(base.workspace().followUp().putOff({.beneficiary = id,
                .subject = reason.subject(),
                .until = QDate(2026, 11, 25),
                .reason = QStringLiteral("commission mardi")}));
        QVERIFY(today(base).queue.isEmpty());
        QCOMPARE(today(base).quiet.first().reasons.first().putOffReason, QStringLiteral("commission mardi"));
        base.clock().advanceDays(2);
        QVERIFY(!today(base).queue.isEmpty());
        QVERIFY(today(base).quiet.isEmpty());
    }

    void whatAnAppointmentWillSettleInTimeIsQuiet()
    {
        TestBase base;
        const auto id = oriented(base, QDate(2026, 10, 28)); // to be signed by 28 November
        QVERIFY(has(today(base), id, QStringLiteral("contract_signed")));
        Appointment signing;
        signing.beneficiary = id;
        signing.organisation = base.organisation();
        signing.kind = Appointment::Kind::ContractSigning;
        signing.startsAt = QDateTime(QDate(2026, 11, 27), QTime(10, 0));
        const auto planned = base.workspace().pathway().save(signing);
        QVERIFY(planned);
        QVERIFY(!has(today(base), id, QStringLiteral("contract_signed")));
        QCOMPARE(today(base).quiet.first().reasons.first().plannedAt, signing.startsAt);
        QVERIFY(base.workspace().pathway().settle(*planned, Appointment::Status::Cancelled));
        QVERIFY(has(today(base), id, QStringLiteral("contract_signed")));
    }

private:
    static void addAction(TestBase &base, BeneficiaryId id, QDate by)
    {
        const auto target = base.workspace().plan().save(Target{.beneficiary = id,
            .theme = QStringLiteral("mobilite"),
            .label = QStringLiteral("Passer le permis"),
            .agreedOn = QDate(2026, 11, 2)});
        QVERIFY(target);
        QVERIFY(base.workspace().plan().save(PlanAction{.beneficiary = id,
            .target = *target,
            .label = QStringLiteral("S’inscrire au permis"),
            .dueOn = by}));
    }
    static Day today(TestBase &base) { return dayOf(base.workspace().access()); }
    static bool has(const Day &day, BeneficiaryId id, const QString &rule)
    {
        for (const DayPerson &person : day.queue)
            for (const DayReason &reason : person.reasons)
                if (person.id == id && reason.deadline.rule == rule)
                    return true;
        return false;
    }
    static BeneficiaryId oriented(TestBase &base, QDate notified)
    {
        const auto id = base.addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc"));
        Orientation orientation;
        orientation.beneficiary = id;
        orientation.track = Track::Social;
        orientation.organisation = base.organisation();
        orientation.decidedOn = notified;
        orientation.notifiedOn = notified;
        if (!base.workspace().pathway().save(orientation))
            qFatal("orientation refused");
        return id;
    }
    static OrganisationId youthCentre(TestBase &base)
    {
        return *base.workspace().network().save(Organisation{.name = QStringLiteral("Mission locale")});
    }
    static Appointment appointment(BeneficiaryId person, OrganisationId organisation, QTime time)
    {
        return {.beneficiary = person,
            .organisation = organisation,
            .startsAt = QDateTime(QDate(2026, 11, 23), time)};
    }
    static AppointmentId plan(TestBase &base, BeneficiaryId person, const QDateTime &startsAt)
    {
        Appointment appointment;
        appointment.beneficiary = person;
        appointment.organisation = base.organisation();
        appointment.professional = base.workspace().user().id;
        appointment.startsAt = startsAt;
        const auto stored = base.workspace().pathway().save(appointment);
        if (!stored)
            qFatal("appointment refused");
        return *stored;
    }
};

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
