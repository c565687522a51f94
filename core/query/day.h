#pragma once

#include "core/domain/appointment.h"
#include "core/rules/pathwaystate.h"
#include "core/security/access.h"

/// An appointment of today.
struct DayAppointment
{
    Appointment appointment{};
    QString name{}; ///< "NOM Prénom"
    QString organisation{}; ///< of whom receives; empty when it is the reader's own
};

/// Why a person is in today's queue.
struct DayReason
{
    enum class Kind {
        Deadline, ///< a clock that is late or nearly so
        UntoldAppointment, ///< past, and nobody said what became of it
        NoReferent, ///< oriented, and no référent unique acts
    };

    Kind kind = Kind::Deadline;
    Deadline deadline{}; ///< of Deadline
    Appointment appointment{}; ///< of UntoldAppointment
    QDate dueOn{}; ///< when it should be settled; for NoReferent since when it lasts, null when unknown

    bool isLate(QDate today) const { return dueOn < today; }
};

/// A person who needs the reader today, with all the reasons.
struct DayPerson
{
    BeneficiaryId id{};
    QString name{};
    QString reference{};
    QList<DayReason> reasons{}; ///< the most pressing first; never empty

    QDate dueOn() const { return reasons.first().dueOn; }
};

/// The reader's day.
struct Day
{
    QList<DayAppointment> appointments{}; ///< by hour
    QList<DayPerson> queue{}; ///< the most pressing first
    QDate nextDueOn{}; ///< of what is not pressing yet; null when nothing runs
};

/// The day of the session's professional: her appointments, and what is due for the people she is référent or
/// current member of the circle of. Without a professional, of everybody.
/// Empty for who may not list people.
Day dayOf(const Access &access);
