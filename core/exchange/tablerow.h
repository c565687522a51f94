#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/importheaders.h"

/// One row of a table read by field: its cells, and the problems found in them.
class TableRow
{
public:
    TableRow(const SourceTable &table, const ColumnMap &map, const SourceRow &row)
        : m_table(table)
        , m_map(map)
        , m_row(row)
    {
    }

    int line() const { return m_row.line; }
    /// The cleaned cell of a field; empty when the field has no column or the row no such cell.
    QString cell(const char *field) const;
    /// The same, where NULL may be what somebody is called.
    QString name(const char *field) const;
    /// The same with its line breaks.
    QString text(const char *field) const;
    /// The cell without blanks or the marks a spreadsheet adds to numbers.
    QString identifier(const char *field) const;
    /// The identifier of a system we do not know, as it is written.
    QString freeIdentifier(const char *field) const;
    /// The cells of every column of a field, the empty ones left out.
    QStringList cells(const char *field) const;
    /// The header of a field as the file writes it; empty when it has no column.
    QString header(const char *field) const;

    void error(const char *field, const QString &code, const QStringList &arguments = {});
    void warn(const char *field, const QString &code, const QStringList &arguments = {});
    const QList<ImportProblem> &problems() const { return m_problems; }
    bool isRejected() const { return m_rejected; }

private:
    QString raw(int column) const { return column < m_row.cells.size() ? m_row.cells[column] : QString(); }
    int firstColumn(const char *field) const;

    const SourceTable &m_table;
    const ColumnMap &m_map;
    const SourceRow &m_row;
    QList<ImportProblem> m_problems{};
    bool m_rejected = false;
};

/// How the rows of a table compare with its header: spreadsheets leave out the empty cells at the end, and
/// what else is short or long has its cells in the wrong columns.
class RowWidths
{
public:
    enum class Verdict { Fits, ShortLast, ShortTrimmed, TooShort, TooLong };

    explicit RowWidths(const SourceTable &table);
    Verdict verdict(qsizetype row) const;

private:
    const SourceTable &m_table;
    bool m_trimmed = false; ///< the file was written without the empty cells at the end of its rows
    bool m_allLonger = false; ///< every row ends with a separator more than the header
};
