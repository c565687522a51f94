#include "core/exchange/csvreader.h"

#include "core/base/text.h"
#include "core/exchange/importheaders.h"
#include "core/exchange/textdecoder.h"

#include <QHash>

#include <array>

namespace {

constexpr QLatin1Char Quote('"');
constexpr QLatin1Char Cr('\r');
constexpr QLatin1Char Lf('\n');

ImportProblem refused(int line, const QString &code, const QStringList &arguments = {})
{
    return {line, {}, ImportProblem::Severity::Error, code, arguments};
}

/// Takes one row after the other from a text.
class RowScanner
{
public:
    RowScanner(QStringView text, QChar delimiter, int line, const CsvLimits &limits)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_limits(limits)
        , m_line(line)
    {
    }

    bool atEnd() const { return m_place >= m_text.size(); }
    const std::optional<ImportProblem> &problem() const { return m_problem; }

    SourceRow next()
    {
        SourceRow row{m_line, {}};
        bool more = true;
        while (more && !m_problem) {
            if (row.cells.size() == m_limits.columns) {
                m_problem = refused(
                    row.line, QStringLiteral("too_many_columns"), {QString::number(m_limits.columns)});
                break;
            }
            row.cells += m_place < m_text.size() && m_text[m_place] == Quote ? quotedCell() : plainText();
            more = !atEnd() && m_text[m_place] == m_delimiter;
            if (more)
                ++m_place;
        }
        if (!atEnd())
            endLine();
        return row;
    }

private:
    QString plainText()
    {
        const qsizetype start = m_place;
        while (m_place < m_text.size() && m_text[m_place] != m_delimiter && m_text[m_place] != Lf
            && m_text[m_place] != Cr)
            ++m_place;
        checkLength(m_place - start, m_line);
        return m_text.mid(start, m_place - start).toString();
    }

    QString quotedCell()
    {
        const int opened = m_line;
        QString cell;
        qsizetype start = ++m_place;
        for (; m_place < m_text.size(); ++m_place) {
            const QChar c = m_text[m_place];
            if (c == Quote) {
                cell += m_text.mid(start, m_place - start);
                start = ++m_place;
                if (m_place >= m_text.size() || m_text[m_place] != Quote) {
                    cell += plainText();
                    checkLength(cell.size(), opened);
                    return cell;
                }
            } else if (c == Lf || (c == Cr && !isFollowedByLf())) {
                ++m_line;
            }
            if (!checkLength(cell.size() + m_place - start, opened))
                return {};
        }
        m_problem = refused(opened, QStringLiteral("unclosed_quote"), {QString::number(opened)});
        return {};
    }

    bool isFollowedByLf() const { return m_place + 1 < m_text.size() && m_text[m_place + 1] == Lf; }

    bool checkLength(qsizetype length, int line)
    {
        if (length <= m_limits.cellLength)
            return true;
        m_problem = refused(line, QStringLiteral("cell_too_long"), {QString::number(m_limits.cellLength)});
        return false;
    }

    void endLine()
    {
        m_place += m_text[m_place] == Cr && isFollowedByLf() ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_delimiter;
    const CsvLimits &m_limits;
    qsizetype m_place = 0;
    int m_line;
    std::optional<ImportProblem> m_problem{};
};

bool isEmptyRow(const SourceRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
        [](const QString &cell) { return cell.isEmpty() || cell.trimmed().isEmpty(); });
}

int knownColumns(const QStringList &headers)
{
    const auto known = [&headers](const QString &layout) {
        return int(ImportHeaders::shipped().map(layout, headers).columns.size());
    };
    return std::max(known(QStringLiteral("beneficiary")), known(QStringLiteral("structure")));
}

/// How well a separator fits, what says most first.
struct Fit
{
    int known = 0; ///< columns whose header we know
    int even = 0; ///< rows as wide as the header, in the first rows
    qsizetype width = 0;

    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(QStringView text, QChar delimiter, const CsvLimits &limits)
{
    constexpr int sample = 30;
    RowScanner scanner(text, delimiter, 1, limits);
    Fit fit;
    for (int i = 0; i < sample && !scanner.atEnd() && !scanner.problem();) {
        const SourceRow row = scanner.next();
        if (isEmptyRow(row))
            continue;
        if (i++ == 0) {
            fit.width = row.cells.size();
            fit.known = fit.width > 1 ? knownColumns(row.cells) : 0;
        }
        fit.even += fit.width > 1 && row.cells.size() == fit.width ? 1 : 0;
    }
    return fit;
}

QChar detectedDelimiter(QStringView text, const CsvLimits &limits)
{
    QChar best = u';';
    Fit bestFit = fitOf(text, best, limits);
    for (const QChar candidate : {QChar(u','), QChar(u'\t')}) {
        const Fit fit = fitOf(text, candidate, limits);
        if (fit > bestFit) {
            bestFit = fit;
            best = candidate;
        }
    }
    return best;
}

/// A first line "sep=;", quoted or not, names the separator; nothing when the text has none.
QChar declaredDelimiter(QStringView text)
{
    const QString start = text.left(8).toString().remove(Quote);
    const bool declared = start.size() >= 5 && start.startsWith(QLatin1String("sep="), Qt::CaseInsensitive);
    return declared && start[4] != Lf && start[4] != Cr ? start[4] : QChar();
}

qsizetype afterFirstLine(QStringView text)
{
    qsizetype place = 0;
    while (place < text.size() && text[place] != Lf && text[place] != Cr)
        ++place;
    const bool crlf = place + 1 < text.size() && text[place] == Cr && text[place + 1] == Lf;
    return qMin(place + (crlf ? 2 : 1), text.size());
}

std::optional<ImportProblem> headerProblem(const SourceTable &table)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const QString key = folded(table.headers[i]);
        if (key.isEmpty())
            continue;
        if (seen.contains(key)) {
            auto problem = refused(table.headerLine, QStringLiteral("column_twice"),
                {QString::number(seen.value(key) + 1), QString::number(i + 1)});
            problem.column = table.headers[i];
            return problem;
        }
        seen.insert(key, i);
    }
    return {};
}

void readRows(RowScanner &scanner, const CsvLimits &limits, SourceTable &table)
{
    while (!scanner.atEnd() && !table.refusal) {
        SourceRow row = scanner.next();
        table.refusal = scanner.problem();
        if (table.refusal || isEmptyRow(row))
            continue;
        if (table.headerLine == 0) {
            table.headerLine = row.line;
            for (const QString &cell : std::as_const(row.cells))
                table.headers += cell.simplified();
            table.refusal = headerProblem(table);
        } else if (table.rows.size() == limits.rows) {
            table.refusal =
                refused(row.line, QStringLiteral("too_many_rows"), {QString::number(limits.rows)});
        } else {
            table.rows.append(std::move(row));
        }
    }
    if (table.refusal || !table.rows.isEmpty())
        return;
    // A single line that names no column is no header: it may be data, or no table at all.
    const bool isHeader = table.headers.join(QString()).size() < 2 || knownColumns(table.headers) > 0;
    table.refusal = isHeader ? refused(0, QStringLiteral("no_row"))
                             : refused(table.headerLine, QStringLiteral("headers_unknown"));
}

} // namespace

SourceTable readCsv(const QString &text, const CsvLimits &limits)
{
    SourceTable table;
    if (const auto nul = text.indexOf(QChar(u'\0')); nul >= 0) {
        table.refusal = refused(lineOf(text, nul), QStringLiteral("nul_character"));
        return table;
    }
    table.delimiter = declaredDelimiter(text);
    const bool declared = !table.delimiter.isNull();
    const auto body = QStringView(text).mid(declared ? afterFirstLine(text) : 0);
    if (!declared)
        table.delimiter = detectedDelimiter(body, limits);
    const int line = declared ? 2 : 1;
    RowScanner scanner(body, table.delimiter, line, limits);
    readRows(scanner, limits, table);
    return table;
}
