#include "ui/text/datetext.h"

#include "core/rules/pathwaystate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QString plainDay(QDate day) { return formattedDay(day, QStringLiteral("d MMM yyyy")); }

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString formattedDay(QDate day, const QString &format)
{
    QString written = format;
    // French says « 1er août », which no format of a locale does.
    if (day.day() == 1 && QLocale().language() == QLocale::French && format.contains(QLatin1String("MMM")))
        written.replace(QRegularExpression(QStringLiteral("(?<!d)d(?!d)")), QStringLiteral("d'er'"));
    return QLocale().toString(day, written);
}

QString dayText(QDate day)
{
    return day.isValid() ? formattedDay(day, QStringLiteral("ddd d MMM yyyy")) : QString();
}

QString shortDayText(QDate day)
{
    return day.isValid() ? formattedDay(day, QStringLiteral("d MMM")) : QString();
}

QString nearDayText(QDate day, QDate today)
{
    if (!day.isValid() || day.year() != today.year())
        return dayText(day);
    return formattedDay(day, QStringLiteral("ddd d MMM"));
}

QString distanceText(QDate day, QDate today)
{
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return DateText::tr("today");
    if (days == 1)
        return DateText::tr("tomorrow");
    if (days == -1)
        return DateText::tr("yesterday");
    return days > 0 ? DateText::tr("in %n day(s)", nullptr, days)
                    : DateText::tr("%n day(s) ago", nullptr, -days);
}

QString whenText(QDate day, QDate today)
{
    return DateText::tr("%1, %2").arg(distanceText(day, today), nearDayText(day, today));
}

QString momentText(const QDateTime &moment, QDate today)
{
    if (!moment.isValid())
        return {};
    return DateText::tr("%1 at %2")
        .arg(nearDayText(moment.date(), today), moment.toString(QStringLiteral("HH:mm")));
}

QString daysText(qint64 days) { return DateText::tr("%n day(s)", nullptr, int(days)); }

QString ageText(QDate birthDate, QDate today)
{
    if (!birthDate.isValid() || birthDate > today)
        return {};
    const bool birthdayToCome = birthDate.addYears(today.year() - birthDate.year()) > today;
    const int years = today.year() - birthDate.year() - (birthdayToCome ? 1 : 0);
    return DateText::tr("%n year(s) old", nullptr, years);
}

QString periodText(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return DateText::tr("from %1 to %2").arg(plainDay(from), plainDay(to));
    if (from.isValid())
        return DateText::tr("since %1").arg(plainDay(from));
    if (to.isValid())
        return DateText::tr("until %1").arg(plainDay(to));
    return {};
}

QString deadlineText(const Deadline &deadline, QDate today)
{
    switch (deadline.status(today)) {
    case DeadlineStatus::OnTime:
    case DeadlineStatus::DueSoon:
        return capitalised(distanceText(deadline.dueOn, today));
    case DeadlineStatus::Overdue:
        return DateText::tr("Late by %n day(s)", nullptr, int(deadline.dueOn.daysTo(today)));
    case DeadlineStatus::Met:
        return DateText::tr("Done on %1").arg(plainDay(deadline.metOn));
    case DeadlineStatus::MetLate:
        return DateText::tr("Done late, on %1").arg(plainDay(deadline.metOn));
    case DeadlineStatus::NotApplicable:
        return DateText::tr("Not required");
    }
    return {};
}
