#pragma once

#include "core/domain/beneficiary.h"

/// One column of a person's identity, as it is stored.
struct IdentityField
{
    QString column{};
    QString value{}; ///< empty when nothing is known
};

/// Every column there is, in the order of the record: a field added to it is told too.
QList<IdentityField> identityFields(const Beneficiary &person);
