#include "core/storage/migrator.h"

#include "core/storage/patience.h"
#include "core/storage/postgresql.h"
#include "core/storage/rows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace {

constexpr int MigrationLock = 0x4D414947; // one number of the server's advisory locks

QString migrationTableSql()
{
    return QStringLiteral(
        "CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT "
        "NOT NULL) STRICT");
}

/// What a base is made of: its tables, triggers and views by name, and the text of the triggers, which run.
QStringList objectsIn(const QSqlDatabase &connection)
{
    QStringList found;
    QSqlQuery rows(connection);
    rows.exec(QStringLiteral("SELECT type, name, CASE type WHEN 'trigger' THEN sql END FROM sqlite_master "
                             "WHERE type <> 'index' AND SUBSTR(name, 1, 6) <> 'sqlite' ORDER BY type, name"));
    while (rows.next())
        found.append(QStringList{
            rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString().simplified()}
                         .join(QLatin1Char(' '))
                         .trimmed());
    return found;
}

/// The tables of a base; what runs on a server is the server's owner's.
QStringList objectsIn(Database &database)
{
    if (!database.isServer())
        return objectsIn(database.connection());
    QStringList found;
    Rows rows(database,
        QStringLiteral("SELECT CASE relkind WHEN 'r' THEN 'table ' ELSE 'view ' END || relname "
                       "FROM pg_class WHERE relnamespace = to_regnamespace('public') "
                       "AND relkind IN ('r', 'v', 'm', 'f', 'p') AND relname <> 'server_grant'"));
    while (rows.next())
        found.append(rows.text(0));
    found.sort();
    return found;
}

} // namespace

QList<Migrator::SchemaFile> Migrator::filesIn(const QString &path)
{
    QList<SchemaFile> found;
    const QDir folder(path);
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.append({name.left(4).toInt(), name, file.readAll()});
    }
    return found;
}

QString Migrator::SchemaFile::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QStringList Migrator::SchemaFile::statements() const
{
    static const QRegularExpression separator(
        QStringLiteral("^-- next$"), QRegularExpression::MultilineOption);
    return QString::fromUtf8(content).split(separator, Qt::SkipEmptyParts);
}

Migrator::Migrator(Database &database, const QString &folder)
    : m_database(database)
    , m_files(filesIn(folder))
{
}

int Migrator::latestVersion()
{
    static const int latest = filesIn(QStringLiteral(":/schema")).last().number;
    return latest;
}

bool Migrator::isLaid()
{
    Rows rows(m_database, QStringLiteral("SELECT 1 WHERE to_regclass('public.migration') IS NOT NULL"));
    return rows.next();
}

bool Migrator::isEmpty()
{
    for (const char *table : {"territory", "account", "beneficiary", "trail"}) {
        Rows rows(m_database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(QLatin1String(table)));
        if (rows.next())
            return false;
    }
    return true;
}

int Migrator::version()
{
    Rows rows(m_database,
        m_database.isServer() ? QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM migration")
                              : QStringLiteral("PRAGMA user_version"));
    return rows.next() ? int(rows.number(0)) : 0;
}

Result<void> Migrator::applyFrom(int version)
{
    for (const SchemaFile &file : m_files) {
        if (file.number <= version)
            continue;
        if (const auto applied = apply(file); !applied)
            return applied;
    }
    return m_database.isServer() ? Result<void>()
                                 : m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<void> Migrator::create()
{
    QString marked = QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId);
    QString table = migrationTableSql();
    if (m_database.isServer()) {
        if (isLaid() && isEmpty())
            return upgrade();
        if (!objectsIn(m_database).isEmpty())
            return Error{ErrorCode::File, QStringLiteral("exists")};
        marked = QStringLiteral("SELECT pg_advisory_lock(%1)").arg(MigrationLock);
        table = Postgresql::schemaStatement(table);
    }
    auto done = m_database.run(marked);
    if (done)
        done = m_database.run(table);
    if (done)
        done = applyFrom(0);
    if (m_database.isServer() && done)
        done = m_database.run(QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(MigrationLock));
    return done;
}

Result<void> Migrator::upgrade()
{
    const int current = version();
    const int latest = m_files.last().number;
    if (current > latest)
        return Error{ErrorCode::TooNew, QString()};
    if (const auto verified = verify(current); !verified)
        return verified.error();
    if (current == latest)
        return {};
    if (m_database.isReadOnly() || (m_database.isServer() && !m_database.isOwner()))
        return Error{ErrorCode::ReadOnly, m_database.writer()};
    if (!m_database.isServer()) {
        const auto copied = copyBefore(current);
        return copied ? applyFrom(current) : copied;
    }
    // Two workstations that start at once: the second finds it done.
    const auto locked = m_database.run(QStringLiteral("SELECT pg_advisory_lock(%1)").arg(MigrationLock));
    if (!locked)
        return locked;
    const auto applied = applyFrom(version());
    const auto unlocked = m_database.run(QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(MigrationLock));
    return applied ? unlocked : applied;
}

QStringList Migrator::objectsMade() const
{
    const QString name = QStringLiteral("model");
    QStringList made;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (!memory.open())
            return {};
        QSqlQuery query(memory);
        query.exec(migrationTableSql());
        for (const SchemaFile &file : m_files)
            for (const QString &statement : file.statements())
                query.exec(statement);
        query.finish();
        made = objectsIn(memory);
        memory.close();
    }
    QSqlDatabase::removeDatabase(name);
    return made;
}

Result<void> Migrator::checkObjects()
{
    static const QStringList made = objectsMade();
    const QStringList found = objectsIn(m_database);
    bool asMade = found == made;
    if (m_database.isServer()) {
        // What else stands in a base of a server is its administrator's.
        const QStringList tables = made.filter(QRegularExpression(QStringLiteral("^table")));
        asMade = std::all_of(
            tables.begin(), tables.end(), [&found](const QString &table) { return found.contains(table); });
    }
    return asMade ? Result<void>() : Result<void>(Error{ErrorCode::Damaged, QStringLiteral("schema")});
}

Result<void> Migrator::verify(int version)
{
    QHash<int, QString> applied;
    const Patience patience(m_database.sqlite());
    Rows rows(m_database, QStringLiteral("SELECT number, checksum FROM migration"));
    while (rows.next())
        applied.insert(int(rows.number(0)), rows.text(1));
    if (patience.isOver())
        return Error{ErrorCode::Damaged, QStringLiteral("slow")};
    for (const SchemaFile &file : m_files)
        if (file.number <= version && applied.value(file.number) != file.checksum())
            return Error{ErrorCode::Damaged, file.name};
    return {};
}

Result<void> Migrator::copyBefore(int version)
{
    const QString copy = QStringLiteral("%1.v%2.copie").arg(m_database.path()).arg(version);
    QFile::remove(copy);
    if (const auto copied = m_database.execute(QStringLiteral("VACUUM INTO ?"), {copy}); !copied)
        return copied.error();
    if (const auto attached = m_database.execute(QStringLiteral("ATTACH ? AS copy"), {copy}); !attached)
        return attached.error();
    QString finding;
    {
        Rows check(m_database, QStringLiteral("PRAGMA copy.quick_check"));
        finding = check.next() ? check.text(0) : QStringLiteral("quick_check");
    }
    if (const auto detached = m_database.execute(QStringLiteral("DETACH copy")); !detached)
        return detached.error();
    return finding == QLatin1String("ok") ? Result<void>() : Error{ErrorCode::Damaged, copy};
}

Result<void> Migrator::apply(const SchemaFile &file)
{
    if (const auto begun = m_database.begin(); !begun)
        return begun.error();
    QStringList todo = file.statements();
    if (m_database.isServer())
        for (QString &statement : todo)
            statement = Postgresql::schemaStatement(statement);
    else
        todo.append(QStringLiteral("PRAGMA user_version = %1").arg(file.number));
    todo.removeAll(QString());
    Result<void> done;
    for (const QString &statement : std::as_const(todo))
        if (done = m_database.run(statement); !done)
            break;
    if (done)
        done = m_database.execute(
            QStringLiteral("INSERT INTO migration (number, name, checksum) VALUES (?, ?, ?)"),
            {file.number, file.name, file.checksum()});
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    return done;
}
