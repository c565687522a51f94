#include "ui/text/datetext.h"

#include "core/rules/pathwaystate.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *source, int n = -1) { return QCoreApplication::translate("Date", source, nullptr, n); }

QString plainDay(QDate day) { return QLocale().toString(day, QStringLiteral("d MMM yyyy")); }

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")) : QString();
}

QString shortDayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM")) : QString();
}

QString nearDayText(QDate day, QDate today)
{
    if (!day.isValid() || day.year() != today.year())
        return dayText(day);
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

QString distanceText(QDate day, QDate today)
{
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return tr(QT_TRANSLATE_NOOP("Date", "today"));
    if (days == 1)
        return tr(QT_TRANSLATE_NOOP("Date", "tomorrow"));
    if (days == -1)
        return tr(QT_TRANSLATE_NOOP("Date", "yesterday"));
    return days > 0 ? tr(QT_TRANSLATE_N_NOOP("Date", "in %n day(s)"), days)
                    : tr(QT_TRANSLATE_N_NOOP("Date", "%n day(s) ago"), -days);
}

QString whenText(QDate day, QDate today)
{
    return tr(QT_TRANSLATE_NOOP("Date", "%1, %2")).arg(distanceText(day, today), nearDayText(day, today));
}

QString momentText(const QDateTime &moment, QDate today)
{
    if (!moment.isValid())
        return {};
    return tr(QT_TRANSLATE_NOOP("Date", "%1 at %2"))
        .arg(nearDayText(moment.date(), today), moment.toString(QStringLiteral("HH:mm")));
}

QString daysText(qint64 days) { return tr(QT_TRANSLATE_N_NOOP("Date", "%n day(s)"), int(days)); }

QString ageText(QDate birthDate, QDate today)
{
    if (!birthDate.isValid() || birthDate > today)
        return {};
    const bool birthdayToCome = birthDate.addYears(today.year() - birthDate.year()) > today;
    const int years = today.year() - birthDate.year() - (birthdayToCome ? 1 : 0);
    return tr(QT_TRANSLATE_N_NOOP("Date", "%n year(s) old"), years);
}

QString periodText(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return tr(QT_TRANSLATE_NOOP("Date", "from %1 to %2")).arg(plainDay(from), plainDay(to));
    if (from.isValid())
        return tr(QT_TRANSLATE_NOOP("Date", "since %1")).arg(plainDay(from));
    if (to.isValid())
        return tr(QT_TRANSLATE_NOOP("Date", "until %1")).arg(plainDay(to));
    return {};
}

QString deadlineText(const Deadline &deadline, QDate today)
{
    switch (deadline.status(today)) {
    case DeadlineStatus::OnTime:
    case DeadlineStatus::DueSoon:
        return capitalised(distanceText(deadline.dueOn, today));
    case DeadlineStatus::Overdue:
        return tr(QT_TRANSLATE_N_NOOP("Date", "Late by %n day(s)"), int(deadline.dueOn.daysTo(today)));
    case DeadlineStatus::Met:
        return tr(QT_TRANSLATE_NOOP("Date", "Done on %1")).arg(plainDay(deadline.metOn));
    case DeadlineStatus::MetLate:
        return tr(QT_TRANSLATE_NOOP("Date", "Done late, on %1")).arg(plainDay(deadline.metOn));
    case DeadlineStatus::NotApplicable:
        return tr(QT_TRANSLATE_NOOP("Date", "Not required"));
    }
    return {};
}
