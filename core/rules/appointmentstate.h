#pragma once

#include "core/domain/appointment.h"

/// Where an appointment stands at a moment: what was told of it, else whether it is over.
enum class AppointmentState {
    ToCome, ///< planned, and not over yet
    ToTell, ///< over, and nobody said what became of it
    Attended,
    Excused,
    NoShow,
    Cancelled,
};

/// When it is over, on the wall clock of the territory; null without a start.
QDateTime endOf(const Appointment &appointment);
/// At `now`, to the minute; a null `now` leaves what is planned to come.
AppointmentState stateAt(const Appointment &appointment, const QDateTime &now);
/// Whether it takes place, took place, or was to: neither excused nor cancelled.
bool holds(const Appointment &appointment);
