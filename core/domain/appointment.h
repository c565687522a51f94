#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// A meeting with a person.
struct Appointment
{
    enum class Kind { Orientation, FollowUp, Diagnosis, ContractSigning, JointReview, ThreeWay, Other };
    enum class Mode { Office, Phone, Home, Elsewhere };
    /// A past appointment still Planned shows as "to be told" (à préciser).
    enum class Status { Planned, Attended, Excused, NoShow, Cancelled };
    enum class Flaw { StartMissing, DurationWrong, OrganisationMissing, AttendedInFuture };

    AppointmentId id{};
    BeneficiaryId beneficiary{};
    OrganisationId organisation{};
    ProfessionalId professional{}; ///< null when only the organisation is known
    Kind kind = Kind::FollowUp;
    Mode mode = Mode::Office;
    Status status = Status::Planned;
    QDateTime startsAt{}; ///< wall clock of the territory
    int minutes = 45;
    QString place{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Appointment &) const = default;
};

template <>
struct Codes<Appointment::Kind>
{
    static constexpr std::array<CodeEntry<Appointment::Kind>, 7> table{{
        {Appointment::Kind::Orientation, "orientation"},
        {Appointment::Kind::FollowUp, "follow_up"},
        {Appointment::Kind::Diagnosis, "diagnosis"},
        {Appointment::Kind::ContractSigning, "contract_signing"},
        {Appointment::Kind::JointReview, "joint_review"},
        {Appointment::Kind::ThreeWay, "three_way"},
        {Appointment::Kind::Other, "other"},
    }};
};

template <>
struct Codes<Appointment::Mode>
{
    static constexpr std::array<CodeEntry<Appointment::Mode>, 4> table{{
        {Appointment::Mode::Office, "office"},
        {Appointment::Mode::Phone, "phone"},
        {Appointment::Mode::Home, "home"},
        {Appointment::Mode::Elsewhere, "elsewhere"},
    }};
};

template <>
struct Codes<Appointment::Status>
{
    static constexpr std::array<CodeEntry<Appointment::Status>, 5> table{{
        {Appointment::Status::Planned, "planned"},
        {Appointment::Status::Attended, "attended"},
        {Appointment::Status::Excused, "excused"},
        {Appointment::Status::NoShow, "no_show"},
        {Appointment::Status::Cancelled, "cancelled"},
    }};
};

template <>
struct Fields<Appointment>
{
    static constexpr auto table = "appointment";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Appointment::beneficiary),
        field("organisation_id", &Appointment::organisation),
        field("professional_id", &Appointment::professional), field("kind", &Appointment::kind),
        field("mode", &Appointment::mode), field("status", &Appointment::status),
        field("starts_at", &Appointment::startsAt), field("minutes", &Appointment::minutes),
        field("place", &Appointment::place));
};
