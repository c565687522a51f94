#include "app/commandline/subcommand.h"

#include "core/exchange/importer.h"
#include "core/exchange/importservice.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

QJsonObject problemJson(const ImportProblem &problem)
{
    return {
        {QStringLiteral("line"), problem.line},
        {QStringLiteral("column"), orNull(problem.column)},
        {QStringLiteral("severity"), codeOf(problem.severity)},
        {QStringLiteral("code"), problem.code},
        {QStringLiteral("message"), ImportText::problem(problem)},
    };
}

QJsonObject reportJson(const ImportPlan &plan, const ImportSummary &summary)
{
    QJsonArray problems;
    for (const ImportProblem &problem : plan.allProblems())
        problems.append(problemJson(problem));
    return {
        {QStringLiteral("format"), codeOf(plan.format)},
        {QStringLiteral("encoding"), orNull(plan.encoding)},
        {QStringLiteral("delimiter"), orNull(plan.delimiter)},
        {QStringLiteral("read"), summary.read},
        {QStringLiteral("created"), summary.created},
        {QStringLiteral("updated"), summary.updated},
        {QStringLiteral("unchanged"), summary.unchanged},
        {QStringLiteral("conflicts"), summary.conflicts},
        {QStringLiteral("rejected"), summary.rejected},
        {QStringLiteral("written"), summary.written},
        {QStringLiteral("problems"), problems},
    };
}

/// The base to import into: the one named, or a new one where there is none yet. A preview of a missing base
/// works on one that is thrown away.
class TargetBase
{
    Q_DECLARE_TR_FUNCTIONS(TargetBase)

public:
    TargetBase(const QCommandLineParser &parser, bool preview)
        : m_path(parser.positionalArguments().at(1))
        , m_isNew(!Workspace::isOnServer(m_path) && !QFileInfo::exists(m_path))
    {
        m_workspace = m_isNew
            ? create(parser, preview ? m_folder.filePath(QStringLiteral("base.maillage")) : m_path)
            : openBase(parser);
    }

    Workspace *workspace() const { return m_workspace.get(); }
    /// Before many lines change, the base as it is gets a backup of its own; a new one has nothing to lose,
    /// and a server has its own.
    Result<void> backUp(int lines)
    {
        constexpr int ManyLines = 50;
        if (m_isNew || lines <= ManyLines || m_workspace->isServer()
            || m_workspace->territory().demonstration)
            return {};
        const auto key = m_workspace->keyForBackup();
        if (!key)
            return key.error();
        const auto made = Backup::makeAutomatic(m_path, *key, m_workspace->clock().now());
        return made ? Result<void>() : Result<void>(made.error());
    }
    /// Takes back a base that was created for an import that failed.
    void discard()
    {
        m_workspace.reset();
        if (m_isNew)
            QFile::remove(m_path);
    }

private:
    std::unique_ptr<Workspace> create(const QCommandLineParser &parser, const QString &path)
    {
        NewBase base;
        base.territoryName = QFileInfo(m_path).completeBaseName();
        base.organisationName = tr("Integration service");
        base.familyName = tr("Counsellor");
        base.login = parser.isSet(QStringLiteral("as")) ? parser.value(QStringLiteral("as"))
                                                        : QStringLiteral("conseiller");
        auto created = Workspace::create(path, std::make_shared<SystemClock>(), base);
        if (created)
            return std::move(*created);
        printError(ErrorText::opening(created.error(), m_path));
        return {};
    }

    QString m_path;
    bool m_isNew;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

class ImportCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return tr(
            "Imports people or partners from a CSV or data·inclusion file; creates the base if there is "
            "none.");
    }
    int arguments() const override { return 2; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("The file to import."));
        parser.addOption({QStringLiteral("preview"), tr("Only says what would be done.")});
        parser.addOption({QStringLiteral("json"), tr("Prints JSON.")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const bool preview = parser.isSet(QStringLiteral("preview"));
        const ImportSource source = readImportFile(parser.positionalArguments().at(2));
        if (source.refusal) {
            ImportPlan plan;
            plan.format = source.format;
            plan.encoding = source.encoding;
            plan.problems = {*source.refusal};
            report(parser, plan, {});
            return ExitCode::Failed;
        }
        TargetBase target(parser, preview);
        if (!target.workspace())
            return ExitCode::Failed;
        const auto plan =
            planImport(target.workspace()->database(), source, target.workspace()->clock().today());
        if (!plan || plan->refused) {
            target.discard();
            if (plan)
                report(parser, *plan, {});
            else
                printError(ErrorText::command(plan.error()));
            return ExitCode::Failed;
        }
        ImportSummary summary = plan->summary();
        if (!preview) {
            if (const auto kept = target.backUp(summary.created + summary.updated); !kept) {
                printError(
                    ErrorText::backup(kept.error(), Backup::folderOf(parser.positionalArguments().at(1))));
                return ExitCode::Failed;
            }
            const auto done = ImportService(target.workspace()->access()).apply(*plan, {});
            if (!done) {
                target.discard();
                printError(ErrorText::command(done.error()));
                return ExitCode::Failed;
            }
            summary = *done;
        }
        report(parser, *plan, summary);
        return summary.rejected + summary.conflicts > 0 ? ExitCode::SomeLinesRefused : ExitCode::Done;
    }

private:
    static void report(const QCommandLineParser &parser, const ImportPlan &plan, const ImportSummary &summary)
    {
        if (parser.isSet(QStringLiteral("json")))
            return printJson(reportJson(plan, summary));
        for (const ImportProblem &problem : plan.allProblems()) {
            const QString place = ImportText::place(problem);
            const QString text = ImportText::problem(problem);
            printError(place.isEmpty() ? text : tr("%1: %2").arg(place, text));
        }
        if (plan.refused || summary.read == 0)
            return;
        printLine(
            tr("%1 read, %2 created, %3 updated, %4 unchanged, %5 in conflict, %6 rejected, %7 written.")
                .arg(summary.read)
                .arg(summary.created)
                .arg(summary.updated)
                .arg(summary.unchanged)
                .arg(summary.conflicts)
                .arg(summary.rejected)
                .arg(summary.written));
    }
};

} // namespace

std::unique_ptr<Subcommand> importCommand() { return std::make_unique<ImportCommand>(); }
