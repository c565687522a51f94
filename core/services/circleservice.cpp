#include "core/services/circleservice.h"

#include "core/services/makeroom.h"
#include "core/services/unitofwork.h"

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
