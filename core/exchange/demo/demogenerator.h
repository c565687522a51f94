#pragma once

#include "core/exchange/demo/demoidentity.h"
#include "core/exchange/demo/demopathway.h"

/// Invents a territory: partners first, then people by batches, so that large bases need little memory.
class DemoGenerator
{
public:
    explicit DemoGenerator(const DemoOptions &options);

    const DemoNetwork &network() const { return m_network; }
    /// An identity for something made besides, a line of the journal for instance.
    qint64 nextNumber() { return m_ids.next<CommandId>().value(); }
    /// The next people, some hundreds at most; empty when everybody was made.
    DemoPeople next();

private:
    struct Place
    {
        DemoStanding standing = DemoStanding::Supported;
        int counsellor = 0;
        bool seenToday = false;
    };

    int followed() const;
    void layOut();
    QList<bool> seenToday(int load);
    int seniorityMonths(DemoStanding standing);
    std::optional<Place> partnerPlace(const Place &place);
    DemoHousehold::FamilySituation situation(bool alone);
    void makeHousehold(DemoPeople &people);
    void makeYoung(const Place &place, DemoPeople &people);
    void makeSpotted(const Place &place, DemoPeople &people);
    void write(const Beneficiary &person, const Place &place, DemoHousehold::FamilySituation situation,
        QDate appliedOn, DemoPeople &people);

    DemoOptions m_options;
    DemoIds m_ids;
    DemoNumbers m_numbers;
    DemoNames m_names;
    DemoNetwork m_network;
    DemoIdentityMaker m_identities;
    DemoPathwayMaker m_pathways;
    DemoRandom m_random;
    QList<Place> m_places{}; ///< still to be filled, the last first
};

/// The whole demonstration in memory, for tests and small bases.
struct DemoTerritory
{
    DemoNetwork network{};
    DemoPeople people{};
};
DemoTerritory demonstrationTerritory(const DemoOptions &options);
