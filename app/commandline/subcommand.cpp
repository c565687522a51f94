#include "app/commandline/subcommand.h"

#include "app/commandline/terminal.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool isDirection(char16_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

/// What a terminal would obey is written out instead.
QString harmless(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool control = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0);
        if (control || isDirection(unit))
            safe += QStringLiteral("\\x%1").arg(int(unit), 2, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

} // namespace

void printLine(const QString &text) { write(stdout, harmless(text).toUtf8() + '\n'); }
void printError(const QString &text) { write(stderr, harmless(text).toUtf8() + '\n'); }
void printJson(const QJsonObject &object) { write(stdout, QJsonDocument(object).toJson()); }
void printJson(const QJsonArray &array) { write(stdout, QJsonDocument(array).toJson()); }

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QJsonValue(); }

std::optional<QDate> dayOption(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return SystemClock().today();
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (day.isValid())
        return day;
    printError(QCoreApplication::translate("CommandLineText", "“%1” is no date: write it as 2026-11-23.")
                   .arg(parser.value(option)));
    return {};
}

std::optional<QString> passphraseOf(const QString &login)
{
    if (qEnvironmentVariableIsSet("MAILLAGE_PASSPHRASE"))
        return qEnvironmentVariable("MAILLAGE_PASSPHRASE");
    return askSecret(QCoreApplication::translate("CommandLineText", "Passphrase of %1: ").arg(login));
}

std::unique_ptr<Workspace> openBase(
    const QCommandLineParser &parser, std::shared_ptr<const Clock> clock, bool toInspect)
{
    const QString path = parser.positionalArguments().at(1);
    Entrance entrance{
        .login = parser.value(QStringLiteral("as")), .passphraseKey = {}, .toInspect = toInspect};
    auto opened = Workspace::open(path, clock, entrance);
    if (!opened && opened.error().code == ErrorCode::Refused
        && opened.error().detail == QLatin1String("needed"))
        if (const auto passphrase = passphraseOf(entrance.login)) {
            const auto key = passphraseKeyFor(path, entrance.login, *passphrase);
            if (!key) {
                printError(ErrorText::opening(key.error(), path));
                return {};
            }
            entrance.passphraseKey = *key;
            opened = Workspace::open(path, clock, entrance);
        }
    if (opened)
        return std::move(*opened);
    printError(ErrorText::opening(opened.error(), path));
    if (const QString backup = Backup::newestOf(path);
        opened.error().code == ErrorCode::Damaged && !backup.isEmpty()) {
        printError(QCoreApplication::translate("CommandLineText", "To restore its last backup:"));
        printError(QStringLiteral("  maillage restore \"%1\" \"%2\"").arg(backup, path));
    }
    return {};
}
