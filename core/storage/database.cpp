#include "core/storage/database.h"

#include "core/base/id.h"
#include "core/storage/engine.h"
#include "core/storage/migrator.h"
#include "core/storage/postgresql.h"
#include "core/storage/sqlitefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace {

constexpr int BetweenTries = 2000; // milliseconds, while a server is silent
constexpr int UnwrittenLock = 1000; // milliseconds that a writer may take to name itself
constexpr qsizetype LongestNews = 7000; // bytes a server takes at once

const QString &channel()
{
    static const QString name = QStringLiteral("maillage");
    return name;
}

/// The changes as ids and names of tables, and nothing else.
QString newsOf(const ChangeSet &changes)
{
    QStringList words;
    for (const BeneficiaryId person : changes.beneficiaries)
        words.append(QString::number(person.value()));
    for (const QString &table : changes.tables)
        words.append(table);
    const QString news = changes.everything ? QStringLiteral("*") : words.join(QLatin1Char(' '));
    return news.size() > LongestNews ? QStringLiteral("*") : news;
}

ChangeSet changesIn(const QString &news)
{
    ChangeSet changes;
    const QStringList words = news.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        if (isNumber)
            changes.beneficiaries.insert(BeneficiaryId(number));
        else if (word == QLatin1String("*"))
            changes.everything = true;
        else
            changes.tables.insert(word);
    }
    return changes;
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path)
    , m_readOnly(access != Access::ReadWrite)
    , m_connectionName(QStringLiteral("base-") + crockford(mintNumber()))
{
}

Database::~Database()
{
    forgetPrepared();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const QString &schema)
{
    if (ServerAddress::isOne(path)) {
        const auto address = ServerAddress::parse(path);
        if (!address)
            return address.error();
        auto database = std::unique_ptr<Database>(new Database(address->text(), Access::ReadWrite));
        database->m_server = *address;
        database->m_isOwner = true; // or the server refuses to lay anything
        auto ready = database->connectServer();
        if (ready)
            ready = Migrator(*database, schema).create();
        if (!ready)
            return ready.error();
        database->listen();
        return database;
    }
    if (QFileInfo::exists(path))
        return Error{ErrorCode::File, QStringLiteral("exists")};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::File, file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    auto database =
        std::unique_ptr<Database>(new Database(QFileInfo(path).absoluteFilePath(), Access::ReadWrite));
    auto ready = database->takeLock();
    if (ready) {
        database->m_connection =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
        ready = SqliteFile::connect(database->m_connection, database->m_path, false);
        database->m_sqlite = sqliteOf(database->m_connection);
    }
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
    return ServerAddress::isOne(path) ? openServer(path, access) : openFile(path, access);
}

Result<std::unique_ptr<Database>> Database::openFile(const QString &path, Access access)
{
    if (const auto header = SqliteFile::checkHeader(path); !header)
        return header.error();
    auto database = std::unique_ptr<Database>(new Database(QFileInfo(path).absoluteFilePath(), access));
    // A log that is still there was left by a program that ended badly.
    const bool wasLeftOpen = QFileInfo(database->m_path + QStringLiteral("-wal")).size() > 0;
    if (access == Access::ReadWrite) {
        if (SqliteFile::isOnNetworkShare(database->m_path)) {
            // The locks of a shared folder are not to be relied on: two writers would ruin the base.
            database->m_readOnly = true;
            database->m_writer = QFileInfo(database->m_path).absolutePath();
        } else if (!QFileInfo(path).isWritable() || !SqliteFile::isFolderWritable(path))
            database->m_readOnly = true;
        else if (const auto locked = database->takeLock(); !locked)
            database->m_readOnly = true;
    }
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
    if (const auto connected =
            SqliteFile::connect(database->m_connection, database->m_path, database->m_readOnly);
        !connected)
        return connected.error();
    database->m_sqlite = sqliteOf(database->m_connection);
    if (!database->m_readOnly && wasLeftOpen)
        if (const auto sound = SqliteFile::check(database->m_connection); !sound)
            return sound.error();
    Migrator migrator(*database);
    if (const auto migrated = migrator.upgrade(); !migrated)
        return migrated.error();
    if (access != Access::Inspect)
        if (const auto known = migrator.checkObjects(); !known)
            return known.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openServer(const QString &text, Access access)
{
    const auto address = ServerAddress::parse(text);
    if (!address)
        return address.error();
    auto database = std::unique_ptr<Database>(new Database(address->text(), access));
    database->m_server = *address;
    if (const auto connected = database->connectServer(); !connected)
        return connected.error();
    Migrator migrator(*database);
    if (!migrator.isLaid())
        return Error{ErrorCode::NotABase, QString()};
    QSqlQuery owner(database->m_connection);
    database->m_isOwner =
        owner.exec(QStringLiteral("SELECT CASE WHEN pg_has_role(current_user, relowner, 'USAGE') THEN 1 "
                                  "ELSE 0 END FROM pg_class WHERE oid = to_regclass('public.migration')"))
        && owner.next() && owner.value(0).toInt() == 1;
    if (const auto migrated = migrator.upgrade(); !migrated)
        return migrated.error();
    if (access != Access::Inspect)
        if (const auto known = migrator.checkObjects(); !known)
            return known.error();
    if (access == Access::ReadWrite)
        database->listen();
    return database;
}

Result<void> Database::connectServer()
{
    if (!m_connection.isValid())
        m_connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
    if (!m_connection.isValid())
        return Error{ErrorCode::Unreachable, QStringLiteral("QPSQL")};
    return Postgresql::connect(m_connection, *m_server, ServerPassphrase::of(*m_server));
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
    // A lock that says nothing is being written, or its writer was killed just then.
    QElapsedTimer waited;
    waited.start();
    bool isNamed = m_lock->getLockInfo(&pid, &host, &application);
    while (!isNamed && waited.elapsed() < UnwrittenLock) {
        QThread::msleep(20);
        isNamed = m_lock->getLockInfo(&pid, &host, &application);
    }
    if (!isNamed)
        QFile::remove(m_path + QStringLiteral(".lock"));
    if (m_lock->tryLock(0))
        return {};
    m_lock->getLockInfo(&pid, &host, &application);
    m_writer = host.isEmpty() ? QString() : QStringLiteral("%1 · %2").arg(host).arg(pid);
    m_lock.reset();
    return Error{ErrorCode::ReadOnly, m_writer};
}

void Database::forgetPrepared()
{
    qDeleteAll(m_prepared);
    m_prepared.clear();
}

QSqlQuery &Database::prepared(const QString &sql)
{
    if (auto *kept = m_prepared.value(sql)) {
        kept->finish();
        return *kept;
    }
    auto *query = new QSqlQuery(m_connection);
    // PostgreSQL would throw away the rows of a forward-only query at the next one.
    query->setForwardOnly(!isServer());
    m_prepared.insert(sql, query);
    if (!m_isLost && !query->prepare(sql))
        report(errorOf(query->lastError()));
    return *query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    const bool done = query.exec();
    const Error error = done ? Error() : errorOf(query.lastError());
    query.finish();
    if (!done)
        return error;
    return {};
}

Result<void> Database::executeOne(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    const bool done = query.exec();
    const Error error = done ? Error() : errorOf(query.lastError());
    const int changed = done ? query.numRowsAffected() : 0;
    query.finish();
    if (!done)
        return error;
    if (changed == 0)
        return Error{ErrorCode::Conflict, QString()};
    return {};
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    return query.exec(sql) ? Result<void>() : Result<void>(errorOf(query.lastError()));
}

Result<void> Database::begin()
{
    if (m_isLost)
        return Error{ErrorCode::Unreachable, QString()};
    if (m_readOnly)
        return Error{ErrorCode::ReadOnly, m_writer};
    return run(isServer() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::commit() { return run(QStringLiteral("COMMIT")); }

void Database::rollback()
{
    // SQLite itself rolls back on some failures; a second rollback then only says so.
    [[maybe_unused]] const auto done = run(QStringLiteral("ROLLBACK"));
}

Result<void> Database::hold(qint64 number, bool alone)
{
    if (!isServer())
        return {};
    return run(QStringLiteral("SELECT pg_advisory_xact_lock%1(%2)")
                   .arg(alone ? QString() : QStringLiteral("_shared"))
                   .arg(number));
}

Error Database::errorOf(const QSqlError &error)
{
    if (!isServer())
        return {ErrorCode::Storage, error.databaseText()};
    if (m_isLost)
        return {ErrorCode::Unreachable, QString()};
    const Error meant = Postgresql::errorOf(m_connection, error);
    if (meant.code == ErrorCode::Unreachable)
        lose();
    return meant;
}

void Database::report(const Error &error)
{
    // Said once, when it happens, by reachable().
    if (error.code != ErrorCode::Unreachable)
        Q_EMIT failed(error);
}

void Database::announce(const ChangeSet &changes)
{
    Q_EMIT committed(changes);
    if (!m_listens)
        return;
    // What was saved is saved: others who miss the news read it at their next question.
    [[maybe_unused]] const auto told =
        execute(QStringLiteral("SELECT pg_notify(?, ?)"), {channel(), newsOf(changes)});
}

void Database::listen()
{
    m_listens = true;
    connect(m_connection.driver(), &QSqlDriver::notification, this,
        [this](const QString &name, QSqlDriver::NotificationSource source, const QVariant &payload) {
            if (source == QSqlDriver::OtherSource && name == channel())
                Q_EMIT committed(changesIn(payload.toString()));
        });
    m_connection.driver()->subscribeToNotification(channel());
    // A connection that breaks while nothing is asked is noticed too.
    auto *pulse = new QTimer(this);
    connect(pulse, &QTimer::timeout, this, [this] {
        if (!m_isLost && Postgresql::isLost(m_connection))
            lose();
    });
    pulse->start(BetweenTries);
}

void Database::lose()
{
    if (m_isLost)
        return;
    m_isLost = true;
    // After what is being asked now is over.
    QTimer::singleShot(0, this, [this] {
        Q_EMIT reachable(false);
        seek();
    });
}

void Database::seek()
{
    QThreadPool::globalInstance()->start([self = QPointer<Database>(this), address = *m_server] {
        const bool answers = Postgresql::answers(address);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, answers] {
                if (self)
                    self->find(answers);
            },
            Qt::QueuedConnection);
    });
}

void Database::find(bool answers)
{
    if (answers) {
        forgetPrepared();
        m_connection.close();
        if (connectServer()) {
            m_isLost = false;
            if (m_listens)
                m_connection.driver()->subscribeToNotification(channel());
            return Q_EMIT reachable(true);
        }
    }
    QTimer::singleShot(BetweenTries, this, &Database::seek);
}
