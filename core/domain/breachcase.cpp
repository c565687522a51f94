#include "core/domain/breachcase.h"

#include <algorithm>

namespace {

using Flaws = QList<BreachCase::Flaw>;

bool isAfter(QDate one, QDate other) { return one.isValid() && other.isValid() && one > other; }

void addOfDecision(const BreachCase &breach, Flaws &found)
{
    if (breach.decision != BreachCase::Decision::Pending && !breach.decidedOn.isValid())
        found += BreachCase::Flaw::DecisionDateMissing;
    // Nothing is decided before the person was told and could answer (art. L.262-37 III CASF).
    if (breach.isSanction() && (!breach.notifiedOn.isValid() || isAfter(breach.notifiedOn, breach.decidedOn)))
        found += BreachCase::Flaw::DecidedBeforeNotice;
    if (!breach.isSanction())
        return;
    if (breach.rate <= 0 || breach.rate > 100)
        found += BreachCase::Flaw::RateWrong;
    if (breach.months < 1 || breach.months > 4)
        found += BreachCase::Flaw::MonthsWrong;
    if (!breach.startsOn.isValid())
        found += BreachCase::Flaw::StartMissing;
    if (breach.liftedOn.isValid() && breach.liftReason.trimmed().isEmpty())
        found += BreachCase::Flaw::LiftReasonMissing;
    if (isAfter(breach.startsOn, breach.liftedOn))
        found += BreachCase::Flaw::LiftedBeforeStart;
}

} // namespace

QDate BreachCase::lastDay() const
{
    return isSanction() && startsOn.isValid() && months > 0 ? startsOn.addMonths(months).addDays(-1)
                                                            : QDate();
}

Flaws BreachCase::flaws(QDate today) const
{
    Flaws found;
    if (!reportedOn.isValid())
        found += Flaw::ReportMissing;
    if (facts.trimmed().isEmpty())
        found += Flaw::FactsMissing;
    if (std::max({reportedOn, notifiedOn, observationsOn, teamAskedOn, teamOpinionOn, decidedOn, liftedOn})
        > today)
        found += Flaw::InFuture;
    if (isAfter(reportedOn, notifiedOn))
        found += Flaw::NotifiedBeforeReport;
    if (observationsOn.isValid() && (!notifiedOn.isValid() || observationsOn < notifiedOn))
        found += Flaw::ObservationsBeforeNotice;
    addOfDecision(*this, found);
    return found;
}
