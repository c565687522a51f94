#include "core/storage/engine.h"

#include "core/storage/rows.h"

#include <QSqlDriver>

#include <sqlite3.h>

sqlite3 *engineOf(Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    Rows rows(database, QStringLiteral("SELECT sqlite_source_id()"));
    if (!rows.next() || rows.text(0) != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}
