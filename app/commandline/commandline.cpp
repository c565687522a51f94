#include "app/commandline/commandline.h"

#include "app/commandline/subcommand.h"
#include "app/language.h"

#include <QGuiApplication>

#include <array>

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

std::array<std::unique_ptr<Subcommand>, 13> subcommands()
{
    return {demoCommand(), importCommand(), peopleCommand(), showCommand(), printCommand(), networkCommand(),
        calendarCommand(), requestsCommand(), reassignCommand(), checkCommand(), backupCommand(),
        restoreCommand(), copyCommand()};
}

/// The application that a command runs in: one that knows fonts, on no display, when it draws text.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (const auto &command : subcommands()) {
        if (!command->needsFonts() || command->name() != QString::fromLocal8Bit(argv[1]))
            continue;
#ifndef Q_OS_WIN // which draws text without a display
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

void printHelp()
{
    printLine(QStringLiteral("Maillage %1").arg(QLatin1String(MAILLAGE_VERSION)));
    printLine({});
    printLine(QStringLiteral("  maillage [BASE]"));
    printLine(
        QStringLiteral("      ") + CommandLineText::tr("Opens the application, on a base if one is named."));
    for (const auto &command : subcommands()) {
        printLine(QStringLiteral("  maillage %1 …").arg(command->name()));
        printLine(QStringLiteral("      ") + command->summary());
    }
    printLine({});
    printLine(CommandLineText::tr("“maillage COMMAND --help” describes a command."));
    printLine(CommandLineText::tr(
        "Exit codes: 0 done; 1 failed, nothing written; 2 wrong usage; 3 done, but some lines were "
        "rejected or in conflict."));
}

ExitCode runSubcommand(const Subcommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    // Until the command's own arguments are declared, its name stands first.
    parser.addPositionalArgument(command.name(), {}, command.name());
    parser.addOption(
        {QStringLiteral("as"), CommandLineText::tr("Account that acts."), QStringLiteral("LOGIN")});
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Shows this help.")});
    command.declare(parser);
    if (!parser.parse(arguments)) {
        printError(parser.errorText());
        return ExitCode::WrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printLine(parser.helpText());
        return ExitCode::Done;
    }
    if (parser.positionalArguments().size() != command.arguments() + 1) {
        printError(parser.helpText());
        return ExitCode::WrongUsage;
    }
    return command.run(parser);
}

} // namespace

bool CommandLine::isData(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString first = QString::fromLocal8Bit(argv[1]);
    if (QStringList{
            QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("--version"), QStringLiteral("-v")}
            .contains(first))
        return true;
    for (const auto &command : subcommands())
        if (command->name() == first)
            return true;
    return false;
}

int CommandLine::run(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("maillage"));
    QCoreApplication::setApplicationVersion(QLatin1String(MAILLAGE_VERSION));
    installLanguage(*application);
    const QStringList arguments = QCoreApplication::arguments();
    for (const auto &command : subcommands())
        if (command->name() == arguments[1])
            return int(runSubcommand(*command, arguments));
    if (arguments[1] == QLatin1String("--version") || arguments[1] == QLatin1String("-v"))
        printLine(QStringLiteral("maillage ") + QLatin1String(MAILLAGE_VERSION));
    else
        printHelp();
    return int(ExitCode::Done);
}
