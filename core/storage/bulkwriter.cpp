#include "core/storage/bulkwriter.h"

#include "core/storage/projection.h"
#include "core/storage/searchindex.h"

BulkWriter::BulkWriter(Database &database, Command command, const QDateTime &at, std::function<qint64()> mint)
    : m_database(database)
    , m_mint(std::move(mint))
    , m_command(m_mint())
    , m_state(Journal(database).writeCommand(m_command, command, at, {}, {}))
{
}

Result<void> BulkWriter::journal(const JournalEntry &entry)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO journal (id, command_id, record_table, record_id, beneficiary_id, operation) "
            "VALUES (?, ?, ?, ?, ?, ?)"),
        {m_mint(), m_command.value(), entry.table, entry.record, Values::toValue(entry.beneficiary),
            codeOf(entry.operation)});
}

Result<void> BulkWriter::project(QDate today, const std::function<bool(int, int)> &progress)
{
    if (!m_state)
        return m_state;
    if (const auto indexed = SearchIndex(m_database).rebuildNetwork(); !indexed)
        return indexed.error();
    return Projection(m_database, today).recomputeAll(progress);
}
