#include "core/exchange/beneficiaryplanner.h"

#include "core/base/text.h"
#include "core/exchange/recordmerge.h"
#include "core/storage/recordstore.h"

namespace {

bool sameName(const QString &one, const QString &other)
{
    return folded(one).remove(QLatin1Char(' ')) == folded(other).remove(QLatin1Char(' '));
}

/// What a line gives, told as the base already tells it: another case, accent or writing is no change.
Beneficiary asKnown(Beneficiary given, const Beneficiary &known)
{
    const bool birthNameOnly = given.birthName.isEmpty() && sameName(given.familyName, known.birthName);
    if (sameName(given.familyName, known.familyName) || birthNameOnly)
        given.familyName = known.familyName;
    if (sameName(given.firstName, known.firstName))
        given.firstName = known.firstName;
    if (sameName(given.birthName, known.birthName))
        given.birthName = known.birthName;
    const IdentityKeys givenKeys(given);
    const IdentityKeys knownKeys(known);
    if (givenKeys.departmentId == knownKeys.departmentId)
        given.departmentId = known.departmentId;
    if (!given.cafNumber.isEmpty() && givenKeys.cafNumber == knownKeys.cafNumber)
        given.cafNumber = known.cafNumber;
    return given;
}

/// True when a given address leaves the known complement behind: another address, or the same one in a file
/// that tells complements and leaves this one empty. `told` is what earlier lines of the file gave.
bool clearsComplement(
    const Beneficiary &given, const Beneficiary &known, const Beneficiary &told, bool hasColumn)
{
    if (given.address.isEmpty() || !given.addressComplement.isEmpty() || !told.addressComplement.isEmpty())
        return false;
    return hasColumn || folded(given.address) != folded(known.address);
}

/// True when a line brings the complement that an earlier one, by an address without any, has denied.
bool deniesComplement(const Beneficiary &told, const Beneficiary &given)
{
    return !told.address.isEmpty() && told.addressComplement.isEmpty() && !given.addressComplement.isEmpty();
}

QString nameOf(const Beneficiary &person)
{
    return QString(person.familyName + QLatin1Char(' ') + person.firstName).trimmed();
}

} // namespace

BeneficiaryPlanner::BeneficiaryPlanner(
    Database &database, QDate today, const QHash<QString, QString> &headers)
    : m_database(database)
    , m_headers(headers)
    , m_rights(database, today)
    , m_households(database)
    , m_circle(database, today)
{
    m_index.load(database);
}

BeneficiaryPlanner::Person &BeneficiaryPlanner::person(BeneficiaryId id)
{
    if (const auto known = m_people.find(id); known != m_people.end())
        return *known;
    Person person;
    person.before = RecordStore::find<Beneficiary>(m_database, id);
    person.now = person.before.value_or(Beneficiary{});
    m_order.append(id);
    return *m_people.insert(id, person);
}

void BeneficiaryPlanner::warn(
    ImportLine &line, const char *field, const QString &code, const QStringList &arguments)
{
    line.problems.append({line.line, m_headers.value(QLatin1String(field)), ImportProblem::Severity::Warning,
        code, arguments});
}

PersonMatch BeneficiaryPlanner::match(const BeneficiaryDraft &draft)
{
    PersonMatch match = m_index.match(draft.given);
    if (match.person.isNull() || !match.conflict.isEmpty())
        return match;
    const Person &known = person(match.person);
    const bool contradicts = RecordMerge::contradict(known.given, asKnown(draft.given, known.now))
        || deniesComplement(known.given, draft.given) || m_rights.contradicts(match.person, draft.rights);
    if (contradicts) {
        match.conflict = QStringLiteral("line_contradicts");
        match.arguments = {QString::number(known.line)};
    }
    return match;
}

/// The known person with what a line fills.
Beneficiary BeneficiaryPlanner::overwritten(const Person &known, const Beneficiary &given) const
{
    Beneficiary after = known.now;
    RecordMerge::overwrite(after, given);
    if (clearsComplement(
            given, known.now, known.given, m_headers.contains(QStringLiteral("address_complement"))))
        after.addressComplement.clear();
    return after;
}

/// Tells which part of a known identity a line replaces.
void BeneficiaryPlanner::warnOfOtherIdentity(
    ImportLine &line, const Beneficiary &before, const Beneficiary &after)
{
    const auto tell = [&](const char *field, bool replaced) {
        if (replaced)
            warn(line, field, QStringLiteral("identity_replaced"));
    };
    const bool usual = m_headers.contains(QStringLiteral("usual_name"));
    const bool family = m_headers.contains(QStringLiteral("family_name"));
    tell(usual ? "usual_name" : family ? "family_name" : "birth_name", before.familyName != after.familyName);
    tell("birth_name", !before.birthName.isEmpty() && before.birthName != after.birthName);
    tell("first_name", before.firstName != after.firstName);
    tell("birth_date", before.birthDate.isValid() && before.birthDate != after.birthDate);
    tell("nir", !before.nir.isEmpty() && before.nir != after.nir);
}

void BeneficiaryPlanner::describeConflict(
    ImportLine &line, const BeneficiaryDraft &draft, const PersonMatch &match)
{
    const Person &known = person(match.person);
    line.inConflict = true;
    line.beneficiary = match.person;
    line.known = nameOf(known.now);
    line.knownReference = known.now.reference;
    line.knownLine = known.line;
    line.changes = RecordMerge::changes(known.now, overwritten(known, asKnown(draft.given, known.now)));
    const QString field = match.arguments.value(0);
    const QString column = m_headers.value(
        field == QLatin1String("france_travail_old_id") ? QStringLiteral("france_travail_id") : field);
    line.problems.append(
        {line.line, column, ImportProblem::Severity::Conflict, match.conflict, match.arguments});
}

void BeneficiaryPlanner::create(ImportLine &line, const BeneficiaryDraft &draft)
{
    Person created;
    created.now = draft.given;
    created.now.id = BeneficiaryId::mint();
    created.given = draft.given;
    created.line = line.line;
    // Only a decision comes here with an identifier that somebody else bears.
    if (m_index.isNirOfOther(draft.given.nir, {})) {
        created.now.nir.clear();
        warn(line, "nir", QStringLiteral("identifier_left_out"));
    }
    if (m_index.isDepartmentIdOfOther(draft.given.departmentId, {})) {
        created.now.departmentId.clear();
        warn(line, "department_id", QStringLiteral("identifier_left_out"));
    }
    line.action = ImportAction::Create;
    line.changes = RecordMerge::changes(Beneficiary{}, created.now);
    m_people.insert(created.now.id, created);
    m_order.append(created.now.id);
    m_index.put(created.now.id, created.now);
    planAround(line, draft, created.now.id);
}

void BeneficiaryPlanner::update(ImportLine &line, const BeneficiaryDraft &draft, BeneficiaryId id)
{
    Person &known = person(id);
    const Beneficiary given = asKnown(draft.given, known.now);
    const Beneficiary after = overwritten(known, given);
    RecordMerge::overwrite(known.given, given);
    if (!line.inConflict) // somebody who decided has seen it
        warnOfOtherIdentity(line, known.now, after);
    line.beneficiary = id;
    line.changes = RecordMerge::changes(known.now, after);
    const int firstLine = known.line;
    known.line = firstLine == 0 ? line.line : firstLine;
    if (!line.changes.isEmpty()) {
        known.now = after;
        m_index.put(id, after);
    }
    planAround(line, draft, id);
    line.action = line.changes.isEmpty() ? ImportAction::Unchanged : ImportAction::Update;
    if (line.action == ImportAction::Unchanged && firstLine != 0)
        warn(line, "", QStringLiteral("line_repeated"), {QString::number(firstLine)});
}

void BeneficiaryPlanner::planAround(ImportLine &line, const BeneficiaryDraft &draft, BeneficiaryId id)
{
    const bool isNew = !m_people[id].before;
    line.changes += m_rights.plan(id, isNew, draft.rights);
    for (const GivenRight &right : m_rights.leftOut(id, draft.rights))
        warnOfLostRight(line, right);
    if (!draft.given.cafNumber.isEmpty())
        planHousehold(line, id);
    planCircle(line, draft, id);
}

void BeneficiaryPlanner::warnOfLostRight(ImportLine &line, const GivenRight &right)
{
    const char *field = right.appliedOn.isValid() ? "rsa_applied_on"
        : right.openedOn.isValid()                ? "rsa_opened_on"
                                                  : "rsa_duties";
    warn(line, field, QStringLiteral("right_without_state"));
}

void BeneficiaryPlanner::planHousehold(ImportLine &line, BeneficiaryId id)
{
    const auto others = m_index.household(m_people[id].now.cafNumber, id);
    QStringList names;
    switch (m_households.join(id, others)) {
    case HouseholdPlanner::Outcome::Nothing:
        return;
    case HouseholdPlanner::Outcome::Linked:
        for (const BeneficiaryId other : others)
            names += nameOf(person(other).now);
        line.changes.append({QLatin1String("household"), {}, names.join(QStringLiteral(", "))});
        return;
    case HouseholdPlanner::Outcome::Apart:
        return warn(line, "caf_number", QStringLiteral("household_apart"));
    case HouseholdPlanner::Outcome::Crowd:
        return warn(
            line, "caf_number", QStringLiteral("caf_number_crowd"), {QString::number(others.size() + 1)});
    }
}

void BeneficiaryPlanner::planCircle(ImportLine &line, const BeneficiaryDraft &draft, BeneficiaryId id)
{
    const auto tell = [&](const char *field, const CirclePlanner::Outcome &outcome, const QString &argument) {
        if (!outcome.added.isEmpty())
            line.changes.append({QLatin1String("circle"), {}, outcome.added});
        if (!outcome.problem.isEmpty())
            warn(line, field, outcome.problem, {argument.left(80)});
    };
    for (const QString &email : draft.advisors)
        tell("advisors", m_circle.addProfessional(id, email), email);
    if (!draft.structure.isEmpty())
        tell("structure", m_circle.addOrganisation(id, draft.structure), draft.structure);
}

ImportLine BeneficiaryPlanner::plan(const BeneficiaryDraft &draft, ImportDecision decision)
{
    ImportLine line;
    line.line = draft.line;
    line.subject = draft.subject;
    line.problems = draft.problems;
    if (draft.rejected) {
        line.action = ImportAction::Reject;
        return line;
    }
    const PersonMatch found = match(draft);
    if (!found.conflict.isEmpty()) {
        describeConflict(line, draft, found);
        if (decision == ImportDecision::Skip) {
            line.action = ImportAction::Conflict;
            return line;
        }
    }
    const bool asNew = found.person.isNull() || (line.inConflict && decision == ImportDecision::CreateNew);
    if (asNew)
        create(line, draft);
    else
        update(line, draft, found.person);
    return line;
}

ImportWrites BeneficiaryPlanner::writes() const
{
    ImportWrites writes;
    auto &people = std::get<RecordWrites<Beneficiary>>(writes);
    for (const BeneficiaryId id : m_order) {
        const Person person = m_people.value(id);
        if (!person.before)
            people.inserted.append(person.now);
        else if (*person.before != person.now)
            people.updated.append(person.now);
    }
    std::get<RecordWrites<BenefitRight>>(writes) = m_rights.writes();
    std::get<RecordWrites<HouseholdMember>>(writes) = m_households.writes();
    std::get<RecordWrites<CircleMember>>(writes) = m_circle.writes();
    return writes;
}
