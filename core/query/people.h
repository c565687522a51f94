#pragma once

#include "core/domain/records.h"
#include "core/rules/pathwaystate.h"
#include "core/security/access.h"

#include <optional>

/// One person as other programs read her.
struct PersonRow
{
    Level level = Level::Full; ///< what is left out below Full
    Beneficiary beneficiary{};
    Stage stage = Stage::Outreach;
    QString referent{}; ///< "NOM Prénom", or the organisation when no professional is known; empty: nobody
    std::optional<Deadline> next{};
};

/// A member of a circle with the names of that time.
struct CircleRow
{
    CircleMember member{};
    QString organisation{}; ///< as it was called when the membership ended, or today
    QString professional{}; ///< empty when only the organisation is known
};

/// Everything about one person on a given day.
struct PersonDetail
{
    PersonRow row{};
    PathwayState state{};
    QList<CircleRow> circle{};
    QStringList household{}; ///< references of the others, today's household
    QList<Appointment> appointments{};
    QList<Contract> contracts{};
};

/// The people whose names, numbers or commune begin with every word of `search` (empty: all), in `stage` if
/// one is given, by name. Closed pathways included.
/// What the reader may not see of each is left out, and who is not for her at all. Refused or Storage as
/// openForReading().
Result<QList<PersonRow>> people(const Access &access, const QString &search, std::optional<Stage> stage);
/// The person of file number `reference`, on `on`: a consultation as caseFile() is.
Result<PersonDetail> person(const Access &access, const QString &reference, QDate on);
/// "NOM Prénom".
QString personName(const QString &familyName, const QString &firstName);
