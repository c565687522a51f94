#include "core/domain/planaction.h"

namespace {

constexpr double MostActionHours = 40; // a week

} // namespace

QList<PlanAction::Flaw> PlanAction::flaws(QDate today) const
{
    QList<Flaw> found;
    if (target.isNull())
        found += Flaw::TargetMissing;
    if (code.isEmpty() && label.trimmed().isEmpty())
        found += Flaw::WordsMissing;
    if (!byPerson && organisation.isNull())
        found += Flaw::OwnerMissing;
    if (weeklyHours < 0 || weeklyHours > MostActionHours)
        found += Flaw::HoursWrong;
    if (dueOn.isValid() && startsOn.isValid() && dueOn < startsOn)
        found += Flaw::DueBeforeStart;
    if (!isOpen() && !endedOn.isValid())
        found += Flaw::EndMissing;
    if (endedOn.isValid() && endedOn > today)
        found += Flaw::EndInFuture;
    return found;
}
