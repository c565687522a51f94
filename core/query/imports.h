#pragma once

#include "core/domain/command.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

class Database;

/// One import of the past.
struct ImportRecord
{
    CommandId command{};
    QDateTime at{};
    Command kind = Command::ImportBeneficiaries;
    QString login{}; ///< who did it; empty when the account is gone
    int records = 0; ///< created or changed
    bool undone = false;
};

/// The last imports, newest first.
QList<ImportRecord> lastImports(Database &database, int limit = 20);
