#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>

class Database;

/// What a check of a base found.
struct CheckReport
{
    QStringList integrity{}; ///< what SQLite's own check says; empty when all is well
    int brokenReferences = 0;
    int differences = 0; ///< people whose summary, deadlines or search words do not follow from their facts
    int people = 0;

    bool isSound() const { return integrity.isEmpty() && brokenReferences == 0 && differences == 0; }
};

/// Looks after a base as a whole.
class Maintenance
{
public:
    Maintenance(Database &database, const Clock &clock);

    CheckReport check();
    /// Recomputes every projection in one transaction.
    Result<void> rebuild();

private:
    Database &m_database;
    const Clock &m_clock;
};
