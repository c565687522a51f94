#include "core/storage/factsreader.h"

#include "core/domain/territory.h"
#include "core/storage/recordstore.h"

FactsReader::FactsReader(Database &database)
    : m_database(database)
{
    const auto territories = RecordStore::select<Territory>(database);
    m_overseas = !territories.isEmpty() && territories.first().isOverseas();
    Rows rows(
        database, QStringLiteral("SELECT id FROM organisation WHERE type_code = ?"), {QStringLiteral("FT")});
    while (rows.next())
        m_franceTravail.append(rows.id<OrganisationId>(0));
}

void FactsReader::complete(PathwayFacts &facts, const Beneficiary &beneficiary) const
{
    facts.birthDate = beneficiary.birthDate;
    facts.spottedOn = beneficiary.spottedOn;
    facts.followedSince = beneficiary.followedSince;
    facts.domiciledUntil = beneficiary.domiciledUntil;
    facts.overseas = m_overseas;
    facts.franceTravail = m_franceTravail;
}

PathwayFacts FactsReader::facts(const Beneficiary &beneficiary)
{
    const QVariantList of{beneficiary.id.value()};
    const QString clause = QStringLiteral("WHERE beneficiary_id = ?");
    PathwayFacts facts;
    complete(facts, beneficiary);
    facts.rights = RecordStore::select<BenefitRight>(m_database, clause, of);
    facts.registrations = RecordStore::select<Registration>(m_database, clause, of);
    facts.orientations = RecordStore::select<Orientation>(m_database, clause, of);
    facts.members = RecordStore::select<CircleMember>(m_database, clause, of);
    facts.appointments = RecordStore::select<Appointment>(m_database, clause, of);
    facts.diagnoses = RecordStore::select<Diagnosis>(m_database, clause, of);
    facts.contracts = RecordStore::select<Contract>(m_database, clause, of);
    facts.reviews = RecordStore::select<Review>(m_database, clause, of);
    facts.breaches = RecordStore::select<BreachCase>(m_database, clause, of);
    facts.exits = RecordStore::select<Exit>(m_database, clause, of);
    facts.jobChecks = RecordStore::select<JobCheck>(m_database, clause, of);
    facts.representatives = RecordStore::select<LegalRepresentative>(m_database, clause, of);
    facts.rightsRequests = RecordStore::select<RightsRequest>(m_database, clause, of);
    return facts;
}
