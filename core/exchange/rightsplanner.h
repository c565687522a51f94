#pragma once

#include "core/exchange/beneficiaryline.h"
#include "core/exchange/importplan.h"

class Database;

/// Compares the rights that a file tells with those known, and gathers what is to be stored.
class RightsPlanner
{
public:
    RightsPlanner(Database &database, QDate today);

    /// What `given` changes for a person; a new person has no right in the base.
    QList<ImportChange> plan(BeneficiaryId person, bool isNew, const QList<GivenRight> &given);
    /// Those of `given`, once planned, whose dates or duties have no right to belong to: the line names none,
    /// or denies it, and none is known.
    QList<GivenRight> leftOut(BeneficiaryId person, const QList<GivenRight> &given) const;
    /// True when an earlier line of the file said something else of the same right.
    bool contradicts(BeneficiaryId person, const QList<GivenRight> &given) const;
    RecordWrites<BenefitRight> writes() const;

private:
    struct Known
    {
        BenefitRight now{};
        std::optional<BenefitRight> before{}; ///< as stored; nothing for a new one
    };

    QList<Known> &rightsOf(BeneficiaryId person, bool isNew);
    void change(QList<Known> &rights, BeneficiaryId person, const GivenRight &given);

    Database &m_database;
    QDate m_today;
    QHash<BeneficiaryId, QList<Known>> m_rights{};
    QHash<BeneficiaryId, QList<GivenRight>> m_given{};
};
