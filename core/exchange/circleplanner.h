#pragma once

#include "core/exchange/importplan.h"

class Database;

/// Finds the organisations and professionals a file of people names, and gathers new circle members.
class CirclePlanner
{
public:
    CirclePlanner(Database &database, QDate today);

    struct Outcome
    {
        QString added{}; ///< the name of who joined the circle; empty when nobody did
        QString problem{}; ///< code of a warning; empty when all is well
    };
    /// Adds the professional with this e-mail address, unless she acts around the person already.
    Outcome addProfessional(BeneficiaryId person, const QString &email);
    /// Adds the organisation of exactly this name, now or before, unless it acts around the person already.
    Outcome addOrganisation(BeneficiaryId person, const QString &name);
    RecordWrites<CircleMember> writes() const;

private:
    void load();
    QList<CircleMember> &membersOf(BeneficiaryId person);
    void add(BeneficiaryId person, OrganisationId organisation, ProfessionalId professional);

    Database &m_database;
    QDate m_today;
    bool m_loaded = false;
    QMultiHash<QString, Professional> m_professionals{}; ///< by e-mail address in lower case
    QHash<QString, QSet<OrganisationId>> m_organisations{}; ///< by folded name
    QHash<OrganisationId, QString> m_names{};
    QHash<BeneficiaryId, QList<CircleMember>> m_members{};
    QList<CircleMember> m_new{};
};
