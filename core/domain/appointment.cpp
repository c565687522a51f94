#include "core/domain/appointment.h"

QList<Appointment::Flaw> Appointment::flaws(QDate today) const
{
    constexpr int longest = 12 * 60;
    QList<Flaw> found;
    if (!startsAt.isValid())
        found += Flaw::StartMissing;
    if (minutes <= 0 || minutes > longest)
        found += Flaw::DurationWrong;
    if (organisation.isNull())
        found += Flaw::OrganisationMissing;
    const bool told = status == Status::Attended || status == Status::NoShow;
    if (told && startsAt.isValid() && startsAt.date() > today)
        found += Flaw::AttendedInFuture;
    return found;
}
