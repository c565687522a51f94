#pragma once

#include "core/base/result.h"
#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/domain/serviceoffer.h"
#include "core/query/networkfilter.h"
#include "core/rules/nearness.h"

#include <QHash>
#include <QSet>

class Database;

/// One thing found in the network.
struct NetworkHit
{
    enum class Kind { Organisation, Professional, Service };

    Kind kind = Kind::Organisation;
    OrganisationId organisation{};
    ProfessionalId professional{}; ///< of a professional
    ServiceOfferId service{}; ///< of a service
    Nearness nearness = Nearness::SameCommune; ///< means nothing when no commune was asked for

    bool operator==(const NetworkHit &) const = default;
};

/// What the list shows of one thing found.
struct NetworkRow
{
    NetworkHit hit{};
    QString name{};
    QString organisation{}; ///< whose it is; empty for an organisation itself
    QString typeCode{}; ///< of the organisation
    QString jobTitle{}; ///< of a professional
    QString postcode{};
    QString city{};
    bool sensitive = false;
    int services = 0; ///< of an organisation
    QDate updatedOn{}; ///< of a service; null when unknown
    double medianDays = -1; ///< in which its organisation answers; -1: unknown
};

/// Everything that can be found in the network, kept in memory: a network has thousands of lines, not
/// hundreds of thousands. To be loaded again when organisations, services or professionals change.
class NetworkDirectory
{
public:
    /// `now` tells the twelve months over which partners' answers are looked at; null leaves them out.
    static NetworkDirectory load(Database &database, const QDateTime &now = {});

    bool isEmpty() const { return m_organisations.isEmpty(); }
    int organisations() const { return int(m_organisations.size()); }
    /// What `filter` finds: nearest first, then organisations, people, services, each by name. Without text,
    /// theme and commune: every organisation.
    QList<NetworkHit> find(Database &database, const NetworkFilter &filter) const;
    /// What the number of an organisation, a service or a professional who still works there names; a hit
    /// without organisation when it names none.
    NetworkHit hitOf(qint64 number) const;
    /// The row of one hit.
    NetworkRow row(Database &database, const NetworkHit &hit) const;

private:
    struct OrganisationLine
    {
        OrganisationId id{};
        QString name{};
        QString nameKey{};
        QString typeCode{};
        QString postcode{};
        QString city{};
        QString cityKey{};
        bool sensitive = false;
        double medianDays = -1;
        QList<qsizetype> services{}; ///< places in m_services
    };
    struct ProfessionalLine
    {
        ProfessionalId id{};
        OrganisationId organisation{};
        QString name{};
    };
    struct ServiceLine
    {
        ServiceOfferId id{};
        OrganisationId organisation{};
        QString name{};
        QString themes{}; ///< as stored: split only when asked for
        QString areas{};
        QString publics{}; ///< as stored
        QString communeCode{};
        QString postcode{};
        QString city{};
        QString cityKey{};
    };
    /// A filter made ready: its commune looked up, and what each of its words was found in.
    struct Search
    {
        const NetworkFilter &filter;
        const Commune *commune = nullptr;
        QList<QSet<qint64>> found{}; ///< one set of numbers a word

        /// True when a word was found in the subject itself, not only in its organisation.
        bool inItself(qint64 subject) const;
        bool inAll(qint64 subject, OrganisationId organisation) const;
    };

    /// A hit and what it is sorted by.
    struct Found
    {
        NetworkHit hit{};
        QString key{};
    };

    void loadOrganisations(Database &database);
    void loadProfessionals(Database &database);
    void loadServices(Database &database);
    void loadAnswers(Database &database, const QDateTime &now);
    static Search prepared(Database &database, const NetworkFilter &filter);
    void findOrganisations(const Search &search, QList<Found> &found) const;
    void findProfessionals(const Search &search, QList<Found> &found) const;
    void findServices(const Search &search, QList<Found> &found) const;
    Nearness nearness(const OrganisationLine &line, const Commune *commune) const;
    static Nearness nearness(const ServiceLine &line, const Commune *commune);
    QString keyOf(const QString &city);
    /// The organisation when it is of the type looked for, else null.
    const OrganisationLine *wanted(OrganisationId id, const NetworkFilter &filter) const;
    void describeProfessional(Database &database, NetworkRow &row) const;
    void describeService(Database &database, NetworkRow &row) const;

    QList<OrganisationLine> m_organisations{};
    QList<ProfessionalLine> m_professionals{}; ///< who still works there
    QList<ServiceLine> m_services{};
    QHash<OrganisationId, qsizetype> m_organisationPlaces{};
    QHash<ServiceOfferId, qsizetype> m_servicePlaces{};
    QHash<QString, QString> m_cityKeys{}; ///< of the cities met
};
