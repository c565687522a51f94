#include "core/exchange/demo/demogenerator.h"

#include "core/exchange/demo/demonetwork.h"

namespace {

using FamilySituation = DemoHousehold::FamilySituation;
using Body = DemoCounsellor::Body;

constexpr double FollowedShare = 0.92;
constexpr int BatchSize = 200;

} // namespace

DemoGenerator::DemoGenerator(const DemoOptions &options)
    : m_options(options)
    , m_ids(options.today, options.seed)
    , m_network(DemoNetworkMaker(options, m_ids, m_numbers, m_names).make(followed()))
    , m_identities(options.today, m_ids, m_numbers, m_names)
    , m_pathways(options, m_network, m_ids, m_numbers)
    , m_random(options.seed)
{
    layOut();
}

int DemoGenerator::followed() const { return qRound(m_options.people * FollowedShare); }

/// Gives each person to come a standing and a counsellor, in an order without pattern.
void DemoGenerator::layOut()
{
    constexpr std::array followedStandings{
        DemoStanding::Supported, DemoStanding::Oriented, DemoStanding::Reorienting, DemoStanding::Securing};
    constexpr std::array otherStandings{
        DemoStanding::Awaiting, DemoStanding::Left, DemoStanding::Applying, DemoStanding::Outreach};
    for (int i = 0; i < m_network.counsellors.size(); ++i) {
        const QList<bool> today = seenToday(m_network.counsellors.at(i).load);
        for (const bool seen : today)
            m_places.append({followedStandings.at(size_t(m_random.weighted({83, 10, 4, 3}))), i, seen});
    }
    while (m_places.size() < m_options.people)
        m_places.append({otherStandings.at(size_t(m_random.weighted({48, 32, 11, 9}))),
            m_random.below(int(m_network.counsellors.size())), false});
    m_random.shuffle(m_places);
}

/// Four to six of a counsellor's people have an appointment today.
QList<bool> DemoGenerator::seenToday(int load)
{
    QList<bool> seen(load, false);
    for (int i = 0; i < std::min(load, m_random.between(4, 6)); ++i)
        seen[i] = true;
    m_random.shuffle(seen);
    return seen;
}

DemoPeople DemoGenerator::next()
{
    DemoPeople people;
    while (!m_places.isEmpty() && people.beneficiaries.size() < BatchSize) {
        const Place place = m_places.last();
        if (place.standing == DemoStanding::Outreach)
            makeSpotted(m_places.takeLast(), people);
        else if (m_network.counsellors.at(place.counsellor).body == Body::YouthCentre
            && place.standing != DemoStanding::Awaiting && place.standing != DemoStanding::Applying)
            makeYoung(m_places.takeLast(), people);
        else
            makeHousehold(people);
    }
    return people;
}

/// Months since the application, by the bands of Haute-Vienne at the end of 2023; those who wait are counted
/// in the first band already.
int DemoGenerator::seniorityMonths(DemoStanding standing)
{
    constexpr double LongMean = 48;
    constexpr int Longest = 300;
    if (standing == DemoStanding::Awaiting || standing == DemoStanding::Applying)
        return 0;
    switch (m_random.weighted({5.5, 14, 18, 58})) {
    case 0:
        return m_random.between(3, 11);
    case 1:
        return m_random.between(12, 23);
    case 2:
        return m_random.between(24, 47);
    default:
        return 48 + std::min(Longest, int(m_random.exponential(LongMean)));
    }
}

/// In the shares of Haute-Vienne in 2023.
FamilySituation DemoGenerator::situation(bool alone)
{
    constexpr std::array situations{FamilySituation::ManAlone, FamilySituation::WomanAlone,
        FamilySituation::WomanWithChildren, FamilySituation::ManWithChildren, FamilySituation::Couple,
        FamilySituation::CoupleWithChildren};
    const int drawn = alone ? m_random.weighted({36.02, 17.47, 27.91, 2.74})
                            : m_random.weighted({36.02, 17.47, 27.91, 2.74, 3.23, 12.64});
    return situations.at(size_t(drawn));
}

/// A place for somebody's partner, who waits or is followed as she is.
std::optional<DemoGenerator::Place> DemoGenerator::partnerPlace(const Place &place)
{
    constexpr qsizetype Looked = 80;
    const auto kind = [this](const Place &each) {
        if (each.standing == DemoStanding::Awaiting || each.standing == DemoStanding::Applying)
            return int(each.standing);
        const bool young = m_network.counsellors.at(each.counsellor).body == Body::YouthCentre;
        const bool apart = each.standing == DemoStanding::Left || each.standing == DemoStanding::Outreach;
        return young || apart ? -1 : int(DemoStanding::Supported);
    };
    const int wanted = kind(place);
    for (auto i = m_places.size() - 1; wanted >= 0 && i >= std::max<qsizetype>(0, m_places.size() - Looked);
         --i)
        if (kind(m_places.at(i)) == wanted)
            return m_places.takeAt(i);
    return {};
}

void DemoGenerator::makeHousehold(DemoPeople &people)
{
    QList<Place> places{m_places.takeLast()};
    DemoHousehold household;
    household.situation = situation(places.first().standing == DemoStanding::Left);
    if (household.situation == FamilySituation::Couple
        || household.situation == FamilySituation::CoupleWithChildren) {
        if (const auto partner = partnerPlace(places.first()))
            places.append(*partner);
        else
            household.situation = situation(true);
    }
    const int months = seniorityMonths(places.first().standing);
    QDate appliedOn = m_options.today;
    for (const Place &place : std::as_const(places))
        appliedOn = std::min(
            appliedOn, DemoTimelineMaker::applicationDay(place.standing, months, m_options.today, m_random));
    household.seniorityMonths = int(double(appliedOn.daysTo(m_options.today)) / 30.44);
    const auto adults = m_identities.household(household.situation, appliedOn, m_random);
    const auto householdId = m_ids.next<HouseholdId>();
    for (int i = 0; i < adults.size(); ++i) {
        household.adults.append(adults.at(i).id);
        if (adults.size() > 1)
            people.householdMembers.append(
                {m_ids.next<HouseholdMemberId>(), householdId, adults.at(i).id, appliedOn, {}});
        write(adults.at(i), places.at(i), household.situation, appliedOn, people);
    }
    people.households.append(household);
}

void DemoGenerator::makeYoung(const Place &place, DemoPeople &people)
{
    const Beneficiary person = m_identities.young(m_random);
    DemoSubject subject{person, place.standing, m_network.counsellors.at(place.counsellor), {}, false, false,
        place.seenToday};
    subject.line = DemoTimelineMaker(m_options.today, m_random).young(place.standing, person.birthDate);
    m_pathways.write(subject, m_random, people);
}

void DemoGenerator::makeSpotted(const Place &place, DemoPeople &people)
{
    DemoSubject subject{m_identities.spotted(m_random), place.standing,
        m_network.counsellors.at(place.counsellor), {}, false, false, false};
    subject.line.until = m_options.today;
    m_pathways.write(subject, m_random, people);
}

void DemoGenerator::write(const Beneficiary &person, const Place &place, FamilySituation situation,
    QDate appliedOn, DemoPeople &people)
{
    const DemoCounsellor &counsellor = m_network.counsellors.at(place.counsellor);
    DemoSubject subject{
        person, place.standing, counsellor, {}, DemoHousehold::hasChildren(situation), true, place.seenToday};
    subject.line =
        DemoTimelineMaker(m_options.today, m_random).recipient(place.standing, counsellor.body, appliedOn);
    m_pathways.write(subject, m_random, people);
}

DemoTerritory demonstrationTerritory(const DemoOptions &options)
{
    DemoGenerator generator(options);
    DemoTerritory territory;
    territory.network = generator.network();
    for (DemoPeople batch = generator.next(); !batch.beneficiaries.isEmpty(); batch = generator.next()) {
        DemoPeople &people = territory.people;
        people.beneficiaries += batch.beneficiaries;
        people.householdMembers += batch.householdMembers;
        people.rights += batch.rights;
        people.registrations += batch.registrations;
        people.members += batch.members;
        people.orientations += batch.orientations;
        people.appointments += batch.appointments;
        people.diagnoses += batch.diagnoses;
        people.contracts += batch.contracts;
        people.exits += batch.exits;
        people.situations += batch.situations;
        people.levels += batch.levels;
        people.targets += batch.targets;
        people.actions += batch.actions;
        people.amendments += batch.amendments;
        people.participants += batch.participants;
        people.reviews += batch.reviews;
        people.breaches += batch.breaches;
        people.jobChecks += batch.jobChecks;
        people.notes += batch.notes;
        people.requests += batch.requests;
        people.steps += batch.steps;
        people.objections += batch.objections;
        people.representatives += batch.representatives;
        people.exclusions += batch.exclusions;
        people.conferences += batch.conferences;
        people.attendees += batch.attendees;
        people.items += batch.items;
        people.positions += batch.positions;
        people.decisions += batch.decisions;
        people.households += batch.households;
    }
    return territory;
}
