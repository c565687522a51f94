#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/session.h"

class Database;

/// What every service works with.
struct ServiceContext
{
    Database &database;
    const Session &session;
    const Clock &clock;
};

/// Invalid, when `flaws` holds any, with their numbers as detail: forms show the words.
template <class Flaws>
Result<void> refuse(const Flaws &flaws)
{
    if (flaws.isEmpty())
        return {};
    return Error{ErrorCode::Invalid, QString::number(int(flaws.first()))};
}
