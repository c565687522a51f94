#pragma once

#include "core/exchange/importproblem.h"

#include <QJsonValue>

#include <optional>

struct JsonLimits
{
    int depth = 64;
};

/// A JSON text read under limits.
struct JsonDocument
{
    QJsonValue root{};
    std::optional<ImportProblem> refusal{}; ///< why nothing can be taken, with the line
};

/// Reads JSON. A fault of syntax is told with its line and its place on that line.
JsonDocument readJson(const QString &text, const JsonLimits &limits = {});
