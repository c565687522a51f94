#include "tests/performance/floor.h"

#include "tests/performance/measure.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace {

int note(unsigned, void *context, void *statement, void *)
{
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QStringList *>(context)->append(QString::fromUtf8(text));
    sqlite3_free(text);
    return 0;
}

void readAll(sqlite3_stmt *statement)
{
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < columns; ++column)
            [[maybe_unused]] const auto *text = sqlite3_column_text(statement, column);
}

} // namespace

StatementRecorder::StatementRecorder(Database &database)
    : m_engine(*static_cast<sqlite3 *const *>(database.connection().driver()->handle().constData()))
{
    sqlite3_trace_v2(m_engine, SQLITE_TRACE_STMT, note, &m_statements);
}

StatementRecorder::~StatementRecorder() { sqlite3_trace_v2(m_engine, 0, nullptr, nullptr); }

Floor::Floor(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_engine, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("floor: %s", sqlite3_errmsg(m_engine));
    sqlite3_exec(m_engine, "PRAGMA temp_store = 2", nullptr, nullptr, nullptr);
}

Floor::~Floor() { sqlite3_close(m_engine); }

double Floor::run(const QStringList &statements)
{
    QList<sqlite3_stmt *> prepared;
    for (const QString &sql : statements) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_engine, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("floor: %s", sqlite3_errmsg(m_engine));
        prepared.append(statement);
    }
    const double taken = timed([&prepared] {
        for (sqlite3_stmt *statement : std::as_const(prepared))
            readAll(statement);
    });
    for (sqlite3_stmt *statement : std::as_const(prepared))
        sqlite3_finalize(statement);
    return taken;
}
