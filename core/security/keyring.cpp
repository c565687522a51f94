#include "core/security/keyring.h"

#include "core/storage/rows.h"
#include "core/storage/values.h"

namespace {

constexpr int LongestWait = 60; // seconds

/// An open lock holds the key under a key that everybody can make.
const SecretKey &everybodysKey()
{
    static const SecretKey key = SecretKey::fromBytes(QByteArray(SecretKey::Size, '\0'));
    return key;
}

QByteArray contextOf(AccountId account)
{
    return QByteArrayLiteral("maillage account key 1 ") + QByteArray::number(account.value());
}

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
QByteArray fromHex(const QString &text) { return QByteArray::fromHex(text.toLatin1()); }

} // namespace

Keyring::Keyring(Database &database)
    : m_database(database)
{
}

Result<void> Keyring::lay()
{
    // On a server an account sees its own lock alone: only the owner knows whether there is none.
    if (m_database.isServer() && !m_database.isOwner())
        return {};
    QList<AccountId> accounts;
    {
        Rows known(m_database, QStringLiteral("SELECT 1 FROM account_key"));
        if (known.next())
            return {};
    }
    Rows rows(m_database, QStringLiteral("SELECT id FROM account ORDER BY id"));
    while (rows.next())
        accounts.append(rows.id<AccountId>(0));
    const SecretKey key = SecretKey::random();
    for (const AccountId account : std::as_const(accounts))
        if (const auto done = admit(account, key); !done)
            return done;
    return {};
}

Result<void> Keyring::admit(AccountId account, const SecretKey &baseKey)
{
    AccountLock lock;
    lock.account = account;
    lock.wrapped = baseKey.wrappedWith(everybodysKey(), contextOf(account));
    return store(lock);
}

QList<AccountLock> Keyring::read(const QString &condition, const QVariantList &values)
{
    QList<AccountLock> found;
    Rows rows(m_database,
        QStringLiteral(
            "SELECT k.account_id, k.salt, k.passes, k.memory, k.wrapped, k.failures, k.retry_at, a.login "
            "FROM account_key k JOIN account a ON a.id = k.account_id WHERE a.active = 1")
            + condition,
        values);
    while (rows.next()) {
        AccountLock lock;
        lock.account = rows.id<AccountId>(0);
        lock.parameters = {fromHex(rows.text(1)), int(rows.number(2)), int(rows.number(3))};
        lock.wrapped = fromHex(rows.text(4));
        lock.failures = int(rows.number(5));
        lock.retryAt = rows.dateTime(6);
        lock.isOpen = lock.parameters.passes == 0;
        lock.loginMark = markOf(rows.text(7), lock.account);
        found.append(lock);
    }
    return found;
}

std::optional<AccountLock> Keyring::lockOf(const QString &login)
{
    const auto found = read(QStringLiteral(" AND a.login = ?"), {login});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<AccountLock> Keyring::locks() { return read(QStringLiteral(" ORDER BY a.id"), {}); }

QString Keyring::markOf(const QString &login, AccountId account)
{
    const QByteArray text = login.toUtf8() + ' ' + QByteArray::number(account.value());
    return QString::fromLatin1(everybodysKey().sealOf(text).left(8).toHex());
}

Result<SecretKey> Keyring::open(const AccountLock &lock, const SecretKey &passphraseKey, const QDateTime &now)
{
    if (lock.retryAt.isValid() && now < lock.retryAt)
        return Error{ErrorCode::Refused, QStringLiteral("wait %1").arg(now.secsTo(lock.retryAt) + 1)};
    if (!lock.isOpen && passphraseKey.isNull())
        return Error{ErrorCode::Refused, QStringLiteral("needed")};
    const auto key = SecretKey::unwrapped(
        lock.wrapped, lock.isOpen ? everybodysKey() : passphraseKey, contextOf(lock.account));
    if (!key)
        return Error{ErrorCode::Refused, QStringLiteral("passphrase")};
    return *key;
}

Result<void> Keyring::noteFailure(const AccountLock &lock, const QDateTime &now)
{
    AccountLock failed = lock;
    ++failed.failures;
    failed.retryAt = now.addSecs(std::min(LongestWait, 1 << std::min(lock.failures, 6)));
    return store(failed);
}

Result<void> Keyring::noteSuccess(const AccountLock &lock)
{
    if (lock.failures == 0)
        return {};
    AccountLock opened = lock;
    opened.failures = 0;
    opened.retryAt = {};
    return store(opened);
}

Result<void> Keyring::protect(
    AccountId account, const SecretKey &baseKey, const SecretKey &passphraseKey, const KeyParameters &made)
{
    AccountLock lock;
    lock.account = account;
    lock.parameters = made;
    lock.wrapped = baseKey.wrappedWith(passphraseKey, contextOf(account));
    return store(lock);
}

Result<void> Keyring::store(const AccountLock &lock)
{
    const auto cleared = m_database.execute(
        QStringLiteral("DELETE FROM account_key WHERE account_id = ?"), {lock.account.value()});
    if (!cleared)
        return cleared;
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO account_key (account_id, salt, passes, memory, wrapped, failures, retry_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {lock.account.value(), Values::toValue(hex(lock.parameters.salt)), lock.parameters.passes,
            lock.parameters.memory, hex(lock.wrapped), lock.failures, Values::toValue(lock.retryAt)});
}
