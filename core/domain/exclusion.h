#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A professional who must not accompany the person: they know each other, or she does not want to.
struct Exclusion
{
    enum class Flaw { ProfessionalMissing, ReasonMissing, DateMissing, InFuture, LiftedBeforeNoted };

    ExclusionId id{};
    BeneficiaryId beneficiary{};
    ProfessionalId professional{};
    QString reason{}; ///< conflict of interest, the person's refusal…
    QDate notedOn{};
    QDate liftedOn{}; ///< null: still
    int revision = 0;

    bool holdsOn(QDate day) const
    {
        return notedOn.isValid() && notedOn <= day && (liftedOn.isNull() || liftedOn > day);
    }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Exclusion &) const = default;
};

template <>
struct Fields<Exclusion>
{
    static constexpr auto table = "exclusion";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Exclusion::beneficiary),
        field("professional_id", &Exclusion::professional), field("reason", &Exclusion::reason),
        field("noted_on", &Exclusion::notedOn), field("lifted_on", &Exclusion::liftedOn));
};
