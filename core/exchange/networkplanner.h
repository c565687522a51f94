#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/networkdraft.h"
#include "core/exchange/organisationindex.h"

#include <optional>

class Database;

/// Decides, one line after the other, what a file of organisations and services changes. Reads only.
class NetworkPlanner
{
public:
    /// `headers` gives the column of the file in which a field is.
    NetworkPlanner(Database &database, const QHash<QString, QString> &headers);

    ImportLine plan(const OrganisationDraft &draft, ImportDecision decision);
    /// Services come after the organisations of the same file.
    ImportLine plan(const ServiceDraft &draft);
    ImportWrites writes() const;

private:
    template <Recorded Record>
    struct Known
    {
        std::optional<Record> before{}; ///< as stored; nothing for a new one
        Record now{};
        Record given{}; ///< what the file so far fills
        int line = 0; ///< that told of it first; 0: none yet
    };
    template <Recorded Record>
    using Store = QHash<decltype(Record::id), Known<Record>>;

    template <Recorded Record>
    QList<ImportChange> put(Store<Record> &store, Record given, int line);
    OrganisationMatch match(const OrganisationDraft &draft) const;
    void describeConflict(ImportLine &line, const OrganisationDraft &draft, const OrganisationMatch &match);
    void planManager(ImportLine &line, Professional manager);
    ProfessionalId knownManager(const Professional &manager) const;
    void warn(ImportLine &line, const char *field, const QString &code, const QStringList &arguments = {});

    QHash<QString, QString> m_headers;
    OrganisationIndex m_index{};
    Store<Organisation> m_organisations{};
    Store<Professional> m_professionals{};
    Store<ServiceOffer> m_services{};
    QHash<OrganisationId, QList<ProfessionalId>> m_staff{};
    QMultiHash<QString, ProfessionalId> m_byEmail{};
    QHash<QString, ServiceOfferId> m_serviceIds{}; ///< by producer and its identifier
};
