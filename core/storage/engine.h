#pragma once

class Database;
struct sqlite3;

/// The engine behind the connection, for what QtSql has no words for; null when it is not the SQLite this
/// program is linked with: another copy inside the driver must not be handed its handle.
sqlite3 *engineOf(Database &database);
