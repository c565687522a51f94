#include "core/exchange/householdplanner.h"

#include "core/storage/recordstore.h"

namespace {

constexpr qsizetype LargestHousehold = 12;

} // namespace

HouseholdPlanner::HouseholdPlanner(Database &database)
    : m_database(database)
{
}

QList<HouseholdMember> &HouseholdPlanner::membershipsOf(BeneficiaryId person)
{
    if (const auto known = m_memberships.find(person); known != m_memberships.end())
        return *known;
    return *m_memberships.insert(person,
        RecordStore::select<HouseholdMember>(
            m_database, QStringLiteral("WHERE beneficiary_id = ? ORDER BY id"), {person.value()}));
}

HouseholdId HouseholdPlanner::current(BeneficiaryId person)
{
    for (const HouseholdMember &member : std::as_const(membershipsOf(person)))
        if (!member.to.isValid())
            return member.household;
    return {};
}

bool HouseholdPlanner::enter(BeneficiaryId person, HouseholdId household)
{
    QList<HouseholdMember> &memberships = membershipsOf(person);
    for (const HouseholdMember &member : std::as_const(memberships))
        if (member.household == household || !member.to.isValid())
            return false;
    HouseholdMember member;
    member.id = HouseholdMemberId::mint();
    member.household = household;
    member.beneficiary = person;
    memberships.append(member);
    m_new.append(member);
    return true;
}

HouseholdPlanner::Outcome HouseholdPlanner::join(BeneficiaryId person, const QList<BeneficiaryId> &others)
{
    if (others.isEmpty())
        return Outcome::Nothing;
    if (others.size() >= LargestHousehold)
        return Outcome::Crowd;
    HouseholdId household = current(person);
    for (const BeneficiaryId other : others)
        if (household.isNull())
            household = current(other);
    if (household.isNull())
        household = HouseholdId::mint();
    bool linked = enter(person, household);
    bool apart = current(person) != household;
    for (const BeneficiaryId other : others) {
        linked = enter(other, household) || linked;
        apart = apart || current(other) != household;
    }
    return linked ? Outcome::Linked : apart ? Outcome::Apart : Outcome::Nothing;
}

RecordWrites<HouseholdMember> HouseholdPlanner::writes() const { return {m_new, {}}; }
