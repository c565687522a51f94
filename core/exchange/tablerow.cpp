#include "core/exchange/tablerow.h"

#include "core/exchange/cellvalues.h"

int TableRow::firstColumn(const char *field) const
{
    const auto columns = m_map.columns.value(QLatin1String(field));
    return columns.isEmpty() ? -1 : columns.first();
}

QString TableRow::cell(const char *field) const
{
    const int column = firstColumn(field);
    return column < 0 ? QString() : CellValues::cleaned(raw(column));
}

QString TableRow::name(const char *field) const
{
    const int column = firstColumn(field);
    return column < 0 ? QString() : CellValues::name(raw(column));
}

QString TableRow::text(const char *field) const
{
    const int column = firstColumn(field);
    return column < 0 ? QString() : CellValues::paragraphs(raw(column));
}

QString TableRow::identifier(const char *field) const
{
    const int column = firstColumn(field);
    return column < 0 ? QString() : CellValues::identifier(raw(column));
}

QString TableRow::freeIdentifier(const char *field) const
{
    const int column = firstColumn(field);
    return column < 0 ? QString() : CellValues::freeIdentifier(raw(column));
}

QStringList TableRow::cells(const char *field) const
{
    QStringList found;
    for (const int column : m_map.columns.value(QLatin1String(field)))
        if (const QString text = CellValues::cleaned(raw(column)); !text.isEmpty())
            found += text;
    return found;
}

QString TableRow::header(const char *field) const
{
    const int column = firstColumn(field);
    return column < 0 ? QString() : m_table.headers[column];
}

void TableRow::error(const char *field, const QString &code, const QStringList &arguments)
{
    m_problems.append({line(), header(field), ImportProblem::Severity::Error, code, arguments});
    m_rejected = true;
}

void TableRow::warn(const char *field, const QString &code, const QStringList &arguments)
{
    m_problems.append({line(), header(field), ImportProblem::Severity::Warning, code, arguments});
}

RowWidths::RowWidths(const SourceTable &table)
    : m_table(table)
{
    const qsizetype width = table.headers.size();
    int shorter = 0;
    int endingEmpty = 0;
    int longer = 0;
    for (const SourceRow &row : table.rows) {
        shorter += row.cells.size() < width ? 1 : 0;
        longer += row.cells.size() > width ? 1 : 0;
        endingEmpty += row.cells.last().trimmed().isEmpty() ? 1 : 0;
    }
    m_trimmed = shorter > 1 && endingEmpty == 0;
    const bool lastShorter = table.rows.last().cells.size() <= width;
    m_allLonger = table.rows.size() > 1 && longer + (lastShorter && longer > 1 ? 1 : 0) == table.rows.size();
}

RowWidths::Verdict RowWidths::verdict(qsizetype row) const
{
    const qsizetype width = m_table.headers.size();
    const QStringList &cells = m_table.rows[row].cells;
    if (cells.size() < width) {
        if (row == m_table.rows.size() - 1)
            return Verdict::ShortLast;
        return m_trimmed ? Verdict::ShortTrimmed : Verdict::TooShort;
    }
    const bool extraEmpty = std::all_of(
        cells.begin() + width, cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    const bool fits = cells.size() == width || (extraEmpty && m_allLonger);
    return fits ? Verdict::Fits : Verdict::TooLong;
}
