#include "ui/casefile/pathwayscale.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

enum class Division { Day, Week, Month, Quarter, Year };

QDate startOf(Division division, QDate day)
{
    switch (division) {
    case Division::Day:
        return day;
    case Division::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Division::Month:
        return QDate(day.year(), day.month(), 1);
    case Division::Quarter:
        return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    case Division::Year:
        return QDate(day.year(), 1, 1);
    }
    return day;
}

QDate startOfNext(Division division, QDate start)
{
    switch (division) {
    case Division::Day:
        return start.addDays(1);
    case Division::Week:
        return start.addDays(7);
    case Division::Month:
        return start.addMonths(1);
    case Division::Quarter:
        return start.addMonths(3);
    case Division::Year:
        return start.addYears(1);
    }
    return start;
}

QString labelOf(Division division, QDate start, bool roomy)
{
    const QLocale locale;
    switch (division) {
    case Division::Day:
        return locale.toString(start, roomy ? QStringLiteral("ddd d") : QStringLiteral("d"));
    case Division::Week:
        return formattedDay(start, roomy ? QStringLiteral("ddd d MMM") : QStringLiteral("d"));
    case Division::Month:
        return locale.toString(start, roomy ? QStringLiteral("MMMM") : QStringLiteral("MMM"));
    case Division::Quarter:
        return QCoreApplication::translate("Pathway", "Q%1").arg((start.month() + 2) / 3);
    case Division::Year:
        return QString::number(start.year());
    }
    return {};
}

/// The widest label a division may have, and the days it has at least.
struct Need
{
    Division division;
    int days;
    const char16_t *roomy;
    const char16_t *narrow;
};

constexpr Need Needs[] = {
    {Division::Day, 1, u"mmm. 88", u"88"},
    {Division::Week, 7, u"mmm. 88 sept.", u"888"},
    {Division::Month, 28, u"septembre", u"sept."},
    {Division::Quarter, 90, u"Q4", u"Q4"},
};

QList<PathwayTick> ticks(const PathwayScale &scale, Division division, bool roomy)
{
    QList<PathwayTick> ticks;
    for (QDate day = startOf(division, scale.firstDay()); day <= scale.lastDay();) {
        const QDate next = startOfNext(division, day);
        ticks.append({day, next, labelOf(division, day, roomy)});
        day = next;
    }
    return ticks;
}

QList<PathwayTick> monthsWithYear(const PathwayScale &scale)
{
    QList<PathwayTick> months = ticks(scale, Division::Month, true);
    for (PathwayTick &month : months)
        month.label = QLocale().toString(month.from, QStringLiteral("MMMM yyyy"));
    return months;
}

} // namespace

PathwayWindow PathwayWindow::around(QDate today, double days)
{
    return {double(today.toJulianDay()) + 0.5 - days * TodayShare, days};
}

PathwayWindow PathwayWindow::zoomed(double factor, double fixed) const
{
    const double wanted = std::clamp(days * factor, FewestDays, MostDays);
    return {fixed - (fixed - left) * wanted / days, wanted};
}

PathwayScale::PathwayScale(const PathwayWindow &window, const QRectF &plot)
    : m_x(plot.left())
    , m_width(std::max(plot.width(), 1.0))
    , m_left(window.left)
    , m_pixelsPerDay(m_width / window.days)
{
}

QDate PathwayScale::firstDay() const { return QDate::fromJulianDay(qint64(std::floor(m_left))); }

QDate PathwayScale::lastDay() const { return QDate::fromJulianDay(qint64(std::floor(dayAt(m_x + m_width)))); }

PathwayAxis PathwayAxis::of(const PathwayScale &scale, const QFontMetricsF &metrics)
{
    for (const Need &need : Needs) {
        const double room = need.days * scale.pixelsPerDay() - metrics.averageCharWidth();
        if (room < metrics.horizontalAdvance(QString::fromUtf16(need.narrow)))
            continue;
        const bool roomy = room >= metrics.horizontalAdvance(QString::fromUtf16(need.roomy));
        const bool underMonths = need.division == Division::Day || need.division == Division::Week;
        return {underMonths ? monthsWithYear(scale) : ticks(scale, Division::Year, true),
            ticks(scale, need.division, roomy)};
    }
    return {ticks(scale, Division::Year, true), {}};
}
