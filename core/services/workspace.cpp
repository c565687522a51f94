#include "core/services/workspace.h"

#include "core/base/text.h"
#include "core/security/keyring.h"
#include "core/security/serverrules.h"
#include "core/security/spool.h"
#include "core/security/trail.h"
#include "core/services/unitofwork.h"
#include "core/storage/projection.h"

namespace {

constexpr int TypingRests = 2000; // milliseconds
constexpr int ReadersRest = 60'000; // milliseconds
constexpr int DayLock = 0x44415920; // "DAY ", for Database::hold(): one workstation computes a new day

/// The address to connect to: who enters is who connects, unless the address names somebody.
QString addressFor(const QString &path, const QString &login)
{
    if (!ServerAddress::isOne(path))
        return path;
    const auto address = Workspace::serverAddress(path, login);
    return address ? *address : path;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_people(access())
    , m_circle(access())
    , m_conferences(access())
    , m_pathway(access())
    , m_plan(access())
    , m_followUp(access())
    , m_requests(access())
    , m_rights(access())
    , m_merges(access())
    , m_reassignment(access())
    , m_notes(access())
    , m_drafts(access())
    , m_terms(access())
    , m_network(access())
    , m_views(access())
    , m_accounts(access())
    , m_undo(*m_database, m_session, *m_clock)
{
    connect(m_database.get(), &Database::committed, this, &Workspace::committed);
    connect(m_database.get(), &Database::failed, this, &Workspace::failed);
    connect(m_database.get(), &Database::reachable, this, &Workspace::reachable);
    m_searching.setSingleShot(true);
    m_searching.setInterval(TypingRests);
    connect(&m_searching, &QTimer::timeout, this, &Workspace::traceSearch);
    m_adopting.setInterval(ReadersRest);
    connect(&m_adopting, &QTimer::timeout, this, &Workspace::adoptReadings);
    m_adopting.start();
}

Workspace::~Workspace()
{
    if (m_searching.isActive())
        traceSearch();
    adoptReadings();
}

void Workspace::searched() { m_searching.start(); }

void Workspace::traceSearch()
{
    m_searching.stop();
    if (const auto traced = openForReading(access(), Operation::ListPeople, {}, QStringLiteral("search"));
        !traced && traced.error().code != ErrorCode::Refused)
        Q_EMIT failed(traced.error());
}

QString Workspace::path() const { return m_database->path(); }
bool Workspace::isLost() const { return m_database->isLost(); }
bool Workspace::isServer() const { return m_database->isServer(); }
bool Workspace::isReadOnly() const { return m_database->isReadOnly(); }
QString Workspace::writer() const { return m_database->writer(); }

Result<QString> Workspace::serverAddress(const QString &text, const QString &login)
{
    auto address = ServerAddress::parse(text);
    if (!address)
        return address.error();
    if (address->login.isEmpty())
        address->login = login;
    return address->text();
}

bool Workspace::isOnServer(const QString &path) { return ServerAddress::isOne(path); }

Result<void> Workspace::reach(const QString &path, const QString &login)
{
    const auto database = Database::open(addressFor(path, login), Database::Access::ReadOnly);
    return database ? Result<void>() : Result<void>(database.error());
}

Result<SecretKey> passphraseKeyFor(const QString &path, const QString &login, const QString &passphrase)
{
    KeyParameters parameters = KeyParameters::usual();
    const QString address = addressFor(path, login);
    if (const auto server = ServerAddress::parse(address))
        ServerPassphrase::remember(*server, passphrase);
    {
        const auto database = Database::open(address, Database::Access::ReadOnly);
        if (!database)
            return database.error();
        if (const auto lock = Keyring(**database).lockOf(login); lock && !lock->isOpen)
            parameters = lock->parameters;
    }
    return keyOf(passphrase, parameters);
}

bool Workspace::may(Operation operation, BeneficiaryId person) const
{
    return decisionOn(access(), operation, person).allow;
}

Result<void> Workspace::breakGlass(BeneficiaryId person, const QString &reason)
{
    return ::breakGlass(access(), person, reason);
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, std::shared_ptr<const Clock> clock, const Entrance &entrance)
{
    const QString address = addressFor(path, entrance.login);
    auto database = Database::open(address);
    if (!database && entrance.toInspect && database.error().detail == QLatin1String("schema"))
        database = Database::open(address, Database::Access::Inspect);
    if (!database)
        return database.error();
    if (const auto laid = ServerRules::lay(**database); !laid)
        return laid.error();
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(*database), std::move(clock)));
    if (const auto entered = workspace->enter(entrance); !entered)
        return entered.error();
    if (!workspace->isReadOnly())
        if (const auto refreshed = workspace->refreshDay(); !refreshed)
            return refreshed.error();
    return workspace;
}

Result<Account> Workspace::accountOf(const QString &wanted)
{
    // Who does not own the base of a server is who she connected as.
    const QString login =
        m_database->isServer() && !m_database->isOwner() ? m_database->server().login : wanted;
    if (!login.isEmpty()) {
        const auto found = RecordStore::select<Account>(
            *m_database, QStringLiteral("WHERE active = 1 AND login = ?"), {login});
        return found.isEmpty() ? Result<Account>(Error{ErrorCode::Refused, QStringLiteral("passphrase")})
                               : Result<Account>(found.first());
    }
    const auto accounts = RecordStore::select<Account>(*m_database,
        QStringLiteral("WHERE active = 1 ORDER BY CASE role WHEN 'counsellor' THEN 0 ELSE 1 END, id"));
    for (const Account &account : accounts)
        if (const auto lock = Keyring(*m_database).lockOf(account.login); !lock || lock->isOpen)
            return account;
    if (!accounts.isEmpty())
        return Error{ErrorCode::Refused, QStringLiteral("locked")};
    if (m_database->isServer())
        return Error{ErrorCode::NotFound, QStringLiteral("account")};
    // A base whose pages are gone has no account either.
    Rows check(*m_database, QStringLiteral("PRAGMA quick_check(1)"));
    const bool sound = check.next() && check.text(0) == QLatin1String("ok");
    return sound ? Error{ErrorCode::NotFound, QStringLiteral("account")}
                 : Error{ErrorCode::Damaged, QStringLiteral("quick_check")};
}

Result<void> Workspace::enter(const Entrance &entrance)
{
    const auto territories = RecordStore::select<Territory>(*m_database);
    if (!territories.isEmpty())
        m_territory = territories.first();
    const auto account = accountOf(entrance.login);
    if (!account)
        return account.error();
    if (!isReadOnly())
        return logIn(*account, entrance.passphraseKey);
    const auto key = keyFor(*account, entrance.passphraseKey);
    if (!key)
        return key.error();
    become(*account);
    take(*key);
    const auto traced = openForReading(access(), Operation::LogIn);
    return traced ? Result<void>() : Result<void>(traced.error());
}

/// The base's key for the account; none on a base that is open for reading and has no keys yet.
Result<SecretKey> Workspace::keyFor(const Account &account, const SecretKey &passphraseKey)
{
    const auto lock = Keyring(*m_database).lockOf(account.login);
    if (!lock)
        return SecretKey();
    return Keyring::open(*lock, passphraseKey, m_clock->now());
}

void Workspace::become(const Account &account)
{
    if (const auto found = RecordStore::find<Professional>(*m_database, account.professional))
        m_user = *found;
    m_session = {.account = account.id,
        .login = account.login,
        .professional = m_user.id,
        .organisation = m_user.organisation,
        .role = account.role};
}

void Workspace::take(const SecretKey &baseKey)
{
    m_session.baseKey = baseKey;
    m_session.trailKey = baseKey.forUse("trail");
}

Result<void> Workspace::logIn(const Account &account, const SecretKey &passphraseKey)
{
    if (const auto begun = m_database->begin(); !begun)
        return begun;
    Keyring keyring(*m_database);
    auto done = keyring.lay();
    const auto lock = keyring.lockOf(account.login);
    Result<SecretKey> key = Error{ErrorCode::Refused, QStringLiteral("passphrase")};
    if (lock)
        key = Keyring::open(*lock, passphraseKey, m_clock->now());
    if (done && !key) {
        // A wrong passphrase is remembered, so that the next try waits.
        if (lock && key.error().detail == QLatin1String("passphrase"))
            done = keyring.noteFailure(*lock, m_clock->now());
    } else if (done) {
        become(account);
        take(*key);
        done = keyring.noteSuccess(*lock);
        Trail trail(*m_database, m_session, *m_clock);
        // Until now nobody held the key that seals a row.
        if (done && lock->failures > 0)
            done = trail.write(Operation::LogIn, TrailEntry::Outcome::Refused, {}, {}, {},
                QStringLiteral("passphrase %1").arg(lock->failures));
        if (done)
            done = trail.write(Operation::LogIn, TrailEntry::Outcome::Done);
    }
    if (done)
        done = m_database->commit();
    if (!done) {
        m_database->rollback();
        return done;
    }
    if (!key)
        return key.error();
    adoptReadings();
    if (!m_database->isServer())
        // Kept in clear when the disk is full, until the next entrance.
        if (const auto sealed = Backup::sealUpgradeCopies(path(), *key, keyring.locks()); !sealed)
            Q_EMIT failed(sealed.error());
    return {};
}

/// Takes into the trail what was read by others meanwhile.
void Workspace::adoptReadings()
{
    if (isReadOnly() || m_session.trailKey.isNull())
        return;
    Trail trail(*m_database, m_session, *m_clock);
    if (const auto adopted = Spool(*m_database, m_session).adopt(trail); !adopted)
        Q_EMIT failed(adopted.error());
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, std::shared_ptr<const Clock> clock, const NewBase &base)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    if (const auto laid = ServerRules::lay(**database); !laid)
        return laid.error();
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(*database), std::move(clock)));
    if (const auto founded = workspace->found(base); !founded)
        return founded.error();
    if (const auto entered = workspace->enter({}); !entered)
        return entered.error();
    return workspace;
}

Result<void> Workspace::found(const NewBase &base)
{
    m_session.isFounding = true;
    UnitOfWork work(*m_database, m_session, *m_clock, Command::CreateBase);
    Territory territory;
    territory.name = base.territoryName;
    territory.departmentCode = base.departmentCode;
    work.insert(territory);
    Organisation organisation;
    organisation.name = base.organisationName;
    organisation.typeCode = base.organisationType;
    work.insert(organisation);
    Professional professional;
    professional.organisation = organisation.id;
    professional.familyName = base.familyName;
    professional.firstName = base.firstName;
    work.insert(professional);
    Account account;
    account.login = !base.login.isEmpty() ? base.login
                                          : folded(base.firstName.left(1)) + QLatin1Char('.')
            + folded(base.familyName).remove(QLatin1Char(' '));
    account.professional = professional.id;
    work.insert(account);
    // Somebody must be able to manage the accounts; who reads files is not who does.
    Account administrator;
    administrator.login = QStringLiteral("administrateur");
    administrator.role = Account::Role::Administrator;
    if (account.login != administrator.login)
        work.insert(administrator);
    Keyring keyring(*m_database);
    work.keep(keyring.lay());
    if (!work.failed())
        work.keep(ServerRules::admitAll(*m_database));
    if (const auto lock = keyring.lockOf(account.login))
        if (const auto key = Keyring::open(*lock, {}, m_clock->now()))
            take(*key);
    return work.commit();
}

Result<SecretKey> Workspace::keyForBackup()
{
    if (const auto opened = openForReading(access(), Operation::BackUp); !opened)
        return opened.error();
    return m_session.baseKey;
}

Result<BackupContent> Workspace::backUp(const QString &file)
{
    const auto key = keyForBackup();
    return key ? Backup::make(path(), *key, file, m_clock->now()) : Result<BackupContent>(key.error());
}

bool Workspace::needsPassphrase()
{
    const auto lock = Keyring(*m_database).lockOf(m_session.login);
    return lock && !lock->isOpen;
}

void Workspace::lock()
{
    if (m_searching.isActive())
        traceSearch();
    adoptReadings();
    m_session.baseKey = {};
    m_session.trailKey = {};
    if (m_database->isServer())
        ServerPassphrase::forget(m_database->server());
}

Result<void> Workspace::unlock(const SecretKey &passphraseKey)
{
    return enter({.login = m_session.login, .passphraseKey = passphraseKey});
}

Result<void> Workspace::refreshDay()
{
    if (const auto begun = m_database->begin(); !begun)
        return begun.error();
    if (const auto alone = m_database->hold(DayLock); !alone) {
        m_database->rollback();
        // Another workstation is at it.
        return alone.error().detail == QLatin1String("busy") ? Result<void>() : alone;
    }
    auto recomputed = Projection(*m_database, m_clock->today()).recomputeDue();
    if (!recomputed) {
        m_database->rollback();
        return recomputed.error();
    }
    if (const auto done = m_database->commit(); !done)
        return done.error();
    if (*recomputed > 0)
        m_database->announce({{}, {}, true});
    return {};
}
