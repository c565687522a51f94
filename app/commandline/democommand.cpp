#include "app/commandline/subcommand.h"

#include "core/exchange/demo/demonstration.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFile>

namespace {

class DemoCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    QString name() const override { return QStringLiteral("demo"); }
    QString summary() const override { return tr("Writes a demonstration territory: invented people."); }
    int arguments() const override { return 1; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base to create."));
        parser.addOption({QStringLiteral("people"), tr("How many people; 540 by default."),
            QStringLiteral("N"), QStringLiteral("540")});
        parser.addOption({QStringLiteral("seed"), tr("The same seed gives the same base; 87 by default."),
            QStringLiteral("S"), QStringLiteral("87")});
        parser.addOption({QStringLiteral("today"),
            tr("The day that everything is relative to; today by default."), QStringLiteral("YYYY-MM-DD")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto today = dayOption(parser, QStringLiteral("today"));
        bool countOk = false;
        bool seedOk = false;
        DemoOptions options;
        options.people = parser.value(QStringLiteral("people")).toInt(&countOk);
        options.seed = parser.value(QStringLiteral("seed")).toULongLong(&seedOk);
        if (!today || !countOk || !seedOk || options.people < 0) {
            printError(parser.helpText());
            return ExitCode::WrongUsage;
        }
        options.today = *today;
        const QString path = parser.positionalArguments().at(1);
        auto created = Database::create(path);
        if (!created) {
            printError(ErrorText::opening(created.error(), path));
            return ExitCode::Failed;
        }
        if (const auto written = writeDemonstration(**created, options); !written) {
            created->reset();
            QFile::remove(path);
            printError(ErrorText::command(written.error()));
            return ExitCode::Failed;
        }
        printLine(tr("Demonstration territory of %n person(s) written.", nullptr, options.people));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> demoCommand() { return std::make_unique<DemoCommand>(); }
