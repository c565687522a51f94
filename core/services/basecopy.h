#pragma once

#include "core/security/access.h"
#include "core/services/maintenance.h"

#include <functional>

/// Moves a whole base, its accounts, its journal and its trail with it, to a new file or an empty base of a
/// server, and checks it there. For who may back up; from a server, for its owner alone (Refused "owner").
/// On failure nothing is left at `path`, but tables without a row on a server.
Result<CheckReport> copyBase(
    const Access &from, const QString &path, const std::function<bool(qint64)> &progress = {});
