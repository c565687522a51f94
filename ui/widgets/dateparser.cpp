#include "ui/widgets/dateparser.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

namespace {

std::optional<QDate> valid(QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; }

int fullYear(int year, QDate today)
{
    if (year >= 100)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year <= today.year() + 20 ? century + year : century - 100 + year;
}

/// The nearest day and month to today; 29 February looks for a leap year.
std::optional<QDate> nearest(int day, int month, QDate today)
{
    QDate best;
    for (int year = today.year() - 4; year <= today.year() + 4; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid()
            && (!best.isValid() || qAbs(candidate.daysTo(today)) < qAbs(best.daysTo(today))))
            best = candidate;
    }
    return valid(best);
}

std::optional<QDate> fromParts(int day, int month, const QString &year, QDate today)
{
    if (year.isEmpty())
        return nearest(day, month, today);
    if (year.size() != 2 && year.size() != 4)
        return {};
    return valid(QDate(fullYear(year.toInt(), today), month, day));
}

std::optional<QDate> fromDigits(const QString &text, QDate today)
{
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2}|\\d{4})?$"));
    static const QRegularExpression french(
        QStringLiteral("^(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})(?:\\s*[/.\\- ]\\s*(\\d{2}|\\d{4}))?$"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return valid(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    for (const auto &pattern : {packed, french})
        if (const auto match = pattern.match(text); match.hasMatch())
            return fromParts(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today);
    return {};
}

std::optional<QDate> fromDistance(const QString &text, QDate today)
{
    static const QRegularExpression distance(QStringLiteral("^([+-])\\s*(\\d{1,4})\\s*([a-z])?[a-z]*$"));
    const auto match = distance.match(text.toLower());
    if (!match.hasMatch())
        return {};
    const int count = match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1);
    const QChar unit = match.captured(3).isEmpty() ? QLatin1Char('j') : match.captured(3).front();
    switch (unit.unicode()) {
    case 'j':
    case 'd':
        return today.addDays(count);
    case 's':
    case 'w':
        return today.addDays(7 * count);
    case 'm':
        return today.addMonths(count);
    case 'a':
    case 'y':
        return today.addYears(count);
    default:
        return {};
    }
}

std::optional<QDate> fromWord(const QString &word, QDate today)
{
    static const QHash<QString, int> days{{QStringLiteral("aujourd hui"), 0}, {QStringLiteral("auj"), 0},
        {QStringLiteral("today"), 0}, {QStringLiteral("demain"), 1}, {QStringLiteral("tomorrow"), 1},
        {QStringLiteral("apres demain"), 2}, {QStringLiteral("hier"), -1}, {QStringLiteral("yesterday"), -1},
        {QStringLiteral("avant hier"), -2}};
    static const QHash<QString, int> weekdays{{QStringLiteral("lundi"), 1}, {QStringLiteral("mardi"), 2},
        {QStringLiteral("mercredi"), 3}, {QStringLiteral("jeudi"), 4}, {QStringLiteral("vendredi"), 5},
        {QStringLiteral("samedi"), 6}, {QStringLiteral("dimanche"), 7}, {QStringLiteral("monday"), 1},
        {QStringLiteral("tuesday"), 2}, {QStringLiteral("wednesday"), 3}, {QStringLiteral("thursday"), 4},
        {QStringLiteral("friday"), 5}, {QStringLiteral("saturday"), 6}, {QStringLiteral("sunday"), 7}};
    if (const auto found = days.constFind(word); found != days.constEnd())
        return today.addDays(*found);
    if (const auto found = weekdays.constFind(word); found != weekdays.constEnd()) {
        const int ahead = (*found - today.dayOfWeek() + 6) % 7 + 1;
        return today.addDays(ahead);
    }
    return {};
}

/// The month a folded word starts, in French or English; 0 when none or when several could be meant.
int monthOf(const QString &word)
{
    static const std::array<const char *, 24> names{"janvier", "fevrier", "mars", "avril", "mai", "juin",
        "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    if (word.size() < 3)
        return 0;
    for (size_t index = 0; index < names.size(); ++index)
        if (QLatin1String(names[index]).startsWith(word))
            return word == QLatin1String("jui") ? 0 : int(index % 12) + 1;
    return 0;
}

std::optional<QDate> fromMonthName(const QString &words, QDate today)
{
    static const QRegularExpression named(
        QStringLiteral("^(?:[a-z]+ )?(\\d{1,2}|1er) ([a-z]+)(?: (\\d{2}|\\d{4}))?$"));
    const auto match = named.match(words);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1) == QLatin1String("1er") ? 1 : match.captured(1).toInt();
    const int month = monthOf(match.captured(2));
    return month == 0 ? std::nullopt : fromParts(day, month, match.captured(3), today);
}

} // namespace

std::optional<QDate> parseDate(const QString &text, QDate today)
{
    const QString trimmed = text.simplified();
    for (const auto &read : {fromDigits, fromDistance})
        if (const auto day = read(trimmed, today))
            return day;
    const QString words = folded(trimmed);
    for (const auto &read : {fromWord, fromMonthName})
        if (const auto day = read(words, today))
            return day;
    return {};
}
