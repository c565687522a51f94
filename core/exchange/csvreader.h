#pragma once

#include "core/exchange/importproblem.h"

#include <QList>
#include <QStringList>

#include <optional>

/// One row of a table and where it stands in its file.
struct SourceRow
{
    int line = 0; ///< physical line its first cell is on, from 1
    QStringList cells{}; ///< as written, without quotes
};

/// A table read from a file: a header and rows, whatever their number of cells.
struct SourceTable
{
    QChar delimiter{};
    int headerLine = 0;
    QStringList headers{}; ///< trimmed
    QList<SourceRow> rows{}; ///< without the rows whose cells are all empty
    std::optional<ImportProblem> refusal{}; ///< why nothing can be taken from the file
};

struct CsvLimits
{
    qsizetype rows = 200'000;
    qsizetype columns = 256;
    qsizetype cellLength = 32'767; ///< the most a spreadsheet's cell holds
};

/// Reads RFC 4180 as spreadsheets write it: separator ; , or tab (told by a line "sep=;", else by the headers
/// it brings out, else by what makes the rows even), LF, CRLF or CR, line breaks inside quotes. An unclosed
/// quote, a NUL, two columns of one name, an empty file or one beyond the limits are refused, with the line.
SourceTable readCsv(const QString &text, const CsvLimits &limits = {});
