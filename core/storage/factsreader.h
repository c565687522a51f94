#pragma once

#include "core/domain/beneficiary.h"
#include "core/rules/pathwayfacts.h"
#include "core/storage/database.h"

/// Reads the facts that the rules work on. Keeps what is common to the whole base, so use one for many people
/// within one transaction and throw it away.
class FactsReader
{
public:
    explicit FactsReader(Database &database);

    PathwayFacts facts(const Beneficiary &beneficiary);
    /// Adds to the records of a person her own dates and what is common to the base.
    void complete(PathwayFacts &facts, const Beneficiary &beneficiary) const;

private:
    Database &m_database;
    bool m_overseas = false;
    QList<OrganisationId> m_franceTravail;
};
