#pragma once

#include <QDate>
#include <QString>

/// "Wed 2 Dec 2026", in the order and words of the interface's language; empty for a null day.
QString dayText(QDate day);
/// "2 Dec", without the year: for labels on a picture whose axis shows it.
QString shortDayText(QDate day);
/// "today", "tomorrow", "in 9 days", "16 days ago".
QString distanceText(QDate day, QDate today);
/// "12 days".
QString daysText(qint64 days);
