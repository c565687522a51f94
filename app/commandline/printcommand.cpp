#include "app/commandline/subcommand.h"

#include "core/query/people.h"
#include "ui/print/documents.h"
#include "ui/print/printing.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

class PrintCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)

public:
    QString name() const override { return QStringLiteral("print"); }
    QString summary() const override
    {
        return tr("Writes a document of one person as PDF: contract, plan, brief, circle or minutes.");
    }
    int arguments() const override { return 4; }
    bool needsFonts() const override { return true; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addPositionalArgument(QStringLiteral("REFERENCE"), tr("File number, as M-2026-000123."));
        parser.addPositionalArgument(
            QStringLiteral("DOCUMENT"), tr("contract, plan, brief, circle or minutes."));
        parser.addPositionalArgument(
            QStringLiteral("FILE.pdf"), tr("The file to write; one that stands there is replaced."));
        parser.addOption({QStringLiteral("on"), tr("The document as of this day; today by default."),
            QStringLiteral("YYYY-MM-DD")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const QStringList arguments = parser.positionalArguments();
        const auto on = dayOption(parser, QStringLiteral("on"));
        const auto kind = fromCode<DocumentKind>(arguments.at(3));
        if (!kind)
            printError(tr("“%1” is no document: say contract, plan, brief, circle or minutes.")
                           .arg(arguments.at(3)));
        if (!on || !kind)
            return ExitCode::WrongUsage;
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const auto found = person(workspace->access(), arguments.at(2), *on);
        if (!found)
            return fail(found.error());
        const auto document = makeDocument(workspace->access(), *kind, found->row.beneficiary.id, *on);
        if (!document)
            return fail(document.error());
        if (const auto written = writePdf(*document, arguments.at(4)); !written)
            return fail(written.error());
        printLine(tr("Document written."));
        return ExitCode::Done;
    }

private:
    static ExitCode fail(const Error &error)
    {
        printError(error.code == ErrorCode::NotFound
                ? tr("No file has this number, or it has no such document.")
                : ErrorText::command(error));
        return ExitCode::Failed;
    }
};

} // namespace

std::unique_ptr<Subcommand> printCommand() { return std::make_unique<PrintCommand>(); }
