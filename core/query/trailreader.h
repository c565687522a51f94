#pragma once

#include "core/security/access.h"
#include "core/security/trail.h"

/// A row of the trail with the words that people know.
struct TrailRow
{
    TrailEntry entry{};
    QString login{}; ///< empty when the account is gone
    QString who{}; ///< "NOM Prénom" of the account; empty without a professional
    QString reference{}; ///< of the person's file; empty when it is about nobody
};

/// The trail, newest first, for who may read it; of one person when `person` is not null. `before` continues
/// after a page, 0 starts. Reading it leaves a row itself.
Result<QList<TrailRow>> trailRows(
    const Access &access, BeneficiaryId person = {}, qint64 before = 0, int limit = 200);

/// The files opened in an emergency, newest first, for who reviews them.
Result<QList<TrailRow>> emergencies(const Access &access, int limit = 200);

/// Who consulted a person's file or was refused it: rows of consultations alone, for those who see her whole
/// file.
Result<QList<TrailRow>> consultationsOf(const Access &access, BeneficiaryId person, int limit = 200);
