#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

class Database;

/// Takes away every record of a person, hers in other files, her list line, her search words and every
/// account's drafts about her, and blanks what the journal kept of their values: for good. Commands and trail
/// stay, which hold numbers and names of fields. To be called within a transaction; on a server, Refused to
/// who may not.
Result<void> eraseRecordsOf(Database &database, BeneficiaryId person);
/// Whether all that was kept of the person was erased.
bool isErased(Database &database, BeneficiaryId person);
