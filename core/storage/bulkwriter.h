#pragma once

#include "core/storage/journal.h"
#include "core/storage/projection.h"

/// Writes many new records of one command, each with its line in the journal, within the caller's
/// transaction: insert() batch after batch, project() after each. After a first failure it writes no more.
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
            remember(record);
        }
    }
    /// Makes what is kept for reading of the records inserted since the last call: the people among them must
    /// be new, with all that is known of them.
    Result<void> project(QDate today);

private:
    template <Recorded Record>
    void remember(const Record &record)
    {
        if constexpr (std::is_same_v<Record, Beneficiary>)
            m_people.append(record);
        else if constexpr (std::is_same_v<Record, BenefitRight>)
            m_facts[record.beneficiary].rights.append(record);
        else if constexpr (std::is_same_v<Record, Registration>)
            m_facts[record.beneficiary].registrations.append(record);
        else if constexpr (std::is_same_v<Record, CircleMember>)
            m_facts[record.beneficiary].members.append(record);
        else if constexpr (std::is_same_v<Record, Orientation>)
            m_facts[record.beneficiary].orientations.append(record);
        else if constexpr (std::is_same_v<Record, Appointment>)
            m_facts[record.beneficiary].appointments.append(record);
        else if constexpr (std::is_same_v<Record, Diagnosis>)
            m_facts[record.beneficiary].diagnoses.append(record);
        else if constexpr (std::is_same_v<Record, Contract>)
            m_facts[record.beneficiary].contracts.append(record);
        else if constexpr (std::is_same_v<Record, Review>)
            m_facts[record.beneficiary].reviews.append(record);
        else if constexpr (std::is_same_v<Record, BreachCase>)
            m_facts[record.beneficiary].breaches.append(record);
        else if constexpr (std::is_same_v<Record, Exit>)
            m_facts[record.beneficiary].exits.append(record);
        else if constexpr (std::is_same_v<Record, JobCheck>)
            m_facts[record.beneficiary].jobChecks.append(record);
        else if constexpr (std::is_same_v<Record, LegalRepresentative>)
            m_facts[record.beneficiary].representatives.append(record);
        else if constexpr (!requires { record.beneficiary; })
            m_networkChanged = true;
    }
    Result<void> journal(const JournalEntry &entry);

    Database &m_database;
    std::function<qint64()> m_mint;
    CommandId m_command;
    Result<void> m_state;
    QList<Beneficiary> m_people{};
    QHash<BeneficiaryId, PathwayFacts> m_facts{}; ///< the records of each of m_people
    bool m_networkChanged = false;
    std::unique_ptr<Projection> m_projection{}; ///< kept as long as the network stays the same
};
