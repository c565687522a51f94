#pragma once

#include "core/base/clock.h"
#include "core/security/policy.h"

#include <QHash>
#include <QSet>

class Database;

/// Who asks, of which base, at what time: what every service and every query works with.
struct Access
{
    Database &database;
    const Session &session;
    const Clock &clock;

    QDate today() const { return clock.today(); }
};

/// Whose files are kept to who leads them, at the person's asking (RGPD art. 18).
QSet<BeneficiaryId> restrictedPeople(const Access &access);
/// What ties the session to each of these people today; a member to come counts as one.
/// To a restricted file nobody is tied but the référent unique and the référent de parcours.
QHash<BeneficiaryId, Relation> relationsTo(const Access &access, const QList<BeneficiaryId> &people);
Relation relationTo(const Access &access, BeneficiaryId person);

/// What the policy says of `operation`, on somebody when it is about one.
Decision decisionOn(const Access &access, Operation operation, BeneficiaryId person = {});

/// Asks the policy and leaves the trail of a reading before anything is read: the same reading within ten
/// minutes leaves one row. Refused with the reason's code, after leaving the trail of that; Storage when the
/// trail cannot be written, and then nothing may be shown. A base open for reading only takes
/// it later, see Spool.
Result<Level> openForReading(
    const Access &access, Operation operation, BeneficiaryId person = {}, const QString &object = {});

/// Opens a file for an hour without being in the circle; Invalid when the reason says nothing.
Result<void> breakGlass(const Access &access, BeneficiaryId person, const QString &reason);
