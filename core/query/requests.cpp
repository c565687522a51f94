#include "core/query/requests.h"

#include "core/query/people.h"
#include "core/storage/recordstore.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr const char *Open =
    "('prepared', 'sent', 'received', 'accepted', 'appointed', 'attended', 'absent')";

/// Names of what the requests name, each read once.
class RequestNames
{
public:
    explicit RequestNames(Database &database)
        : m_database(database)
    {
    }

    QString organisation(OrganisationId id)
    {
        if (id.isNull())
            return {};
        if (!m_organisations.contains(id)) {
            const auto found = RecordStore::find<Organisation>(m_database, id);
            m_organisations.insert(id, found ? found->name : QString());
        }
        return m_organisations.value(id);
    }

    QString professional(ProfessionalId id)
    {
        if (id.isNull())
            return {};
        if (!m_professionals.contains(id)) {
            const auto found = RecordStore::find<Professional>(m_database, id);
            m_professionals.insert(id, found ? personName(found->familyName, found->firstName) : QString());
        }
        return m_professionals.value(id);
    }

    QString service(ServiceOfferId id)
    {
        if (id.isNull())
            return {};
        Rows rows(m_database, QStringLiteral("SELECT name FROM service_offer WHERE id = ?"), {id.value()});
        return rows.next() ? rows.text(0) : QString();
    }

    QString side(OrganisationId organisation, ProfessionalId professional)
    {
        const QString who = this->professional(professional);
        const QString body = this->organisation(organisation);
        return who.isEmpty() ? body : QStringLiteral("%1 · %2").arg(body, who);
    }

private:
    Database &m_database;
    QHash<OrganisationId, QString> m_organisations{};
    QHash<ProfessionalId, QString> m_professionals{};
};

QList<PartnerRequest> read(const Access &access, const RequestFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    if (!filter.closed)
        conditions += QStringLiteral("state IN ") + QLatin1String(Open);
    if (!filter.person.isNull()) {
        conditions += QStringLiteral("beneficiary_id = ?");
        values << filter.person.value();
    }
    if (!filter.partner.isNull()) {
        conditions += QStringLiteral("(to_organisation_id = ? OR from_organisation_id = ?)");
        values << filter.partner.value() << filter.partner.value();
    }
    if (filter.mine && !access.session.professional.isNull()) {
        const QString day = access.today().toString(Qt::ISODate);
        conditions += QStringLiteral(
            "(from_professional_id = ? OR to_professional_id = ? "
            "OR (to_organisation_id = ? AND to_professional_id IS NULL) "
            "OR beneficiary_id IN (SELECT beneficiary_id FROM circle_member WHERE professional_id = ? "
            "AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)))");
        const qint64 me = access.session.professional.value();
        values << me << me << access.session.organisation.value() << me << day << day;
    }
    QString clause = conditions.isEmpty()
        ? QString()
        : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    clause += QStringLiteral(" ORDER BY CASE WHEN closed_on IS NULL THEN 0 ELSE 1 END, "
                             "CASE WHEN closed_on IS NULL THEN sent_at END, closed_on DESC, id LIMIT ?");
    values << filter.limit;
    return RecordStore::select<PartnerRequest>(access.database, clause, values);
}

/// The requests the reader may see.
QList<PartnerRequest> shown(const Access &access, const QList<PartnerRequest> &requests)
{
    QSet<BeneficiaryId> people;
    for (const PartnerRequest &each : requests)
        people.insert(each.beneficiary);
    const auto relations = relationsTo(access, people.values());
    QList<PartnerRequest> kept;
    for (const PartnerRequest &each : requests) {
        const Decision decision =
            Policy::decide(access.session, Operation::ConsultFile, relations.value(each.beneficiary));
        if (decision.allow && isDisclosed(each, access.session, decision.level))
            kept.append(each);
    }
    return kept;
}

QDateTime lastCall(Database &database, PartnerRequestId request)
{
    Rows rows(database,
        QStringLiteral("SELECT MAX(at) FROM request_step WHERE request_id = ? AND kind <> 'move'"),
        {request.value()});
    return rows.next() ? rows.dateTime(0) : QDateTime();
}

bool isMine(const PartnerRequest &request, const Session &session)
{
    if (session.professional.isNull())
        return false;
    return request.fromProfessional == session.professional || request.toProfessional == session.professional
        || (request.toOrganisation == session.organisation && request.toProfessional.isNull());
}

RequestLine lineOf(
    const Access &access, const PartnerRequest &request, const QDateTime &lastCallAt, RequestNames &names)
{
    const QDateTime now = access.clock.now();
    const RequestClock &clock = requestClock(request.kind);
    RequestLine line;
    line.request = request;
    line.state = stateAt(request, now, clock);
    line.need = needAt(request, lastCallAt, now, clock);
    line.from = names.side(request.fromOrganisation, request.fromProfessional);
    line.to = names.side(request.toOrganisation, request.toProfessional);
    line.service = names.service(request.service);
    line.lastCallAt = lastCallAt;
    line.waited = daysWaited(request, now);
    line.received = request.toOrganisation == access.session.organisation
        && request.fromOrganisation != access.session.organisation;
    line.mine = isMine(request, access.session);
    Rows rows(access.database,
        QStringLiteral("SELECT family_name, first_name, reference FROM beneficiary WHERE id = ?"),
        {request.beneficiary.value()});
    if (rows.next()) {
        line.person = personName(rows.text(0), rows.text(1));
        line.reference = rows.text(2);
    }
    return line;
}

bool isSooner(const RequestLine &a, const RequestLine &b)
{
    const auto key = [](const RequestLine &line) {
        const bool over = line.need.kind == RequestNeed::Kind::Nothing;
        const QDateTime when = over ? line.request.closedOn.startOfDay() : line.need.dueAt;
        const qint64 at = when.isValid() ? when.toMSecsSinceEpoch() : 0;
        return std::tuple(over, over ? -at : at, line.person, line.request.id);
    };
    return key(a) < key(b);
}

} // namespace

bool isDisclosed(const PartnerRequest &request, const Session &reader, Level level)
{
    if (level >= Level::Full)
        return true;
    if (level < Level::General || reader.role != Account::Role::PartnerContact
        || reader.organisation.isNull())
        return false;
    return request.fromOrganisation == reader.organisation
        || (request.toOrganisation == reader.organisation
            && request.state != PartnerRequest::State::Prepared);
}

QList<RequestLine> requestsOf(const Access &access, const RequestFilter &filter)
{
    if (!decisionOn(access, Operation::ListPeople).allow)
        return {};
    RequestNames names(access.database);
    QList<RequestLine> lines;
    for (const PartnerRequest &request : shown(access, read(access, filter)))
        lines.append(lineOf(access, request, lastCall(access.database, request.id), names));
    std::sort(lines.begin(), lines.end(), isSooner);
    return lines;
}

Result<RequestDetail> requestDetail(const Access &access, PartnerRequestId id)
{
    Database &database = access.database;
    const auto request = RecordStore::find<PartnerRequest>(database, id);
    if (!request)
        return Error{ErrorCode::NotFound, QString()};
    const auto level = openForReading(access, Operation::ConsultFile, request->beneficiary);
    if (!level)
        return level.error();
    if (!isDisclosed(*request, access.session, *level))
        return Error{ErrorCode::Refused, codeOf(Decision::Reason::NotInTheCircle)};
    RequestNames names(database);
    RequestDetail detail;
    detail.steps = RecordStore::select<RequestStep>(
        database, QStringLiteral("WHERE request_id = ? ORDER BY at, id"), {id.value()});
    for (const RequestStep &step : std::as_const(detail.steps))
        detail.authors.insert(step.professional, names.professional(step.professional));
    detail.line = lineOf(access, *request, lastCall(database, id), names);
    if (const auto person = RecordStore::find<Beneficiary>(database, request->beneficiary))
        detail.person = disclosed(*person, *level);
    detail.from =
        RecordStore::find<Organisation>(database, request->fromOrganisation).value_or(Organisation());
    detail.to = RecordStore::find<Organisation>(database, request->toOrganisation).value_or(Organisation());
    detail.fromProfessional =
        RecordStore::find<Professional>(database, request->fromProfessional).value_or(Professional());
    detail.toProfessional =
        RecordStore::find<Professional>(database, request->toProfessional).value_or(Professional());
    detail.substitute =
        RecordStore::find<Professional>(database, detail.toProfessional.substitute).value_or(Professional());
    return detail;
}
