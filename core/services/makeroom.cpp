#include "core/services/makeroom.h"

#include "core/base/period.h"
#include "core/services/unitofwork.h"

void makeRoom(UnitOfWork &work, const CircleMember &member)
{
    if (member.role != CircleMember::Role::UniqueReferent)
        return;
    const auto others = RecordStore::select<CircleMember>(work.database(),
        QStringLiteral("WHERE beneficiary_id = ? AND role = ? AND id <> ?"),
        {member.beneficiary.value(), codeOf(CircleMember::Role::UniqueReferent), member.id.value()});
    for (CircleMember other : others) {
        if (!Period{member.from, member.to}.overlaps({other.from, other.to}))
            continue;
        if (other.from.isValid() && other.from >= member.from)
            return work.keep(Error{ErrorCode::Conflict, QStringLiteral("unique_referent")});
        other.to = member.from.addDays(-1);
        work.update(other);
    }
}
