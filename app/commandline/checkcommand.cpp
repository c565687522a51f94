#include "app/commandline/subcommand.h"

#include "core/services/maintenance.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

class CheckCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override
    {
        return tr("Checks a base: integrity, schema, and that what lists show follows from the facts.");
    }
    int arguments() const override { return 1; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addOption({QStringLiteral("rebuild"), tr("Recomputes what lists show.")});
        parser.addOption({QStringLiteral("today"), tr("Day of the check; today by default."),
            QStringLiteral("YYYY-MM-DD")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto today = dayOption(parser, QStringLiteral("today"));
        if (!today)
            return ExitCode::WrongUsage;
        const auto workspace = openBase(parser, std::make_shared<FixedClock>(*today), true);
        if (!workspace)
            return ExitCode::Failed;
        Maintenance maintenance(workspace->access());
        const auto checked = maintenance.check();
        if (!checked) {
            printError(ErrorText::command(checked.error()));
            return ExitCode::Failed;
        }
        const CheckReport &report = *checked;
        for (const QString &line : report.integrity)
            printError(tr("Integrity: %1").arg(line));
        if (report.brokenReferences > 0)
            printError(tr("%n record(s) refer to what is not there.", nullptr, report.brokenReferences));
        if (report.differences > 0)
            printError(tr("%n person(s) whose lists differ from the facts.", nullptr, report.differences));
        if (report.isForeign)
            printError(
                tr("Somebody put something in this base, or took something out: Maillage does not open it."));
        if (report.trail.firstBroken > 0)
            printError(
                tr("The trail is not as it was written, from its row %1 on.").arg(report.trail.firstBroken));
        else if (report.trail.headBroken)
            printError(tr("The trail is cut: rows are missing at its end."));
        else if (report.trail.isUnknown)
            printError(tr("The trail could not be verified: the base has no key yet."));
        if (parser.isSet(QStringLiteral("rebuild"))) {
            if (const auto rebuilt = maintenance.rebuild(); !rebuilt) {
                printError(ErrorText::command(rebuilt.error()));
                return ExitCode::Failed;
            }
            printLine(tr("Recomputed for %n person(s).", nullptr, report.people));
        }
        if (!report.isSound()) {
            printError(tr("The base is not in order."));
            return ExitCode::Failed;
        }
        printLine(tr("The base is in order: %n person(s).", nullptr, report.people));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> checkCommand() { return std::make_unique<CheckCommand>(); }
