#pragma once

#include "core/domain/professional.h"
#include "core/services/service.h"

/// A new passphrase's key and what it was made of.
struct MadeKey
{
    Result<SecretKey> key = Error{};
    KeyParameters parameters{};
    QString passphrase{}; ///< what a server asks too
};

/// The key of a new passphrase, with the usual parameters or, on a small machine, the least. Slow: not for
/// the interface thread.
MadeKey keyFromNew(const QString &passphrase);

/// The accounts of a base and their passphrases.
class AccountService
{
public:
    explicit AccountService(Access access);

    /// Stores a new account (null id), open until it is given a passphrase, or a changed one. Conflict when
    /// the login is taken; Invalid when it is empty, or when no active administrator would be left.
    Result<AccountId> save(Account account);
    /// Gives an account a passphrase; on a server, the server asks for it too from then on.
    Result<void> protect(AccountId account, const MadeKey &made);
    /// The same for the session's own account.
    Result<void> protectOwn(const MadeKey &made);

private:
    Result<void> store(Command command, AccountId account, const MadeKey &made);

    Access m_access;
};
