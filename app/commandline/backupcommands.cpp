#include "app/commandline/subcommand.h"

#include "core/services/backup.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

class BackupCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override { return tr("Writes a sealed, verified backup of a base."); }
    int arguments() const override { return 2; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("The backup to write."));
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const QString file = parser.positionalArguments().at(2);
        const auto made = workspace->backUp(file);
        if (!made) {
            printError(ErrorText::backup(made.error(), file));
            return ExitCode::Failed;
        }
        printLine(tr("Backup of %n person(s) written and verified.", nullptr, made->people));
        return ExitCode::Done;
    }
};

class RestoreCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override
    {
        return tr("Writes the base of a backup; a base that stands there is kept beside it.");
    }
    int arguments() const override { return 2; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("The backup."));
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base to write."));
        parser.addOption({QStringLiteral("preview"), tr("Only says what the backup holds.")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const QString file = parser.positionalArguments().at(1);
        const QString base = parser.positionalArguments().at(2);
        const QString login = parser.value(QStringLiteral("as"));
        // First without: an account may have no passphrase.
        QString passphrase;
        auto held = Backup::verify(file, login, passphrase);
        if (!held && held.error().code == ErrorCode::Refused)
            if (const auto typed = passphraseOf(login)) {
                passphrase = *typed;
                held = Backup::verify(file, login, passphrase);
            }
        if (!held) {
            printError(ErrorText::backup(held.error(), file));
            return ExitCode::Failed;
        }
        printLine(tr("Base of %1, %n person(s).", nullptr, held->people)
                      .arg(momentText(held->at, SystemClock().today())));
        if (parser.isSet(QStringLiteral("preview")))
            return ExitCode::Done;
        const auto restored = Backup::restore(file, login, passphrase, base, SystemClock().now());
        if (!restored) {
            printError(ErrorText::backup(restored.error(), base));
            return ExitCode::Failed;
        }
        printLine(tr("Restored."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> backupCommand() { return std::make_unique<BackupCommand>(); }
std::unique_ptr<Subcommand> restoreCommand() { return std::make_unique<RestoreCommand>(); }
