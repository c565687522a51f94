#pragma once

#include "core/domain/circlemember.h"
#include "core/domain/exclusion.h"
#include "core/domain/legalrepresentative.h"
#include "core/domain/objection.h"
#include "core/services/service.h"

/// Whether the person objects today to sharing with that organisation.
bool isObjectedTo(const Access &context, BeneficiaryId person, OrganisationId organisation);

/// Who acts around a person.
class CircleService
{
public:
    explicit CircleService(Access context);

    /// Adds a member. A new référent unique ends the current one the day before, in the same command;
    /// Conflict when the other's mandate starts on the same day or later.
    /// Invalid "objection" when the person objects to sharing with it, but for who accompanies her.
    Result<CircleMemberId> add(CircleMember member);
    Result<void> edit(const CircleMember &member);
    /// Ends a membership on `lastDay`.
    Result<void> end(CircleMemberId member, QDate lastDay, const QString &reason);
    /// Records the person's no to sharing. Those whom it stops leave the circle the same day, but for the
    /// référent unique and the référent de parcours, who accompany her.
    Result<ObjectionId> save(Objection objection);
    /// Records who must not accompany the person; who does goes on until the file is given to somebody else.
    Result<ExclusionId> save(Exclusion exclusion);
    Result<LegalRepresentativeId> save(LegalRepresentative representative);

private:
    Access m_context;
};
