#pragma once

#include "core/query/casestrip.h"

/// Something dated that comes next for a person: a deadline or an appointment.
struct ComingEvent
{
    QDate on{};
    std::optional<Deadline> deadline{};
    std::optional<Appointment> appointment{};
    QString organisation{}; ///< of the appointment; empty when it has none
};

/// What the list shows of one person beside it: who she is, the answers of her file's top, and what comes.
struct Glance
{
    static constexpr int Events = 3;

    QDate today{};
    Level level = Level::Full;
    Beneficiary person{};
    CaseStrip strip{};
    QString referent{}; ///< "NOM Prénom", or the body when no professional is known; empty when nobody leads
    QList<ComingEvent> coming{}; ///< at most Events, overdue ones first
};

/// A look at a person's file: a consultation as caseFile() is.
Result<Glance> personGlance(const Access &access, BeneficiaryId beneficiary);
