#pragma once

#include "core/domain/rightsrequest.h"
#include "core/services/service.h"

/// What a person asks by her rights over what is kept of her, and what is done about it.
class RightsService
{
public:
    explicit RightsService(Access context);

    /// Records what the person asked, or changes what was noted of it; a decision goes by decide(). Invalid
    /// with the number of a flaw, "rights_decided" when it would change the decision.
    Result<RightsRequestId> save(const RightsRequest &request);
    /// Records the decision, the answer and the end of a restriction. What is granted takes effect in the
    /// same command: an objection closes the circle to those it names, but for who accompanies the person.
    Result<void> decide(const RightsRequest &request);
    /// Takes away, for good, all that the base keeps of the person; the trail says that it took place.
    /// Invalid "erase_undecided" without a request for it that was granted, "erase_reference" when
    /// `reference` is not the number of her file. Nothing undoes it; backups keep a copy until they rotate.
    Result<void> erase(BeneficiaryId person, const QString &reference);

private:
    Access m_context;
};
