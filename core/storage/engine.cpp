#include "core/storage/engine.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

sqlite3 *sqliteOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery source(connection);
    if (!source.exec(QStringLiteral("SELECT sqlite_source_id()")) || !source.next()
        || source.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

pg_conn *postgresqlOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    // The name of the type or of what it stands for, as the compiler of Qt has it.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<pg_conn *const *>(handle.constData());
}
