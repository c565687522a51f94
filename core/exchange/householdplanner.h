#pragma once

#include "core/exchange/importplan.h"

class Database;

/// Puts those who share a CAF number into one household, without undoing what somebody has decided.
class HouseholdPlanner
{
public:
    explicit HouseholdPlanner(Database &database);

    enum class Outcome { Nothing, Linked, Apart, Crowd };
    /// Puts `person` into the household of `others`. Apart: they live in other households, or one has left
    /// this household before. Crowd: too many share the number to be a household.
    Outcome join(BeneficiaryId person, const QList<BeneficiaryId> &others);
    RecordWrites<HouseholdMember> writes() const;

private:
    QList<HouseholdMember> &membershipsOf(BeneficiaryId person);
    HouseholdId current(BeneficiaryId person);
    bool enter(BeneficiaryId person, HouseholdId household);

    Database &m_database;
    QHash<BeneficiaryId, QList<HouseholdMember>> m_memberships{};
    QList<HouseholdMember> m_new{};
};
