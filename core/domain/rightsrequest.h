#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// What a person asks by a right she has over what is kept of her (RGPD art. 15 to 18 and 21): when it came,
/// what was decided of it, and when she was answered.
struct RightsRequest
{
    enum class Kind { Access, Rectification, Objection, Restriction, Erasure };
    enum class Means { Interview, Letter, Email, Phone, Form };
    enum class Decision { Pending, Granted, Partly, Refused };
    enum class Flaw {
        DateMissing,
        InFuture,
        BeforeReceived,
        ExtensionLate, ///< the person is told of it within the first month
        ExtensionReasonMissing,
        DecisionMissing,
        DecisionDateMissing,
        ReasonMissing, ///< of a refusal, whole or in part
        AnsweredUndecided,
        LiftedBeforeDecided,
    };

    RightsRequestId id{};
    BeneficiaryId beneficiary{};
    Kind kind = Kind::Access;
    OrganisationId organisation{}; ///< of an objection: with whom nothing is shared; null: with everybody
    QDate receivedOn{};
    Means means = Means::Interview;
    QDate identityCheckedOn{}; ///< null: there was no serious doubt
    QString words{}; ///< what the person said, as she agrees to it
    QDate extendedOn{}; ///< when she was told that it takes two months more; null: it does not
    QString extensionReason{};
    Decision decision = Decision::Pending;
    QDate decidedOn{};
    QString reason{}; ///< of the decision, as the person reads it
    QDate answeredOn{}; ///< null: not yet
    QDate liftedOn{}; ///< of a restriction: null while it holds
    int revision = 0;

    bool isGranted() const { return decision == Decision::Granted || decision == Decision::Partly; }
    /// Whether it keeps the file to who leads it, on `day`.
    bool restrictsOn(QDate day) const
    {
        return kind == Kind::Restriction && isGranted() && decidedOn.isValid() && decidedOn <= day
            && (liftedOn.isNull() || liftedOn > day);
    }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const RightsRequest &) const = default;
};

template <>
struct Codes<RightsRequest::Kind>
{
    static constexpr std::array<CodeEntry<RightsRequest::Kind>, 5> table{{
        {RightsRequest::Kind::Access, "access"},
        {RightsRequest::Kind::Rectification, "rectification"},
        {RightsRequest::Kind::Objection, "objection"},
        {RightsRequest::Kind::Restriction, "restriction"},
        {RightsRequest::Kind::Erasure, "erasure"},
    }};
};

template <>
struct Codes<RightsRequest::Means>
{
    static constexpr std::array<CodeEntry<RightsRequest::Means>, 5> table{{
        {RightsRequest::Means::Interview, "interview"},
        {RightsRequest::Means::Letter, "letter"},
        {RightsRequest::Means::Email, "email"},
        {RightsRequest::Means::Phone, "phone"},
        {RightsRequest::Means::Form, "form"},
    }};
};

template <>
struct Codes<RightsRequest::Decision>
{
    static constexpr std::array<CodeEntry<RightsRequest::Decision>, 4> table{{
        {RightsRequest::Decision::Pending, "pending"},
        {RightsRequest::Decision::Granted, "granted"},
        {RightsRequest::Decision::Partly, "partly"},
        {RightsRequest::Decision::Refused, "refused"},
    }};
};

template <>
struct Fields<RightsRequest>
{
    static constexpr auto table = "rights_request";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &RightsRequest::beneficiary),
        field("kind", &RightsRequest::kind), field("organisation_id", &RightsRequest::organisation),
        field("received_on", &RightsRequest::receivedOn), field("means", &RightsRequest::means),
        field("identity_checked_on", &RightsRequest::identityCheckedOn),
        field("words", &RightsRequest::words), field("extended_on", &RightsRequest::extendedOn),
        field("extension_reason", &RightsRequest::extensionReason),
        field("decision", &RightsRequest::decision), field("decided_on", &RightsRequest::decidedOn),
        field("reason", &RightsRequest::reason), field("answered_on", &RightsRequest::answeredOn),
        field("lifted_on", &RightsRequest::liftedOn));
};
