#pragma once

#include "core/domain/circlemember.h"
#include "core/services/service.h"

/// Who acts around a person.
class CircleService
{
public:
    explicit CircleService(Access context);

    /// Adds a member. A new référent unique ends the current one the day before, in the same command;
    /// Conflict when the other's mandate starts on the same day or later.
    Result<CircleMemberId> add(CircleMember member);
    Result<void> edit(const CircleMember &member);
    /// Ends a membership on `lastDay`.
    Result<void> end(CircleMemberId member, QDate lastDay, const QString &reason);

private:
    Access m_context;
};
