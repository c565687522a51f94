#pragma once

#include "core/exchange/demo/demogenerator.h"
#include "core/rules/pathwaystate.h"

template <class Record, class Condition>
int count(const QList<Record> &records, Condition condition)
{
    return int(std::count_if(records.cbegin(), records.cend(), condition));
}

inline QHash<BeneficiaryId, PathwayFacts> factsOf(const DemoTerritory &territory)
{
    QHash<BeneficiaryId, PathwayFacts> facts;
    QList<OrganisationId> franceTravail;
    for (const Organisation &organisation : territory.network.organisations)
        if (organisation.typeCode == QLatin1String("FT"))
            franceTravail.append(organisation.id);
    for (const Beneficiary &person : territory.people.beneficiaries) {
        PathwayFacts &each = facts[person.id];
        each.birthDate = person.birthDate;
        each.spottedOn = person.spottedOn;
        each.followedSince = person.followedSince;
        each.domiciledUntil = person.domiciledUntil;
        each.franceTravail = franceTravail;
    }
    const DemoPeople &people = territory.people;
    for (const auto &record : people.rights)
        facts[record.beneficiary].rights.append(record);
    for (const auto &record : people.registrations)
        facts[record.beneficiary].registrations.append(record);
    for (const auto &record : people.orientations)
        facts[record.beneficiary].orientations.append(record);
    for (const auto &record : people.members)
        facts[record.beneficiary].members.append(record);
    for (const auto &record : people.appointments)
        facts[record.beneficiary].appointments.append(record);
    for (const auto &record : people.diagnoses)
        facts[record.beneficiary].diagnoses.append(record);
    for (const auto &record : people.contracts)
        facts[record.beneficiary].contracts.append(record);
    for (const auto &record : people.exits)
        facts[record.beneficiary].exits.append(record);
    for (const auto &record : people.reviews)
        facts[record.beneficiary].reviews.append(record);
    for (const auto &record : people.breaches)
        facts[record.beneficiary].breaches.append(record);
    for (const auto &record : people.jobChecks)
        facts[record.beneficiary].jobChecks.append(record);
    return facts;
}
