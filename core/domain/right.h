#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

/// A right of a person to a benefit or a status, with its dated state.
struct BenefitRight
{
    enum class Kind {
        Rsa,
        UnemploymentInsurance, ///< ARE
        SolidarityAllowance, ///< ASS
        InWorkBenefit, ///< prime d'activité
        DisabledAdultAllowance, ///< AAH
        DisabledWorkerStatus, ///< RQTH
    };
    /// CNAF's ETATDOSRSA for the RSA; the others use Open and Closed only.
    enum class State {
        Pending, ///< 0: application awaiting the decision
        Refused, ///< 1
        OpenAndPayable, ///< 2
        OpenAndSuspended, ///< 3
        OpenPaymentSuspended, ///< 4
        Closed, ///< 5
        ClosedPreviousMonth, ///< 6
    };

    BenefitRightId id{};
    BeneficiaryId beneficiary{};
    Kind kind = Kind::Rsa;
    State state = State::OpenAndPayable;
    QString reasonCode{}; ///< CNAF code of suspension, closure or refusal; empty when none or unknown
    QDate appliedOn{}; ///< null when unknown
    QDate openedOn{}; ///< null when unknown or not open
    QDate receivedOn{}; ///< when the département received the opening or the transfer; null when unknown
    QDate stateSince{}; ///< null when unknown
    QDate closedOn{};
    bool subjectToRightsAndDuties = false;
    int revision = 0;

    bool isOpen() const
    {
        return state == State::OpenAndPayable || state == State::OpenAndSuspended
            || state == State::OpenPaymentSuspended;
    }
    bool operator==(const BenefitRight &) const = default;
};

template <>
struct Codes<BenefitRight::Kind>
{
    static constexpr std::array<CodeEntry<BenefitRight::Kind>, 6> table{{
        {BenefitRight::Kind::Rsa, "rsa"},
        {BenefitRight::Kind::UnemploymentInsurance, "are"},
        {BenefitRight::Kind::SolidarityAllowance, "ass"},
        {BenefitRight::Kind::InWorkBenefit, "prime_activite"},
        {BenefitRight::Kind::DisabledAdultAllowance, "aah"},
        {BenefitRight::Kind::DisabledWorkerStatus, "rqth"},
    }};
};

template <>
struct Codes<BenefitRight::State>
{
    static constexpr std::array<CodeEntry<BenefitRight::State>, 7> table{{
        {BenefitRight::State::Pending, "0"},
        {BenefitRight::State::Refused, "1"},
        {BenefitRight::State::OpenAndPayable, "2"},
        {BenefitRight::State::OpenAndSuspended, "3"},
        {BenefitRight::State::OpenPaymentSuspended, "4"},
        {BenefitRight::State::Closed, "5"},
        {BenefitRight::State::ClosedPreviousMonth, "6"},
    }};
};

template <>
struct Fields<BenefitRight>
{
    static constexpr auto table = "benefit_right";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &BenefitRight::beneficiary),
        field("kind", &BenefitRight::kind), field("state", &BenefitRight::state),
        field("reason_code", &BenefitRight::reasonCode), field("applied_on", &BenefitRight::appliedOn),
        field("opened_on", &BenefitRight::openedOn), field("received_on", &BenefitRight::receivedOn),
        field("state_since", &BenefitRight::stateSince), field("closed_on", &BenefitRight::closedOn),
        field("subject_to_duties", &BenefitRight::subjectToRightsAndDuties));
};

/// Being on the list of jobseekers (art. L.5411-1 CT).
struct Registration
{
    RegistrationId id{};
    BeneficiaryId beneficiary{};
    QDate registeredOn{}; ///< null when the day is unknown
    QDate endedOn{};
    QString category{}; ///< A to G; empty when unknown
    int revision = 0;

    bool operator==(const Registration &) const = default;
};

template <>
struct Fields<Registration>
{
    static constexpr auto table = "registration";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Registration::beneficiary),
        field("registered_on", &Registration::registeredOn), field("ended_on", &Registration::endedOn),
        field("category", &Registration::category));
};
