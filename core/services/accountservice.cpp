#include "core/services/accountservice.h"

#include "core/security/keyring.h"
#include "core/services/unitofwork.h"

MadeKey keyFromNew(const QString &passphrase)
{
    MadeKey made;
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
    if (const auto done = work.commit(); !done)
        return done.error();
    return account.id;
}

Result<void> AccountService::protect(
    AccountId account, const SecretKey &passphraseKey, const KeyParameters &parameters)
{
    return store(Command::ChangeAccount, account, passphraseKey, parameters);
}

Result<void> AccountService::protectOwn(const SecretKey &passphraseKey, const KeyParameters &parameters)
{
    return store(Command::ChangePassphrase, m_access.session.account, passphraseKey, parameters);
}

Result<void> AccountService::store(
    Command command, AccountId account, const SecretKey &passphraseKey, const KeyParameters &parameters)
{
    if (passphraseKey.isNull() || m_access.session.baseKey.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("key")};
    UnitOfWork work(m_access.database, m_access.session, m_access.clock, command);
    if (!work.failed())
        work.keep(
            Keyring(m_access.database).protect(account, m_access.session.baseKey, passphraseKey, parameters));
    work.note(QStringLiteral("account_key.wrapped"));
    return work.commit();
}
