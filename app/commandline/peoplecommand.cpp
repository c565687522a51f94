#include "app/commandline/personjson.h"
#include "app/commandline/subcommand.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

class PeopleCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(PeopleCommand)

public:
    QString name() const override { return QStringLiteral("people"); }
    QString summary() const override { return tr("Lists the people of a base."); }
    int arguments() const override { return 1; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addOption({QStringLiteral("search"),
            tr("Beginnings of names, numbers or commune; accents and case do not matter."),
            QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("stage"), tr("Only those at this stage."), QStringLiteral("CODE")});
        parser.addOption({QStringLiteral("json"), tr("Prints JSON.")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto stage = fromCode<Stage>(parser.value(QStringLiteral("stage")));
        if (parser.isSet(QStringLiteral("stage")) && !stage) {
            QStringList codes;
            for (const Stage each : allOf<Stage>())
                codes.append(codeOf(each));
            printError(tr("Unknown stage. The stages are: %1").arg(codes.join(QStringLiteral(", "))));
            return ExitCode::WrongUsage;
        }
        const QDate today = SystemClock().today();
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const auto found = people(workspace->access(), parser.value(QStringLiteral("search")), stage);
        if (!found) {
            printError(ErrorText::command(found.error()));
            return ExitCode::Failed;
        }
        if (parser.isSet(QStringLiteral("json"))) {
            QJsonArray list;
            for (const PersonRow &row : *found)
                list.append(personJson(row, today));
            printJson(list);
            return ExitCode::Done;
        }
        for (const PersonRow &row : *found)
            printLine(
                QStringLiteral("%1  %2  %3  %4")
                    .arg(row.beneficiary.reference,
                        personName(row.beneficiary.familyName, row.beneficiary.firstName).leftJustified(30),
                        row.beneficiary.birthDate.toString(QStringLiteral("dd/MM/yyyy")),
                        row.level < Level::General ? QString() : textOf(row.stage)));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> peopleCommand() { return std::make_unique<PeopleCommand>(); }
