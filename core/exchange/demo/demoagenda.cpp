#include "core/exchange/demo/demoagenda.h"

#include <array>

namespace {

constexpr std::array<std::pair<int, int>, 7> Times{
    {{9, 0}, {10, 0}, {11, 0}, {13, 30}, {14, 30}, {15, 30}, {16, 15}}};
constexpr int FarthestDays = 12;

/// The Gregorian Easter Sunday, by the method of Butcher.
QDate easter(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int shift = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * shift + 114;
    return QDate(year, days / 31, days % 31 + 1);
}

/// Easter Monday, Ascension Day, Whit Monday.
bool followsEaster(QDate day)
{
    const qint64 after = easter(day.year()).daysTo(day);
    return after == 1 || after == 39 || after == 50;
}

} // namespace

bool isWorkingDay(QDate day)
{
    constexpr std::array<std::pair<int, int>, 8> holidays{
        {{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}}};
    return day.dayOfWeek() < Qt::Saturday && !followsEaster(day)
        && std::find(holidays.begin(), holidays.end(), std::pair(day.month(), day.day())) == holidays.end();
}

QDate workingDayUpTo(QDate day)
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDateTime DemoAgenda::take(ProfessionalId professional, QDate day, DemoRandom &random)
{
    quint8 &taken = m_taken[{professional.value(), day.toJulianDay()}];
    quint8 &ofPerson = m_ofPerson[day.toJulianDay()];
    const int from = random.below(int(Times.size()));
    for (int i = 0; i < int(Times.size()); ++i) {
        const int place = (from + i) % int(Times.size());
        if ((taken | ofPerson) & (1 << place))
            continue;
        ofPerson = quint8(ofPerson | (1 << place));
        taken = quint8(taken | (1 << place));
        const auto [hour, minute] = Times.at(size_t(place));
        return QDateTime(day, QTime(hour, minute));
    }
    return {};
}

QDateTime DemoAgenda::book(
    ProfessionalId professional, QDate wanted, QDate first, QDate last, DemoRandom &random)
{
    for (int away = 0; away <= FarthestDays; ++away) {
        for (const QDate day : {wanted.addDays(-away), wanted.addDays(away)}) {
            if (day < first || day > last || day == m_today || !isWorkingDay(day))
                continue;
            if (const QDateTime found = take(professional, day, random); found.isValid())
                return found;
        }
    }
    return {};
}

QDateTime DemoAgenda::bookToday(ProfessionalId professional, DemoRandom &random)
{
    return take(professional, m_today, random);
}
