#pragma once

#include "core/security/access.h"
#include "core/security/trail.h"

#include <QStringList>

/// What a check of a base found.
struct CheckReport
{
    QStringList integrity{}; ///< what SQLite's own check says; empty when all is well
    int brokenReferences = 0;
    int differences = 0; ///< people whose summary, deadlines or search words do not follow from their facts
    int people = 0;
    bool isForeign = false; ///< it holds tables, views or triggers that Maillage did not make, or lacks some
    TrailReport trail{};

    bool isSound() const
    {
        return integrity.isEmpty() && brokenReferences == 0 && differences == 0 && !isForeign
            && trail.isSound();
    }
};

/// Looks after a base as a whole.
class Maintenance
{
public:
    explicit Maintenance(const Access &access);

    /// Refused to who may not check; "owner" on a server to all but its owner, who reads all of it.
    Result<CheckReport> check();
    /// Recomputes every projection in one transaction.
    Result<void> rebuild();

private:
    void checkFile(CheckReport &report);

    Access m_access;
    Database &m_database;
};
