#include "core/services/unitofwork.h"

#include "core/storage/projection.h"
#include "core/storage/searchindex.h"

namespace {

constexpr int TooManyToName = 500;

} // namespace

UnitOfWork::UnitOfWork(Database &database, const Session &session, const Clock &clock, Command command,
    BeneficiaryId subject, CommandId undoes)
    : m_database(database)
    , m_clock(clock)
    , m_journal(database)
    , m_command(CommandId::mint())
    , m_undoes(undoes)
    , m_state(database.begin())
    , m_open(m_state.has_value())
{
    if (m_open)
        keep(m_journal.writeCommand(m_command, command, clock.now(), session.account, subject, undoes));
}

UnitOfWork::~UnitOfWork()
{
    if (m_open)
        m_database.rollback();
}

void UnitOfWork::keep(Result<void> result)
{
    if (m_state && !result)
        m_state = std::move(result);
}

void UnitOfWork::written(const JournalEntry &entry)
{
    m_wrote = true;
    if (!failed())
        keep(m_journal.write(m_command, entry));
}

Result<void> UnitOfWork::index()
{
    SearchIndex index(m_database);
    for (const OrganisationId id : std::as_const(m_organisations)) {
        const auto found = RecordStore::find<Organisation>(m_database, id);
        const auto names = RecordStore::select<OrganisationName>(
            m_database, QStringLiteral("WHERE organisation_id = ?"), {id.value()});
        const auto done = index.store(SearchIndex::Kind::Organisation, id.value(),
            found ? SearchIndex::words(*found, names) : QStringList());
        if (!done)
            return done.error();
    }
    for (const ProfessionalId id : std::as_const(m_professionals)) {
        const auto found = RecordStore::find<Professional>(m_database, id);
        const auto done = index.store(
            SearchIndex::Kind::Professional, id.value(), found ? SearchIndex::words(*found) : QStringList());
        if (!done)
            return done.error();
    }
    for (const ServiceOfferId id : std::as_const(m_services)) {
        const auto found = RecordStore::find<ServiceOffer>(m_database, id);
        const auto done = index.store(
            SearchIndex::Kind::ServiceOffer, id.value(), found ? SearchIndex::words(*found) : QStringList());
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> UnitOfWork::projectPeopleOf()
{
    // A referent's name sorts the lists, and a body's type decides a deadline.
    const auto add = [this](const QString &sql, qint64 id) {
        Rows rows(m_database, sql, {id});
        while (rows.next())
            m_changes.beneficiaries.insert(rows.id<BeneficiaryId>(0));
    };
    for (const ProfessionalId id : std::as_const(m_professionals))
        add(QStringLiteral("SELECT beneficiary_id FROM pathway_summary WHERE referent_id = ?"), id.value());
    for (const OrganisationId id : std::as_const(m_organisations)) {
        add(QStringLiteral("SELECT beneficiary_id FROM circle_member WHERE organisation_id = ?"), id.value());
        add(QStringLiteral("SELECT beneficiary_id FROM orientation WHERE organisation_id = ?"), id.value());
    }
    return {};
}

Result<void> UnitOfWork::project(const std::function<bool(int, int)> &progress)
{
    Projection projection(m_database, m_clock.today());
    int done = 0;
    const int total = int(m_changes.beneficiaries.size());
    for (const BeneficiaryId beneficiary : std::as_const(m_changes.beneficiaries)) {
        if (const auto stored = projection.recompute(beneficiary); !stored)
            return stored.error();
        if (++done % 50 == 0 && progress && !progress(done, total))
            return Error{ErrorCode::Cancelled, QString()};
    }
    return {};
}

Result<void> UnitOfWork::commit(const std::function<bool(int, int)> &progress)
{
    if (!failed() && !m_wrote && m_undoes.isNull()) {
        m_database.rollback();
        m_open = false;
        return {};
    }
    if (!failed())
        keep(index());
    if (!failed())
        keep(projectPeopleOf());
    if (!failed())
        keep(project(progress));
    if (!failed())
        keep(m_database.commit());
    if (failed()) {
        if (m_open)
            m_database.rollback();
        m_open = false;
        return m_state;
    }
    m_open = false;
    m_changes.everything = m_changes.beneficiaries.size() > TooManyToName;
    m_database.announce(m_changes);
    return {};
}
