#pragma once

#include "core/rules/pathwaystate.h"

/// A stage of a pathway and the days it lasts.
struct StagePeriod
{
    Stage stage = Stage::Outreach;
    QDate from{};
    QDate to{}; ///< last day; null: nothing known ends it

    bool operator==(const StagePeriod &) const = default;
};

/// The stages a person went through, one after the other without a hole, then the ones that come if nothing
/// new happens. Empty when no fact has a date. Each day is judged by the facts known to be true that day.
QList<StagePeriod> stageHistory(const PathwayFacts &facts, const QList<DeadlineRule> &rules, QDate today);
