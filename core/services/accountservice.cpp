#include "core/services/accountservice.h"

#include "core/security/keyring.h"
#include "core/security/serverrules.h"
#include "core/services/unitofwork.h"

MadeKey keyFromNew(const QString &passphrase)
{
    MadeKey made;
    made.passphrase = passphrase;
    made.parameters = KeyParameters::usual();
    made.key = keyOf(passphrase, made.parameters);
    if (!made.key) {
        made.parameters = KeyParameters::least();
        made.key = keyOf(passphrase, made.parameters);
    }
    return made;
}

AccountService::AccountService(Access access)
    : m_access(access)
{
}

Result<AccountId> AccountService::save(Account account)
{
    account.login = account.login.simplified();
    if (account.login.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("login")};
    const auto same = RecordStore::select<Account>(m_access.database,
        QStringLiteral("WHERE login = ? AND id <> ?"), {account.login, account.id.value()});
    if (!same.isEmpty())
        return Error{ErrorCode::Conflict, QStringLiteral("login")};
    const auto before = RecordStore::find<Account>(m_access.database, account.id);
    const bool leaves = before && before->role == Account::Role::Administrator && before->active
        && (account.role != Account::Role::Administrator || !account.active);
    const auto others = RecordStore::select<Account>(m_access.database,
        QStringLiteral("WHERE role = 'administrator' AND active = 1 AND id <> ?"), {account.id.value()});
    if (leaves && others.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("last_administrator")};
    UnitOfWork work(m_access.database, m_access.session, m_access.clock, Command::ChangeAccount);
    if (account.id.isNull()) {
        work.insert(account);
        if (!work.failed())
            work.keep(Keyring(m_access.database).admit(account.id, m_access.session.baseKey));
    } else {
        work.update(account);
    }
    if (!work.failed() && (!before || before->login != account.login))
        work.keep(ServerRules::admit(m_access.database, account.login));
    if (const auto done = work.commit(); !done)
        return done.error();
    return account.id;
}

Result<void> AccountService::protect(AccountId account, const MadeKey &made)
{
    return store(Command::ChangeAccount, account, made);
}

Result<void> AccountService::protectOwn(const MadeKey &made)
{
    return store(Command::ChangePassphrase, m_access.session.account, made);
}

Result<void> AccountService::store(Command command, AccountId account, const MadeKey &made)
{
    if (!made.key)
        return made.key.error();
    if (made.key->isNull() || m_access.session.baseKey.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("key")};
    const auto holder = RecordStore::find<Account>(m_access.database, account);
    if (!holder)
        return Error{ErrorCode::NotFound, QString()};
    UnitOfWork work(m_access.database, m_access.session, m_access.clock, command);
    if (!work.failed())
        work.keep(Keyring(m_access.database)
                      .protect(account, m_access.session.baseKey, *made.key, made.parameters));
    if (!work.failed())
        work.keep(ServerRules::protect(m_access.database, holder->login, made.passphrase));
    work.note(QStringLiteral("account_key.wrapped"));
    return work.commit();
}
