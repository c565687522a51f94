#pragma once

#include "core/domain/beneficiary.h"
#include "core/services/service.h"

/// Makes one file of two that are of one person, or remembers that they are of two.
class MergeService
{
public:
    explicit MergeService(Access context);

    /// Puts everything of `dropped` in the file of `merged`, which holds the fields that were chosen and the
    /// number that stays, and takes the other file away; one command, taken back whole. A second référent
    /// unique of the same days becomes a member of the circle, a membership that stands twice stays once.
    /// Conflict when either file changed since it was read.
    Result<void> merge(const Beneficiary &merged, const Beneficiary &dropped);
    /// Remembers that two people are not the same.
    Result<void> setDistinct(BeneficiaryId one, BeneficiaryId other);

private:
    Access m_context;
};
