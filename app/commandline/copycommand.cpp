#include "app/commandline/subcommand.h"

#include "core/services/basecopy.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

class CopyCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)

public:
    QString name() const override { return QStringLiteral("copy"); }
    QString summary() const override
    {
        return tr("Moves a whole base to a new file, or to an empty base of a PostgreSQL server.");
    }
    int arguments() const override { return 2; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            QStringLiteral("FROM"), tr("The base: a file, or postgresql://server/base."));
        parser.addPositionalArgument(QStringLiteral("TO"), tr("Where it goes: nothing may stand there."));
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto workspace = openBase(parser, std::make_shared<SystemClock>());
        if (!workspace)
            return ExitCode::Failed;
        const QString to = parser.positionalArguments().at(2);
        const auto copied = copyBase(workspace->access(), to);
        if (!copied) {
            printError(ErrorText::opening(copied.error(), to));
            return ExitCode::Failed;
        }
        if (!copied->isSound()) {
            printError(tr("The copy is not in order: run “maillage check” on both."));
            return ExitCode::Failed;
        }
        printLine(tr("Base of %n person(s) copied and checked.", nullptr, copied->people));
        if (to.startsWith(QLatin1String("postgres")))
            printLine(
                tr("Each account has a role of the server; give each a passphrase in “Administration”."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> copyCommand() { return std::make_unique<CopyCommand>(); }
