#include "core/rules/appointmentstate.h"

QDateTime endOf(const Appointment &appointment)
{
    return appointment.startsAt.isValid() ? appointment.startsAt.addSecs(60 * appointment.minutes)
                                          : QDateTime();
}

AppointmentState stateAt(const Appointment &appointment, const QDateTime &now)
{
    switch (appointment.status) {
    case Appointment::Status::Planned:
        return now.isValid() && endOf(appointment) <= now ? AppointmentState::ToTell
                                                          : AppointmentState::ToCome;
    case Appointment::Status::Attended:
        return AppointmentState::Attended;
    case Appointment::Status::Excused:
        return AppointmentState::Excused;
    case Appointment::Status::NoShow:
        return AppointmentState::NoShow;
    case Appointment::Status::Cancelled:
        return AppointmentState::Cancelled;
    }
    return AppointmentState::ToCome;
}

bool holds(const Appointment &appointment)
{
    return appointment.status != Appointment::Status::Excused
        && appointment.status != Appointment::Status::Cancelled;
}
