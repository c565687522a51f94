#pragma once

#include <QStringView>

/// The time zone of a territory as a calendar states it: a name, hours ahead of Greenwich, and whether summer
/// time is kept. Written out, so that a file says the same on every workstation.
struct CalendarZone
{
    const char *name;
    int hours;
    bool summerTime;

    /// Its VTIMEZONE, RFC 5545.
    QByteArray definition() const;
};

/// Of a département by its INSEE code: Europe/Paris but for overseas.
const CalendarZone &calendarZone(QStringView departmentCode);
