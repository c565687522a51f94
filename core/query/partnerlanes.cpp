#include "core/query/partnerlanes.h"

#include "core/query/casestrip.h"

#include <algorithm>

namespace {

struct Activity
{
    bool acts = false;
    int contacts = 0; ///< of the last year, and those planned
    CircleMember::Role role = CircleMember::Role::Other; ///< the first of those held today
    QDate joined{}; ///< in that role
    QDate lastMet{};

    bool leads() const { return acts && role == CircleMember::Role::UniqueReferent; }
    QDate lastNews() const { return std::max(joined, lastMet); }
};

class Partners
{
public:
    Partners(const PathwayFacts &facts, const PathwayItems &items)
        : m_facts(facts)
        , m_items(items)
        , m_today(items.today())
    {
        addMembers();
        addAppointments();
        addOrientations();
        addContracts();
        addHandovers();
    }

    QList<PathwayLane> lanes(bool closed)
    {
        QList<PathwayLane> lanes;
        for (const OrganisationId organisation : std::as_const(m_order))
            lanes.append(lane(organisation, closed));
        std::stable_sort(lanes.begin(), lanes.end(),
            [this](const PathwayLane &a, const PathwayLane &b) { return moreActive(a, b); });
        return lanes;
    }

private:
    Activity &activity(OrganisationId organisation)
    {
        if (!m_activity.contains(organisation))
            m_order.append(organisation);
        return m_activity[organisation];
    }
    void add(OrganisationId organisation, PathwayItem item) { m_lanes[organisation].append(std::move(item)); }

    void addMembers();
    void addAppointments();
    void addOrientations();
    void addContracts();
    void addHandovers();
    QDate askedOn(const CircleMember &former, const CircleMember &next) const;
    PathwayLane lane(OrganisationId organisation, bool closed) const;
    bool moreActive(const PathwayLane &a, const PathwayLane &b) const;

    const PathwayFacts &m_facts;
    const PathwayItems &m_items;
    QDate m_today;
    QList<OrganisationId> m_order{};
    QHash<OrganisationId, Activity> m_activity{};
    QHash<OrganisationId, QList<PathwayItem>> m_lanes{};
};

void Partners::addMembers()
{
    for (const CircleMember &member : m_facts.members) {
        Activity &known = activity(member.organisation);
        const bool now = Period{member.from, member.to}.contains(m_today);
        if (now
            && (!known.acts || std::pair(member.role, member.from) < std::pair(known.role, known.joined))) {
            known.acts = true;
            known.role = member.role;
            known.joined = member.from;
        }
        if (!member.from.isValid())
            continue;
        add(member.organisation,
            m_items.with(m_items.bar(member, member.from, member.to, member.id), member.organisation,
                member.professional));
    }
}

void Partners::addAppointments()
{
    for (const Appointment &appointment : m_facts.appointments) {
        if (appointment.organisation.isNull())
            continue;
        Activity &known = activity(appointment.organisation);
        const QDate day = appointment.startsAt.date();
        const bool attended = appointment.status == Appointment::Status::Attended;
        if (attended && day <= m_today)
            known.lastMet = std::max(known.lastMet, day);
        if (day > m_today.addYears(-1) && (attended || appointment.status == Appointment::Status::Planned))
            ++known.contacts;
    }
}

void Partners::addOrientations()
{
    for (const Orientation &orientation : m_facts.orientations) {
        if (orientation.organisation.isNull())
            continue;
        activity(orientation.organisation);
        const bool decided = orientation.state == Orientation::State::Decided;
        const QDate decision =
            decided && !orientation.decidedOn.isValid() ? orientation.notifiedOn : orientation.decidedOn;
        const QDate day = decision.isValid() ? decision : orientation.waitedSince();
        if (!day.isValid())
            continue;
        PathwayItem item =
            m_items.with(m_items.marker(orientation, day, orientation.id), orientation.organisation);
        item.uncertain = orientation.state == Orientation::State::Proposed;
        add(orientation.organisation, item);
    }
}

void Partners::addContracts()
{
    for (const Contract &contract : m_facts.contracts)
        if (!contract.organisation.isNull())
            activity(contract.organisation);
}

void Partners::addHandovers()
{
    QList<CircleMember> leads;
    for (const CircleMember &member : m_facts.members)
        if (member.role == CircleMember::Role::UniqueReferent && member.from.isValid())
            leads.append(member);
    std::stable_sort(leads.begin(), leads.end(),
        [](const CircleMember &a, const CircleMember &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < leads.size(); ++i) {
        const CircleMember &former = leads[i - 1];
        const CircleMember &next = leads[i];
        if (former.organisation == next.organisation)
            continue;
        const Handover handover{next.id, former.organisation, next.organisation,
            m_items.nameOf(former.organisation, next.from), askedOn(former, next), next.from};
        add(next.organisation,
            m_items.with(m_items.marker(handover, next.from, next.id), next.organisation, next.professional));
    }
}

QDate Partners::askedOn(const CircleMember &former, const CircleMember &next) const
{
    QDate asked;
    for (const Orientation &orientation : m_facts.orientations)
        if (const QDate since = orientation.waitedSince(); orientation.organisation == next.organisation
            && since.isValid() && since >= former.from && since <= next.from)
            asked = std::max(asked, since);
    return asked;
}

PathwayLane Partners::lane(OrganisationId organisation, bool closed) const
{
    PathwayLane lane;
    lane.kind = PathwayLane::Kind::Partner;
    lane.organisation = organisation;
    lane.name = m_items.nameOf(organisation, m_today);
    lane.items = m_lanes.value(organisation);
    const Activity known = m_activity.value(organisation);
    if (!closed && known.acts && known.lastNews().isValid()
        && known.lastNews().daysTo(m_today) > CaseStrip::SilentAfterDays) {
        lane.silentSince = known.lastNews();
        const Silence silence{organisation, lane.silentSince, m_today, true};
        lane.items.append(
            m_items.with(m_items.bar(silence, lane.silentSince, m_today, organisation), organisation));
    }
    PathwayItems::sort(lane.items);
    return lane;
}

bool Partners::moreActive(const PathwayLane &a, const PathwayLane &b) const
{
    const Activity first = m_activity.value(a.organisation);
    const Activity second = m_activity.value(b.organisation);
    return std::tuple(first.leads(), first.acts, first.contacts, first.lastNews())
        > std::tuple(second.leads(), second.acts, second.contacts, second.lastNews());
}

} // namespace

QList<PathwayLane> partnerLanes(const PathwayFacts &facts, const PathwayItems &items, bool closed)
{
    return Partners(facts, items).lanes(closed);
}
