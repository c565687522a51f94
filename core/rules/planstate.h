#pragma once

#include "core/domain/contract.h"
#include "core/domain/planaction.h"

/// The hours of activity of a plan in the week of a day, against what the contract asks.
struct PlanHours
{
    double planned = 0; ///< of the actions that run that week
    double asked = 0; ///< by the contract in force, or the law; 0 when nothing asks
    bool isAdapted = false; ///< the contract asks for less than 15 hours
    QString reason{}; ///< why; empty when it is not

    bool isReached() const { return planned >= asked; }
};

/// Art. L.5411-6 CT asks for at least 15 hours a week, fewer for reasons that the contrat d'engagement
/// states. Only a contrat d'engagement or a CEJ in force asks for hours.
PlanHours planHours(const QList<PlanAction> &actions, const QList<Contract> &contracts, QDate day);

/// Whether an action runs in the week of `day` (Monday to Sunday): open, begun, and not due before.
bool runsInWeekOf(const PlanAction &action, QDate day);
/// Open and past its last day.
bool isLate(const PlanAction &action, QDate day);
