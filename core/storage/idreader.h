#pragma once

#include <QList>
#include <QString>
#include <QVariant>

class Database;

/// The first column of `sql`, numbers, in its order: what a long list needs before it reads any row. Reads
/// through the engine's own interface, three times as fast as QtSql, where it is known to be the same SQLite.
/// A failure is reported to the database and reads as no ids.
QList<qint64> readIds(Database &database, const QString &sql, const QVariantList &values = {});
