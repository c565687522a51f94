#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

class Database;

/// Every table of a base but what the schema itself keeps, each after those it refers to.
const QStringList &tablesInOrder();

/// Copies every row of `from` into `to`, which holds none, within the caller's transaction on `to`; on a
/// server `from` must be its owner's connection. `progress(rows)` is told; false from it cancels.
Result<void> copyRows(Database &from, Database &to, const std::function<bool(qint64)> &progress = {});
