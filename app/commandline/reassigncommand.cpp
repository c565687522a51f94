#include "app/commandline/subcommand.h"
#include "ui/reassignment/reassignmentplan.h"
#include "ui/text/errortext.h"
#include "ui/text/reassignmenttext.h"

#include <QCoreApplication>

namespace {

QJsonObject fileJson(const ReassignmentBoard &board, const ReassignmentFile &file)
{
    return {
        {QStringLiteral("reference"), file.reference},
        {QStringLiteral("commune"), orNull(file.commune)},
        {QStringLiteral("stage"), codeOf(file.stage)},
        {QStringLiteral("track"), orNull(codeOf(file.track))},
        {QStringLiteral("points"), file.points},
        {QStringLiteral("next_appointment_at"),
            file.nextAppointmentAt.isValid() ? QJsonValue(file.nextAppointmentAt.toString(Qt::ISODate))
                                             : QJsonValue()},
        {QStringLiteral("appointments"), file.appointments},
        {QStringLiteral("contract_ends_on"), orNull(file.contractEndsOn)},
        {QStringLiteral("open_requests"), file.openRequests},
        {QStringLiteral("language"), orNull(file.language)},
        {QStringLiteral("exclusions"), int(file.excluded.size())},
        {QStringLiteral("only_private_notes"), file.onlyPrivate},
        {QStringLiteral("to"), orNull(board.colleagueName(file.to))},
    };
}

QJsonObject boardJson(const ReassignmentBoard &board)
{
    QJsonArray files;
    for (const ReassignmentFile &file : board.files)
        files.append(fileJson(board, file));
    QJsonArray colleagues;
    for (const Colleague &each : board.colleagues) {
        const CaseLoad after = board.after(each.id);
        colleagues.append(QJsonObject{{QStringLiteral("name"), each.name},
            {QStringLiteral("languages"), QJsonArray::fromStringList(each.languages)},
            {QStringLiteral("files_before"), each.before.files},
            {QStringLiteral("points_before"), each.before.points},
            {QStringLiteral("files_after"), after.files}, {QStringLiteral("points_after"), after.points}});
    }
    QJsonArray refused;
    for (const FileThatStays &each : filesThatStay(board))
        refused.append(QJsonObject{
            {QStringLiteral("reference"), each.reference}, {QStringLiteral("cause"), codeOf(each.cause)}});
    return {{QStringLiteral("from"), board.fromName}, {QStringLiteral("starts_on"), orNull(board.startsOn)},
        {QStringLiteral("files"), files}, {QStringLiteral("colleagues"), colleagues},
        {QStringLiteral("refused"), refused}};
}

class ReassignCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ReassignCommand)

public:
    QString name() const override { return QStringLiteral("reassign"); }
    QString summary() const override
    {
        return tr("Gives the files of a colleague to others of the same organisation.");
    }
    int arguments() const override { return 1; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addOption(
            {QStringLiteral("from"), tr("Account of who gives the files away."), QStringLiteral("LOGIN")});
        parser.addOption({QStringLiteral("to"), tr("Account of who takes them all; shared out by default."),
            QStringLiteral("LOGIN")});
        parser.addOption({QStringLiteral("on"), tr("First day of the new référents; today by default."),
            QStringLiteral("YYYY-MM-DD")});
        parser.addOption(
            {QStringLiteral("reason"), tr("Why; “Reassignment” by default."), QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("keep-appointments"),
            tr("Leaves planned appointments with whom they are with.")});
        parser.addOption({QStringLiteral("preview"), tr("Shows what would be done, and does nothing.")});
        parser.addOption({QStringLiteral("json"), tr("Prints JSON.")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto on = dayOption(parser, QStringLiteral("on"));
        if (!parser.isSet(QStringLiteral("from")))
            printError(tr("Say whose files: --from LOGIN."));
        if (!on || !parser.isSet(QStringLiteral("from")))
            return ExitCode::WrongUsage;
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const auto board = read(parser, *workspace, *on);
        if (!board)
            return ExitCode::Failed;
        if (!parser.isSet(QStringLiteral("preview")) && !give(parser, *workspace, *board))
            return ExitCode::Failed;
        print(parser, *board);
        return filesThatStay(*board).isEmpty() ? ExitCode::Done : ExitCode::SomeLinesRefused;
    }

private:
    /// Nothing when it cannot be read, after saying why.
    static std::optional<ReassignmentBoard> read(
        const QCommandLineParser &parser, Workspace &workspace, QDate on)
    {
        const auto named = [&](const QString &option) -> std::optional<ProfessionalId> {
            const auto found = professionalBehind(workspace.access(), parser.value(option));
            if (!found)
                printError(tr("No professional has the account “%1”.").arg(parser.value(option)));
            return found ? std::optional(*found) : std::nullopt;
        };
        const auto from = named(QStringLiteral("from"));
        if (!from)
            return {};
        auto board = reassignmentBoard(workspace.access(), {.from = *from, .startsOn = on});
        if (!board) {
            printError(ErrorText::command(board.error()));
            return {};
        }
        if (parser.isSet(QStringLiteral("to"))) {
            const auto to = named(QStringLiteral("to"));
            if (!to)
                return {};
            propose(*board, *to);
        }
        return *board;
    }

    static bool give(const QCommandLineParser &parser, Workspace &workspace, const ReassignmentBoard &board)
    {
        const QString reason = parser.isSet(QStringLiteral("reason")) ? parser.value(QStringLiteral("reason"))
                                                                      : tr("Reassignment");
        const ReassignmentPlan plan =
            planOf(board, reason, !parser.isSet(QStringLiteral("keep-appointments")));
        if (plan.files.isEmpty())
            return true;
        const auto done = workspace.reassignment().apply(plan);
        if (!done)
            printError(ErrorText::command(done.error()));
        return done.has_value();
    }

    static void print(const QCommandLineParser &parser, const ReassignmentBoard &board)
    {
        const bool preview = parser.isSet(QStringLiteral("preview"));
        if (parser.isSet(QStringLiteral("json"))) {
            QJsonObject object = boardJson(board);
            object.insert(QStringLiteral("applied"), !preview);
            return printJson(object);
        }
        for (const ReassignmentFile &file : board.files)
            if (!file.to.isNull())
                printLine(QStringLiteral("%1  → %2").arg(file.reference, board.colleagueName(file.to)));
        for (const FileThatStays &each : filesThatStay(board))
            printLine(QStringLiteral("%1  %2").arg(each.reference, textOf(each.cause)));
        for (const Colleague &each : board.colleagues)
            printLine(QStringLiteral("%1  %2 → %3")
                          .arg(each.name, textOf(each.before), textOf(board.after(each.id))));
    }
};

} // namespace

std::unique_ptr<Subcommand> reassignCommand() { return std::make_unique<ReassignCommand>(); }
