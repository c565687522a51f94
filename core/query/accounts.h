#pragma once

#include "core/security/access.h"

/// An account as who manages them sees it.
struct AccountRow
{
    Account account{};
    QString name{}; ///< "NOM Prénom" of the professional; empty without one
    QString organisation{};
    bool hasPassphrase = false;
    QDateTime lastEntered{}; ///< invalid: never
};

/// Every account, active ones first, by login. Refused to who may not manage them.
Result<QList<AccountRow>> accountRows(const Access &access);

/// Somebody an account can be for.
struct AccountHolder
{
    ProfessionalId professional{};
    QString name{};
    QString organisation{};
};

/// Every professional who has not left, by name.
QList<AccountHolder> accountHolders(const Access &access);
