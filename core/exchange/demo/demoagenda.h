#pragma once

#include "core/domain/ids.h"
#include "core/exchange/demo/demorandom.h"

#include <QDateTime>
#include <QHash>

/// The diaries of the demonstration's professionals: 45 minutes at a time between 9:00 and 17:00 on working
/// days, never two appointments at once.
class DemoAgenda
{
public:
    explicit DemoAgenda(QDate today)
        : m_today(today)
    {
    }

    /// Times are now taken for another person, who is never in two places at once either.
    void startPerson() { m_ofPerson.clear(); }
    /// A free time near `wanted`, from `first` to `last`; null when the diary is full. Today is not given
    /// this way.
    QDateTime book(ProfessionalId professional, QDate wanted, QDate first, QDate last, DemoRandom &random);
    /// A free time today, even on a Sunday, so that a demonstration always has a day to show.
    QDateTime bookToday(ProfessionalId professional, DemoRandom &random);

private:
    QDateTime take(ProfessionalId professional, QDate day, DemoRandom &random);

    QDate m_today;
    QHash<std::pair<qint64, qint64>, quint8> m_taken; ///< a bit a time, by professional and day
    QHash<qint64, quint8> m_ofPerson{}; ///< the same of the person, by day
};

/// True on weekdays that are no public holiday of metropolitan France.
bool isWorkingDay(QDate day);
/// `day` when it is a working day, else the last one before.
QDate workingDayUpTo(QDate day);
