#pragma once

#include "core/domain/command.h"
#include "core/domain/ids.h"
#include "core/security/access.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// One field of one record that a command changed.
struct HistoryChange
{
    enum class Operation { Added, Changed, Removed };

    QString table{}; ///< of the record
    qint64 record = 0;
    Operation operation = Operation::Changed;
    QString field{}; ///< column
    QString before{}; ///< as stored, but names instead of ids of organisations and people; empty: nothing
    QString after{};

    bool operator==(const HistoryChange &) const = default;
};

/// What somebody did to a person's file.
struct HistoryEntry
{
    CommandId command{};
    Command kind = Command::Undo;
    Command undone = Command::Undo; ///< when kind is Undo: what was undone
    QDateTime at{};
    QString author{}; ///< name, else login; empty when no account did it
    bool own = false; ///< the reader did it
    QList<HistoryChange> changes{}; ///< an added or removed record has one line a field that was filled
};

/// What happened to a person's file, as openForReading() allows, newest first; `before` continues after a
/// page, null starts.
Result<QList<HistoryEntry>> history(
    const Access &access, BeneficiaryId beneficiary, CommandId before = {}, int limit = 50);
