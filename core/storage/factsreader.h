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

private:
    Database &m_database;
    bool m_overseas = false;
    QList<OrganisationId> m_franceTravail;
};
