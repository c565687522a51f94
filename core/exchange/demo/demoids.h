#pragma once

#include <QDate>

/// Mints the same identities for the same day and seed, of the form the application mints: milliseconds since
/// 2020, station, sequence.
class DemoIds
{
public:
    DemoIds(QDate today, quint64 seed)
        : m_milliseconds(QDate(2020, 1, 1).daysTo(today) * qint64(24 * 3600 * 1000))
        , m_station(qint64(seed % 1024))
    {
    }

    template <class Identity>
    Identity next()
    {
        const qint64 number = m_count++;
        const qint64 time = m_milliseconds + (number >> 12);
        return Identity((time << 22) | (m_station << 12) | (number & 4095));
    }

private:
    qint64 m_milliseconds;
    qint64 m_station;
    qint64 m_count = 0;
};
