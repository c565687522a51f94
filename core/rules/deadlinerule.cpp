#include "core/rules/deadlinerule.h"

#include <QFile>
#include <QLoggingCategory>

QDate DeadlineRule::dueOn(QDate from) const
{
    const auto lastBefore = [from](QDate anniversary) { // which a shorter month may lack
        return anniversary.day() == from.day() ? anniversary.addDays(-1) : anniversary;
    };
    switch (unit) {
    case Unit::Days:
        return from.addDays(delay);
    case Unit::Weeks:
        return from.addDays(7 * delay);
    case Unit::Months:
        return from.addMonths(delay);
    case Unit::Years:
        return from.addYears(delay);
    case Unit::FullMonths:
        return lastBefore(from.addMonths(delay));
    case Unit::FullYears:
        return lastBefore(from.addYears(delay));
    case Unit::Date:
        return date;
    }
    return {};
}

const QList<DeadlineRule> &deadlineRules()
{
    static const QList<DeadlineRule> rules = [] {
        QFile file(QStringLiteral(":/rules/deadlines.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The rules shipped with the program are missing");
        const auto parsed = parseDeadlineRules(QString::fromUtf8(file.readAll()));
        if (!parsed)
            qFatal("The rules shipped with the program are wrong: %s", qPrintable(parsed.error().detail));
        return *parsed;
    }();
    return rules;
}

const DeadlineRule *firstLine(const QList<DeadlineRule> &rules, QStringView code)
{
    for (const auto &rule : rules)
        if (rule.code == code)
            return &rule;
    return nullptr;
}

const DeadlineRule *findRule(
    const QList<DeadlineRule> &rules, QStringView code, QDate day, Track track, QStringView scope)
{
    const DeadlineRule *general = nullptr;
    for (const auto &rule : rules) {
        if (rule.code != code || !rule.validity.contains(day))
            continue;
        if (!rule.tracks.isEmpty() && !rule.tracks.contains(track))
            continue;
        if (rule.scope == scope)
            return &rule;
        if (rule.scope.isEmpty())
            general = &rule;
    }
    return general;
}
