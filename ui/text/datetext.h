#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

struct Deadline;

/// A day in a format of QLocale, with « 1er » for the first of a month in French.
QString formattedDay(QDate day, const QString &format);
/// "Wed 2 Dec 2026", in the order and words of the interface's language; empty for a null day.
QString dayText(QDate day);
/// "2 Dec", without the year: for labels on a picture whose axis shows it.
QString shortDayText(QDate day);
/// "Wed 2 Dec", with the year only when it is not today's.
QString nearDayText(QDate day, QDate today);
/// "today", "tomorrow", "in 9 days", "16 days ago".
QString distanceText(QDate day, QDate today);
/// "in 9 days, Wed 2 Dec": how far and when.
QString whenText(QDate day, QDate today);
/// "Wed 2 Dec at 14:00", with the year only when it is not today's.
QString momentText(const QDateTime &moment, QDate today);
/// "12 days".
QString daysText(qint64 days);
/// "34 years old"; empty when the birth date is unknown.
QString ageText(QDate birthDate, QDate today);
/// "from 2 Dec 2026 to 1 Jun 2027", "since 2 Dec 2026", "until 1 Jun 2027".
QString periodText(QDate from, QDate to);
/// "Late by 12 days", "In 3 days", "Done on 2 Nov": the state of a deadline, in words.
QString deadlineText(const Deadline &deadline, QDate today);
