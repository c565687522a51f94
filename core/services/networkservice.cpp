#include "core/services/networkservice.h"

#include "core/services/unitofwork.h"

namespace {

/// Closes the period of the old name and opens that of the new one.
void rename(UnitOfWork &work, const Organisation &before, const Organisation &after, QDate renamedOn)
{
    const auto history = RecordStore::select<OrganisationName>(
        work.database(), QStringLiteral("WHERE organisation_id = ?"), {before.id.value()});
    bool closed = false;
    for (OrganisationName each : history) {
        if (each.to.isValid() || each.from >= renamedOn)
            continue;
        each.to = renamedOn.addDays(-1);
        work.update(each);
        closed = true;
    }
    if (!closed) {
        OrganisationName old{{}, before.id, before.name, {}, renamedOn.addDays(-1)};
        work.insert(old);
    }
    OrganisationName current{{}, after.id, after.name, renamedOn, {}};
    work.insert(current);
}

} // namespace

NetworkService::NetworkService(Access context)
    : m_context(context)
{
}

Result<OrganisationId> NetworkService::save(Organisation organisation, QDate renamedOn)
{
    if (const auto refused = refuse(organisation.flaws()); !refused)
        return refused.error();
    const auto before = RecordStore::find<Organisation>(m_context.database, organisation.id);
    UnitOfWork work(m_context.database, m_context.session, m_context.clock,
        before ? Command::EditOrganisation : Command::CreateOrganisation);
    if (!before)
        work.insert(organisation);
    else
        work.update(organisation);
    if (before && before->name != organisation.name && renamedOn.isValid())
        rename(work, *before, organisation, renamedOn);
    if (const auto done = work.commit(); !done)
        return done.error();
    return organisation.id;
}

Result<ProfessionalId> NetworkService::save(Professional professional)
{
    if (const auto refused = refuse(professional.flaws()); !refused)
        return refused.error();
    const bool isNew = professional.id.isNull();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock,
        isNew ? Command::CreateProfessional : Command::EditProfessional);
    if (isNew)
        work.insert(professional);
    else
        work.update(professional);
    if (const auto done = work.commit(); !done)
        return done.error();
    return professional.id;
}

Result<ServiceOfferId> NetworkService::save(ServiceOffer offer)
{
    if (offer.name.trimmed().isEmpty() || offer.organisation.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("name")};
    const bool isNew = offer.id.isNull();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock,
        isNew ? Command::CreateServiceOffer : Command::EditServiceOffer);
    if (isNew)
        work.insert(offer);
    else
        work.update(offer);
    if (const auto done = work.commit(); !done)
        return done.error();
    return offer.id;
}
