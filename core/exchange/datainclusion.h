#pragma once

#include "core/exchange/jsonreader.h"
#include "core/exchange/networkdraft.h"

#include <QDate>

/// The structures and services of a data·inclusion v1 document.
struct DataInclusion
{
    QList<OrganisationDraft> structures{};
    QList<ServiceDraft> services{};
    QList<ImportProblem> problems{}; ///< of the whole document
    std::optional<ImportProblem> refusal{};
};

/// Reads a list of structures, of services or of both, or an object that holds lists named "structures",
/// "services" or "items". An element without what the schema requires is rejected alone; a value that the
/// schema does not know is left out with a warning. The line of a problem is the place in its list, from 1.
DataInclusion readDataInclusion(const QJsonValue &root, QDate today);
