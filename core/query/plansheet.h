#pragma once

#include "core/query/casefile.h"

/// A step of the plan as it stands on paper.
struct SheetAction
{
    QString what{};
    QString who{}; ///< "NOM Prénom", or the organisation; empty: the person herself
    QDate startsOn{};
    QDate dueOn{};
    QDate endedOn{}; ///< when it was done; null while it is open
    double weeklyHours = 0;
    bool isOnHold = false;

    bool operator==(const SheetAction &) const = default;
};

/// What is aimed at, with the steps towards it.
struct SheetTarget
{
    QString theme{};
    QString what{};
    QList<SheetAction> actions{}; ///< by their last day; neither given up nor cancelled

    bool operator==(const SheetTarget &) const = default;
};

/// What the papers that a person signs and takes home say: who, the contract, the plan, and what comes.
struct PlanSheet
{
    QDate today{};
    Beneficiary person{};
    Contract contract{}; ///< the one to sign or in force; without id when none is recorded yet
    QString bodyName{}; ///< empty when nobody is known to sign
    Organisation body{};
    Professional signatory{}; ///< who signs for the body; empty when unknown
    bool minor = false; ///< on the first day of the contract
    QList<LegalRepresentative> representatives{}; ///< who sign with a minor
    Professional referent{}; ///< empty when nobody leads, or only a body does
    QString referentBody{};
    QString referentPhone{}; ///< hers, else that of her organisation
    QList<SheetTarget> targets{}; ///< open, and agreed to by the person
    int awaitingAgreement = 0; ///< open targets left out because she has not agreed
    double plannedHours =
        0; ///< of activity, in the week of today, or of the contract's start when it is later
    QList<ContractAmendment> amendments{}; ///< of the contract, by number
    std::optional<Appointment> next{};
    QString nextWith{};

    bool isContractRecorded() const { return !contract.id.isNull(); }
};

PlanSheet planSheet(const CaseFile &file);
