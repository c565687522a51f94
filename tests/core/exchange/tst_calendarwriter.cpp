#include "core/exchange/calendarwriter.h"

#include <libical/ical.h>

#include <QTest>

#include <memory>

namespace {

const QDateTime Stamp(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

QString kindWord(Appointment::Kind kind) { return QStringLiteral("Entretien ") + codeOf(kind); }
QString modeWord(Appointment::Mode mode) { return codeOf(mode); }
constexpr CalendarWords Words{&kindWord, &modeWord};

AgendaLine line(QDate day = QDate(2026, 12, 2))
{
    AgendaLine line;
    line.appointment.id = AppointmentId(123456789);
    line.appointment.startsAt = QDateTime(day, QTime(9, 0));
    line.appointment.minutes = 45;
    line.appointment.revision = 1;
    line.appointment.place = QStringLiteral("Bureau 4");
    line.place = line.appointment.place;
    line.person = QStringLiteral("DIALLO Aminata");
    line.organisation = QStringLiteral("Conseil départemental");
    line.professional = QStringLiteral("MOREAU Claire");
    line.participants = {QStringLiteral("PETIT Marc, Mission locale")};
    return line;
}

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, Free>;

Parsed parsed(const QByteArray &text) { return Parsed(icalparser_parse_string(text.constData())); }
icalcomponent *firstEvent(const Parsed &calendar)
{
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

QByteArray written(
    const QList<AgendaLine> &lines, CalendarNames names = CalendarNames::Told, QStringView department = u"87")
{
    return calendarText(lines, names, Words, calendarZone(department), Stamp);
}

/// The moment of a property, by the zone that the file itself defines.
QDateTime moment(const Parsed &calendar, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(firstEvent(calendar), kind);
    const icaltimetype local = icalvalue_get_datetime(icalproperty_get_value(property));
    const char *name =
        icalparameter_get_tzid(icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER));
    icaltimezone *zone = icalcomponent_get_timezone(calendar.get(), name);
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(local, zone), Qt::UTC);
}

} // namespace

/// Calendars are read back with the library that other programs use.
class TestCalendarWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppointmentIsReadBackWithAllThatWasTold()
    {
        const Parsed calendar = parsed(written({line()}));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(firstEvent(calendar))),
            QStringLiteral("Entretien follow_up · DIALLO Aminata"));
        QCOMPARE(
            QString::fromUtf8(icalcomponent_get_location(firstEvent(calendar))), QStringLiteral("Bureau 4"));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(firstEvent(calendar))),
            QStringLiteral("office\nMOREAU Claire, Conseil départemental\nPETIT Marc, Mission locale"));
        QCOMPARE(QByteArray(icalcomponent_get_uid(firstEvent(calendar))),
            AppointmentId(123456789).text().toLower().toUtf8() + "@maillage");
    }

    void withoutNamesOnlyTheKindAndTheOrganisationLeave()
    {
        const QByteArray text = written({line()}, CalendarNames::Left);
        for (const char *secret :
            {"DIALLO", "Aminata", "MOREAU", "PETIT", "Mission", "Bureau", "DESCRIPTION", "LOCATION"})
            QVERIFY2(!text.contains(secret), secret);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(firstEvent(parsed(text)))),
            QStringLiteral("Entretien follow_up · Conseil départemental"));
    }

    void whoMayNotBeNamedIsNotEvenAmongNames()
    {
        AgendaLine hidden = line();
        hidden.person.clear();
        QCOMPARE(written({hidden}), written({line()}, CalendarNames::Left));
    }

    void hoursAreThoseOfTheTerritoryInSummerAndInWinter_data()
    {
        QTest::addColumn<QString>("department");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hour"); // of nine o'clock there, in Greenwich
        const QString home = QStringLiteral("87");
        QTest::newRow("winter") << home << QDate(2026, 12, 2) << 8;
        QTest::newRow("summer") << home << QDate(2026, 7, 1) << 7;
        QTest::newRow("the last day of winter") << home << QDate(2027, 3, 27) << 8;
        QTest::newRow("the first day of summer") << home << QDate(2027, 3, 28) << 7;
        QTest::newRow("the last day of summer") << home << QDate(2026, 10, 24) << 7;
        QTest::newRow("the first day of winter") << home << QDate(2026, 10, 25) << 8;
        QTest::newRow("Réunion") << QStringLiteral("974") << QDate(2026, 7, 1) << 5;
        QTest::newRow("Guadeloupe") << QStringLiteral("971") << QDate(2026, 12, 2) << 13;
        QTest::newRow("Corsica") << QStringLiteral("2A") << QDate(2026, 7, 1) << 7;
    }
    void hoursAreThoseOfTheTerritoryInSummerAndInWinter()
    {
        QFETCH(const QString, department);
        QFETCH(const QDate, day);
        QFETCH(const int, hour);
        const Parsed calendar = parsed(written({line(day)}, CalendarNames::Left, department));
        const QDateTime expected(day, QTime(hour, 0), Qt::UTC);
        QCOMPARE(moment(calendar, ICAL_DTSTART_PROPERTY), expected);
        QCOMPARE(moment(calendar, ICAL_DTEND_PROPERTY), expected.addSecs(45 * 60));
    }

    void aChangeTakesThePlaceOfWhatWasExportedBefore_data()
    {
        QTest::addColumn<Appointment::Status>("status");
        QTest::addColumn<int>("revision");
        QTest::addColumn<QByteArray>("expected");
        using Status = Appointment::Status;
        QTest::newRow("planned") << Status::Planned << 1 << QByteArray("CONFIRMED 0");
        QTest::newRow("moved") << Status::Planned << 3 << QByteArray("CONFIRMED 2");
        QTest::newRow("attended") << Status::Attended << 2 << QByteArray("CONFIRMED 1");
        QTest::newRow("missed") << Status::NoShow << 2 << QByteArray("CONFIRMED 1");
        QTest::newRow("cancelled") << Status::Cancelled << 2 << QByteArray("CANCELLED 1");
        QTest::newRow("excused") << Status::Excused << 2 << QByteArray("CANCELLED 1");
    }
    void aChangeTakesThePlaceOfWhatWasExportedBefore()
    {
        QFETCH(const Appointment::Status, status);
        QFETCH(const int, revision);
        AgendaLine changed = line();
        changed.appointment.status = status;
        changed.appointment.revision = revision;
        const Parsed calendar = parsed(written({changed}));
        const QByteArray word = icalcomponent_get_status(firstEvent(calendar)) == ICAL_STATUS_CANCELLED
            ? "CANCELLED"
            : "CONFIRMED";
        QTEST(word + ' ' + QByteArray::number(icalcomponent_get_sequence(firstEvent(calendar))), "expected");
        QCOMPARE(QByteArray(icalcomponent_get_uid(firstEvent(calendar))),
            QByteArray(icalcomponent_get_uid(firstEvent(parsed(written({line()}))))));
    }

    void whatPeopleTypeIsEscapedAndFoldedAndComesBack_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QString &typed, const QString &read) {
            QTest::newRow(name) << typed << read;
        };
        const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };
        same("commas", QStringLiteral("12, rue Haute; bât. B"));
        same("backslash", QStringLiteral("C:\\bureau\\4"));
        same("lines", QStringLiteral("Accueil\n2e étage"));
        row("lines of another system", QStringLiteral("Accueil\r\n2e étage"),
            QStringLiteral("Accueil\n2e étage"));
        row("control characters", QStringLiteral("Bu\u0007reau"), QStringLiteral("Bureau"));
        row("a property of its own", QStringLiteral("x\r\nATTENDEE:mailto:a@b.fr"),
            QStringLiteral("x\nATTENDEE:mailto:a@b.fr"));
        same("long",
            QStringLiteral("Maison départementale des solidarités à côté de l’hôtel de ville ").repeated(5)
                + QStringLiteral("fin"));
        same("letters of four bytes", QStringLiteral("𝄞🙂").repeated(40));
    }
    void whatPeopleTypeIsEscapedAndFoldedAndComesBack()
    {
        QFETCH(const QString, typed);
        AgendaLine placed = line();
        placed.place = typed;
        const QByteArray text = written({placed});
        for (const QByteArray &each : text.split('\n'))
            QVERIFY2(each.size() <= 76, each);
        QVERIFY(!text.contains("\r\nATTENDEE"));
        QTEST(QString::fromUtf8(icalcomponent_get_location(firstEvent(parsed(text)))), "read");
    }

    void theSameAppointmentsGiveTheSameBytes()
    {
        const QByteArray expected = "BEGIN:VCALENDAR\r\n"
                                    "VERSION:2.0\r\n"
                                    "PRODID:-//Maillage//Maillage//FR\r\n"
                                    "CALSCALE:GREGORIAN\r\n"
                                    "BEGIN:VTIMEZONE\r\n"
                                    "TZID:Europe/Paris\r\n"
                                    "BEGIN:DAYLIGHT\r\n"
                                    "DTSTART:19970330T020000\r\n"
                                    "TZOFFSETFROM:+0100\r\n"
                                    "TZOFFSETTO:+0200\r\n"
                                    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
                                    "END:DAYLIGHT\r\n"
                                    "BEGIN:STANDARD\r\n"
                                    "DTSTART:19961027T030000\r\n"
                                    "TZOFFSETFROM:+0200\r\n"
                                    "TZOFFSETTO:+0100\r\n"
                                    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
                                    "END:STANDARD\r\n"
                                    "END:VTIMEZONE\r\n"
                                    "BEGIN:VEVENT\r\n"
                                    "UID:00000003nqk8n@maillage\r\n"
                                    "DTSTAMP:20261123T080000Z\r\n"
                                    "SEQUENCE:0\r\n"
                                    "STATUS:CONFIRMED\r\n"
                                    "CLASS:PRIVATE\r\n"
                                    "DTSTART;TZID=Europe/Paris:20261202T090000\r\n"
                                    "DTEND;TZID=Europe/Paris:20261202T094500\r\n"
                                    "SUMMARY:Entretien follow_up · Conseil départemental\r\n"
                                    "END:VEVENT\r\n"
                                    "END:VCALENDAR\r\n";
        QCOMPARE(written({line()}, CalendarNames::Left), expected);
    }
};

QTEST_GUILESS_MAIN(TestCalendarWriter)
#include "tst_calendarwriter.moc"
