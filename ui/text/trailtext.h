#pragma once

#include "core/services/workspace.h"

/// What an account may do, in the words of the trade.
QString textOf(Account::Role role);
/// What was done or asked for: "file consulted".
QString textOf(Operation operation);
/// Why the policy refused, from the code kept in the trail; the text itself when somebody typed it.
QString reasonText(const QString &reason);
