#pragma once

#include "core/base/code.h"

#include <QString>
#include <QStringList>

/// One thing to tell about a file that is read: where, how bad, and a code whose text is in ui/text.
struct ImportProblem
{
    enum class Severity {
        Error, ///< the line, or the file when line is 0, is not taken
        Warning, ///< the line is taken
        Conflict, ///< somebody has to decide
    };

    int line = 0; ///< physical line of the file, or place of a JSON element from 1; 0: the whole file
    QString column{}; ///< as the file names it; empty: the whole line
    Severity severity = Severity::Error;
    QString code{}; ///< stable, snake_case
    QStringList arguments{}; ///< of the text; never a person's data

    bool operator==(const ImportProblem &) const = default;
};

template <>
struct Codes<ImportProblem::Severity>
{
    static constexpr std::array<CodeEntry<ImportProblem::Severity>, 3> table{{
        {ImportProblem::Severity::Error, "error"},
        {ImportProblem::Severity::Warning, "warning"},
        {ImportProblem::Severity::Conflict, "conflict"},
    }};
};
