#pragma once

#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/domain/serviceoffer.h"
#include "core/services/service.h"

/// The partners: organisations, what they offer, who works there.
class NetworkService
{
public:
    explicit NetworkService(Access context);

    /// Stores a new organisation (null id) or a changed one. A changed name is added to the history from
    /// `renamedOn` on, so that older events keep the old one; an invalid date corrects the name instead.
    Result<OrganisationId> save(Organisation organisation, QDate renamedOn = {});
    Result<ProfessionalId> save(Professional professional);
    Result<ServiceOfferId> save(ServiceOffer offer);

private:
    Access m_context;
};
