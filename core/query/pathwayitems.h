#pragma once

#include "core/query/pathwaypicture.h"

#include <QHash>

/// Makes the items of a picture, named as the network was named on their day.
class PathwayItems
{
public:
    PathwayItems(const PathwayNetwork &network, QDate today);

    QDate today() const { return m_today; }
    /// A mark on one day.
    PathwayItem marker(PathwayFact fact, QDate day, PathwayRecord record = {}) const;
    /// A bar; a null `to` is an open end.
    PathwayItem bar(PathwayFact fact, QDate from, QDate to, PathwayRecord record = {}) const;
    /// Adds who acts, by the names of the item's first day.
    PathwayItem with(PathwayItem item, OrganisationId organisation, ProfessionalId professional = {}) const;

    QString nameOf(OrganisationId organisation, QDate day) const;
    QString nameOf(ProfessionalId professional) const;

    /// Puts items in date order, those of one day in the order of their facts' kinds.
    static void sort(QList<PathwayItem> &items);

private:
    QHash<OrganisationId, Organisation> m_organisations;
    QHash<OrganisationId, QList<OrganisationName>> m_names;
    QHash<ProfessionalId, QString> m_professionals;
    QDate m_today;
};
