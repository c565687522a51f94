#pragma once

#include "core/storage/journal.h"

#include <functional>

/// Writes many new records of one command, each with its line in the journal, within the caller's
/// transaction. Projections follow once, at the end. After a first failure it writes no more.
class BulkWriter
{
public:
    /// `mint` gives the identities of the command and of the lines of the journal.
    BulkWriter(Database &database, Command command, const QDateTime &at, std::function<qint64()> mint);

    /// Stores records that have their identity, as revision 1.
    template <Recorded Record>
    void insert(const QList<Record> &records)
    {
        for (Record record : records) {
            if (!m_state)
                return;
            record.revision = 1;
            m_state = RecordStore::insert(m_database, record);
            if (m_state)
                m_state = journal(Journal::inserted(record));
        }
    }
    /// Done, or the first failure.
    Result<void> state() const { return m_state; }
    /// Computes what is kept for reading: everybody's summary and deadlines, and every search word.
    /// `progress(done, total)` is told of people; false from it gives Cancelled.
    Result<void> project(QDate today, const std::function<bool(int, int)> &progress = {});

private:
    Result<void> journal(const JournalEntry &entry);

    Database &m_database;
    std::function<qint64()> m_mint;
    CommandId m_command;
    Result<void> m_state;
};
