#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

/// Somebody else who takes part in an appointment.
struct AppointmentParticipant
{
    AppointmentParticipantId id{};
    BeneficiaryId beneficiary{};
    AppointmentId appointment{};
    OrganisationId organisation{};
    ProfessionalId professional{}; ///< null when only the organisation is known
    int revision = 0;

    bool operator==(const AppointmentParticipant &) const = default;
};

template <>
struct Fields<AppointmentParticipant>
{
    static constexpr auto table = "appointment_participant";
    static constexpr auto list =
        std::make_tuple(field("beneficiary_id", &AppointmentParticipant::beneficiary),
            field("appointment_id", &AppointmentParticipant::appointment),
            field("organisation_id", &AppointmentParticipant::organisation),
            field("professional_id", &AppointmentParticipant::professional));
};
