#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// The end of a pathway and its reason.
struct Exit
{
    enum class Reason {
        DurableJob, ///< CDI, CDD over 6 months, civil service: six months of securing follow
        TransitionJob,
        SubsidisedOrSiaeJob,
        SelfEmployment,
        QualifyingTraining,
        RightsEnded,
        MovedOut,
        Retirement,
        DisabilityAllowance,
        ParentalOrCaring,
        LostContact,
        PersonRequest,
        TransferredToPartner,
        Incarceration,
        Deceased,
        DuplicateFile,
        Other,
    };
    enum class Flaw { DateMissing, InFuture, DetailMissing };

    ExitId id{};
    BeneficiaryId beneficiary{};
    QDate leftOn{};
    Reason reason = Reason::DurableJob;
    QString detail{};
    QDate reopenedOn{}; ///< the pathway goes on from where it stood since that day; null: it does not
    QString reopenReason{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Exit &) const = default;
};

template <>
struct Codes<Exit::Reason>
{
    static constexpr std::array<CodeEntry<Exit::Reason>, 17> table{{
        {Exit::Reason::DurableJob, "durable_job"},
        {Exit::Reason::TransitionJob, "transition_job"},
        {Exit::Reason::SubsidisedOrSiaeJob, "subsidised_or_siae_job"},
        {Exit::Reason::SelfEmployment, "self_employment"},
        {Exit::Reason::QualifyingTraining, "qualifying_training"},
        {Exit::Reason::RightsEnded, "rights_ended"},
        {Exit::Reason::MovedOut, "moved_out"},
        {Exit::Reason::Retirement, "retirement"},
        {Exit::Reason::DisabilityAllowance, "disability_allowance"},
        {Exit::Reason::ParentalOrCaring, "parental_or_caring"},
        {Exit::Reason::LostContact, "lost_contact"},
        {Exit::Reason::PersonRequest, "person_request"},
        {Exit::Reason::TransferredToPartner, "transferred_to_partner"},
        {Exit::Reason::Incarceration, "incarceration"},
        {Exit::Reason::Deceased, "deceased"},
        {Exit::Reason::DuplicateFile, "duplicate_file"},
        {Exit::Reason::Other, "other"},
    }};
};

template <>
struct Fields<Exit>
{
    static constexpr auto table = "pathway_exit";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Exit::beneficiary),
        field("left_on", &Exit::leftOn), field("reason", &Exit::reason), field("detail", &Exit::detail),
        field("reopened_on", &Exit::reopenedOn), field("reopen_reason", &Exit::reopenReason));
};
