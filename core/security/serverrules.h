#pragma once

#include "core/base/result.h"

class Database;

/// What a PostgreSQL server enforces by itself: the policy as rows, row-level security, one role of the
/// server an account. Does nothing on a file.
namespace ServerRules {

/// Lays the rules, or lays them anew when this program's differ, and gives every account its role. For who
/// owns the base; nothing happens for others.
Result<void> lay(Database &database);
/// Gives every account its role, for who owns the base, in the caller's transaction.
Result<void> admitAll(Database &database);
/// Gives a new account its role. To be called in the account's own transaction.
Result<void> admit(Database &database, const QString &login);
/// Makes the server ask the account for this passphrase.
Result<void> protect(Database &database, const QString &login, const QString &passphrase);

} // namespace ServerRules
