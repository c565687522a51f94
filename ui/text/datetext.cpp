#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *source, int n = -1) { return QCoreApplication::translate("Date", source, nullptr, n); }

} // namespace

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")) : QString();
}

QString shortDayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM")) : QString();
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

QString daysText(qint64 days) { return tr(QT_TRANSLATE_N_NOOP("Date", "%n day(s)"), int(days)); }
