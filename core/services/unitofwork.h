#pragma once

#include "core/base/clock.h"
#include "core/domain/changeset.h"
#include "core/domain/command.h"
#include "core/security/access.h"
#include "core/storage/journal.h"

/// One command: its records, their journal, its trail and the projections that follow, in one transaction.
/// The policy is asked for the command and for every person it touches; a refusal leaves nothing but its
/// trail. Rolls back unless commit() succeeds; the first failure is kept and returned by commit().
class UnitOfWork
{
public:
    UnitOfWork(Database &database, const Session &session, const Clock &clock, Command command,
        BeneficiaryId subject = {}, CommandId undoes = {});
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    // Compiled once, in unitofwork.cpp, for each of MAILLAGE_RECORDS.
    /// Stores a new record, giving it an identity when it has none, and revision 1.
    template <Recorded Record>
    void insert(Record &record);
    /// Stores a changed record; Conflict when somebody changed it since it was read. Nothing happens when no
    /// field differs.
    template <Recorded Record>
    void update(const Record &record);
    template <Recorded Record>
    void remove(decltype(Record::id) id);

    /// Takes away all that is kept of a person; nothing of it goes to the journal. See eraseRecordsOf().
    void erase(BeneficiaryId person);

    /// The projection of `beneficiary` will be recomputed at commit; insert, update and remove ask it
    /// themselves.
    void project(BeneficiaryId beneficiary) { m_changes.beneficiaries.insert(beneficiary); }
    /// Names something that was written beside the records, for the trail.
    void note(const QString &field)
    {
        m_wrote = true;
        m_fields.insert(field);
    }
    /// Makes the command fail with `error`.
    void keep(Result<void> result);
    bool failed() const { return !m_state; }
    CommandId command() const { return m_command; }
    Database &database() { return m_database; }
    QDate today() const { return m_clock.today(); }

    /// Ends the command. On failure nothing of it remains, nor when no record differs. `progress(done,
    /// total)` is told of the projections; false from it cancels the whole command.
    Result<void> commit(const std::function<bool(int, int)> &progress = {});

private:
    template <Recorded Record>
    void touched(const Record &record);
    void written(const JournalEntry &entry);
    bool isAboutOne() const { return Policy::isAboutOne(m_operation); }
    void ask(BeneficiaryId person);
    Result<void> leaveTrail();
    void leaveRefusal();
    Result<void> index();
    Result<void> projectPeopleOf();
    Result<void> project(const std::function<bool(int, int)> &progress);

    Database &m_database;
    const Session &m_session;
    const Clock &m_clock;
    Journal m_journal;
    CommandId m_command;
    BeneficiaryId m_subject;
    Operation m_operation;
    QSet<BeneficiaryId> m_asked;
    QSet<QString> m_fields;
    CommandId m_undoes;
    bool m_wrote = false;
    Result<void> m_state;
    bool m_open = false;
    ChangeSet m_changes;
    QSet<OrganisationId> m_organisations;
    QSet<ProfessionalId> m_professionals;
    QSet<ServiceOfferId> m_services;
};
