#pragma once

#include "core/domain/ids.h"

#include <QDate>

class Database;

/// When a record of the network was last known to be right: the date its producer gives, or the last time
/// somebody here entered or edited it. Null when nothing says so.
namespace Freshness {
QDate of(Database &database, OrganisationId organisation);
QDate of(Database &database, ServiceOfferId service);
/// True when `updatedOn` is unknown or more than twelve months before `today`.
bool isStale(QDate updatedOn, QDate today);
/// Whole months from `updatedOn` to `today`, 0 when it is later.
int months(QDate updatedOn, QDate today);
} // namespace Freshness
