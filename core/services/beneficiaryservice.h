#pragma once

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

private:
    Access m_context;
};

/// The next file number after those in the base: "M-2026-000123".
QString nextReference(Database &database, int year);
