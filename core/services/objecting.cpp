#include "core/services/objecting.h"

#include "core/storage/values.h"

#include <algorithm>

void object(UnitOfWork &work, Objection &objection)
{
    const QDate today = work.today();
    if (objection.id.isNull())
        work.insert(objection);
    else
        work.update(objection);
    const auto members = RecordStore::select<CircleMember>(work.database(),
        QStringLiteral("WHERE beneficiary_id = ? AND (valid_to IS NULL OR valid_to > ?)"),
        {objection.beneficiary.value(), Values::toValue(today)});
    for (CircleMember member : members) {
        if (CircleMember::leads(member.role) || !objection.stopsSharingWith(member.organisation, today))
            continue;
        member.to = std::max(today, member.from);
        member.endReason = QStringLiteral("opposition");
        work.update(member);
    }
}
