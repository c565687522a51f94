#include "core/services/circleservice.h"

#include "core/base/period.h"
#include "core/services/unitofwork.h"

namespace {

/// Ends the mandates of other référents that `member` would overlap.
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

} // namespace

CircleService::CircleService(Access context)
    : m_context(context)
{
}

Result<CircleMemberId> CircleService::add(CircleMember member)
{
    if (const auto refused = refuse(member.flaws()); !refused)
        return refused.error();
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, Command::AddCircleMember, member.beneficiary);
    makeRoom(work, member);
    work.insert(member);
    if (const auto done = work.commit(); !done)
        return done.error();
    return member.id;
}

Result<void> CircleService::edit(const CircleMember &member)
{
    if (const auto refused = refuse(member.flaws()); !refused)
        return refused.error();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EditCircleMember,
        member.beneficiary);
    makeRoom(work, member);
    work.update(member);
    return work.commit();
}

Result<void> CircleService::end(CircleMemberId id, QDate lastDay, const QString &reason)
{
    auto member = RecordStore::find<CircleMember>(m_context.database, id);
    if (!member)
        return Error{ErrorCode::NotFound, QString()};
    member->to = lastDay;
    member->endReason = reason;
    if (const auto refused = refuse(member->flaws()); !refused)
        return refused.error();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EndCircleMember,
        member->beneficiary);
    work.update(*member);
    return work.commit();
}
