#pragma once

#include "core/domain/ids.h"

#include <QSet>
#include <QString>

/// What one committed command changed: pages re-ask their query when it concerns them.
struct ChangeSet
{
    QSet<BeneficiaryId> beneficiaries{};
    QSet<QString> tables{};
    bool everything = false; ///< too much to name: an import, a rebuild

    bool touches(BeneficiaryId beneficiary) const
    {
        return everything || beneficiaries.contains(beneficiary);
    }
    bool touches(QLatin1String table) const { return everything || tables.contains(table); }
};
