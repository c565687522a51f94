#include "app/commandline/personjson.h"
#include "app/commandline/subcommand.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

class ShowCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)

public:
    QString name() const override { return QStringLiteral("show"); }
    QString summary() const override { return tr("Shows one person: identity, stage, deadlines, circle."); }
    int arguments() const override { return 2; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addPositionalArgument(QStringLiteral("REFERENCE"), tr("File number, as M-2026-000123."));
        parser.addOption({QStringLiteral("on"), tr("State of the pathway on this day; today by default."),
            QStringLiteral("YYYY-MM-DD")});
        parser.addOption({QStringLiteral("json"), tr("Prints JSON.")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto on = dayOption(parser, QStringLiteral("on"));
        if (!on)
            return ExitCode::WrongUsage;
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const auto found = person(workspace->access(), parser.positionalArguments().at(2), *on);
        if (!found) {
            printError(found.error().code == ErrorCode::NotFound ? tr("No file has this number.")
                                                                 : ErrorText::command(found.error()));
            return ExitCode::Failed;
        }
        if (parser.isSet(QStringLiteral("json"))) {
            QJsonObject json = personJson(*found, *on);
            if (const auto file = caseFile(workspace->access(), found->row.beneficiary.id)) {
                const QJsonObject work = workJson(*file, *on);
                for (auto each = work.begin(); each != work.end(); ++each)
                    json.insert(each.key(), each.value());
            }
            printJson(json);
        } else
            printDetail(*found, *on);
        return ExitCode::Done;
    }

private:
    static void printDetail(const PersonDetail &detail, QDate on);
};

void ShowCommand::printDetail(const PersonDetail &detail, QDate on)
{
    const Beneficiary &b = detail.row.beneficiary;
    printLine(QStringLiteral("%1  %2").arg(b.reference, personName(b.familyName, b.firstName)));
    if (detail.row.level < Level::Full)
        printLine(tr("Your account sees only part of this file."));
    if (detail.row.level >= Level::General)
        printLine(tr("Stage: %1").arg(textOf(detail.state.stage)));
    if (!detail.row.referent.isEmpty())
        printLine(tr("Référent unique: %1").arg(detail.row.referent));
    for (const Deadline &deadline : detail.state.deadlines) {
        const auto *rule = ruleOf(deadline);
        printLine(QStringLiteral("  %1  %2  %3  (%4)")
                      .arg(dayText(deadline.dueOn), textOf(deadline.status(on)),
                          rule ? rule->label : deadline.rule, rule ? rule->source : QString()));
    }
    for (const CircleRow &row : detail.circle)
        if (Period{row.member.from, row.member.to}.contains(on))
            printLine(QStringLiteral("  %1: %2 %3")
                          .arg(textOf(row.member.role), row.organisation, row.professional));
}

} // namespace

std::unique_ptr<Subcommand> showCommand() { return std::make_unique<ShowCommand>(); }
