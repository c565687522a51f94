#include "core/exchange/networkplanner.h"

#include "core/base/text.h"
#include "core/exchange/recordmerge.h"
#include "core/storage/recordstore.h"

namespace {

QString serviceKey(const ServiceOffer &service)
{
    return service.source + QLatin1Char('\n') + service.sourceId;
}

QString nameOf(const Professional &professional)
{
    return QString(professional.firstName + QLatin1Char(' ') + professional.familyName).trimmed();
}

bool isOtherSource(const Organisation &given, const Organisation &known)
{
    return !known.source.isEmpty() && !given.source.isEmpty()
        && (known.source != given.source || known.sourceId != given.sourceId);
}

/// Another case or accent in a name is no change, and an organisation keeps the producer it came from.
Organisation asKnown(Organisation given, const Organisation &known)
{
    if (folded(given.name) == folded(known.name))
        given.name = known.name;
    if (isOtherSource(given, known)) {
        given.source.clear();
        given.sourceId.clear();
        given.sourceUpdatedOn = {};
    }
    return given;
}

/// What is given overwrites what is known.
template <Recorded Record>
Record merged(Record known, const Record &given, const Record &)
{
    RecordMerge::overwrite(known, given);
    return known;
}

/// An address given without its complement clears that of the former address, unless the file gave it too.
Organisation merged(Organisation known, const Organisation &given, const Organisation &givenBefore)
{
    RecordMerge::overwrite(known, given);
    const bool complementGiven =
        !given.addressComplement.isEmpty() || !givenBefore.addressComplement.isEmpty();
    if (!given.address.isEmpty() && !complementGiven)
        known.addressComplement.clear();
    return known;
}

} // namespace

NetworkPlanner::NetworkPlanner(Database &database, const QHash<QString, QString> &headers)
    : m_headers(headers)
{
    for (const Organisation &each : RecordStore::select<Organisation>(database)) {
        m_index.put(each);
        m_organisations.insert(each.id, {each, each, {}, 0});
    }
    for (const Professional &each : RecordStore::select<Professional>(database)) {
        m_professionals.insert(each.id, {each, each, {}, 0});
        m_staff[each.organisation].append(each.id);
        m_byEmail.insert(each.email.toLower(), each.id);
    }
    for (const ServiceOffer &each :
        RecordStore::select<ServiceOffer>(database, QStringLiteral("WHERE source IS NOT NULL"))) {
        m_services.insert(each.id, {each, each, {}, 0});
        m_serviceIds.insert(serviceKey(each), each.id);
    }
}

void NetworkPlanner::warn(
    ImportLine &line, const char *field, const QString &code, const QStringList &arguments)
{
    line.problems.append({line.line, m_headers.value(QLatin1String(field)), ImportProblem::Severity::Warning,
        code, arguments});
}

/// Adds a record, or what is given of a known one, and tells what that changes.
template <Recorded Record>
QList<ImportChange> NetworkPlanner::put(Store<Record> &store, Record given, int line)
{
    Known<Record> &known = store[given.id];
    Record after = merged(known.now, given, known.given);
    after.id = given.id;
    const auto changes = RecordMerge::changes(known.now, after);
    known.now = after;
    RecordMerge::overwrite(known.given, given);
    known.line = known.line == 0 ? line : known.line;
    return changes;
}

OrganisationMatch NetworkPlanner::match(const OrganisationDraft &draft) const
{
    OrganisationMatch match = m_index.match(draft.given);
    if (match.organisation.isNull() || !match.conflict.isEmpty())
        return match;
    const auto known = m_organisations.value(match.organisation);
    if (RecordMerge::contradict(known.given, asKnown(draft.given, known.now))) {
        match.conflict = QStringLiteral("line_contradicts");
        match.arguments = {QString::number(known.line)};
    }
    return match;
}

void NetworkPlanner::describeConflict(
    ImportLine &line, const OrganisationDraft &draft, const OrganisationMatch &match)
{
    const auto known = m_organisations.value(match.organisation);
    line.inConflict = true;
    line.known = known.now.name;
    line.knownLine = known.line;
    line.changes =
        RecordMerge::changes(known.now, merged(known.now, asKnown(draft.given, known.now), known.given));
    line.problems.append({line.line, m_headers.value(match.arguments.value(0)),
        ImportProblem::Severity::Conflict, match.conflict, match.arguments});
}

ProfessionalId NetworkPlanner::knownManager(const Professional &manager) const
{
    const auto sameEmail =
        manager.email.isEmpty() ? QList<ProfessionalId>() : m_byEmail.values(manager.email.toLower());
    for (const ProfessionalId id : sameEmail)
        if (m_professionals.value(id).now.organisation == manager.organisation)
            return id;
    for (const ProfessionalId id : m_staff.value(manager.organisation)) {
        const Professional known = m_professionals.value(id).now;
        const bool sameName = folded(nameOf(known)) == folded(nameOf(manager));
        if (sameName && (known.email.isEmpty() || manager.email.isEmpty()))
            return id;
    }
    return {};
}

void NetworkPlanner::planManager(ImportLine &line, Professional manager)
{
    if (manager.familyName.isEmpty())
        return;
    manager.organisation = line.organisation;
    manager.id = knownManager(manager);
    if (manager.id.isNull() && m_byEmail.contains(manager.email.toLower()) && !manager.email.isEmpty())
        return warn(line, "manager_email", QStringLiteral("manager_elsewhere"));
    const auto known = m_professionals.value(manager.id);
    if (RecordMerge::contradict(known.given, manager))
        return warn(
            line, "manager_email", QStringLiteral("manager_contradicts"), {QString::number(known.line)});
    if (manager.id.isNull()) {
        manager.id = ProfessionalId::mint();
        m_staff[manager.organisation].append(manager.id);
        m_byEmail.insert(manager.email.toLower(), manager.id);
    }
    if (!put(m_professionals, manager, line.line).isEmpty())
        line.changes.append({QLatin1String("professional"), nameOf(known.now), nameOf(manager)});
}

ImportLine NetworkPlanner::plan(const OrganisationDraft &draft, ImportDecision decision)
{
    ImportLine line;
    line.line = draft.line;
    line.subject = draft.subject;
    line.problems = draft.problems;
    if (draft.rejected) {
        line.action = ImportAction::Reject;
        return line;
    }
    const OrganisationMatch found = match(draft);
    line.organisation = found.organisation;
    if (!found.conflict.isEmpty()) {
        describeConflict(line, draft, found);
        line.action = ImportAction::Conflict;
        if (decision == ImportDecision::Skip)
            return line;
    }
    const bool isNew =
        found.organisation.isNull() || (line.inConflict && decision == ImportDecision::CreateNew);
    const auto known = m_organisations.value(found.organisation);
    Organisation given = isNew ? draft.given : asKnown(draft.given, known.now);
    if (isNew && m_index.isSourceTaken(given)) { // only a decision comes here
        given.source.clear();
        given.sourceId.clear();
        warn(line, "source_id", QStringLiteral("identifier_left_out"));
    }
    given.id = isNew ? OrganisationId::mint() : found.organisation;
    line.organisation = given.id;
    line.changes = put(m_organisations, given, line.line);
    m_index.put(m_organisations.value(given.id).now);
    if (!isNew)
        m_index.addSource(given.id, draft.given.source, draft.given.sourceId);
    planManager(line, draft.manager);
    line.action = isNew          ? ImportAction::Create
        : line.changes.isEmpty() ? ImportAction::Unchanged
                                 : ImportAction::Update;
    if (line.action == ImportAction::Unchanged && known.line != 0)
        warn(line, "", QStringLiteral("line_repeated"), {QString::number(known.line)});
    return line;
}

ImportLine NetworkPlanner::plan(const ServiceDraft &draft)
{
    ImportLine line;
    line.line = draft.line;
    line.subject = draft.subject;
    line.problems = draft.problems;
    line.organisation = m_index.ofSource(draft.given.source, draft.structureId);
    if (!draft.rejected && line.organisation.isNull())
        line.problems.append({line.line, draft.structureColumn, ImportProblem::Severity::Error,
            QStringLiteral("structure_unknown"), {}});
    if (draft.rejected || line.organisation.isNull()) {
        line.action = ImportAction::Reject;
        return line;
    }
    ServiceOffer given = draft.given;
    given.organisation = line.organisation;
    given.id = m_serviceIds.value(serviceKey(given));
    const bool isNew = given.id.isNull();
    const auto known = m_services.value(given.id);
    if (RecordMerge::contradict(known.given, given)) {
        line.problems.append({line.line, {}, ImportProblem::Severity::Error,
            QStringLiteral("element_contradicts"), {QString::number(known.line)}});
        line.action = ImportAction::Reject;
        return line;
    }
    if (isNew) {
        given.id = ServiceOfferId::mint();
        m_serviceIds.insert(serviceKey(given), given.id);
    }
    line.changes = put(m_services, given, line.line);
    line.action = isNew          ? ImportAction::Create
        : line.changes.isEmpty() ? ImportAction::Unchanged
                                 : ImportAction::Update;
    if (line.action == ImportAction::Unchanged && known.line != 0)
        warn(line, "", QStringLiteral("line_repeated"), {QString::number(known.line)});
    return line;
}

ImportWrites NetworkPlanner::writes() const
{
    ImportWrites writes;
    const auto gather = [&writes]<Recorded Record>(const Store<Record> &store) {
        auto &each = std::get<RecordWrites<Record>>(writes);
        for (const Known<Record> &known : store) {
            if (!known.before)
                each.inserted.append(known.now);
            else if (*known.before != known.now)
                each.updated.append(known.now);
        }
    };
    gather(m_organisations);
    gather(m_professionals);
    gather(m_services);
    return writes;
}
