#include "core/exchange/calendarexport.h"
#include "core/query/trailreader.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

QString kindWord(Appointment::Kind kind) { return codeOf(kind); }
QString modeWord(Appointment::Mode mode) { return codeOf(mode); }
constexpr CalendarWords Words{&kindWord, &modeWord};
const QDate Today(2026, 11, 23);

} // namespace

/// What leaves the program, for whom, and the trail of it.
class TestCalendarExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_path = m_base->file(QStringLiteral("agenda.ics"));
    }

    void onesOwnAppointmentsOfTheDaysAskedForLeaveWithTheirTrail()
    {
        plan(Today.addDays(-1), me());
        plan(Today, me());
        plan(Today.addDays(7), me());
        plan(Today.addDays(8), me());
        plan(Today, {}); // nobody's
        const auto written = write({.days = {Today, Today.addDays(7)}, .names = CalendarNames::Told});
        QVERIFY(written);
        QCOMPARE(*written, 2);
        QCOMPARE(text().count("BEGIN:VEVENT"), 2);
        QVERIFY(text().contains("DIALLO Aminata"));
        QCOMPARE(lastTrail(), QStringLiteral("list_people calendar done"));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whoTakesPartHasTheAppointmentToo()
    {
        Appointment appointment{.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .startsAt = QDateTime(Today, QTime(14, 0))};
        const AppointmentParticipant participant{
            .organisation = m_base->organisation(), .professional = me()};
        QVERIFY(m_base->workspace().pathway().save(appointment, {{participant}, {}}));
        QCOMPARE(*write({}), 1);
    }

    void onePersonsAppointmentsLeaveHerOwnTrail()
    {
        plan(Today, {});
        const auto other = m_base->addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc"));
        QCOMPARE(*write({.person = m_person}), 1);
        QVERIFY(!text().contains("DIALLO")); // names are asked for
        QCOMPARE(lastTrail(), QStringLiteral("print_file calendar done"));
        QCOMPARE(*write({.person = other}), 0);
        QCOMPARE(write({.person = BeneficiaryId(5)}).error().code, ErrorCode::NotFound);
    }

    void whoMayNotTakeAFileOutIsRefusedAndNamesNobody()
    {
        plan(Today, me());
        makeStranger();
        const auto refused = write({.person = m_person});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(lastTrail(), QStringLiteral("print_file calendar refused"));
        QCOMPARE(*write({.names = CalendarNames::Told}), 1);
        QVERIFY(!text().contains("DIALLO"));
    }

    void theHomeOfWhoHasASafeContactIsNotTold()
    {
        for (const bool hidden : {false, true}) {
            auto person = *RecordStore::find<Beneficiary>(m_base->database(), m_person);
            person.safeContact = hidden ? QStringLiteral("par sa sœur") : QString();
            QVERIFY(m_base->workspace().people().edit(person));
            if (!hidden)
                QVERIFY(m_base->workspace().pathway().save(Appointment{.beneficiary = m_person,
                    .organisation = m_base->organisation(),
                    .professional = me(),
                    .mode = Appointment::Mode::Home,
                    .startsAt = QDateTime(Today, QTime(9, 0)),
                    .place = QStringLiteral("3 rue des Lilas")}));
            QVERIFY(write({.names = CalendarNames::Told}));
            QCOMPARE(text().contains("Lilas"), !hidden);
        }
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        m_path = m_base->file(QStringLiteral("missing/agenda.ics"));
        QCOMPARE(write({}).error().code, ErrorCode::File);
    }

private:
    ProfessionalId me() const { return m_base->workspace().user().id; }
    Result<int> write(const CalendarOrder &order)
    {
        return exportCalendar(m_base->workspace().access(), order, Words, m_path);
    }
    QByteArray text() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString lastTrail()
    {
        Rows rows(m_base->database(),
            QStringLiteral("SELECT operation, object, result FROM trail ORDER BY id DESC LIMIT 1"));
        return rows.next() ? QStringList{rows.text(0), rows.text(1), rows.text(2)}.join(QLatin1Char(' '))
                           : QString();
    }
    void plan(QDate day, ProfessionalId professional)
    {
        QVERIFY(m_base->workspace().pathway().save(Appointment{.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .professional = professional,
            .startsAt = QDateTime(day, QTime(9, 30))}));
    }
    /// Another organisation accompanies the person now, and the reader's no more.
    void makeStranger()
    {
        const auto other =
            m_base->workspace().network().save(Organisation{.name = QStringLiteral("Mission locale")});
        QVERIFY(m_base->workspace().circle().add(CircleMember{.beneficiary = m_person,
            .organisation = *other,
            .role = CircleMember::Role::SupportWorker,
            .from = Today}));
        QVERIFY(m_base->database().execute(
            QStringLiteral("DELETE FROM circle_member WHERE organisation_id <> ?"), {other->value()}));
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "tst_calendarexport.moc"
