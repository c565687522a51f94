#include "core/rules/clashes.h"

#include "core/rules/appointmentstate.h"

#include <algorithm>
#include <optional>

namespace {

bool overlap(const Appointment &one, const Appointment &other)
{
    return one.startsAt < endOf(other) && other.startsAt < endOf(one);
}

std::optional<Clash::Kind> clashOf(const Appointment &one, const Appointment &other)
{
    const bool same = !one.id.isNull() && one.id == other.id;
    if (same || one.beneficiary != other.beneficiary || !other.startsAt.isValid() || !holds(other))
        return {};
    if (overlap(one, other))
        return Clash::Kind::SameTime;
    const bool sameDay = one.startsAt.date() == other.startsAt.date();
    return sameDay && one.organisation != other.organisation ? std::optional(Clash::Kind::SameDay)
                                                             : std::nullopt;
}

} // namespace

QList<Clash> clashesOf(const Appointment &appointment, const QList<Appointment> &others)
{
    QList<Clash> clashes;
    if (!appointment.startsAt.isValid() || !holds(appointment))
        return clashes;
    for (const Appointment &other : others)
        if (const auto kind = clashOf(appointment, other))
            clashes.append({*kind, other});
    std::sort(clashes.begin(), clashes.end(), [](const Clash &a, const Clash &b) {
        return std::tuple(a.kind, a.other.startsAt, a.other.id)
            < std::tuple(b.kind, b.other.startsAt, b.other.id);
    });
    return clashes;
}
