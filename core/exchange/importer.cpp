#include "core/exchange/importer.h"

#include "core/exchange/networkplanner.h"
#include "core/exchange/tableplan.h"
#include "core/exchange/textdecoder.h"
#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>

namespace {

ImportProblem refused(const QString &code, const QStringList &arguments = {})
{
    return {0, {}, ImportProblem::Severity::Error, code, arguments};
}

/// The name of a format we know by its first bytes and cannot read; empty for a text.
QString foreignFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return QStringLiteral("xlsx");
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return QStringLiteral("xls");
    if (bytes.startsWith("%PDF"))
        return QStringLiteral("pdf");
    if (bytes.startsWith("SQLite format 3"))
        return QStringLiteral("sqlite");
    if (bytes.startsWith("{\\rtf"))
        return QStringLiteral("rtf");
    const QByteArray start = bytes.left(100).trimmed();
    if (start.startsWith("<?xml") || start.startsWith("\xef\xbb\xbf<?xml"))
        return QStringLiteral("xml");
    if (start.startsWith("<!DOCTYPE") || start.startsWith("<html"))
        return QStringLiteral("html");
    return {};
}

/// Whether a text begins as JSON of objects, lists, texts or numbers; a table may begin with a bracket too.
bool beginsAsJson(const QString &text)
{
    QString signs;
    for (const QChar c : text) {
        if (!c.isSpace())
            signs += c;
        if (signs.size() == 2)
            break;
    }
    if (signs.startsWith(QLatin1Char('{')))
        return true;
    return signs.startsWith(QLatin1Char('['))
        && (signs.size() == 1 || QStringLiteral("{[]\"-0123456789").contains(signs[1]));
}

void readJsonInto(ImportSource &source, const DecodedText &decoded, const QByteArray &bytes)
{
    source.format = ImportFormat::DataInclusionJson;
    const bool marked = decoded.encoding.startsWith(QLatin1String("UTF-16"));
    if (const int line = marked ? 0 : firstLineNotUtf8(bytes); line > 0) {
        source.refusal = refused(QStringLiteral("json_not_utf8"));
        source.refusal->line = line;
        return;
    }
    const JsonDocument json = readJson(decoded.text);
    source.refusal = json.refusal;
    if (source.refusal)
        return;
    source.document = findDataInclusion(json.root);
    source.refusal = source.document.refusal;
}

void readCsvInto(ImportSource &source, const QString &text)
{
    source.table = readCsv(text);
    source.refusal = source.table.refusal;
    source.format = formatOf(source.table);
    if (!source.refusal && source.format == ImportFormat::Unknown) {
        source.refusal = refused(QStringLiteral("headers_unknown"));
        source.refusal->line = source.table.headerLine;
    }
}

QString megabytes(qint64 bytes) { return QString::number(bytes / (1024 * 1024)); }

ImportPlan refusedPlan(const ImportSource &source, const ImportProblem &refusal)
{
    ImportPlan plan;
    plan.format = source.format;
    plan.encoding = source.encoding;
    plan.delimiter = source.table.delimiter.isNull() ? QString() : QString(source.table.delimiter);
    plan.refused = true;
    plan.problems = source.problems;
    plan.problems.append(refusal);
    return plan;
}

Result<ImportPlan> planDataInclusion(Database &database, const ImportSource &source, QDate today,
    const ImportDecisions &decisions, const ImportWatch &watch)
{
    const DataInclusion &document = source.document;
    ImportPlan plan;
    plan.format = source.format;
    plan.encoding = source.encoding;
    plan.problems = source.problems + document.problems;
    NetworkPlanner planner(database,
        {{QStringLiteral("siret"), QStringLiteral("siret")}, {QStringLiteral("name"), QStringLiteral("nom")},
            {QStringLiteral("source_id"), QStringLiteral("id")}});
    const int total = int(document.structures.size() + document.services.size());
    const auto goOn = [&] {
        if (plan.lines.size() % 200 == 0)
            watch.tell(int(plan.lines.size()), total);
        return !watch.isCancelled();
    };
    for (const DataInclusionElement &structure : document.structures) {
        if (!goOn())
            return Error{ErrorCode::Cancelled, QString()};
        const auto decision = decisions.value(int(plan.lines.size()), ImportDecision::Skip);
        plan.add(planner.plan(readStructure(structure, today), decision));
    }
    for (const DataInclusionElement &service : document.services) {
        if (!goOn())
            return Error{ErrorCode::Cancelled, QString()};
        plan.add(planner.plan(readService(service, today)));
    }
    watch.tell(total, total);
    plan.writes = planner.writes();
    return plan;
}

Result<ImportPlan> planFormat(Database &database, const ImportSource &source, QDate today,
    const ImportDecisions &decisions, const ImportWatch &watch)
{
    switch (source.format) {
    case ImportFormat::BeneficiariesCsv:
        return planBeneficiaries(database, source, today, decisions, watch);
    case ImportFormat::StructuresCsv:
        return planStructures(database, source, decisions, watch);
    case ImportFormat::DataInclusionJson:
        return planDataInclusion(database, source, today, decisions, watch);
    case ImportFormat::Unknown:
        break;
    }
    return refusedPlan(source, refused(QStringLiteral("headers_unknown")));
}

} // namespace

ImportSource readImportBytes(const QByteArray &bytes, const ImportLimits &limits)
{
    ImportSource source;
    if (const QString foreign = foreignFormat(bytes); !foreign.isEmpty()) {
        source.refusal = refused(QStringLiteral("format_foreign"), {foreign});
        return source;
    }
    const DecodedText decoded = decodeText(bytes);
    source.encoding = decoded.encoding;
    if (decoded.suspectLine > 0)
        source.problems.append({decoded.suspectLine, {}, ImportProblem::Severity::Warning,
            QStringLiteral("accents_suspect"), {decoded.encoding}});
    const bool json = beginsAsJson(decoded.text);
    if (const qint64 most = json ? limits.jsonBytes : limits.csvBytes; bytes.size() > most)
        source.refusal = refused(QStringLiteral("file_too_large"), {megabytes(most)});
    else if (json)
        readJsonInto(source, decoded, bytes);
    else
        readCsvInto(source, decoded.text);
    return source;
}

ImportSource readImportFile(const QString &path, const ImportLimits &limits)
{
    ImportSource source;
    QFile file(path);
    const QFileInfo info(path);
    const qint64 most = std::max(limits.csvBytes, limits.jsonBytes);
    if (!info.exists())
        source.refusal = refused(QStringLiteral("file_missing"));
    else if (!info.isFile()) // a folder, or a pipe that would never end
        source.refusal = refused(QStringLiteral("file_not_plain"));
    else if (!file.open(QIODevice::ReadOnly))
        source.refusal = refused(QStringLiteral("file_unreadable"));
    else if (file.size() > most)
        source.refusal = refused(QStringLiteral("file_too_large"), {megabytes(most)});
    else
        return readImportBytes(file.read(most + 1), limits);
    return source;
}

Result<ImportPlan> planImport(Database &database, const ImportSource &source, QDate today,
    const ImportDecisions &decisions, const ImportWatch &watch)
{
    if (source.refusal)
        return refusedPlan(source, *source.refusal);
    // What cannot be read must not pass for what is not there.
    std::optional<Error> failure;
    const QObject context;
    QObject::connect(
        &database, &Database::failed, &context, [&failure](const Error &error) { failure = error; });
    auto planned = planFormat(database, source, today, decisions, watch);
    if (failure)
        return *failure;
    return planned;
}

Result<ImportPlan> planImport(const QString &basePath, const ImportSource &source, QDate today,
    const ImportDecisions &decisions, const ImportWatch &watch)
{
    auto database = Database::open(basePath, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return planImport(**database, source, today, decisions, watch);
}
