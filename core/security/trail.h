#pragma once

#include "core/security/session.h"

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/operation.h"

#include <QStringList>

class Database;

/// What somebody did, read or was refused.
struct TrailEntry
{
    enum class Outcome { Done, Refused, Failed };

    qint64 id = 0;
    QDateTime at{};
    AccountId account{};
    QString role{};
    QString operation{}; ///< code of an Operation
    BeneficiaryId beneficiary{};
    QString object{}; ///< tables, or what was looked for without its words
    QStringList fields{}; ///< names of columns, never what they hold
    Outcome outcome = Outcome::Done;
    QString reason{}; ///< of a refusal, or typed for an emergency
};

template <>
struct Codes<TrailEntry::Outcome>
{
    static constexpr std::array<CodeEntry<TrailEntry::Outcome>, 3> table{{
        {TrailEntry::Outcome::Done, "done"},
        {TrailEntry::Outcome::Refused, "refused"},
        {TrailEntry::Outcome::Failed, "failed"},
    }};
};

/// What verifying the trail found.
struct TrailReport
{
    qint64 rows = 0;
    qint64 firstBroken = 0; ///< number of the first row that is not as it was written; 0: none
    bool headBroken = false; ///< rows are missing at the end
    bool isUnknown = false; ///< without the key nothing can be said

    bool isSound() const { return firstBroken == 0 && !headBroken; }
};

/// The unalterable trail of a base: each row is sealed, under the base's key, with the seal of the row
/// before.
class Trail
{
public:
    Trail(Database &database, const Session &session, const Clock &clock);

    /// Adds a row for the session, in the transaction that is open.
    Result<void> write(Operation operation, TrailEntry::Outcome outcome, BeneficiaryId beneficiary = {},
        const QString &object = {}, const QStringList &fields = {}, const QString &reason = {});
    /// Adds a row in a transaction of its own.
    Result<void> writeApart(Operation operation, TrailEntry::Outcome outcome, BeneficiaryId beneficiary = {},
        const QString &object = {}, const QStringList &fields = {}, const QString &reason = {});
    /// Adds a row that was made elsewhere, in the transaction that is open; gives it its number.
    Result<void> append(TrailEntry &entry);
    /// A row of the session at this moment, not written.
    TrailEntry entryOf(Operation operation, TrailEntry::Outcome outcome, BeneficiaryId beneficiary = {},
        const QString &object = {}, const QStringList &fields = {}, const QString &reason = {}) const;
    /// True when the session did this to the person within the last minutes: it is one consultation.
    bool isRepeated(Operation operation, BeneficiaryId beneficiary, int minutes);

    /// Reads the whole trail again.
    TrailReport verify();

private:
    Database &m_database;
    const Session &m_session;
    const Clock &m_clock;
};
