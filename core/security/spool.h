#pragma once

#include "core/security/session.h"
#include "core/security/trail.h"

/// What a process that only reads a base in a file did, until the one that writes takes it into the trail: a
/// file beside the base, one sealed line a row. A base of a server needs none.
class Spool
{
public:
    Spool(Database &database, const Session &session);

    /// Adds a row; Storage when the folder does not take it, Refused without the base's key.
    Result<void> add(const TrailEntry &entry);
    /// Moves the rows to the trail, in one transaction; a line that the key does not open leaves a row that
    /// says so. How many rows were added.
    Result<int> adopt(Trail &trail);

    static QString pathOf(const QString &basePath);

private:
    Database &m_database;
    const Session &m_session;
};
