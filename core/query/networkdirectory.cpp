#include "core/query/networkdirectory.h"

#include "core/base/text.h"
#include "core/query/freshness.h"
#include "core/query/people.h"
#include "core/rules/partnerfigures.h"
#include "core/storage/rows.h"
#include "core/storage/searchindex.h"
#include "core/storage/values.h"

#include <algorithm>
#include <tuple>

namespace {

/// The first text after every one that begins with `word`.
QString afterPrefix(QString word)
{
    word.back() = QChar(char16_t(word.back().unicode() + 1));
    return word;
}

/// A service for everybody, or that says nothing, is for whoever is asked about.
bool isFor(const QString &publics, const QString &asked)
{
    if (asked.isEmpty() || publics.isEmpty())
        return true;
    const QStringList codes = publics.split(QLatin1Char(','));
    return codes.contains(asked) || codes.contains(QLatin1String("tous-publics"));
}

bool hasTheme(QStringView themes, const QString &wanted)
{
    const QString inCategory = wanted + QStringLiteral("--");
    for (const QStringView theme : themes.tokenize(u','))
        if (theme == wanted || theme.startsWith(inCategory))
            return true;
    return false;
}

} // namespace

NetworkDirectory NetworkDirectory::load(Database &database, const QDateTime &now)
{
    NetworkDirectory directory;
    directory.loadOrganisations(database);
    directory.loadProfessionals(database);
    directory.loadServices(database);
    if (now.isValid())
        directory.loadAnswers(database, now);
    return directory;
}

QString NetworkDirectory::keyOf(const QString &city)
{
    const auto known = m_cityKeys.constFind(city);
    return known == m_cityKeys.constEnd() ? *m_cityKeys.insert(city, cityKey(city)) : *known;
}

void NetworkDirectory::loadOrganisations(Database &database)
{
    Rows rows(
        database, QStringLiteral("SELECT id, name, type_code, postcode, city, sensitive FROM organisation"));
    while (rows.next()) {
        OrganisationLine line{.id = rows.id<OrganisationId>(0),
            .name = rows.text(1),
            .typeCode = rows.text(2),
            .postcode = rows.text(3),
            .city = rows.text(4),
            .sensitive = rows.flag(5)};
        line.nameKey = folded(line.name);
        line.cityKey = keyOf(line.city);
        m_organisationPlaces.insert(line.id, m_organisations.size());
        m_organisations.append(std::move(line));
    }
}

void NetworkDirectory::loadProfessionals(Database &database)
{
    Rows rows(database,
        QStringLiteral("SELECT id, organisation_id, family_name, first_name FROM professional "
                       "WHERE left_on IS NULL"));
    while (rows.next())
        m_professionals.append({rows.id<ProfessionalId>(0), rows.id<OrganisationId>(1),
            QString(rows.text(2) + QLatin1Char(' ') + rows.text(3))});
}

void NetworkDirectory::loadServices(Database &database)
{
    Rows rows(database,
        QStringLiteral(
            "SELECT id, organisation_id, name, themes, areas, commune_code, postcode, city, publics "
            "FROM service_offer"));
    while (rows.next()) {
        ServiceLine line{.id = rows.id<ServiceOfferId>(0),
            .organisation = rows.id<OrganisationId>(1),
            .name = rows.text(2),
            .themes = rows.text(3),
            .areas = rows.text(4),
            .communeCode = rows.text(5),
            .postcode = rows.text(6),
            .city = rows.text(7)};
        line.publics = rows.text(8);
        const auto owner = m_organisationPlaces.constFind(line.organisation);
        if (owner == m_organisationPlaces.constEnd())
            continue;
        OrganisationLine &organisation = m_organisations[*owner];
        if (line.postcode.isEmpty() && line.city.isEmpty()) {
            line.postcode = organisation.postcode;
            line.city = organisation.city;
        }
        line.cityKey = keyOf(line.city);
        organisation.services.append(m_services.size());
        m_servicePlaces.insert(line.id, m_services.size());
        m_services.append(std::move(line));
    }
}

void NetworkDirectory::loadAnswers(Database &database, const QDateTime &now)
{
    QHash<OrganisationId, QList<PartnerRequest>> asked;
    Rows rows(database,
        QStringLiteral("SELECT to_organisation_id, kind, state, sent_at, answered_at FROM partner_request "
                       "WHERE answered_at IS NOT NULL AND sent_at > ?"),
        {Values::toValue(now.addMonths(-FiguresMonths))});
    while (rows.next()) {
        PartnerRequest request;
        Values::fromValue(rows.value(1), request.kind);
        Values::fromValue(rows.value(2), request.state);
        request.sentAt = rows.dateTime(3);
        request.answeredAt = rows.dateTime(4);
        asked[rows.id<OrganisationId>(0)].append(request);
    }
    for (auto each = asked.cbegin(); each != asked.cend(); ++each)
        if (const auto place = m_organisationPlaces.constFind(each.key());
            place != m_organisationPlaces.constEnd())
            m_organisations[*place].medianDays = figuresOf(each.value(), now).medianDays;
}

bool NetworkDirectory::Search::inItself(qint64 subject) const
{
    return std::any_of(found.cbegin(), found.cend(),
        [subject](const QSet<qint64> &subjects) { return subjects.contains(subject); });
}

bool NetworkDirectory::Search::inAll(qint64 subject, OrganisationId organisation) const
{
    return std::all_of(found.cbegin(), found.cend(), [&](const QSet<qint64> &subjects) {
        return subjects.contains(subject) || subjects.contains(organisation.value());
    });
}

NetworkDirectory::Search NetworkDirectory::prepared(Database &database, const NetworkFilter &filter)
{
    Search search{filter, Communes::all().find(filter.communeCode), {}};
    for (const QString &word : needWords(filter.text)) {
        QSet<qint64> subjects;
        Rows rows(database,
            QStringLiteral("SELECT subject_id FROM search_word "
                           "WHERE word >= ? AND word < ? AND kind IN (?, ?, ?)"),
            {word, afterPrefix(word), int(SearchIndex::Kind::Organisation),
                int(SearchIndex::Kind::Professional), int(SearchIndex::Kind::ServiceOffer)});
        while (rows.next())
            subjects.insert(rows.number(0));
        search.found.append(subjects);
    }
    return search;
}

const NetworkDirectory::OrganisationLine *NetworkDirectory::wanted(
    OrganisationId id, const NetworkFilter &filter) const
{
    const auto place = m_organisationPlaces.constFind(id);
    if (place == m_organisationPlaces.constEnd())
        return nullptr;
    const OrganisationLine &line = m_organisations.at(*place);
    const bool answers = filter.answersWithinDays == 0
        || (line.medianDays >= 0 && line.medianDays <= filter.answersWithinDays);
    return answers && (filter.typeCode.isEmpty() || line.typeCode == filter.typeCode) ? &line : nullptr;
}

Nearness NetworkDirectory::nearness(const ServiceLine &line, const Commune *commune)
{
    if (!commune)
        return Nearness::SameCommune;
    return nearnessOf({line.communeCode, line.postcode, line.cityKey,
                          line.areas.split(QLatin1Char(','), Qt::SkipEmptyParts)},
        *commune);
}

Nearness NetworkDirectory::nearness(const OrganisationLine &line, const Commune *commune) const
{
    if (!commune)
        return Nearness::SameCommune;
    Nearness nearest = nearnessOf({{}, line.postcode, line.cityKey, {}}, *commune);
    for (const qsizetype service : line.services)
        nearest = std::min(nearest, nearness(m_services.at(service), commune));
    return nearest;
}

void NetworkDirectory::findOrganisations(const Search &search, QList<Found> &found) const
{
    for (const OrganisationLine &line : m_organisations)
        if (wanted(line.id, search.filter) && search.inAll(line.id.value(), line.id))
            found.append({{NetworkHit::Kind::Organisation, line.id, {}, {}, nearness(line, search.commune)},
                line.nameKey});
}

void NetworkDirectory::findProfessionals(const Search &search, QList<Found> &found) const
{
    for (const ProfessionalLine &line : m_professionals) {
        const OrganisationLine *owner = wanted(line.organisation, search.filter);
        if (owner && search.inItself(line.id.value()) && search.inAll(line.id.value(), line.organisation))
            found.append({{NetworkHit::Kind::Professional, line.organisation, line.id, {},
                              nearness(*owner, search.commune)},
                folded(line.name)});
    }
}

void NetworkDirectory::findServices(const Search &search, QList<Found> &found) const
{
    const QString &theme = search.filter.theme;
    for (const ServiceLine &line : m_services) {
        const QString &forWhom = search.filter.publicCode;
        const bool byNeed = !theme.isEmpty() || !forWhom.isEmpty();
        const bool asked = !byNeed
            ? search.inItself(line.id.value())
            : (theme.isEmpty() || hasTheme(line.themes, theme)) && isFor(line.publics, forWhom);
        if (!asked || !wanted(line.organisation, search.filter)
            || !search.inAll(line.id.value(), line.organisation))
            continue;
        found.append(
            {{NetworkHit::Kind::Service, line.organisation, {}, line.id, nearness(line, search.commune)},
                folded(line.name)});
    }
}

QList<NetworkHit> NetworkDirectory::find(Database &database, const NetworkFilter &filter) const
{
    const Search search = prepared(database, filter);
    QList<Found> found;
    if (filter.theme.isEmpty() && filter.publicCode.isEmpty()) {
        findOrganisations(search, found);
        findProfessionals(search, found);
    }
    findServices(search, found);
    found.removeIf([](const Found &each) { return each.hit.nearness == Nearness::Away; });
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::tie(a.hit.nearness, a.hit.kind, a.key, a.hit.organisation, a.hit.service)
            < std::tie(b.hit.nearness, b.hit.kind, b.key, b.hit.organisation, b.hit.service);
    });
    QList<NetworkHit> hits;
    hits.reserve(found.size());
    for (const Found &each : std::as_const(found))
        hits.append(each.hit);
    return hits;
}

NetworkHit NetworkDirectory::hitOf(qint64 number) const
{
    if (m_organisationPlaces.contains(OrganisationId(number)))
        return {NetworkHit::Kind::Organisation, OrganisationId(number), {}, {}, {}};
    const auto service = m_servicePlaces.constFind(ServiceOfferId(number));
    if (service != m_servicePlaces.constEnd())
        return {
            NetworkHit::Kind::Service, m_services.at(*service).organisation, {}, ServiceOfferId(number), {}};
    for (const ProfessionalLine &line : m_professionals)
        if (line.id.value() == number)
            return {NetworkHit::Kind::Professional, line.organisation, line.id, {}, {}};
    return {};
}

NetworkRow NetworkDirectory::row(Database &database, const NetworkHit &hit) const
{
    NetworkRow row{.hit = hit};
    const OrganisationLine *owner = wanted(hit.organisation, {});
    if (!owner)
        return row;
    row.typeCode = owner->typeCode;
    row.postcode = owner->postcode;
    row.city = owner->city;
    row.sensitive = owner->sensitive;
    row.medianDays = owner->medianDays;
    switch (hit.kind) {
    case NetworkHit::Kind::Organisation:
        row.name = owner->name;
        row.services = int(owner->services.size());
        return row;
    case NetworkHit::Kind::Professional:
        row.organisation = owner->name;
        describeProfessional(database, row);
        return row;
    case NetworkHit::Kind::Service:
        row.organisation = owner->name;
        describeService(database, row);
        return row;
    }
    return row;
}

void NetworkDirectory::describeProfessional(Database &database, NetworkRow &row) const
{
    Rows rows(database,
        QStringLiteral("SELECT family_name, first_name, job_title FROM professional WHERE id = ?"),
        {row.hit.professional.value()});
    if (!rows.next())
        return;
    row.name = personName(rows.text(0), rows.text(1));
    row.jobTitle = rows.text(2);
}

void NetworkDirectory::describeService(Database &database, NetworkRow &row) const
{
    const auto place = m_servicePlaces.constFind(row.hit.service);
    if (place == m_servicePlaces.constEnd())
        return;
    const ServiceLine &line = m_services.at(*place);
    row.name = line.name;
    row.postcode = line.postcode;
    row.city = line.city;
    row.updatedOn = Freshness::of(database, row.hit.service);
}
