#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>

/// The global diagnosis of a situation; its content comes with the diagnosis page.
struct Diagnosis
{
    DiagnosisId id{};
    BeneficiaryId beneficiary{};
    ProfessionalId professional{};
    QDate validatedOn{};
    int revision = 0;

    bool operator==(const Diagnosis &) const = default;
};

template <>
struct Fields<Diagnosis>
{
    static constexpr auto table = "diagnosis";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Diagnosis::beneficiary),
        field("professional_id", &Diagnosis::professional), field("validated_on", &Diagnosis::validatedOn));
};
