#pragma once

#include "core/base/period.h"
#include "core/domain/appointment.h"
#include "core/security/access.h"

/// An appointment as a calendar may tell it.
struct AgendaLine
{
    Appointment appointment{};
    QString person{}; ///< "NOM Prénom"; empty when the reader may not take it out of the program
    QString organisation{}; ///< of whom receives
    QString professional{}; ///< "NOM Prénom"; empty when only the organisation is known
    QStringList participants{}; ///< "NOM Prénom, organisation" of the others
    QString place{}; ///< empty for a visit to the home of somebody who has a safe contact
};

/// The appointments of the session's professional within `days`, given or taken part in, by hour; those that
/// were cancelled too. None for an account without professional. Leaves the trail of an export first;
/// Refused or Storage as openForReading().
Result<QList<AgendaLine>> ownAgenda(const Access &access, const Period &days);
/// Those of one person; NotFound when she is not in the base, else as ownAgenda().
Result<QList<AgendaLine>> agendaOf(const Access &access, BeneficiaryId person, const Period &days);
