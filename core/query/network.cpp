#include "core/query/network.h"

#include "core/base/text.h"
#include "core/domain/territory.h"
#include "core/query/freshness.h"
#include "core/query/networkdirectory.h"
#include "core/query/people.h"
#include "core/storage/recordstore.h"
#include "core/storage/values.h"

#include <algorithm>

namespace {

template <Recorded Record>
QList<Record> of(Database &database, OrganisationId organisation)
{
    return RecordStore::select<Record>(
        database, QStringLiteral("WHERE organisation_id = ? ORDER BY id"), {organisation.value()});
}

QList<OrganisationName> namesOf(Database &database, OrganisationId organisation)
{
    auto names = of<OrganisationName>(database, organisation);
    std::stable_sort(names.begin(), names.end(),
        [](const OrganisationName &a, const OrganisationName &b) { return a.from < b.from; });
    return names;
}

QList<ServiceOffer> servicesOf(Database &database, OrganisationId organisation)
{
    auto services = of<ServiceOffer>(database, organisation);
    std::stable_sort(services.begin(), services.end(),
        [](const ServiceOffer &a, const ServiceOffer &b) { return folded(a.name) < folded(b.name); });
    return services;
}

QList<Professional> professionalsOf(Database &database, OrganisationId organisation)
{
    auto professionals = of<Professional>(database, organisation);
    const auto key = [](const Professional &each) {
        return std::pair(
            each.leftOn.isValid(), folded(QString(each.familyName + QLatin1Char(' ') + each.firstName)));
    };
    std::stable_sort(professionals.begin(), professionals.end(),
        [&key](const Professional &a, const Professional &b) { return key(a) < key(b); });
    return professionals;
}

int peopleOf(Database &database, OrganisationId organisation, QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    Rows rows(database,
        QStringLiteral("SELECT COUNT(DISTINCT m.beneficiary_id) FROM circle_member m "
                       "JOIN pathway_summary s ON s.beneficiary_id = m.beneficiary_id AND s.closed = 0 "
                       "WHERE m.organisation_id = ? AND (m.valid_from IS NULL OR m.valid_from <= ?) "
                       "AND (m.valid_to IS NULL OR m.valid_to >= ?)"),
        {organisation.value(), day, day});
    return rows.next() ? int(rows.number(0)) : 0;
}

void addMember(QList<SharedPerson> &people, const Rows &row)
{
    const auto id = row.id<BeneficiaryId>(0);
    if (people.isEmpty() || people.last().id != id)
        people.append({.id = id,
            .name = personName(row.text(1), row.text(2)),
            .reference = row.text(3),
            .stage = fromCode<Stage>(row.text(4)).value_or(Stage::Outreach)});
    SharedPerson &person = people.last();
    const QString partner = QString(row.text(6) + QLatin1Char(' ') + row.text(7)).trimmed();
    if (!partner.isEmpty() && !person.partners.contains(partner))
        person.partners.append(partner);
    if (const QDate from = row.date(5); from.isValid() && (!person.since.isValid() || from < person.since))
        person.since = from;
}

QList<SharedPerson> sharedPeople(
    Database &database, OrganisationId organisation, ProfessionalId reader, QDate today)
{
    // The reader's few dozen people come first: an organisation may act for thousands.
    const QString day = today.toString(Qt::ISODate);
    QList<SharedPerson> people;
    Rows rows(database,
        QStringLiteral(
            "SELECT b.id, b.family_name, b.first_name, b.reference, s.stage, m.valid_from, "
            "p.first_name, p.family_name FROM circle_member mine "
            "CROSS JOIN circle_member m "
            "JOIN beneficiary b ON b.id = m.beneficiary_id "
            "JOIN pathway_summary s ON s.beneficiary_id = b.id "
            "LEFT JOIN professional p ON p.id = m.professional_id "
            "WHERE m.beneficiary_id = mine.beneficiary_id AND mine.professional_id = ? "
            "AND m.organisation_id = ? AND s.closed = 0 "
            "AND (mine.valid_from IS NULL OR mine.valid_from <= ?) "
            "AND (mine.valid_to IS NULL OR mine.valid_to >= ?) "
            "AND (m.valid_from IS NULL OR m.valid_from <= ?) AND (m.valid_to IS NULL OR m.valid_to >= ?) "
            "ORDER BY s.name_key, b.id, m.id"),
        {reader.value(), organisation.value(), day, day, day, day});
    while (rows.next())
        addMember(people, rows);
    return people;
}

QList<PartnerRequest> requestsTo(Database &database, OrganisationId organisation, const QDateTime &now)
{
    return RecordStore::select<PartnerRequest>(database,
        QStringLiteral("WHERE to_organisation_id = ? AND sent_at > ?"),
        {organisation.value(), Values::toValue(now.addMonths(-FiguresMonths))});
}

QDate lastContact(Database &database, OrganisationId organisation, const PartnerFigures &figures, QDate today)
{
    Rows rows(database,
        QStringLiteral(
            "SELECT MAX(starts_at) FROM appointment WHERE organisation_id = ? AND status = 'attended' "
            "AND starts_at < ?"),
        {organisation.value(), Values::toValue(today.addDays(1))});
    const QDate met = rows.next() ? rows.dateTime(0).date() : QDate();
    return std::max(met, figures.lastAnswerAt.date());
}

} // namespace

OrganisationSheet organisationSheet(const Access &access, OrganisationId id)
{
    OrganisationSheet sheet;
    Database &database = access.database;
    if (!decisionOn(access, Operation::ReadNetwork).allow)
        return sheet;
    const auto found = RecordStore::find<Organisation>(database, id);
    if (!found)
        return sheet;
    sheet.organisation = *found;
    sheet.names = namesOf(database, id);
    sheet.updatedOn = Freshness::of(database, id);
    const QDateTime now = access.clock.now();
    const auto asked = requestsTo(database, id, now);
    sheet.figures = figuresOf(asked, now);
    sheet.lastContactOn = lastContact(database, id, sheet.figures, now.date());
    for (const ServiceOffer &offer : servicesOf(database, id)) {
        QList<PartnerRequest> ofIt;
        std::copy_if(asked.begin(), asked.end(), std::back_inserter(ofIt),
            [&offer](const PartnerRequest &each) { return each.service == offer.id; });
        sheet.services.append({offer, Freshness::of(database, offer.id), figuresOf(ofIt, now)});
    }
    sheet.professionals = professionalsOf(database, id);
    if (decisionOn(access, Operation::ListPeople).allow) {
        sheet.shared = sharedPeople(database, id, access.session.professional, access.today());
        // The stage of a file that is kept to who leads it is not told.
        const QSet<BeneficiaryId> restricted = restrictedPeople(access);
        sheet.shared.removeIf([&](const SharedPerson &each) {
            return restricted.contains(each.id)
                && decisionOn(access, Operation::ConsultFile, each.id).level < Level::General;
        });
    }
    sheet.people = peopleOf(database, id, access.today());
    return sheet;
}

QList<NetworkOrganisation> networkSearch(const Access &access, const QString &text)
{
    if (!decisionOn(access, Operation::ReadNetwork).allow)
        return {};
    Database &database = access.database;
    const auto territories = RecordStore::select<Territory>(database);
    const NeedAndPlace asked =
        needAndPlace(text, territories.isEmpty() ? QString() : territories.first().departmentCode);
    if (!asked.place.isEmpty() && asked.communeCode.isEmpty())
        return {};
    const auto hits = NetworkDirectory::load(database).find(
        database, {.text = asked.need, .communeCode = asked.communeCode});
    const QDateTime now = access.clock.now();
    QList<NetworkOrganisation> found;
    QSet<OrganisationId> seen;
    for (const NetworkHit &hit : hits) {
        if (seen.contains(hit.organisation))
            continue;
        seen.insert(hit.organisation);
        const auto organisation = RecordStore::find<Organisation>(database, hit.organisation);
        if (organisation)
            found.append({*organisation, namesOf(database, hit.organisation),
                servicesOf(database, hit.organisation), professionalsOf(database, hit.organisation),
                figuresOf(requestsTo(database, hit.organisation, now), now)});
    }
    return found;
}
