#pragma once

#include "core/exchange/demo/demoids.h"
#include "core/exchange/demo/demonames.h"
#include "core/exchange/demo/demonumbers.h"
#include "core/exchange/demo/demoterritory.h"

class DemoTable;

/// Makes the partners of the demonstration.
class DemoNetworkMaker
{
public:
    DemoNetworkMaker(const DemoOptions &options, DemoIds &ids, DemoNumbers &numbers, const DemoNames &names);

    /// A network whose counsellors can be référent unique of `followed` people, 50 to 70 each as soon as
    /// there are enough people for that.
    DemoNetwork make(int followed);

private:
    void addOrganisation(const DemoTable &table, int line);
    void addServices();
    void addService(const DemoTable &table, int line, const Organisation &organisation);
    /// When a sheet was last brought up to date.
    QDate updatedOn();
    void addStaff(const DemoTable &table, int line, const Organisation &organisation);
    void addCounsellors(int followed);
    void addKeepers();
    ProfessionalId addProfessional(const Organisation &organisation, const QString &jobTitle,
        const QString &firstName = {}, const QString &familyName = {});
    void addAccount(const Professional &professional, Account::Role role);

    const DemoOptions m_options;
    DemoIds &m_ids;
    DemoNumbers &m_numbers;
    const DemoNames &m_names;
    DemoRandom m_random;
    DemoRandom m_ages; ///< of the sheets
    DemoNetwork m_network{};
    QHash<QString, OrganisationId> m_keys{};
    QHash<QString, QList<int>> m_offices{}; ///< places of organisations by body code ("CD", "FT", …)
    QHash<QString, int> m_logins{};
};
