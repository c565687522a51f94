#include "core/exchange/calendarwriter.h"

#include "core/rules/appointmentstate.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace {

struct IcalFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, IcalFree>;

/// The text without what no calendar may hold; line ends are one character.
QByteArray plain(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != QLatin1Char('\n'); });
    return text.toUtf8();
}

icaltimetype timeOf(const QDateTime &moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    return time;
}

/// As a wall clock: the zone beside it says what it means.
QDateTime wallClock(const QDateTime &moment) { return QDateTime(moment.date(), moment.time(), Qt::UTC); }

QString joined(QStringList words, const QString &separator)
{
    words.removeAll(QString());
    return words.join(separator);
}

/// One VEVENT.
class EventWriter
{
public:
    explicit EventWriter(const AgendaLine &line)
        : m_line(line)
        , m_event(icalcomponent_new(ICAL_VEVENT_COMPONENT))
    {
    }

    icalcomponent *take() { return m_event.release(); }

    void identify(const QDateTime &stamp)
    {
        const Appointment &appointment = m_line.appointment;
        add(icalproperty_new_uid((appointment.id.text().toLower() + QLatin1String("@maillage")).toUtf8()));
        icaltimetype time = timeOf(stamp.toUTC());
        time.zone = icaltimezone_get_utc_timezone();
        add(icalproperty_new_dtstamp(time));
        add(icalproperty_new_sequence(std::max(0, appointment.revision - 1)));
        add(icalproperty_new_status(holds(appointment) ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_CANCELLED));
        add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    }

    void place(const CalendarZone &zone)
    {
        const QDateTime start = wallClock(m_line.appointment.startsAt);
        addIn(zone, icalproperty_new_dtstart(timeOf(start)));
        addIn(zone, icalproperty_new_dtend(timeOf(start.addSecs(60 * m_line.appointment.minutes))));
    }

    void describe(CalendarNames names, const CalendarWords &words)
    {
        const QString kind = words.kind(m_line.appointment.kind);
        const bool named = names == CalendarNames::Told && !m_line.person.isEmpty();
        const QString with = named ? m_line.person : m_line.organisation;
        add(icalproperty_new_summary(plain(joined({kind, with}, QStringLiteral(" · ")))));
        if (!named)
            return;
        const QStringList about{words.mode(m_line.appointment.mode),
            joined({m_line.professional, m_line.organisation}, QStringLiteral(", "))};
        add(icalproperty_new_description(plain(joined(about + m_line.participants, QStringLiteral("\n")))));
        if (!m_line.place.isEmpty())
            add(icalproperty_new_location(plain(m_line.place)));
    }

private:
    void add(icalproperty *property) { icalcomponent_add_property(m_event.get(), property); }
    void addIn(const CalendarZone &zone, icalproperty *property)
    {
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.name));
        add(property);
    }

    const AgendaLine &m_line;
    Component m_event;
};

} // namespace

QByteArray calendarText(const QList<AgendaLine> &lines, CalendarNames names, const CalendarWords &words,
    const CalendarZone &zone, const QDateTime &stamp)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    for (icalproperty *property : {icalproperty_new_version("2.0"),
             icalproperty_new_prodid("-//Maillage//Maillage//FR"), icalproperty_new_calscale("GREGORIAN")})
        icalcomponent_add_property(calendar.get(), property);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(zone.definition().constData()));
    for (const AgendaLine &line : lines) {
        if (!line.appointment.startsAt.isValid())
            continue;
        EventWriter event(line);
        event.identify(stamp);
        event.place(zone);
        event.describe(names, words);
        icalcomponent_add_component(calendar.get(), event.take());
    }
    const std::unique_ptr<char, IcalFree> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}
