#include "core/storage/postgresql.h"

#include "core/storage/engine.h"
#include "core/storage/serveraddress.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <libpq-fe.h>

#include <memory>

namespace {

struct EndsConnection
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

/// The parameters of an address as libpq takes them.
class Parameters
{
public:
    Parameters(const ServerAddress &address, const QString &passphrase)
    {
        add("host", address.host);
        add("port", QString::number(address.port));
        add("dbname", address.base);
        add("user", address.login);
        add("password", passphrase);
        const QStringList options = address.connectOptions().split(QLatin1Char(';'));
        for (const QString &option : options)
            add(option.section(QLatin1Char('='), 0, 0).toUtf8(), option.section(QLatin1Char('='), 1));
    }

    std::unique_ptr<PGconn, EndsConnection> connection() const
    {
        const auto [names, values] = pointers();
        return std::unique_ptr<PGconn, EndsConnection>(PQconnectdbParams(names.data(), values.data(), 0));
    }
    bool ping() const
    {
        const auto [names, values] = pointers();
        return PQpingParams(names.data(), values.data(), 0) == PQPING_OK;
    }

private:
    void add(const QByteArray &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_names.append(name);
        m_values.append(value.toUtf8());
    }
    std::pair<std::vector<const char *>, std::vector<const char *>> pointers() const
    {
        std::vector<const char *> names;
        std::vector<const char *> values;
        for (const QByteArray &name : m_names)
            names.push_back(name.constData());
        for (const QByteArray &value : m_values)
            values.push_back(value.constData());
        names.push_back(nullptr);
        values.push_back(nullptr);
        return {names, values};
    }

    QList<QByteArray> m_names{};
    QList<QByteArray> m_values{};
};

/// Why a server let nobody in; asked of libpq itself, whose words depend on no language.
Error refusalOf(const ServerAddress &address, const QString &passphrase)
{
    const auto connection = Parameters(address, passphrase).connection();
    if (PQstatus(connection.get()) == CONNECTION_OK)
        return {ErrorCode::Unreachable, QString()};
    if (PQconnectionNeedsPassword(connection.get()))
        return {ErrorCode::Refused, QStringLiteral("needed")};
    const QString message = QString::fromUtf8(PQerrorMessage(connection.get())).simplified();
    if (message.contains(QLatin1String("database \"")) && !message.contains(QLatin1String("permission")))
        return {ErrorCode::NotFound, QString()};
    if (PQconnectionUsedPassword(connection.get()))
        return {ErrorCode::Refused, QStringLiteral("passphrase")};
    return {ErrorCode::Unreachable, message};
}

} // namespace

Result<void> Postgresql::connect(
    QSqlDatabase &connection, const ServerAddress &address, const QString &passphrase)
{
    connection.setHostName(address.host);
    connection.setPort(address.port);
    connection.setDatabaseName(address.base);
    connection.setUserName(address.login);
    connection.setPassword(passphrase);
    connection.setConnectOptions(address.connectOptions());
    if (!connection.open())
        return refusalOf(address, passphrase);
    // A table of the same name in somebody's own schema must not be read instead of ours. Statements are kept
    // prepared and short: they are planned once, and compiling them would take longer than running them.
    QSqlQuery settings(connection);
    for (const char *setting : {"SET search_path = public, pg_temp", "SET lock_timeout = '5s'",
             "SET client_min_messages = 'error'", "SET plan_cache_mode = 'force_generic_plan'",
             "SET jit = off", "SET standard_conforming_strings = on"})
        if (!settings.exec(QLatin1String(setting)))
            return errorOf(connection, settings.lastError());
    return {};
}

bool Postgresql::isLost(const QSqlDatabase &connection)
{
    return PQstatus(postgresqlOf(connection)) == CONNECTION_BAD;
}

bool Postgresql::answers(const ServerAddress &address) { return Parameters(address, {}).ping(); }

Error Postgresql::errorOf(const QSqlDatabase &connection, const QSqlError &error)
{
    if (isLost(connection))
        return {ErrorCode::Unreachable, QString()};
    const QString state = error.nativeErrorCode();
    if (state == QLatin1String("42501"))
        return {ErrorCode::Refused, QStringLiteral("server")};
    if (state == QLatin1String("55P03"))
        return {ErrorCode::Storage, QStringLiteral("busy")};
    // A deadlock, a row that another laid at the same moment.
    if (state == QLatin1String("40P01") || state == QLatin1String("40001") || state == QLatin1String("23505"))
        return {ErrorCode::Conflict, QString()};
    // Only the first line: the second quotes values.
    return {ErrorCode::Storage, error.databaseText().section(QLatin1Char('\n'), 0, 0)};
}

QString Postgresql::schemaStatement(const QString &statement)
{
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression strict(QStringLiteral("\\) STRICT(, WITHOUT ROWID)?\\s*$"));
    static const QRegularExpression integer(QStringLiteral("\\bINTEGER\\b"));
    static const QRegularExpression real(QStringLiteral("\\bREAL\\b"));
    static const QRegularExpression text(QStringLiteral("\\bTEXT\\b"));
    QString written = statement;
    written = written.remove(comment).trimmed();
    if (written.startsWith(QLatin1String("CREATE TRIGGER")))
        return {};
    return written.replace(strict, QStringLiteral(")"))
        .replace(integer, QStringLiteral("BIGINT"))
        .replace(real, QStringLiteral("DOUBLE PRECISION"))
        // Sorted by its bytes, as SQLite sorts it.
        .replace(text, QStringLiteral("TEXT COLLATE \"C\""));
}

QString Postgresql::verifierOf(
    const QSqlDatabase &connection, const QString &login, const QString &passphrase)
{
    char *made = PQencryptPasswordConn(postgresqlOf(connection), passphrase.toUtf8().constData(),
        login.toUtf8().constData(), "scram-sha-256");
    const QString verifier = QString::fromLatin1(made);
    PQfreemem(made);
    return verifier;
}
