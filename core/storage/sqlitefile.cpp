#include "core/storage/sqlitefile.h"

#include "core/storage/engine.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QVariant>
#include <QtEndian>

#include <sqlite3.h>

namespace {

constexpr int HeaderSize = 100;
constexpr int ApplicationIdOffset = 68;
constexpr int UserVersionOffset = 60;

/// What a crafted file could ask of the engine has bounds.
void harden(sqlite3 *engine)
{
    if (!engine)
        return;
    sqlite3_db_config(engine, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(engine, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(engine, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(engine, SQLITE_LIMIT_SQL_LENGTH, 4 * 1024 * 1024);
    sqlite3_limit(engine, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(engine, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(engine, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

Result<void> applyPragmas(QSqlDatabase &connection, bool readOnly)
{
    // Each is read back: a misspelt or refused pragma says nothing by itself.
    QList<std::pair<QString, QVariant>> wanted{
        {QStringLiteral("busy_timeout"), 5000},
        {QStringLiteral("foreign_keys"), 1},
        {QStringLiteral("temp_store"), 2},
        {QStringLiteral("recursive_triggers"), 1},
        {QStringLiteral("trusted_schema"), 0},
        {QStringLiteral("cell_size_check"), 1},
    };
    if (readOnly) {
        wanted.append({QStringLiteral("wal_autocheckpoint"), 0});
        wanted.append({QStringLiteral("query_only"), 1});
    } else {
        wanted.append({QStringLiteral("journal_mode"), QStringLiteral("wal")});
        wanted.append({QStringLiteral("synchronous"), 2});
    }
    for (const auto &[name, value] : wanted) {
        QSqlQuery pragma(connection);
        if (!pragma.exec(QStringLiteral("PRAGMA %1 = %2").arg(name, value.toString())))
            return Error{ErrorCode::Damaged, pragma.lastError().databaseText()};
        pragma.finish();
        if (!pragma.exec(QStringLiteral("PRAGMA %1").arg(name)) || !pragma.next()
            || pragma.value(0).toString() != value.toString())
            return Error{ErrorCode::Storage, QStringLiteral("PRAGMA ") + name};
    }
    return {};
}

} // namespace

Result<void> SqliteFile::checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QString()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, file.errorString()};
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotABase, QString()};
    if (qFromBigEndian<quint32>(header.constData() + ApplicationIdOffset) != Migrator::ApplicationId)
        return Error{ErrorCode::NotABase, QString()};
    if (qFromBigEndian<qint32>(header.constData() + UserVersionOffset) > Migrator::latestVersion())
        return Error{ErrorCode::TooNew, QString()};
    return {};
}

bool SqliteFile::isFolderWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

bool SqliteFile::isOnNetworkShare(const QString &path)
{
    static const QList<QByteArray> shares{
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afpfs", "webdav"};
    return path.startsWith(QLatin1String("//")) || shares.contains(QStorageInfo(path).fileSystemType());
}

Result<void> SqliteFile::connect(QSqlDatabase &connection, const QString &path, bool readOnly)
{
    if (readOnly && !isFolderWritable(path)) {
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        connection.setDatabaseName(
            QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
    } else {
        if (readOnly)
            connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        connection.setDatabaseName(path);
    }
    if (!connection.open())
        return Error{ErrorCode::Storage, connection.lastError().databaseText()};
    harden(sqliteOf(connection));
    return applyPragmas(connection, readOnly);
}

Result<void> SqliteFile::check(QSqlDatabase &connection)
{
    QSqlQuery check(connection);
    const bool sound = check.exec(QStringLiteral("PRAGMA quick_check(1)")) && check.next()
        && check.value(0).toString() == QLatin1String("ok");
    return sound ? Result<void>() : Result<void>(Error{ErrorCode::Damaged, QStringLiteral("quick_check")});
}
