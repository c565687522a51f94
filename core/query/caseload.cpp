#include "core/query/caseload.h"

#include "core/query/people.h"
#include "core/storage/idreader.h"
#include "core/storage/recordstore.h"
#include "core/storage/rows.h"
#include "core/storage/values.h"

#include <QSet>

namespace {

constexpr int AllThereAre = 100'000'000;

struct Key
{
    const char *column = nullptr; ///< of pathway_summary; null for the reference
    bool optional = true;
};

Key keyOf(Sorting::By by)
{
    switch (by) {
    case Sorting::By::Name:
        return {"name_key", false};
    case Sorting::By::Reference:
        return {};
    case Sorting::By::Stage:
        return {"stage_order", false};
    case Sorting::By::StageSince:
        return {"stage_since"};
    case Sorting::By::Track:
        return {"track"};
    case Sorting::By::NextDeadline:
        return {"next_due_on"};
    case Sorting::By::Referent:
        return {"referent_key"};
    case Sorting::By::LastContact:
        return {"last_contact_on"};
    case Sorting::By::NextAppointment:
        return {"next_appointment_at"};
    case Sorting::By::ContractEnd:
        return {"contract_ends_on"};
    case Sorting::By::Commune:
        return {"commune_key"};
    }
    return {};
}

QList<int> closedValues(Filter::Closure closure)
{
    switch (closure) {
    case Filter::Closure::Open:
        return {0};
    case Filter::Closure::Closed:
        return {1};
    case Filter::Closure::Any:
        return {0, 1};
    }
    return {};
}

/// Reads in the order of an index and keeps who is wanted, or looks the few wanted up and sorts them: the
/// unary plus says which, as the engine would have to guess.
QString wanted(const Predicate &predicate, int closed)
{
    if (predicate.narrow)
        return QStringLiteral("+s.closed = %1%2").arg(QString::number(closed), predicate.sql);
    if (predicate.sql.isEmpty())
        return QStringLiteral("s.closed = %1").arg(closed);
    return QStringLiteral("s.closed = %1 AND s.beneficiary_id IN "
                          "(SELECT s.beneficiary_id FROM pathway_summary s WHERE s.closed = %1%2)")
        .arg(QString::number(closed), predicate.sql);
}

/// One select for each state of closure, merged in the order of `order`.
Statement merged(const Predicate &predicate, Filter::Closure closure, const QString &columns,
    const QString &condition, const QString &order)
{
    QStringList selects;
    Statement statement;
    for (const int closed : closedValues(closure)) {
        selects.append(
            QStringLiteral("SELECT %1 WHERE %2%3").arg(columns, wanted(predicate, closed), condition));
        statement.values += predicate.values;
    }
    statement.sql = selects.join(QStringLiteral(" UNION ALL ")) + QStringLiteral(" ORDER BY ") + order;
    return statement;
}

const QString &rowsSql()
{
    static const QString sql = QStringLiteral(
        "SELECT b.id, b.reference, b.civility, b.family_name, b.first_name, b.birth_date, s.stage, "
        "s.stage_since, s.track, s.next_rule, s.next_due_on, s.next_warn_on, s.referent_id, "
        "p.family_name, p.first_name, o.name, s.last_contact_on, s.next_appointment_at, b.city, "
        "s.contract_ends_on, b.phone, b.do_not_call, b.no_sms, b.safe_contact, s.closed, d.started_on "
        "FROM pathway_summary s JOIN beneficiary b ON b.id = s.beneficiary_id "
        "LEFT JOIN professional p ON p.id = s.referent_id "
        "LEFT JOIN organisation o ON o.id = s.referent_organisation_id "
        "LEFT JOIN deadline d ON d.beneficiary_id = s.beneficiary_id AND d.rule = s.next_rule "
        "AND d.due_on = s.next_due_on AND d.met_on IS NULL "
        "WHERE s.beneficiary_id IN (?%1)")
                                   .arg(QStringLiteral(", ?").repeated(Caseload::PageSize - 1));
    return sql;
}

CaseloadRow readRow(const Rows &rows)
{
    CaseloadRow row;
    row.id = rows.id<BeneficiaryId>(0);
    row.reference = rows.text(1);
    Values::fromValue(rows.value(2), row.civility);
    row.familyName = rows.text(3);
    row.firstName = rows.text(4);
    row.birthDate = rows.date(5);
    Values::fromValue(rows.value(6), row.stage);
    row.stageSince = rows.date(7);
    Values::fromValue(rows.value(8), row.track);
    row.next.rule = rows.text(9);
    row.next.dueOn = rows.date(10);
    row.next.warnOn = rows.date(11);
    row.referent = rows.id<ProfessionalId>(12);
    row.referentName = personName(rows.text(13), rows.text(14));
    row.leadBody = rows.text(15);
    row.lastContactOn = rows.date(16);
    row.nextAppointmentAt = rows.dateTime(17);
    row.commune = rows.text(18);
    row.contractEndsOn = rows.date(19);
    row.phone = rows.text(20);
    row.doNotCall = rows.flag(21);
    row.noSms = rows.flag(22);
    row.safeContact = rows.text(23);
    row.closed = rows.flag(24);
    row.next.startedOn = rows.date(25);
    return row;
}

void restrict(CaseloadRow &row, Level level)
{
    row.level = level;
    if (level < Level::Full) {
        row.next = {};
        row.contractEndsOn = {};
        row.track = Track::None;
    }
    if (level < Level::General) {
        const CaseloadRow whole = row;
        row = {};
        row.level = level;
        row.id = whole.id;
        if (level == Level::None)
            return;
        row.reference = whole.reference;
        row.civility = whole.civility;
        row.familyName = whole.familyName;
        row.firstName = whole.firstName;
        row.birthDate = whole.birthDate;
        row.referent = whole.referent;
        row.referentName = whole.referentName;
        row.leadBody = whole.leadBody;
        row.closed = whole.closed;
    }
}

} // namespace

Caseload::Caseload(const Access &access)
    : m_access(access)
    , m_database(access.database)
{
}

/// Whether some of those whom the filter finds are not for the reader: all but her own, when she sees nothing
/// of others, or when what others do not show her decides who is found.
bool Caseload::isRestricted(const Filter &filter) const
{
    if (filter.whose != Filter::Whose::Everyone)
        return false;
    const Level ofOthers = Policy::decide(m_access.session, Operation::ConsultFile, Relation::Other).level;
    if (ofOthers == Level::None)
        return true;
    using Criterion = Filter::Criterion;
    const bool byFacts = filter.has(Criterion::Stages) || filter.has(Criterion::Tracks)
        || filter.has(Criterion::Deadline) || filter.has(Criterion::LastContact)
        || filter.has(Criterion::ContractEnd) || filter.has(Criterion::RunningRule)
        || filter.has(Criterion::Communes);
    return (byFacts && ofOthers < Level::General)
        || (ofOthers < Level::Full && (isSensitive(filter.partner) || isSensitive(filter.leadBody)));
}

/// Whether asking who is accompanied there would tell it.
bool Caseload::isSensitive(OrganisationId organisation) const
{
    if (organisation.isNull() || organisation == m_access.session.organisation)
        return false;
    const auto found = RecordStore::find<Organisation>(m_database, organisation);
    return found && found->sensitive;
}

/// Whether the order would tell what the rows hide.
bool Caseload::isOrderedByHidden(const Filter &filter, const Sorting &sorting) const
{
    using By = Sorting::By;
    const bool shown = sorting.by == By::Name || sorting.by == By::Reference || sorting.by == By::Referent;
    return !shown && filter.whose == Filter::Whose::Everyone
        && Policy::decide(m_access.session, Operation::ConsultFile, Relation::Other).level < Level::General;
}

/// Those whose facts the reader may see, though not all is hers: the people of her organisation, and those
/// nobody accompanies.
QSet<BeneficiaryId> Caseload::near()
{
    QSet<BeneficiaryId> people;
    const auto team = readIds(m_database,
        QStringLiteral("SELECT beneficiary_id FROM circle_member WHERE organisation_id = ? "
                       "AND (valid_to IS NULL OR valid_to >= ?) "
                       "UNION SELECT beneficiary_id FROM partner_request WHERE to_organisation_id = ? "
                       "AND state IN ('sent', 'received', 'accepted', 'appointed', 'attended', 'absent')"),
        {m_access.session.organisation.value(), Values::toValue(m_access.today()),
            m_access.session.organisation.value()});
    people.reserve(team.size());
    for (const qint64 id : team)
        people.insert(BeneficiaryId(id));
    people -= restrictedPeople(m_access);
    if (Policy::decide(m_access.session, Operation::ConsultFile, Relation::Free).level == Level::None)
        return people;
    QList<BeneficiaryId> alone;
    for (const qint64 id : readIds(
             m_database, QStringLiteral("SELECT beneficiary_id FROM pathway_summary WHERE circle_size = 0")))
        alone.append(BeneficiaryId(id));
    const auto relations = relationsTo(m_access, alone);
    for (const BeneficiaryId id : std::as_const(alone))
        if (relations.value(id) == Relation::Free)
            people.insert(id);
    return people;
}

QList<Statement> Caseload::statements(const Filter &filter, const Sorting &sorting) const
{
    const Predicate predicate = predicateOf(filter, reader());
    const QString direction = sorting.descending ? QStringLiteral(" DESC") : QString();
    const Key key = keyOf(sorting.by);
    const QString byName =
        QStringLiteral("s.beneficiary_id AS id, s.name_key AS name FROM pathway_summary s");
    if (sorting.by == Sorting::By::Name)
        return {merged(predicate, filter.closure, byName, {}, QStringLiteral("name%1, id%1").arg(direction))};
    if (!key.column) {
        const QString columns = QStringLiteral("s.beneficiary_id AS id, b.reference AS reference FROM ")
            + (predicate.narrow ? QStringLiteral("pathway_summary s CROSS JOIN beneficiary b")
                                : QStringLiteral("beneficiary b CROSS JOIN pathway_summary s"));
        return {merged(predicate, filter.closure, columns, QStringLiteral(" AND s.beneficiary_id = b.id"),
            QStringLiteral("reference") + direction)};
    }
    const QString column = QLatin1String(key.column);
    const QString byKey = QStringLiteral("s.beneficiary_id AS id, s.%1 AS sort_key, s.name_key AS name "
                                         "FROM pathway_summary s")
                              .arg(column);
    const QString present = key.optional ? QStringLiteral(" AND s.%1 IS NOT NULL").arg(column) : QString();
    QList<Statement> statements{merged(
        predicate, filter.closure, byKey, present, QStringLiteral("sort_key%1, name, id").arg(direction))};
    if (key.optional)
        statements.append(merged(predicate, filter.closure, byName,
            QStringLiteral(" AND s.%1 IS NULL").arg(column), QStringLiteral("name, id")));
    return statements;
}

QList<BeneficiaryId> Caseload::ids(const Filter &filter, const Sorting &sorting, int limit)
{
    if (!decisionOn(m_access, Operation::ListPeople).allow)
        return {};
    const bool restricted = isRestricted(filter);
    if (!restricted && !isOrderedByHidden(filter, sorting))
        return read(filter, sorting, limit);
    const QSet<BeneficiaryId> people = near();
    QList<BeneficiaryId> shown = readAmong(people, filter, sorting, limit);
    if (restricted || (limit >= 0 && shown.size() >= limit))
        return shown;
    // Whose facts are hidden come last and by name: their place must not tell them.
    const int more = limit < 0 ? -1 : limit + int(people.size());
    for (const BeneficiaryId id : read(filter, {}, more))
        if (!people.contains(id) && (limit < 0 || shown.size() < limit))
            shown.append(id);
    return shown;
}

/// The first `limit` of the list who are among `people`: reads further until there are enough.
QList<BeneficiaryId> Caseload::readAmong(
    const QSet<BeneficiaryId> &people, const Filter &filter, const Sorting &sorting, int limit)
{
    constexpr int Further = 8;
    for (int asked = limit < 0 ? -1 : limit * Further;; asked *= Further) {
        const QList<BeneficiaryId> found = read(filter, sorting, asked);
        QList<BeneficiaryId> among;
        for (const BeneficiaryId id : found)
            if (people.contains(id) && (limit < 0 || among.size() < limit))
                among.append(id);
        const bool isAll = asked < 0 || found.size() < asked || asked > AllThereAre / Further;
        if (isAll || among.size() >= limit)
            return among;
    }
}

QList<BeneficiaryId> Caseload::read(const Filter &filter, const Sorting &sorting, int limit)
{
    QList<BeneficiaryId> found;
    for (Statement statement : statements(filter, sorting)) {
        if (limit >= 0) {
            if (found.size() >= limit)
                break;
            statement.sql += QStringLiteral(" LIMIT %1").arg(limit - found.size());
        }
        const auto numbers = readIds(m_database, statement.sql, statement.values);
        found.reserve(found.size() + numbers.size());
        for (const qint64 number : numbers)
            found.append(BeneficiaryId(number));
    }
    return found;
}

int Caseload::count(const Filter &filter)
{
    if (isRestricted(filter) || !decisionOn(m_access, Operation::ListPeople).allow)
        return int(ids(filter, {}).size());
    const Predicate predicate = predicateOf(filter, reader());
    int total = 0;
    for (const int closed : closedValues(filter.closure)) {
        Rows rows(m_database,
            QStringLiteral("SELECT COUNT(*) FROM pathway_summary s WHERE %1s.closed = %2%3")
                .arg(predicate.narrow ? QStringLiteral("+") : QString(), QString::number(closed),
                    predicate.sql),
            predicate.values);
        if (rows.next())
            total += int(rows.number(0));
    }
    return total;
}

/// By name: what a row holds of the body that leads.
const QSet<QString> &Caseload::hiddenBodies()
{
    if (!m_hiddenBodies) {
        m_hiddenBodies.emplace();
        Rows rows(m_database, QStringLiteral("SELECT name FROM organisation WHERE sensitive = 1 AND id <> ?"),
            {m_access.session.organisation.value()});
        while (rows.next())
            m_hiddenBodies->insert(rows.text(0));
    }
    return *m_hiddenBodies;
}

QList<CaseloadRow> Caseload::rows(const QList<BeneficiaryId> &ids)
{
    Q_ASSERT(ids.size() <= PageSize);
    QVariantList values;
    for (int i = 0; i < PageSize; ++i)
        values.append(i < ids.size() ? QVariant(ids[i].value()) : QVariant());
    QHash<BeneficiaryId, CaseloadRow> read;
    Rows rows(m_database, rowsSql(), values);
    while (rows.next()) {
        const CaseloadRow row = readRow(rows);
        read.insert(row.id, row);
    }
    const auto relations = relationsTo(m_access, ids);
    for (CaseloadRow &row : read) {
        const Level level =
            Policy::decide(m_access.session, Operation::ConsultFile, relations.value(row.id)).level;
        restrict(row, level);
        if (level < Level::Full && level > Level::None && hiddenBodies().contains(row.leadBody)) {
            row.referent = {};
            row.referentName = MaskedOrganisation;
            row.leadBody = MaskedOrganisation;
        }
    }
    QList<CaseloadRow> inOrder;
    for (const BeneficiaryId id : ids)
        if (const auto found = read.constFind(id); found != read.constEnd())
            inOrder.append(*found);
    return inOrder;
}
