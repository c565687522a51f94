#pragma once

#include "core/domain/organisation.h"

#include <QMultiHash>
#include <QStringList>

/// Which organisation a draft is, or why that cannot be told alone.
struct OrganisationMatch
{
    OrganisationId organisation{}; ///< null: none known
    QString conflict{}; ///< code of a problem; empty when there is no doubt
    QStringList arguments{}; ///< the column in question
};

/// The organisations of the base and of the file so far, by what identifies them.
class OrganisationIndex
{
public:
    void put(const Organisation &organisation);
    const Organisation *find(OrganisationId id) const;

    /// By producer and its identifier, then SIRET; for a draft without a producer by SIRET, then name and
    /// postcode. Two identifiers of one producer with the same SIRET are a conflict.
    OrganisationMatch match(const Organisation &draft) const;
    /// The organisation that a producer knows by an identifier; null when it is not known.
    OrganisationId ofSource(const QString &source, const QString &sourceId) const;
    /// From now on a producer's identifier is that of a known organisation too, which keeps its own.
    void addSource(OrganisationId id, const QString &source, const QString &sourceId);
    /// True when an organisation bears the draft's producer and identifier.
    bool isSourceTaken(const Organisation &draft) const;

private:
    using Hits = QList<OrganisationId>;

    OrganisationMatch bySiret(const Organisation &draft, const Hits &hits) const;
    OrganisationMatch byName(const Organisation &draft) const;
    OrganisationMatch sourced(const Organisation &draft) const;
    static QString nameKey(const Organisation &organisation);

    QHash<OrganisationId, Organisation> m_organisations{};
    QHash<QString, OrganisationId> m_bySource{}; ///< by producer and its identifier
    QMultiHash<QString, OrganisationId> m_bySiret{};
    QMultiHash<QString, OrganisationId> m_byName{};
};
