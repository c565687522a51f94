#pragma once

#include "core/exchange/beneficiaryline.h"
#include "core/exchange/circleplanner.h"
#include "core/exchange/householdplanner.h"
#include "core/exchange/importplan.h"
#include "core/exchange/peopleindex.h"
#include "core/exchange/rightsplanner.h"

/// Decides, one line after the other, what a file of people changes in the base. Reads only.
class BeneficiaryPlanner
{
public:
    /// `headers` gives the column of the file in which a field is.
    BeneficiaryPlanner(Database &database, QDate today, const QHash<QString, QString> &headers);

    ImportLine plan(const BeneficiaryDraft &draft, ImportDecision decision);
    ImportWrites writes() const;

private:
    struct Person
    {
        std::optional<Beneficiary> before{}; ///< as stored; nothing for a new person
        Beneficiary now{};
        Beneficiary given{}; ///< what the lines so far fill
        int line = 0; ///< of the file, that told of the person first; 0: none yet
    };

    Person &person(BeneficiaryId id);
    PersonMatch match(const BeneficiaryDraft &draft);
    void describeConflict(ImportLine &line, const BeneficiaryDraft &draft, const PersonMatch &match);
    void create(ImportLine &line, const BeneficiaryDraft &draft);
    void update(ImportLine &line, const BeneficiaryDraft &draft, BeneficiaryId id);
    Beneficiary overwritten(const Person &known, const Beneficiary &given) const;
    void warnOfOtherIdentity(ImportLine &line, const Beneficiary &before, const Beneficiary &after);
    void warnOfLostRight(ImportLine &line, const GivenRight &right);
    void planAround(ImportLine &line, const BeneficiaryDraft &draft, BeneficiaryId id);
    void planHousehold(ImportLine &line, BeneficiaryId id);
    void planCircle(ImportLine &line, const BeneficiaryDraft &draft, BeneficiaryId id);
    void warn(ImportLine &line, const char *field, const QString &code, const QStringList &arguments = {});

    Database &m_database;
    QHash<QString, QString> m_headers;
    PeopleIndex m_index{};
    QHash<BeneficiaryId, Person> m_people{};
    QList<BeneficiaryId> m_order{};
    RightsPlanner m_rights;
    HouseholdPlanner m_households;
    CirclePlanner m_circle;
};
