#include "app/commandline/subcommand.h"

#include "core/exchange/calendarexport.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

class CalendarCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(CalendarCommand)

public:
    QString name() const override { return QStringLiteral("calendar"); }
    QString summary() const override { return tr("Writes the account's appointments to a calendar file."); }
    int arguments() const override { return 2; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("The calendar to write (.ics)."));
        parser.addOption({QStringLiteral("names"),
            tr("Tells who the appointments are with; without it, their kind and the organisation.")});
        parser.addOption(
            {QStringLiteral("from"), tr("First day; today without it."), QStringLiteral("DATE")});
        parser.addOption({QStringLiteral("to"), tr("Last day; without it, all."), QStringLiteral("DATE")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto from = dayOption(parser, QStringLiteral("from"));
        const auto to = dayOption(parser, QStringLiteral("to"));
        if (!from || !to)
            return ExitCode::WrongUsage;
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const CalendarOrder order{{}, {*from, parser.isSet(QStringLiteral("to")) ? *to : QDate()},
            parser.isSet(QStringLiteral("names")) ? CalendarNames::Told : CalendarNames::Left};
        const auto written = exportCalendar(
            workspace->access(), order, {&textOf, &textOf}, parser.positionalArguments().at(2));
        if (!written) {
            printError(ErrorText::command(written.error()));
            return ExitCode::Failed;
        }
        printLine(tr("%n appointment(s) written.", nullptr, *written));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> calendarCommand() { return std::make_unique<CalendarCommand>(); }
