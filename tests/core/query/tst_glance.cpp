#include "core/query/glance.h"

#include "tests/support/testbase.h"

#include <QTest>

class TestGlance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatComesInTheOrderOfDays()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        Orientation orientation;
        orientation.beneficiary = id;
        orientation.track = Track::Social;
        orientation.organisation = base.organisation();
        orientation.decidedOn = QDate(2026, 10, 12);
        orientation.notifiedOn = QDate(2026, 11, 2);
        QVERIFY(base.workspace().pathway().save(orientation));
        for (const QDate day : {QDate(2026, 11, 25), QDate(2026, 11, 30), QDate(2026, 11, 2)}) {
            Appointment appointment;
            appointment.beneficiary = id;
            appointment.organisation = base.organisation();
            appointment.startsAt = QDateTime(day, QTime(10, 0));
            QVERIFY(base.workspace().pathway().save(appointment));
        }

        const auto glance = personGlance(base.workspace().access(), id);
        QVERIFY(glance);
        QCOMPARE(glance->person.familyName, QStringLiteral("Diallo"));
        QVERIFY(glance->referent.isEmpty());
        QCOMPARE(glance->coming.size(), 3);
        QCOMPARE(glance->coming[0].deadline->rule, QStringLiteral("first_appointment"));
        QCOMPARE(glance->coming[0].on, QDate(2026, 10, 26));
        QCOMPARE(glance->coming[1].appointment->startsAt.date(), QDate(2026, 11, 25));
        QCOMPARE(glance->coming[1].organisation, QStringLiteral("Conseil départemental"));
        QCOMPARE(glance->coming[2].on, QDate(2026, 11, 30));
    }

    void namesWhoLeads()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        CircleMember referent;
        referent.beneficiary = id;
        referent.organisation = base.organisation();
        referent.professional = base.workspace().session().professional;
        referent.role = CircleMember::Role::UniqueReferent;
        referent.from = QDate(2026, 11, 1);
        QVERIFY(base.workspace().circle().add(referent));
        QCOMPARE(personGlance(base.workspace().access(), id)->referent, QStringLiteral("MOREAU Claire"));
    }

    void nothingIsSaidOfSomebodyUnknown()
    {
        TestBase base;
        QVERIFY(!personGlance(base.workspace().access(), BeneficiaryId(1)));
    }
};

QTEST_GUILESS_MAIN(TestGlance)
#include "tst_glance.moc"
