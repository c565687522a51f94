#include "core/query/pathwayitems.h"

#include <algorithm>

PathwayItems::PathwayItems(const PathwayNetwork &network, QDate today)
    : m_today(today)
{
    for (const Organisation &organisation : network.organisations)
        m_organisations.insert(organisation.id, organisation);
    for (const OrganisationName &name : network.names)
        m_names[name.organisation].append(name);
    for (const Professional &professional : network.professionals)
        m_professionals.insert(professional.id,
            QString(professional.firstName + QLatin1Char(' ') + professional.familyName).trimmed());
}

PathwayItem PathwayItems::marker(PathwayFact fact, QDate day, PathwayRecord record) const
{
    PathwayItem item;
    item.fact = std::move(fact);
    item.record = std::move(record);
    item.from = day;
    item.to = day;
    item.tense = day > m_today ? PathwayItem::Tense::Future
        : day == m_today       ? PathwayItem::Tense::Ongoing
                               : PathwayItem::Tense::Past;
    return item;
}

PathwayItem PathwayItems::bar(PathwayFact fact, QDate from, QDate to, PathwayRecord record) const
{
    PathwayItem item = marker(std::move(fact), from, std::move(record));
    item.shape = PathwayItem::Shape::Bar;
    item.to = to;
    if (from <= m_today)
        item.tense = to.isValid() && to < m_today ? PathwayItem::Tense::Past : PathwayItem::Tense::Ongoing;
    return item;
}

PathwayItem PathwayItems::with(
    PathwayItem item, OrganisationId organisation, ProfessionalId professional) const
{
    item.organisation = organisation;
    item.partner = nameOf(organisation, item.from);
    item.professional = nameOf(professional);
    return item;
}

QString PathwayItems::nameOf(OrganisationId organisation, QDate day) const
{
    const auto found = m_organisations.constFind(organisation);
    return found == m_organisations.constEnd() ? QString() : nameOn(*found, m_names.value(organisation), day);
}

QString PathwayItems::nameOf(ProfessionalId professional) const
{
    return m_professionals.value(professional);
}

void PathwayItems::sort(QList<PathwayItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const PathwayItem &a, const PathwayItem &b) {
        return a.from != b.from ? a.from < b.from : a.fact.index() < b.fact.index();
    });
}
