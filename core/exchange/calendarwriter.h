#pragma once

#include "core/exchange/calendarzone.h"
#include "core/query/agenda.h"

/// Whether a calendar tells who the appointments are with. Left out, an appointment is its kind and the
/// organisation that receives: nothing else that is known of it leaves.
enum class CalendarNames { Left, Told };

/// The words of a calendar, in the language of the interface.
struct CalendarWords
{
    QString (*kind)(Appointment::Kind) = nullptr;
    QString (*mode)(Appointment::Mode) = nullptr;
};

/// The appointments as an iCalendar (RFC 5545), in the zone of the territory: what was exported before is
/// changed, or cancelled, by what is exported after. The same lines and moment give the same bytes.
QByteArray calendarText(const QList<AgendaLine> &lines, CalendarNames names, const CalendarWords &words,
    const CalendarZone &zone, const QDateTime &stamp);
