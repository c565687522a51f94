#pragma once

#include "core/exchange/jsonreader.h"
#include "core/exchange/networkdraft.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

/// One structure or service of a document, not read yet.
struct DataInclusionElement
{
    QJsonValue value{};
    int place = 0; ///< in its list, from 1
    QString list{}; ///< the name of its list; empty when it has none
};

/// The structures and services of a data·inclusion v1 document.
struct DataInclusion
{
    QList<DataInclusionElement> structures{};
    QList<DataInclusionElement> services{};
    QList<ImportProblem> problems{}; ///< of the whole document
    std::optional<ImportProblem> refusal{};
};

struct DataInclusionLimits
{
    qsizetype elements = 200'000; ///< of all the lists, as many as a table may have rows
};

/// Finds the elements of a list of structures, of services or of both, or of an object that holds lists named
/// "structures", "services" or "items". Refused when none of them has two of the fields that the schema
/// requires of all: source, id, nom, date_maj.
DataInclusion findDataInclusion(const QJsonValue &root, const DataInclusionLimits &limits = {});

/// Reads one element. Without what the schema requires it is rejected; a value that the schema does not know
/// is left out with a warning. The line of a problem is the place of the element.
OrganisationDraft readStructure(const DataInclusionElement &element, QDate today);
ServiceDraft readService(const DataInclusionElement &element, QDate today);
