#pragma once

#include "core/domain/command.h"
#include "core/domain/records.h"
#include "core/storage/recordstore.h"

#include <QJsonDocument>
#include <QJsonObject>

/// One line of the journal: what one command did to one record, or to one of its fields.
struct JournalEntry
{
    enum class Operation { Insert, Update, Delete };

    QString table{};
    qint64 record = 0;
    BeneficiaryId beneficiary{};
    Operation operation = Operation::Insert;
    QString field{}; ///< column; empty for an insert or a delete
    QVariant before{}; ///< of a delete: the whole record as JSON
    QVariant after{};
};

template <>
struct Codes<JournalEntry::Operation>
{
    static constexpr std::array<CodeEntry<JournalEntry::Operation>, 3> table{{
        {JournalEntry::Operation::Insert, "insert"},
        {JournalEntry::Operation::Update, "update"},
        {JournalEntry::Operation::Delete, "delete"},
    }};
};

/// Writes and reads the journal; every write of a record goes through it in its own transaction.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Opens a command: what follows is attributed to it.
    Result<void> writeCommand(CommandId id, Command kind, const QDateTime &at, AccountId account,
        BeneficiaryId beneficiary, CommandId undoes = {});
    Result<void> write(CommandId command, const JournalEntry &entry);
    /// The entries of a command, in the order they were written.
    QList<JournalEntry> entries(CommandId command);

    // Compiled once, in journal.cpp, for each of MAILLAGE_RECORDS.
    template <Recorded Record>
    static JournalEntry inserted(const Record &record);
    template <Recorded Record>
    static JournalEntry removed(const Record &record);
    template <Recorded Record>
    static QList<JournalEntry> differences(const Record &before, const Record &after);

private:
    static void keep(QJsonObject &values, const char *column, const QVariant &value);
    static QString compact(const QJsonObject &values);
    /// Adds `update` with what it did to one column.
    static void append(QList<JournalEntry> &entries, const JournalEntry &update, const char *column,
        const QVariant &before, const QVariant &after);

    Database &m_database;
};
