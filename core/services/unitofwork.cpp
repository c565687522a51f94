#include "core/services/unitofwork.h"

#include "core/security/trail.h"
#include "core/storage/erasure.h"
#include "core/storage/projection.h"
#include "core/storage/searchindex.h"

namespace {

constexpr int TooManyToName = 500;
constexpr int WriterLock = 0x4D41494C; // "MAIL", for Database::hold()

/// What the policy is asked for: undoing needs the right to do.
Operation operationOf(Database &database, Command command, CommandId undoes)
{
    QSet<qint64> seen;
    bool undone = false;
    while (command == Command::Undo && !undoes.isNull() && !seen.contains(undoes.value())) {
        seen.insert(undoes.value());
        Rows rows(
            database, QStringLiteral("SELECT kind, undoes_id FROM command WHERE id = ?"), {undoes.value()});
        if (!rows.next())
            break;
        command = fromCode<Command>(rows.text(0)).value_or(Command::Undo);
        undoes = rows.id<CommandId>(1);
        undone = !undone;
    }
    // Who gave her own file away may take it back, though it is a colleague's by now.
    return undone && command == Command::Reassign ? Operation::ChangeCircle : operationOf(command);
}

} // namespace

UnitOfWork::UnitOfWork(Database &database, const Session &session, const Clock &clock, Command command,
    BeneficiaryId subject, CommandId undoes)
    : m_database(database)
    , m_session(session)
    , m_clock(clock)
    , m_journal(database)
    , m_command(CommandId::mint())
    , m_subject(subject)
    , m_operation(operationOf(database, command, undoes))
    , m_undoes(undoes)
    , m_state(database.begin())
    , m_open(m_state.has_value())
{
    if (!m_open)
        return;
    // Commands about one person go side by side with those about others; the rest go alone.
    keep(database.hold(WriterLock, !isAboutOne()));
    if (!undoes.isNull() && !Policy::decide(session, Operation::Undo, Relation::None).allow) {
        m_operation = Operation::Undo;
        keep(Error{ErrorCode::Refused, codeOf(Decision::Reason::NotOfThisRole)});
    }
    ask(subject);
    if (!failed())
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
    if (!entry.field.isEmpty())
        m_fields.insert(entry.table + QLatin1Char('.') + entry.field);
    if (!failed())
        keep(m_journal.write(m_command, entry));
}

void UnitOfWork::ask(BeneficiaryId person)
{
    if (failed() || m_asked.contains(person))
        return;
    m_asked.insert(person);
    if (isAboutOne() && !person.isNull())
        keep(m_database.hold(person.value()));
    // What is about nobody in particular is asked once, for the command.
    if (failed() || (m_asked.size() > 1 && !isAboutOne()))
        return;
    const Decision decision = decisionOn({m_database, m_session, m_clock}, m_operation, person);
    if (!decision.allow && (!isAboutOne() || !person.isNull()))
        keep(Error{ErrorCode::Refused, codeOf(decision.reason)});
}

Result<void> UnitOfWork::leaveTrail()
{
    QStringList tables(m_changes.tables.begin(), m_changes.tables.end());
    QStringList fields(m_fields.begin(), m_fields.end());
    tables.sort();
    fields.sort();
    return Trail(m_database, m_session, m_clock)
        .write(m_operation, TrailEntry::Outcome::Done, m_subject, tables.join(QLatin1Char(' ')), fields,
            m_undoes.isNull() ? QString() : QStringLiteral("undo"));
}

void UnitOfWork::leaveRefusal()
{
    if (m_state.error().code != ErrorCode::Refused)
        return;
    // The refusal stands whether or not its trail can be written.
    [[maybe_unused]] const auto written =
        Trail(m_database, m_session, m_clock)
            .writeApart(m_operation, TrailEntry::Outcome::Refused, m_subject, {}, {}, m_state.error().detail);
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
        keep(leaveTrail());
    if (!failed())
        keep(m_database.commit());
    if (failed()) {
        if (m_open) {
            m_database.rollback();
            leaveRefusal();
        }
        m_open = false;
        return m_state;
    }
    m_open = false;
    m_changes.everything = m_changes.beneficiaries.size() > TooManyToName;
    m_database.announce(m_changes);
    return {};
}

void UnitOfWork::erase(BeneficiaryId person)
{
    ask(person);
    if (failed())
        return;
    keep(eraseRecordsOf(m_database, person));
    m_wrote = true;
    m_changes.tables.insert(QLatin1String(Fields<Beneficiary>::table));
    project(person);
}

template <Recorded Record>
void UnitOfWork::touched(const Record &record)
{
    m_changes.tables.insert(QLatin1String(Fields<Record>::table));
    if (const auto beneficiary = beneficiaryOf(record); !beneficiary.isNull())
        m_changes.beneficiaries.insert(beneficiary);
    if constexpr (std::is_same_v<Record, Organisation>)
        m_organisations.insert(record.id);
    if constexpr (std::is_same_v<Record, OrganisationName>)
        m_organisations.insert(record.organisation);
    if constexpr (std::is_same_v<Record, Professional>)
        m_professionals.insert(record.id);
    if constexpr (std::is_same_v<Record, ServiceOffer>)
        m_services.insert(record.id);
}

template <Recorded Record>
void UnitOfWork::insert(Record &record)
{
    // Asked before it is stored: being put in a circle must not be what allows it.
    ask(beneficiaryOf(record));
    if (failed())
        return;
    if (record.id.isNull())
        record.id = decltype(record.id)::mint();
    record.revision = 1;
    keep(RecordStore::insert(m_database, record));
    written(Journal::inserted(record));
    touched(record);
}

template <Recorded Record>
void UnitOfWork::update(const Record &record)
{
    ask(beneficiaryOf(record));
    if (failed())
        return;
    const auto before = RecordStore::find<Record>(m_database, record.id);
    if (before)
        ask(beneficiaryOf(*before));
    if (failed())
        return;
    if (!before || before->revision != record.revision)
        return keep(Error{ErrorCode::Conflict, QString()});
    const auto differences = Journal::differences(*before, record);
    if (differences.isEmpty())
        return;
    keep(RecordStore::update(m_database, record));
    for (const JournalEntry &entry : differences)
        written(entry);
    touched(*before);
    touched(record);
}

template <Recorded Record>
void UnitOfWork::remove(decltype(Record::id) id)
{
    if (failed())
        return;
    const auto before = RecordStore::find<Record>(m_database, id);
    if (!before)
        return keep(Error{ErrorCode::NotFound, QString()});
    ask(beneficiaryOf(*before));
    if (failed())
        return;
    keep(RecordStore::remove<Record>(m_database, id));
    written(Journal::removed(*before));
    touched(*before);
}

#define MAILLAGE_COMPILE(Record)                                                                             \
    template void UnitOfWork::insert(Record &);                                                              \
    template void UnitOfWork::update(const Record &);                                                        \
    template void UnitOfWork::remove<Record>(decltype(Record::id));
MAILLAGE_RECORDS(MAILLAGE_COMPILE)
#undef MAILLAGE_COMPILE
