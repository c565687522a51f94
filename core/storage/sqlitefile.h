#pragma once

#include "core/base/result.h"

class QSqlDatabase;

/// What a base in a file needs before and when it is opened.
namespace SqliteFile {

/// Looks at a file's header without opening it as a base, so that a foreign or newer one stays untouched.
Result<void> checkHeader(const QString &path);
/// A folder that takes no file cannot hold the companions that SQLite needs, even to read.
bool isFolderWritable(const QString &path);
bool isOnNetworkShare(const QString &path);
/// Opens the connection, with bounds on what a crafted file may ask of the engine.
Result<void> connect(QSqlDatabase &connection, const QString &path, bool readOnly);
/// Damaged when SQLite's quick check finds a flaw.
Result<void> check(QSqlDatabase &connection);

} // namespace SqliteFile
