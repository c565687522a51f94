#include "core/storage/bulkwriter.h"

#include "core/storage/searchindex.h"
#include "core/storage/values.h"

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

Result<void> BulkWriter::project(QDate today)
{
    if (m_state && m_networkChanged)
        m_state = SearchIndex(m_database).rebuildNetwork();
    if (m_networkChanged || !m_projection)
        m_projection = std::make_unique<Projection>(m_database, today);
    m_networkChanged = false;
    for (const Beneficiary &person : std::as_const(m_people)) {
        if (!m_state)
            break;
        m_state = m_projection->add(person, m_facts.take(person.id));
    }
    m_people.clear();
    m_facts.clear();
    return m_state;
}
