#pragma once

#include "core/services/workspace.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// What a data command ends with.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, SomeLinesRefused = 3 };

/// One data command: its options, and what it does with them.
class Subcommand
{
public:
    virtual ~Subcommand() = default;

    virtual QString name() const = 0;
    /// One line for the general help.
    virtual QString summary() const = 0;
    /// Adds options and positional arguments beside those that every command has.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// How many positional arguments it wants.
    virtual int arguments() const = 0;
    /// Whether it draws text; it still needs no display.
    virtual bool needsFonts() const { return false; }
    virtual ExitCode run(const QCommandLineParser &parser) const = 0;
};

/// Prints a result to standard output, control characters made visible.
void printLine(const QString &text);
/// Prints a message to standard error.
void printError(const QString &text);
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
/// A value for JSON: null when empty.
QJsonValue orNull(const QString &text);
QJsonValue orNull(QDate date);

/// The day of `--today` or `--on`, else the system's; nothing when it is no date, after saying so.
std::optional<QDate> dayOption(const QCommandLineParser &parser, const QString &option);
/// The passphrase of `login`: from the environment, or from who sits at the terminal; nothing when nobody
/// does.
std::optional<QString> passphraseOf(const QString &login);
/// Opens the base named first for `--as`, as if it were the clock's day; says why when it cannot.
/// `toInspect` opens one that somebody put something in.
std::unique_ptr<Workspace> openBase(const QCommandLineParser &parser,
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(), bool toInspect = false);

std::unique_ptr<Subcommand> demoCommand();
std::unique_ptr<Subcommand> importCommand();
std::unique_ptr<Subcommand> peopleCommand();
std::unique_ptr<Subcommand> showCommand();
std::unique_ptr<Subcommand> printCommand();
std::unique_ptr<Subcommand> networkCommand();
std::unique_ptr<Subcommand> calendarCommand();
std::unique_ptr<Subcommand> requestsCommand();
std::unique_ptr<Subcommand> reassignCommand();
std::unique_ptr<Subcommand> checkCommand();
std::unique_ptr<Subcommand> backupCommand();
std::unique_ptr<Subcommand> restoreCommand();
std::unique_ptr<Subcommand> copyCommand();
