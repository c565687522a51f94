#include "ui/caseload/caseloadtext.h"

#include "core/query/people.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/ruletext.h"

namespace {

/// Beyond so many days people think of the date rather than of the distance.
constexpr int NearDays = 30;

} // namespace

QString CaseloadText::deadline(const Deadline &deadline, QDate today)
{
    if (deadline.status(today) == DeadlineStatus::OnTime && today.daysTo(deadline.dueOn) > NearDays)
        return tr("On %1").arg(nearDayText(deadline.dueOn, today));
    return deadlineText(deadline, today);
}

QString CaseloadText::past(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    return day.daysTo(today) <= 2 * NearDays ? distanceText(day, today) : nearDayText(day, today);
}

QString CaseloadText::cell(const CaseloadRow &row, Sorting::By by, QDate today)
{
    const bool isShown =
        by == Sorting::By::Name || by == Sorting::By::Reference || by == Sorting::By::Referent;
    if (row.level < Level::General && !isShown)
        return {};
    switch (by) {
    case Sorting::By::Name:
        return personName(row.familyName, row.firstName);
    case Sorting::By::Reference:
        return row.reference;
    case Sorting::By::Stage:
        return textOf(row.stage);
    case Sorting::By::StageSince:
        return past(row.stageSince, today);
    case Sorting::By::Track:
        return row.track == Track::None ? QString() : textOf(row.track);
    case Sorting::By::NextDeadline:
        return row.next.dueOn.isValid()
            ? QStringLiteral("%1 · %2").arg(deadline(row.next, today), labelOf(row.next))
            : QString();
    case Sorting::By::Referent:
        return row.referentName.isEmpty() ? row.leadBody : row.referentName;
    case Sorting::By::LastContact:
        return row.lastContactOn.isValid() ? past(row.lastContactOn, today) : tr("never met");
    case Sorting::By::NextAppointment:
        return momentText(row.nextAppointmentAt, today);
    case Sorting::By::ContractEnd:
        return nearDayText(row.contractEndsOn, today);
    case Sorting::By::Commune:
        return row.commune;
    }
    return {};
}

QString CaseloadText::hint(const CaseloadRow &row, Sorting::By by, QDate today)
{
    if (row.level < Level::General)
        return by == Sorting::By::Name ? tr("You are not in the circle of this person") : QString();
    switch (by) {
    case Sorting::By::Name:
        return wishes(row.doNotCall, row.noSms, row.safeContact);
    case Sorting::By::NextDeadline:
        return row.next.dueOn.isValid()
            ? QStringLiteral("%1\n%2\n%3").arg(labelOf(row.next), dayText(row.next.dueOn), sourceOf(row.next))
            : QString();
    case Sorting::By::Referent:
        return row.referentName.isEmpty() ? QString() : row.leadBody;
    case Sorting::By::LastContact:
        return dayText(row.lastContactOn);
    case Sorting::By::StageSince:
        return dayText(row.stageSince);
    case Sorting::By::ContractEnd:
        return row.contractEndsOn.isValid() ? whenText(row.contractEndsOn, today) : QString();
    case Sorting::By::Reference:
    case Sorting::By::Stage:
    case Sorting::By::Track:
    case Sorting::By::NextAppointment:
    case Sorting::By::Commune:
        break;
    }
    return {};
}

QString CaseloadText::wishes(bool doNotCall, bool noSms, const QString &safeContact)
{
    QStringList words;
    if (doNotCall)
        words.append(tr("Do not call"));
    if (noSms)
        words.append(tr("No text messages"));
    if (!safeContact.isEmpty())
        words.append(tr("Safe contact: %1").arg(safeContact));
    return words.join(QStringLiteral(" · "));
}
