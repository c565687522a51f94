#include "core/exchange/organisationindex.h"

#include "core/base/text.h"

namespace {

QString sourceKey(const QString &source, const QString &sourceId)
{
    return source.isEmpty() || sourceId.isEmpty() ? QString() : source + QLatin1Char('\n') + sourceId;
}

bool sharesName(const Organisation &one, const Organisation &other)
{
    return folded(one.name) == folded(other.name);
}

bool sharesPostcode(const Organisation &one, const Organisation &other)
{
    return one.postcode.isEmpty() || other.postcode.isEmpty() || one.postcode == other.postcode;
}

OrganisationMatch conflict(OrganisationId organisation, const QString &code)
{
    return {organisation, code, {QStringLiteral("siret")}};
}

} // namespace

QString OrganisationIndex::nameKey(const Organisation &organisation)
{
    return folded(organisation.name) + QLatin1Char('/') + organisation.postcode;
}

void OrganisationIndex::put(const Organisation &organisation)
{
    const OrganisationId id = organisation.id;
    if (const auto known = m_organisations.constFind(id); known != m_organisations.constEnd()) {
        m_bySource.remove(sourceKey(known->source, known->sourceId));
        m_bySiret.remove(known->siret, id);
        m_byName.remove(nameKey(*known), id);
    }
    m_organisations.insert(id, organisation);
    addSource(id, organisation.source, organisation.sourceId);
    if (!organisation.siret.isEmpty())
        m_bySiret.insert(organisation.siret, id);
    m_byName.insert(nameKey(organisation), id);
}

const Organisation *OrganisationIndex::find(OrganisationId id) const
{
    const auto found = m_organisations.constFind(id);
    return found == m_organisations.constEnd() ? nullptr : &*found;
}

OrganisationId OrganisationIndex::ofSource(const QString &source, const QString &sourceId) const
{
    return m_bySource.value(sourceKey(source, sourceId));
}

void OrganisationIndex::addSource(OrganisationId id, const QString &source, const QString &sourceId)
{
    if (const QString key = sourceKey(source, sourceId); !key.isEmpty())
        m_bySource.insert(key, id);
}

bool OrganisationIndex::isSourceTaken(const Organisation &draft) const
{
    return m_bySource.contains(sourceKey(draft.source, draft.sourceId));
}

OrganisationMatch OrganisationIndex::bySiret(const Organisation &draft, const Hits &hits) const
{
    OrganisationId chosen = hits.size() == 1 ? hits.first() : OrganisationId();
    for (const OrganisationId id : hits)
        if (sharesName(*find(id), draft))
            chosen = id;
    if (chosen.isNull())
        return conflict(hits.first(), QStringLiteral("several_organisations"));
    const Organisation &known = *find(chosen);
    if (!sharesName(known, draft) && !sharesPostcode(known, draft))
        return conflict(chosen, QStringLiteral("siret_of_other_organisation"));
    return {chosen, {}, {}};
}

OrganisationMatch OrganisationIndex::byName(const Organisation &draft) const
{
    const auto hits = m_byName.values(nameKey(draft));
    if (hits.isEmpty())
        return {};
    if (hits.size() > 1)
        return conflict(hits.first(), QStringLiteral("several_organisations"));
    const QString &siret = find(hits.first())->siret;
    if (!siret.isEmpty() && !draft.siret.isEmpty() && siret != draft.siret)
        return conflict(hits.first(), QStringLiteral("other_siret"));
    return {hits.first(), {}, {}};
}

OrganisationMatch OrganisationIndex::sourced(const Organisation &draft) const
{
    if (const auto id = m_bySource.value(sourceKey(draft.source, draft.sourceId)); !id.isNull())
        return {id, {}, {}};
    Hits unsourced;
    Hits sameSource;
    Hits otherSources;
    const auto hits = draft.siret.isEmpty() ? Hits() : m_bySiret.values(draft.siret);
    for (const OrganisationId id : hits) {
        const QString &source = find(id)->source;
        if (source.isEmpty())
            unsourced.append(id);
        else if (source == draft.source)
            sameSource.append(id);
        else
            otherSources.append(id);
    }
    if (!unsourced.isEmpty())
        return bySiret(draft, unsourced);
    if (!sameSource.isEmpty()) // a branch office, or one place entered twice: that cannot be told from here
        return conflict(sameSource.first(), QStringLiteral("siret_of_same_source"));
    if (!otherSources.isEmpty())
        return bySiret(draft, otherSources);
    Hits namesakes;
    for (const OrganisationId id : m_byName.values(nameKey(draft)))
        if (find(id)->source.isEmpty() && hits.isEmpty())
            namesakes.append(id);
    if (namesakes.isEmpty())
        return {};
    return {namesakes.first(), QStringLiteral("organisation_of_same_name"), {QStringLiteral("name")}};
}

OrganisationMatch OrganisationIndex::match(const Organisation &draft) const
{
    if (!draft.source.isEmpty())
        return sourced(draft);
    if (const auto hits = m_bySiret.values(draft.siret); !draft.siret.isEmpty() && !hits.isEmpty())
        return bySiret(draft, hits);
    return byName(draft);
}
