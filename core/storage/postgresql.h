#pragma once

#include "core/base/result.h"

#include <QList>

class QSqlDatabase;
class QSqlError;
struct ServerAddress;

/// What PostgreSQL does otherwise than SQLite: the rest of the SQL is the same.
namespace Postgresql {

/// Refused "needed" or "passphrase" when the server asks for one, NotFound when it has no such base,
/// Unreachable when nobody answers or the server cannot prove who it is.
Result<void> connect(QSqlDatabase &connection, const ServerAddress &address, const QString &passphrase);
/// Whether the connection broke.
bool isLost(const QSqlDatabase &connection);
/// Whether a server answers; waits for it, at most for some seconds.
bool answers(const ServerAddress &address);
/// Refused "server" for what the server's own rules forbid, Conflict for what another writer did meanwhile,
/// Storage "busy" when another writes for long, Unreachable when the connection broke.
Error errorOf(const QSqlDatabase &connection, const QSqlError &error);
/// A statement of resources/schema as PostgreSQL writes it; empty for a trigger, which server.sql has.
QString schemaStatement(const QString &statement);
/// What the server keeps instead of a passphrase (SCRAM-SHA-256); empty when it cannot be made.
QString verifierOf(const QSqlDatabase &connection, const QString &login, const QString &passphrase);

} // namespace Postgresql
