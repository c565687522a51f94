#pragma once

#include "core/query/networkdirectory.h"
#include "core/security/access.h"

struct Beneficiary;

/// The services of the network that answer a target, nearest to where the person lives first: those of its
/// need, else those of its theme. `target` is a code of the plan's targets and may be empty. At most `limit`.
QList<NetworkRow> suggestedServices(const Access &access, const Beneficiary &person, const QString &theme,
    const QString &target, int limit = 12);
