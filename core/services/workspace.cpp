#include "core/services/workspace.h"

#include "core/base/text.h"
#include "core/services/unitofwork.h"
#include "core/storage/projection.h"

Workspace::Workspace(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_people(context())
    , m_circle(context())
    , m_pathway(context())
    , m_network(context())
    , m_views(context())
    , m_undo(*m_database, m_session, *m_clock)
{
    connect(m_database.get(), &Database::committed, this, &Workspace::committed);
    connect(m_database.get(), &Database::failed, this, &Workspace::failed);
}

Workspace::~Workspace() = default;

QString Workspace::path() const { return m_database->path(); }
bool Workspace::isReadOnly() const { return m_database->isReadOnly(); }
QString Workspace::writer() const { return m_database->writer(); }

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, std::shared_ptr<const Clock> clock, const QString &login)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(*database), std::move(clock)));
    if (const auto entered = workspace->enter(login); !entered)
        return entered.error();
    if (!workspace->isReadOnly())
        if (const auto refreshed = workspace->refreshDay(); !refreshed)
            return refreshed.error();
    return workspace;
}

Result<void> Workspace::enter(const QString &login)
{
    const auto territories = RecordStore::select<Territory>(*m_database);
    if (!territories.isEmpty())
        m_territory = territories.first();
    const auto accounts = login.isEmpty()
        ? RecordStore::select<Account>(*m_database,
            QStringLiteral("WHERE active = 1 ORDER BY CASE role WHEN 'counsellor' THEN 0 ELSE 1 END, id"))
        : RecordStore::select<Account>(
            *m_database, QStringLiteral("WHERE active = 1 AND login = ?"), {login});
    if (accounts.isEmpty()) {
        // A base whose pages are gone has no account either.
        Rows check(*m_database, QStringLiteral("PRAGMA quick_check(1)"));
        const bool sound = check.next() && check.text(0) == QLatin1String("ok");
        return sound ? Error{ErrorCode::NotFound, QStringLiteral("account")}
                     : Error{ErrorCode::Damaged, QStringLiteral("quick_check")};
    }
    const Account &account = accounts.first();
    if (const auto found = RecordStore::find<Professional>(*m_database, account.professional))
        m_user = *found;
    m_session = {account.id, account.login, m_user.id, m_user.organisation, account.role};
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, std::shared_ptr<const Clock> clock, const NewBase &base)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(*database), std::move(clock)));
    {
        UnitOfWork work(
            *workspace->m_database, workspace->m_session, workspace->clock(), Command::CreateBase);
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
        if (const auto done = work.commit(); !done)
            return done.error();
    }
    if (const auto entered = workspace->enter({}); !entered)
        return entered.error();
    return workspace;
}

Result<void> Workspace::refreshDay()
{
    if (const auto begun = m_database->begin(); !begun)
        return begun.error();
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
