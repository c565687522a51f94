#include "core/storage/database.h"

#include "core/base/id.h"
#include "core/storage/engine.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

namespace {

constexpr int HeaderSize = 100;
constexpr int ApplicationIdOffset = 68;
constexpr int UserVersionOffset = 60;

/// Looks at a file's header without opening it as a base, so that a foreign or newer one stays untouched.
Result<void> checkHeader(const QString &path)
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

/// A folder that takes no file cannot hold the companions that SQLite needs, even to read.
bool folderIsWritable(const QString &path) { return QFileInfo(QFileInfo(path).absolutePath()).isWritable(); }

bool isOnNetworkShare(const QString &path)
{
    static const QList<QByteArray> shares{
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afpfs", "webdav"};
    return path.startsWith(QLatin1String("//")) || shares.contains(QStorageInfo(path).fileSystemType());
}

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

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_readOnly(access != Access::ReadWrite)
    , m_connectionName(QStringLiteral("base-") + crockford(mintNumber()))
{
}

Database::~Database()
{
    qDeleteAll(m_prepared);
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const QString &schema)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::File, QStringLiteral("exists")};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::File, file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    auto database = std::unique_ptr<Database>(new Database(path, Access::ReadWrite));
    auto ready = database->takeLock();
    if (ready)
        ready = database->connect();
    if (ready)
        ready = Migrator(*database, schema).create();
    if (!ready) {
        database.reset();
        QFile::remove(path);
        return ready.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (const auto header = checkHeader(path); !header)
        return header.error();
    auto database = std::unique_ptr<Database>(new Database(path, access));
    database->m_wasLeftOpen = QFileInfo(database->m_path + QStringLiteral("-wal")).size() > 0;
    if (access == Access::ReadWrite) {
        if (isOnNetworkShare(database->m_path)) {
            // The locks of a shared folder are not to be relied on: two writers would ruin the base.
            database->m_readOnly = true;
            database->m_writer = QFileInfo(database->m_path).absolutePath();
        } else if (!QFileInfo(path).isWritable() || !folderIsWritable(path))
            database->m_readOnly = true;
        else if (const auto locked = database->takeLock(); !locked)
            database->m_readOnly = true;
    }
    if (const auto connected = database->connect(); !connected)
        return connected.error();
    if (const auto sound = database->checkAfterCrash(); !sound)
        return sound.error();
    Migrator migrator(*database);
    if (const auto migrated = migrator.upgrade(); !migrated)
        return migrated.error();
    if (access != Access::Inspect)
        if (const auto known = migrator.checkObjects(); !known)
            return known.error();
    return database;
}

/// A log that is still there was left by a program that ended badly: the base is looked through before use.
Result<void> Database::checkAfterCrash()
{
    if (m_readOnly || !m_wasLeftOpen)
        return {};
    QSqlQuery check(m_connection);
    const bool sound = check.exec(QStringLiteral("PRAGMA quick_check(1)")) && check.next()
        && check.value(0).toString() == QLatin1String("ok");
    return sound ? Result<void>() : Result<void>(Error{ErrorCode::Damaged, QStringLiteral("quick_check")});
}

Result<void> Database::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString application;
    m_lock->getLockInfo(&pid, &host, &application);
    m_writer = host.isEmpty() ? QString() : QStringLiteral("%1 · %2").arg(host).arg(pid);
    m_lock.reset();
    return Error{ErrorCode::ReadOnly, m_writer};
}

Result<void> Database::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    if (m_readOnly && !folderIsWritable(m_path)) {
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        m_connection.setDatabaseName(
            QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
    } else {
        if (m_readOnly)
            m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        m_connection.setDatabaseName(m_path);
    }
    if (!m_connection.open())
        return Error{ErrorCode::Storage, m_connection.lastError().databaseText()};
    harden(engineOf(*this));
    return applyPragmas();
}

Result<void> Database::applyPragmas()
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
    if (m_readOnly) {
        wanted.append({QStringLiteral("wal_autocheckpoint"), 0});
        wanted.append({QStringLiteral("query_only"), 1});
    } else {
        wanted.append({QStringLiteral("journal_mode"), QStringLiteral("wal")});
        wanted.append({QStringLiteral("synchronous"), 2});
    }
    for (const auto &[name, value] : wanted) {
        QSqlQuery pragma(m_connection);
        if (!pragma.exec(QStringLiteral("PRAGMA %1 = %2").arg(name, value.toString())))
            return Error{ErrorCode::Damaged, pragma.lastError().databaseText()};
        pragma.finish();
        if (!pragma.exec(QStringLiteral("PRAGMA %1").arg(name)) || !pragma.next()
            || pragma.value(0).toString() != value.toString())
            return Error{ErrorCode::Storage, QStringLiteral("PRAGMA ") + name};
    }
    return {};
}

QSqlQuery &Database::prepared(const QString &sql)
{
    if (auto *kept = m_prepared.value(sql)) {
        kept->finish();
        return *kept;
    }
    auto *query = new QSqlQuery(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        report(Error{ErrorCode::Storage, query->lastError().databaseText()});
    m_prepared.insert(sql, query);
    return *query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    const bool done = query.exec();
    const QString message = done ? QString() : query.lastError().databaseText();
    query.finish();
    if (!done)
        return Error{ErrorCode::Storage, message};
    return {};
}

Result<void> Database::executeOne(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    const bool done = query.exec();
    const QString message = done ? QString() : query.lastError().databaseText();
    const int changed = done ? query.numRowsAffected() : 0;
    query.finish();
    if (!done)
        return Error{ErrorCode::Storage, message};
    if (changed == 0)
        return Error{ErrorCode::Conflict, QString()};
    return {};
}

Result<void> Database::begin()
{
    if (m_readOnly)
        return Error{ErrorCode::ReadOnly, m_writer};
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::commit() { return execute(QStringLiteral("COMMIT")); }

void Database::rollback()
{
    // SQLite itself rolls back on some failures; a second rollback then only says so.
    [[maybe_unused]] const auto done = execute(QStringLiteral("ROLLBACK"));
}

void Database::report(const Error &error) { Q_EMIT failed(error); }
