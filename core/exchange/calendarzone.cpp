#include "core/exchange/calendarzone.h"

#include <QByteArray>
#include <QLatin1String>

#include <cstdlib>
#include <utility>

namespace {

constexpr CalendarZone Paris{"Europe/Paris", 1, true};

constexpr std::pair<const char *, CalendarZone> Overseas[] = {
    {"971", {"America/Guadeloupe", -4, false}},
    {"972", {"America/Martinique", -4, false}},
    {"973", {"America/Cayenne", -3, false}},
    {"974", {"Indian/Reunion", 4, false}},
    {"976", {"Indian/Mayotte", 3, false}},
    {"977", {"America/St_Barthelemy", -4, false}},
    {"978", {"America/Marigot", -4, false}},
};

QByteArray offset(int hours)
{
    return (hours < 0 ? "-" : "+") + QByteArray::number(std::abs(hours)).rightJustified(2, '0') + "00";
}

QByteArray part(const char *kind, int from, int to, const char *start, const char *rule)
{
    return QByteArray("BEGIN:") + kind + "\r\nDTSTART:" + start + "\r\nTZOFFSETFROM:" + offset(from)
        + "\r\nTZOFFSETTO:" + offset(to) + "\r\n" + rule + "END:" + kind + "\r\n";
}

} // namespace

QByteArray CalendarZone::definition() const
{
    QByteArray text = QByteArray("BEGIN:VTIMEZONE\r\nTZID:") + name + "\r\n";
    // The dates of Directive 2000/84/EC, as they have been since 1996.
    if (summerTime)
        text += part("DAYLIGHT", hours, hours + 1, "19970330T020000",
                    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
            + part("STANDARD", hours + 1, hours, "19961027T030000",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    else
        text += part("STANDARD", hours, hours, "19700101T000000", "");
    return text + "END:VTIMEZONE\r\n";
}

const CalendarZone &calendarZone(QStringView departmentCode)
{
    for (const auto &[code, zone] : Overseas)
        if (departmentCode.startsWith(QLatin1String(code)))
            return zone;
    return Paris;
}
