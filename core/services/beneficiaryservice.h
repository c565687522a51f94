#pragma once

#include "core/domain/factproposal.h"
#include "core/domain/household.h"
#include "core/domain/right.h"
#include "core/services/service.h"

/// Creates and edits people, their rights and their household.
class BeneficiaryService
{
public:
    explicit BeneficiaryService(Access context);

    /// Stores a new person and gives her a file number; whoever creates it becomes a member of her circle.
    Result<BeneficiaryId> create(Beneficiary beneficiary);
    Result<void> edit(const Beneficiary &beneficiary);
    /// Stores a new right (null id) or a changed one.
    Result<BenefitRightId> saveRight(BenefitRight right);
    Result<RegistrationId> saveRegistration(Registration registration);
    /// Puts both people in one household from `from` on: the household of either, or a new one.
    Result<void> linkHousehold(BeneficiaryId one, BeneficiaryId other, QDate from);
    /// Ends the person's place in her household on `lastDay`; a household of one ends with it. What was
    /// proposed between them shows no more. NotFound when she has none.
    Result<void> leaveHousehold(BeneficiaryId person, QDate lastDay);
    /// Proposes to another file of the household what is known of `from`, or `words` where the file has no
    /// field for it. Invalid "protected" for what would tell how to reach somebody who has only a safe
    /// contact, "household" when they share none, "nothing" when there is nothing to propose.
    Result<void> propose(
        BeneficiaryId from, BeneficiaryId to, FactProposal::Fact fact, const QString &words = {});
    /// Accepts a proposal, which writes it in the file where it has a field, or declines it.
    Result<void> answer(FactProposalId proposal, bool accepted);

private:
    Access m_context;
};

/// The next file number after those in the base: "M-2026-000123".
QString nextReference(Database &database, int year);
