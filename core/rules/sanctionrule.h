#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/domain/breachcase.h"

/// One line of resources/rules/sanctions.csv: what may be decided of a breach, dated by the decision.
struct SanctionRule
{
    bool repeated = false;
    double minRate = 0; ///< percent
    double maxRate = 0;
    int minMonths = 0;
    int maxMonths = 0;
    double householdRate = 0; ///< most, for more than one person
    bool teamOpinion = false; ///< every sanction asks for the opinion of the équipe pluridisciplinaire
    bool suppression = false; ///< may be decided; it always asks for that opinion
    Period validity{};
    QString source{}; ///< shown to people

    double mostRate(bool householdOfSeveral) const { return householdOfSeveral ? householdRate : maxRate; }
    bool operator==(const SanctionRule &) const = default;
};

/// Reads rules from CSV text (`;`, no quotes); the error names the line.
Result<QList<SanctionRule>> parseSanctionRules(const QString &csv);
/// The rules shipped with the program.
const QList<SanctionRule> &sanctionRules();
/// The line in force on `day`; null when there is none.
const SanctionRule *sanctionRule(const QList<SanctionRule> &rules, bool repeated, QDate day);

/// What in a case is not as the rules of its day say. Told, never refused: the département decides.
enum class SanctionFinding {
    RateTooLow,
    RateTooHigh,
    TooShort,
    TooLong,
    NoSuppression, ///< not for a first breach
    TeamOpinionMissing,
    ObservationsNotAwaited, ///< decided before the person's days to answer were over
};
QList<SanctionFinding> findingsOf(const BreachCase &breach, const QList<SanctionRule> &rules);
