#pragma once

#include "core/domain/diagnosis.h"
#include "core/domain/obstaclelevel.h"
#include "core/domain/planaction.h"
#include "core/domain/situation.h"
#include "core/domain/target.h"

#include <QHash>

/// Where one theme of a diagnosis stands on a day.
struct ThemeState
{
    QHash<QString, Situation> situations{}; ///< the last answer of each situation that was ever discussed
    std::optional<ObstacleLevel> level{}; ///< the last one; none when it was never told
    int formerLevel = -1; ///< as of the last validated diagnosis; -1: not told then
    QDate foundOn{}; ///< since when it has stood in the way without a break; null when it does not
    QDate liftedOn{}; ///< since when it does no more; null when it does, or never did
    int changes = 0; ///< answers that differ from those of the last validated diagnosis
    int openActions = 0; ///< of its targets

    bool isObstacle() const { return level && level->level > 0; }
    /// Somebody should act, and nobody does.
    bool isUncovered() const { return isObstacle() && openActions == 0; }
};

/// What a person's diagnosis says on a day.
struct DiagnosisState
{
    QHash<QString, ThemeState> themes{}; ///< those something was said of
    QDate validatedOn{}; ///< of the last validation; null when there is none

    ThemeState theme(const QString &code) const { return themes.value(code); }
    /// The answer to a situation; NotDiscussed when nobody spoke of it.
    Situation::Answer answer(const QString &theme, const QString &situation) const;
};

/// From the dated answers, levels, validations and the plan; what is later than `day` is left out.
DiagnosisState diagnosisOn(const QList<Situation> &situations, const QList<ObstacleLevel> &levels,
    const QList<Diagnosis> &diagnoses, const QList<Target> &targets, const QList<PlanAction> &actions,
    QDate day);
