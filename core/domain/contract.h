#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A contract between a person and the body that accompanies her.
struct Contract
{
    enum class Kind {
        Engagement, ///< contrat d'engagement, since 2025 (art. L.5411-6 CT)
        Cer,
        Ppae,
        Pacea,
        Cej,
        Aij,
    };
    enum class Flaw { OrganisationMissing, StartMissing, EndsBeforeStart, SignedInFuture, HoursWrong };

    ContractId id{};
    BeneficiaryId beneficiary{};
    OrganisationId organisation{};
    Kind kind = Kind::Engagement;
    QDate signedOn{}; ///< null until signed by both
    QDate personSignedOn{}; ///< null until then, or when only the day of both is known
    QDate bodySignedOn{};
    ProfessionalId signatory{}; ///< who signs for the body; null when unknown
    QDate startsOn{};
    QDate endsOn{}; ///< last day; null: no end
    QDate revisedOn{}; ///< last revision; null when never revised
    double weeklyHours =
        15; ///< hours of activity asked a week (art. L.5411-6 CT: at least 15 unless adapted)
    QString hoursReason{}; ///< why the hours are adapted; empty when they are not
    bool lateReview = false; ///< joint review at 12 months instead of 6 (art. D.262-65-2-1 CASF)
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool isInForce(QDate day) const
    {
        return signedOn.isValid() && signedOn <= day && startsOn <= day
            && (!endsOn.isValid() || day <= endsOn);
    }
    bool operator==(const Contract &) const = default;
};

template <>
struct Codes<Contract::Kind>
{
    static constexpr std::array<CodeEntry<Contract::Kind>, 6> table{{
        {Contract::Kind::Engagement, "contrat_engagement"},
        {Contract::Kind::Cer, "cer"},
        {Contract::Kind::Ppae, "ppae"},
        {Contract::Kind::Pacea, "pacea"},
        {Contract::Kind::Cej, "cej"},
        {Contract::Kind::Aij, "aij"},
    }};
};

template <>
struct Fields<Contract>
{
    static constexpr auto table = "contract";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Contract::beneficiary),
        field("organisation_id", &Contract::organisation), field("kind", &Contract::kind),
        field("signed_on", &Contract::signedOn), field("person_signed_on", &Contract::personSignedOn),
        field("body_signed_on", &Contract::bodySignedOn), field("signatory_id", &Contract::signatory),
        field("starts_on", &Contract::startsOn), field("ends_on", &Contract::endsOn),
        field("revised_on", &Contract::revisedOn), field("weekly_hours", &Contract::weeklyHours),
        field("hours_reason", &Contract::hoursReason), field("late_review", &Contract::lateReview));
};
