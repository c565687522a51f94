#pragma once

#include "core/domain/appointment.h"

/// Another appointment of the same person that stands in the way of one.
struct Clash
{
    enum class Kind {
        SameTime, ///< they overlap: she cannot be at both
        SameDay, ///< two organisations want her the same day: to be put together, or spread
    };

    Kind kind = Kind::SameTime;
    Appointment other{};

    bool operator==(const Clash &) const = default;
};

/// What `others` hold against `appointment`, the gravest first, then by hour. Itself, other people's
/// appointments and those that do not take place are left out; one that ends when the next begins does not
/// overlap it.
QList<Clash> clashesOf(const Appointment &appointment, const QList<Appointment> &others);
