#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>

/// What was found of a job some months after a person left for it.
struct JobCheck
{
    enum class Outcome {
        SameJob,
        OtherJob,
        NoJob,
        Unknown, ///< she could not be reached
    };
    enum class Flaw { DateMissing, InFuture };

    JobCheckId id{};
    BeneficiaryId beneficiary{};
    ExitId exit{};
    QDate checkedOn{};
    Outcome outcome = Outcome::SameJob;
    ProfessionalId professional{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const JobCheck &) const = default;
};

template <>
struct Codes<JobCheck::Outcome>
{
    static constexpr std::array<CodeEntry<JobCheck::Outcome>, 4> table{{
        {JobCheck::Outcome::SameJob, "same_job"},
        {JobCheck::Outcome::OtherJob, "other_job"},
        {JobCheck::Outcome::NoJob, "no_job"},
        {JobCheck::Outcome::Unknown, "unknown"},
    }};
};

template <>
struct Fields<JobCheck>
{
    static constexpr auto table = "job_check";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &JobCheck::beneficiary),
        field("exit_id", &JobCheck::exit), field("checked_on", &JobCheck::checkedOn),
        field("outcome", &JobCheck::outcome), field("professional_id", &JobCheck::professional));
};
