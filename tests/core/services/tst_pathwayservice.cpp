#include "core/query/casefile.h"
#include "core/query/history.h"
#include "tests/support/testbase.h"

#include <QTest>

/// Appointments with those who take part in them.
class TestPathwayService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_centre =
            *m_base->workspace().network().save(Organisation{.name = QStringLiteral("Mission locale")});
        m_adviser = *m_base->workspace().network().save(Professional{.organisation = m_centre,
            .familyName = QStringLiteral("Petit"),
            .firstName = QStringLiteral("Marc")});
    }

    void anAppointmentAndItsParticipantsAreOneCommand()
    {
        const auto saved = pathway().save(appointment(), joining({adviser(), council()}));
        QVERIFY(saved);
        const auto there = file().participantsOf(*saved);
        QCOMPARE(there.size(), 1); // who receives takes part already
        QCOMPARE(there.first().organisation, m_centre);
        QCOMPARE(there.first().professional, m_adviser);
        QCOMPARE(there.first().beneficiary, m_person);
        QCOMPARE(file().professionalName(m_adviser), QStringLiteral("PETIT Marc"));
        QVERIFY(m_base->workspace().undo().undo());
        QVERIFY(file().facts.appointments.isEmpty());
        QVERIFY(file().work.participants.isEmpty());
        QVERIFY(m_base->workspace().undo().redo());
        QCOMPARE(file().participantsOf(*saved).size(), 1);
    }

    void participantsChangeAloneWithoutTouchingTheAppointment()
    {
        QVERIFY(pathway().save(appointment(), joining({adviser()})));
        const Appointment stored = file().facts.appointments.first();
        const auto adviserThere = file().work.participants.first();
        QVERIFY(pathway().save(stored, {.joining = {centre()}, .leaving = {adviserThere.id}}));
        QCOMPARE(file().facts.appointments.first().revision, stored.revision);
        QCOMPARE(file().work.participants.size(), 1);
        QVERIFY(file().work.participants.first().professional.isNull());
    }

    void whatTwoPeopleChangedAtOnceIsKeptOfBoth()
    {
        QVERIFY(pathway().save(appointment(), joining({adviser()})));
        const Appointment opened = file().facts.appointments.first();
        const auto adviserThere = file().work.participants.first();
        QVERIFY(pathway().save(opened, {.joining = {centre()}, .leaving = {adviserThere.id}}));
        // The second form was opened before: it takes the same one away, and adds the same one.
        QVERIFY(pathway().save(opened, {.joining = {centre()}, .leaving = {adviserThere.id}}));
        QCOMPARE(file().work.participants.size(), 1);
        QVERIFY(pathway().save(opened));
        QCOMPARE(file().work.participants.size(), 1);
    }

    void theHistorySaysWhoJoinedWhichAppointment()
    {
        QVERIFY(pathway().save(appointment(), joining({adviser()})));
        const auto entries = history(m_base->workspace().access(), m_person, {}, 1);
        QCOMPARE(entries->first().kind, Command::PlanAppointment);
        QStringList told;
        for (const HistoryChange &change : entries->first().changes)
            if (change.table == QLatin1String(Fields<AppointmentParticipant>::table))
                told.append(change.after);
        QCOMPARE(told,
            QStringList({QStringLiteral("02/12/2026 09:00"), QStringLiteral("Mission locale"),
                QStringLiteral("PETIT Marc")}));
    }

    void aParticipantWithoutOrganisationIsRefused()
    {
        const auto refused = pathway().save(appointment(), joining({AppointmentParticipant{}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QVERIFY(file().facts.appointments.isEmpty());
    }

    void anAppointmentGoesWithItsParticipantsAndComesBackWithThem()
    {
        const auto saved = pathway().save(appointment(), joining({adviser(), centre()}));
        const QByteArray before = m_base->dump();
        QVERIFY(pathway().remove(*saved));
        QVERIFY(file().facts.appointments.isEmpty());
        QVERIFY(file().work.participants.isEmpty());
        QVERIFY(m_base->workspace().undo().undo());
        QCOMPARE(m_base->dump(), before);
    }

private:
    PathwayService &pathway() { return m_base->workspace().pathway(); }
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    static ParticipantChange joining(const QList<AppointmentParticipant> &list) { return {list, {}}; }
    AppointmentParticipant adviser() const { return {.organisation = m_centre, .professional = m_adviser}; }
    AppointmentParticipant centre() const { return {.organisation = m_centre}; }
    AppointmentParticipant council() const { return {.organisation = m_base->organisation()}; }
    Appointment appointment() const
    {
        return {.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .startsAt = QDateTime(QDate(2026, 12, 2), QTime(9, 0))};
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    OrganisationId m_centre;
    ProfessionalId m_adviser;
};

QTEST_GUILESS_MAIN(TestPathwayService)
#include "tst_pathwayservice.moc"
