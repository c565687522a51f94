#pragma once

#include "core/query/casefile.h"

/// An organisation that acts for a person now.
struct ActingBody
{
    OrganisationId organisation{};
    QString name{};
    ProfessionalId professional{}; ///< null when only the organisation is known
    QString professionalName{};
    bool leads = false; ///< the référent unique
    QDate silentSince{}; ///< day of its last news when these are too old; null otherwise

    bool operator==(const ActingBody &) const = default;
};

/// Something that keeps a pathway from going on; facts only.
struct Obstacle
{
    enum class Kind {
        DeadlineOverdue,
        Sanction, ///< that stands; without its case when CAF alone tells of it
        RightSuspended,
        RightEnded,
        NoReferent,
        ReorientationWaits, ///< for longer than CaseStrip::WaitingDays
        DomicileEnded,
        AppointmentsMissed,
        NoContactDetails,
        Diagnosed, ///< a theme of the diagnosis
    };

    Kind kind = Kind::DeadlineOverdue;
    Deadline deadline{}; ///< of DeadlineOverdue
    BenefitRight right{}; ///< of RightSuspended, RightEnded and Sanction
    BreachCase breach{}; ///< of Sanction
    QDate since{}; ///< null when no day is known
    int count = 1; ///< of AppointmentsMissed: how many in a row
    QString theme{}; ///< of Diagnosed, in the territory's words
    int level = 0; ///< of Diagnosed, 1 to 4

    bool operator==(const Obstacle &) const = default;
};

/// What the top of a file answers in five seconds: where is she, what is next, who acts, what blocks, and the
/// last contact.
struct CaseStrip
{
    static constexpr int SilentAfterDays = 60;
    static constexpr int WaitingDays = 30;

    Stage stage = Stage::Outreach;
    QDate stageSince{}; ///< null when unknown
    Track track = Track::None;
    std::optional<Deadline> nextDeadline{};
    std::optional<Appointment> nextAppointment{};
    QList<ActingBody> acting{}; ///< who leads first, then those who act since long
    QList<Obstacle> obstacles{}; ///< the gravest first
    QDate lastContactOn{}; ///< null when nobody ever met the person
};

CaseStrip caseStrip(const CaseFile &file);
