#pragma once

#include "core/domain/ids.h"
#include "core/security/secretkey.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

class Database;

/// What stands between an account and the base's key.
struct AccountLock
{
    AccountId account{};
    KeyParameters parameters{}; ///< of the passphrase
    QByteArray wrapped{};
    int failures = 0; ///< wrong passphrases in a row
    QDateTime retryAt{}; ///< no try before; null: at once
    bool isOpen = false; ///< without passphrase
    QString loginMark{}; ///< tells the login apart without saying it; filled for backups

    bool operator==(const AccountLock &) const = default;
};

/// Hands the base's own key to whoever knows the passphrase of an account. The key seals the trail and the
/// backups; it stands in the base under each account's passphrase, never by itself unless an account is open.
class Keyring
{
public:
    explicit Keyring(Database &database);

    /// Makes the key of a base that has none, open to its accounts. To be called in a transaction.
    Result<void> lay();
    /// Gives the key to an account that has no lock yet, open. To be called in a transaction.
    Result<void> admit(AccountId account, const SecretKey &baseKey);
    /// Nothing when no active account has this login, or it has no lock.
    std::optional<AccountLock> lockOf(const QString &login);
    /// The locks of all active accounts, with their marks.
    QList<AccountLock> locks();
    /// What a backup keeps of a login instead of it.
    static QString markOf(const QString &login, AccountId account);

    /// The base's key for a lock, opened with the key of the passphrase (null for an open lock). Refused
    /// "passphrase" when it is the wrong one, "needed" when none was given, "wait 8" before retryAt, with the
    /// seconds left. Nothing is written.
    static Result<SecretKey> open(
        const AccountLock &lock, const SecretKey &passphraseKey, const QDateTime &now);
    /// Remembers a wrong passphrase: the next try waits 1, 2, 4… at most 60 seconds.
    Result<void> noteFailure(const AccountLock &lock, const QDateTime &now);
    Result<void> noteSuccess(const AccountLock &lock);

    /// Puts the base's key under a new passphrase of the account. To be called in a transaction.
    Result<void> protect(AccountId account, const SecretKey &baseKey, const SecretKey &passphraseKey,
        const KeyParameters &made);

private:
    QList<AccountLock> read(const QString &condition, const QVariantList &values);
    Result<void> store(const AccountLock &lock);

    Database &m_database;
};
