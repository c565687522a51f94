#pragma once

#include "core/exchange/calendarwriter.h"

/// Which appointments go to a calendar, and what of them.
struct CalendarOrder
{
    BeneficiaryId person{}; ///< whose; null: the reader's own
    Period days{};
    CalendarNames names = CalendarNames::Left;
};

/// Writes appointments to an .ics file that only its owner reads, after leaving the trail of it; gives their
/// number. Errors are those of ownAgenda() and agendaOf(), and File when it cannot be written: what stood
/// there is left.
Result<int> exportCalendar(
    const Access &access, const CalendarOrder &order, const CalendarWords &words, const QString &path);
