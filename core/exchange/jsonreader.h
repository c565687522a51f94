#pragma once

#include "core/exchange/importproblem.h"

#include <QJsonValue>

#include <optional>

/// What a JSON text may hold: enough for every structure and service of the country, too little to exhaust
/// the memory of a workstation.
struct JsonLimits
{
    int depth = 64;
    qsizetype elements = 200'000; ///< of one list or object
    qsizetype values = 10'000'000; ///< of the whole text
};

/// A JSON text read under limits.
struct JsonDocument
{
    QJsonValue root{};
    std::optional<ImportProblem> refusal{}; ///< why nothing can be taken, with the line
};

/// Reads JSON. A fault is told with its line and its place on that line: of syntax, a character that JSON
/// forbids, a null, half a character, a field given twice in one object, or what is beyond the limits.
JsonDocument readJson(const QString &text, const JsonLimits &limits = {});

/// The first line that is not UTF-8, from 1; 0 when all are. JSON has no other encoding (RFC 8259, 8.1).
int firstLineNotUtf8(const QByteArray &bytes);
