#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A change that was agreed to a contract; the contract itself says what holds now.
struct ContractAmendment
{
    enum class Flaw { SubjectMissing, DateMissing, InFuture, HoursWrong, HoursReasonMissing };

    ContractAmendmentId id{};
    BeneficiaryId beneficiary{};
    ContractId contract{};
    int number = 0; ///< from 1
    QString subject{};
    QDate agreedOn{}; ///< when both signed it
    QDate formerEndsOn{};
    QDate endsOn{};
    double formerHours = 0; ///< a week
    double weeklyHours = 0;
    QString hoursReason{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const ContractAmendment &) const = default;
};

template <>
struct Fields<ContractAmendment>
{
    static constexpr auto table = "contract_amendment";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &ContractAmendment::beneficiary),
        field("contract_id", &ContractAmendment::contract), field("number", &ContractAmendment::number),
        field("subject", &ContractAmendment::subject), field("agreed_on", &ContractAmendment::agreedOn),
        field("former_ends_on", &ContractAmendment::formerEndsOn),
        field("ends_on", &ContractAmendment::endsOn), field("former_hours", &ContractAmendment::formerHours),
        field("weekly_hours", &ContractAmendment::weeklyHours),
        field("hours_reason", &ContractAmendment::hoursReason));
};
