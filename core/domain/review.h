#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A review that was held of a pathway.
struct Review
{
    enum class Kind {
        Joint, ///< with France Travail, at 6 or 12 months (art. L.262-31 CASF)
        Progress,
        Final,
    };
    enum class Conclusion {
        Continue,
        Revise, ///< the contract
        Reorient,
        Leave,
    };
    enum class Flaw { DateMissing, InFuture, OrganisationMissing };

    ReviewId id{};
    BeneficiaryId beneficiary{};
    Kind kind = Kind::Progress;
    QDate heldOn{};
    ContractId contract{}; ///< reviewed; null: none
    ProfessionalId professional{};
    OrganisationId organisation{}; ///< the other body, for a joint one
    Conclusion conclusion = Conclusion::Continue;
    QString summary{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Review &) const = default;
};

template <>
struct Codes<Review::Kind>
{
    static constexpr std::array<CodeEntry<Review::Kind>, 3> table{{
        {Review::Kind::Joint, "joint"},
        {Review::Kind::Progress, "progress"},
        {Review::Kind::Final, "final"},
    }};
};

template <>
struct Codes<Review::Conclusion>
{
    static constexpr std::array<CodeEntry<Review::Conclusion>, 4> table{{
        {Review::Conclusion::Continue, "continue"},
        {Review::Conclusion::Revise, "revise"},
        {Review::Conclusion::Reorient, "reorient"},
        {Review::Conclusion::Leave, "leave"},
    }};
};

template <>
struct Fields<Review>
{
    static constexpr auto table = "review";
    static constexpr auto list =
        std::make_tuple(field("beneficiary_id", &Review::beneficiary), field("kind", &Review::kind),
            field("held_on", &Review::heldOn), field("contract_id", &Review::contract),
            field("professional_id", &Review::professional), field("organisation_id", &Review::organisation),
            field("conclusion", &Review::conclusion), field("summary", &Review::summary));
};
