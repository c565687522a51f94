#pragma once

class QSqlDatabase;
struct sqlite3;
struct pg_conn;

/// The engine behind a connection, for what QtSql has no words for; null when it is not the SQLite this
/// program is linked with: another copy inside the driver must not be handed its handle.
sqlite3 *sqliteOf(const QSqlDatabase &connection);
/// PostgreSQL's own connection; null on another engine, or when it is closed.
pg_conn *postgresqlOf(const QSqlDatabase &connection);
