#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/domain/orientation.h"
#include "core/rules/pathwaystate.h"

#include <optional>

/// One line of resources/rules/caseload_weights.csv: what a file counts for in a caseload.
struct CaseWeight
{
    std::optional<Track> track{}; ///< nothing: any
    std::optional<Stage> stage{}; ///< nothing: any
    int points = 10; ///< ten for an ordinary file
    Period validity{};
    QString source{}; ///< shown to people

    bool operator==(const CaseWeight &) const = default;
};

/// Reads weights from CSV text (`;`, no quotes); the error names the line, or what has none.
Result<QList<CaseWeight>> parseCaseWeights(const QString &csv);
/// The weights shipped with the program.
const QList<CaseWeight> &caseWeights();

/// The points of a file on `day`: the heaviest of what its track and its stage say, unless the stage makes it
/// lighter than an ordinary one.
int caseWeightOf(Track track, Stage stage, QDate day, const QList<CaseWeight> &weights = caseWeights());
