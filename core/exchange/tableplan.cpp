#include "core/exchange/tableplan.h"

#include "core/exchange/beneficiaryplanner.h"
#include "core/exchange/networkplanner.h"
#include "core/exchange/structureline.h"

namespace {

constexpr int LinesBetweenWords = 200; // how often a long step tells how far it is

QString layoutOf(ImportFormat format)
{
    return format == ImportFormat::StructuresCsv ? QStringLiteral("structure")
                                                 : QStringLiteral("beneficiary");
}

/// A table ready to be read row by row, and the plan that its rows go to.
struct Reading
{
    ColumnMap map{};
    QHash<QString, QString> headers{}; ///< by field
    ImportPlan plan{};
};

void addMissingColumns(Reading &reading, const SourceTable &table, const QList<QStringList> &required)
{
    const QString layout = layoutOf(reading.plan.format);
    for (const QStringList &alternatives : required) {
        const bool present = std::any_of(alternatives.begin(), alternatives.end(),
            [&](const QString &field) { return reading.map.columns.contains(field); });
        if (present)
            continue;
        const QString label = ImportHeaders::shipped().label(layout, alternatives.first());
        reading.plan.problems.append({table.headerLine, label, ImportProblem::Severity::Error,
            QStringLiteral("column_missing"), {label}});
        reading.plan.refused = true;
    }
}

/// Tells that a column is missing without which the rows are taken all the same.
void addColumnWanted(Reading &reading, const SourceTable &table, const QString &field)
{
    if (reading.map.columns.contains(field))
        return;
    const QString label = ImportHeaders::shipped().label(layoutOf(reading.plan.format), field);
    reading.plan.problems.append({table.headerLine, label, ImportProblem::Severity::Warning,
        QStringLiteral("column_missing"), {label}});
}

bool isColumnUsed(const SourceTable &table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const SourceRow &row) {
        return column < row.cells.size() && !row.cells[column].trimmed().isEmpty();
    });
}

/// Names the columns that hold something and are not taken.
void addColumnsLeftOut(Reading &reading, const SourceTable &table)
{
    static const QStringList joined{
        QStringLiteral("phone"), QStringLiteral("address"), QStringLiteral("address_complement")};
    const auto tell = [&](int column, const QString &code, const QStringList &arguments) {
        if (isColumnUsed(table, column))
            reading.plan.problems.append(
                {table.headerLine, table.headers[column], ImportProblem::Severity::Warning, code, arguments});
    };
    for (const int column : std::as_const(reading.map.unknown))
        tell(column, QStringLiteral("column_unknown"), {QString::number(column + 1)});
    for (auto each = reading.map.columns.cbegin(); each != reading.map.columns.cend(); ++each)
        if (!joined.contains(each.key()))
            for (qsizetype i = 1; i < each->size(); ++i)
                tell(each->at(i), QStringLiteral("column_superfluous"), {table.headers[each->first()]});
}

Reading begin(const ImportSource &source, const QList<QStringList> &required)
{
    Reading reading;
    reading.plan.format = source.format;
    reading.plan.encoding = source.encoding;
    reading.plan.delimiter = source.table.delimiter;
    reading.plan.problems = source.problems;
    reading.map = ImportHeaders::shipped().map(layoutOf(source.format), source.table.headers);
    for (auto each = reading.map.columns.cbegin(); each != reading.map.columns.cend(); ++each)
        reading.headers.insert(each.key(), source.table.headers[each->first()]);
    addMissingColumns(reading, source.table, required);
    if (!reading.plan.refused)
        addColumnsLeftOut(reading, source.table);
    return reading;
}

/// True when a cell that is there looks wrong; one that the row may well leave out is no doubt.
bool hasDoubt(const QList<ImportProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const ImportProblem &problem) { return problem.code != QLatin1String("manager_email_missing"); });
}

QString fieldOf(const ColumnMap &map, int column)
{
    for (auto each = map.columns.cbegin(); each != map.columns.cend(); ++each)
        if (each->contains(column))
            return each.key();
    return {};
}

/// True when the last filled cell of a short row is of a kind that shows whether it stands in its column: one
/// cell lost before it would have brought another there, which is told as a problem.
bool endsWhereItShould(const ColumnMap &map, const SourceRow &row)
{
    static const QStringList telling{QStringLiteral("birth_date"), QStringLiteral("nir"),
        QStringLiteral("phone"), QStringLiteral("postcode"), QStringLiteral("siret"),
        QStringLiteral("website")};
    qsizetype last = row.cells.size() - 1;
    while (last > 0 && row.cells[last].trimmed().isEmpty())
        --last;
    return telling.contains(fieldOf(map, int(last)));
}

/// What is known of a row beside what its cells say.
struct RowForm
{
    const SourceTable &table;
    const ColumnMap &map;
    const SourceRow &row;
    RowWidths::Verdict width = RowWidths::Verdict::Fits;
};

template <class Draft>
void reject(Draft &draft, const ImportProblem &problem)
{
    draft.problems = {problem};
    draft.rejected = true;
}

/// Tells a draft that its row is not as wide as the header, and rejects what may be shifted.
template <class Draft>
void judgeWidth(Draft &draft, const RowForm &form)
{
    const auto problem = [&form](ImportProblem::Severity severity, const QString &code) {
        return ImportProblem{form.row.line, {}, severity, code,
            {QString::number(form.row.cells.size()), QString::number(form.table.headers.size())}};
    };
    const auto tooShort = problem(ImportProblem::Severity::Error, QStringLiteral("row_too_short"));
    switch (form.width) {
    case RowWidths::Verdict::Fits:
        return;
    case RowWidths::Verdict::ShortTrimmed: // a doubt in a short row: its cells may be in the wrong columns
        if (hasDoubt(draft.problems) || !endsWhereItShould(form.map, form.row))
            reject(draft, tooShort);
        return;
    case RowWidths::Verdict::ShortLast:
        draft.problems.prepend(problem(ImportProblem::Severity::Warning, QStringLiteral("row_short")));
        return;
    case RowWidths::Verdict::TooShort:
        return reject(draft, tooShort);
    case RowWidths::Verdict::TooLong:
        return reject(draft, problem(ImportProblem::Severity::Error, QStringLiteral("row_too_long")));
    }
}

/// Rejects a row that holds a character which could not be read, in a column that is taken.
template <class Draft>
void judgeCharacters(Draft &draft, const RowForm &form)
{
    const auto cells = std::min(form.row.cells.size(), form.table.headers.size());
    for (int column = 0; column < cells; ++column)
        if (form.row.cells[column].contains(QChar(QChar::ReplacementCharacter))
            && !form.map.unknown.contains(column))
            return reject(draft,
                {form.row.line, form.table.headers[column], ImportProblem::Severity::Error,
                    QStringLiteral("character_lost"), {}});
}

/// Plans every row: `read` makes a draft of it, `plan` compares that with the base.
template <class Read, class Plan>
Result<ImportPlan> run(Reading reading, const SourceTable &table, const ImportDecisions &decisions,
    const ImportWatch &watch, Read &&read, Plan &&plan)
{
    const RowWidths widths(table);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (i % LinesBetweenWords == 0) {
            if (watch.isCancelled())
                return Error{ErrorCode::Cancelled, QString()};
            watch.tell(int(i), int(table.rows.size()));
        }
        auto draft = read(TableRow(table, reading.map, table.rows[i]));
        const RowForm form{table, reading.map, table.rows[i], widths.verdict(i)};
        judgeWidth(draft, form);
        judgeCharacters(draft, form);
        reading.plan.add(plan(draft, decisions.value(int(i), ImportDecision::Skip)));
    }
    watch.tell(int(table.rows.size()), int(table.rows.size()));
    return reading.plan;
}

} // namespace

ImportFormat formatOf(const SourceTable &table)
{
    const ImportHeaders &headers = ImportHeaders::shipped();
    const ColumnMap asPeople = headers.map(QStringLiteral("beneficiary"), table.headers);
    const ColumnMap asStructures = headers.map(QStringLiteral("structure"), table.headers);
    const auto people = asPeople.columns.size();
    const auto structures = asStructures.columns.size();
    if (people == 0 && structures == 0)
        return ImportFormat::Unknown;
    // "Nom;Code postal;Ville" fits both: a list of people has first names or dates of birth.
    const bool cannotBePeople =
        !asPeople.has(QLatin1String("first_name")) && !asPeople.has(QLatin1String("birth_date"));
    if (structures == people && cannotBePeople && asStructures.has(QLatin1String("name")))
        return ImportFormat::StructuresCsv;
    return structures > people ? ImportFormat::StructuresCsv : ImportFormat::BeneficiariesCsv;
}

Result<ImportPlan> planBeneficiaries(Database &database, const ImportSource &source, QDate today,
    const ImportDecisions &decisions, const ImportWatch &watch)
{
    Reading reading = begin(source,
        {{QStringLiteral("family_name"), QStringLiteral("usual_name"), QStringLiteral("birth_name")},
            {QStringLiteral("first_name")}, {QStringLiteral("birth_date")}});
    if (reading.plan.refused)
        return reading.plan;
    BeneficiaryPlanner planner(database, today, reading.headers);
    auto planned = run(
        std::move(reading), source.table, decisions, watch,
        [today](const TableRow &row) { return readBeneficiary(row, today); },
        [&planner](const BeneficiaryDraft &draft, ImportDecision decision) {
            return planner.plan(draft, decision);
        });
    if (planned)
        planned->writes = planner.writes();
    return planned;
}

Result<ImportPlan> planStructures(Database &database, const ImportSource &source,
    const ImportDecisions &decisions, const ImportWatch &watch)
{
    Reading reading =
        begin(source, {{QStringLiteral("name")}, {QStringLiteral("postcode")}, {QStringLiteral("city")}});
    if (reading.plan.refused)
        return reading.plan;
    addColumnWanted(reading, source.table, QStringLiteral("manager_email"));
    NetworkPlanner planner(database, reading.headers);
    auto planned = run(
        std::move(reading), source.table, decisions, watch,
        [](const TableRow &row) { return readStructure(row); },
        [&planner](const OrganisationDraft &draft, ImportDecision decision) {
            return planner.plan(draft, decision);
        });
    if (planned)
        planned->writes = planner.writes();
    return planned;
}
