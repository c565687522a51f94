#pragma once

#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>

class QFontMetricsF;

/// The days a picture shows: from `left`, a day and its fraction, for `days` days.
struct PathwayWindow
{
    static constexpr double FewestDays = 14;
    static constexpr double MostDays = 3660;
    static constexpr double UsualDays = 274; ///< six months before today, three after
    static constexpr double TodayShare = 2.0 / 3;

    double left = 0; ///< julian day
    double days = UsualDays;

    /// The usual window: `today` at two thirds of it.
    static PathwayWindow around(QDate today, double days = UsualDays);
    /// The same with `factor` times as many days, kept within limits; `fixed` stays where it is.
    PathwayWindow zoomed(double factor, double fixed) const;
    bool operator==(const PathwayWindow &) const = default;
};

/// Where days stand on a picture of `plot`.
class PathwayScale
{
public:
    PathwayScale() = default;
    PathwayScale(const PathwayWindow &window, const QRectF &plot);

    double pixelsPerDay() const { return m_pixelsPerDay; }
    /// The left edge of a day.
    double start(QDate day) const { return at(double(day.toJulianDay())); }
    /// The middle of a day: where its marks stand.
    double middle(QDate day) const { return at(double(day.toJulianDay()) + 0.5); }
    /// The right edge of a day.
    double end(QDate day) const { return at(double(day.toJulianDay()) + 1); }
    double dayAt(double x) const { return m_left + (x - m_x) / m_pixelsPerDay; }
    QDate firstDay() const;
    QDate lastDay() const;

private:
    double at(double julian) const { return m_x + (julian - m_left) * m_pixelsPerDay; }

    double m_x = 0;
    double m_width = 0;
    double m_left = 0;
    double m_pixelsPerDay = 1;
};

/// One division of the axis, from its first day to the first day of the next one.
struct PathwayTick
{
    QDate from{};
    QDate next{};
    QString label{};
};

/// The two lines of the axis: years over months or quarters, or months over weeks or days, as room allows.
struct PathwayAxis
{
    QList<PathwayTick> upper{};
    QList<PathwayTick> lower{}; ///< empty when only years have room

    static PathwayAxis of(const PathwayScale &scale, const QFontMetricsF &metrics);
};
