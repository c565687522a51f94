#include "core/services/circleservice.h"

#include "core/services/makeroom.h"
#include "core/services/objecting.h"
#include "core/services/storing.h"

#include <algorithm>

bool isObjectedTo(const Access &context, BeneficiaryId person, OrganisationId organisation)
{
    const auto objections = RecordStore::select<Objection>(
        context.database, QStringLiteral("WHERE beneficiary_id = ?"), {person.value()});
    return std::any_of(objections.cbegin(), objections.cend(),
        [&](const Objection &each) { return each.stopsSharingWith(organisation, context.today()); });
}

CircleService::CircleService(Access context)
    : m_context(context)
{
}

Result<CircleMemberId> CircleService::add(CircleMember member)
{
    if (const auto refused = refuse(member.flaws()); !refused)
        return refused.error();
    if (!CircleMember::leads(member.role) && isObjectedTo(m_context, member.beneficiary, member.organisation))
        return Error{ErrorCode::Invalid, QStringLiteral("objection")};
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

Result<ObjectionId> CircleService::save(Objection objection)
{
    if (const auto refused = refuse(objection.flaws(m_context.today())); !refused)
        return refused.error();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EditObjection,
        objection.beneficiary);
    object(work, objection);
    if (const auto done = work.commit(); !done)
        return done.error();
    return objection.id;
}

Result<ExclusionId> CircleService::save(Exclusion exclusion)
{
    if (const auto refused = refuse(exclusion.flaws(m_context.today())); !refused)
        return refused.error();
    return store(m_context, exclusion, Command::EditExclusion, Command::EditExclusion);
}

Result<LegalRepresentativeId> CircleService::save(LegalRepresentative representative)
{
    if (const auto refused = refuse(representative.flaws(m_context.today())); !refused)
        return refused.error();
    return store(m_context, representative, Command::EditRepresentative, Command::EditRepresentative);
}
