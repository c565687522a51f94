#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/importheaders.h"

/// Decides by its header whether a table is of people or of structures; Unknown when it names nothing.
ImportFormat formatOf(const SourceTable &table);

/// The plan of a table of people.
Result<ImportPlan> planBeneficiaries(Database &database, const ImportSource &source, QDate today,
    const ImportDecisions &decisions, const ImportWatch &watch);
/// The plan of a table of structures.
Result<ImportPlan> planStructures(Database &database, const ImportSource &source,
    const ImportDecisions &decisions, const ImportWatch &watch);
