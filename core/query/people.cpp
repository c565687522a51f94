#include "core/query/people.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/storage/factsreader.h"
#include "core/storage/recordstore.h"
#include "core/storage/values.h"

namespace {

constexpr char16_t AfterEveryLetter = 0xFFFF;

/// "NOM Prénom" of a referent, or the name of the organisation.
QString referentName(Database &database, ProfessionalId professional, OrganisationId organisation)
{
    if (const auto found = RecordStore::find<Professional>(database, professional))
        return personName(found->familyName, found->firstName);
    if (const auto found = RecordStore::find<Organisation>(database, organisation))
        return found->name;
    return {};
}

/// Whether the reader may not know that this organisation acts.
bool isHidden(const Access &access, OrganisationId organisation, Level level)
{
    const auto found = RecordStore::find<Organisation>(access.database, organisation);
    return found && !isNamed(*found, access.session.organisation, level);
}

QString organisationNameOn(Database &database, OrganisationId id, QDate day)
{
    const auto found = RecordStore::find<Organisation>(database, id);
    if (!found)
        return {};
    const auto history = RecordStore::select<OrganisationName>(
        database, QStringLiteral("WHERE organisation_id = ?"), {id.value()});
    return nameOn(*found, history, day);
}

QStringList householdOf(Database &database, BeneficiaryId beneficiary, QDate on)
{
    QStringList references;
    Rows rows(database,
        QStringLiteral("SELECT b.reference FROM household_member mine "
                       "JOIN household_member theirs ON theirs.household_id = mine.household_id "
                       "JOIN beneficiary b ON b.id = theirs.beneficiary_id "
                       "WHERE mine.beneficiary_id = ? AND b.id <> ? "
                       "AND (mine.valid_to IS NULL OR mine.valid_to >= ?) "
                       "AND (theirs.valid_to IS NULL OR theirs.valid_to >= ?) ORDER BY b.reference"),
        {beneficiary.value(), beneficiary.value(), Values::toValue(on), Values::toValue(on)});
    while (rows.next())
        references.append(rows.text(0));
    return references;
}

QList<CircleRow> circleOf(const Access &access, const QList<CircleMember> &members, QDate on, Level level)
{
    Database &database = access.database;
    QList<CircleRow> circle;
    for (const CircleMember &member : members) {
        if (isHidden(access, member.organisation, level)) {
            circle.append({member, MaskedOrganisation, {}});
            continue;
        }
        const QDate seen = member.to.isValid() && member.to < on ? member.to : on;
        CircleRow row{member, organisationNameOn(database, member.organisation, seen), {}};
        if (const auto found = RecordStore::find<Professional>(database, member.professional))
            row.professional = personName(found->familyName, found->firstName);
        circle.append(row);
    }
    return circle;
}

/// Leaves out what the reader may not see; who was found by a stage is only for who may see stages.
QList<PersonRow> disclosedTo(
    const Access &access, const QList<PersonRow> &rows, const QList<OrganisationId> &leads, bool byStage)
{
    QHash<OrganisationId, bool> hidden;
    QList<BeneficiaryId> ids;
    for (const PersonRow &row : rows)
        ids.append(row.beneficiary.id);
    const auto relations = relationsTo(access, ids);
    QList<PersonRow> shown;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        PersonRow row = rows[i];
        row.level =
            Policy::decide(access.session, Operation::ConsultFile, relations.value(row.beneficiary.id)).level;
        if (row.level == Level::None || (byStage && row.level < Level::General))
            continue;
        row.beneficiary = disclosed(row.beneficiary, row.level);
        if (row.level < Level::Full) {
            if (!hidden.contains(leads[i]))
                hidden.insert(leads[i], isHidden(access, leads[i], row.level));
            if (hidden.value(leads[i]))
                row.referent = MaskedOrganisation;
        }
        if (row.level < Level::General)
            row.stage = Stage::Outreach;
        if (row.level < Level::Full)
            row.next.reset();
        shown.append(row);
    }
    return shown;
}

} // namespace

QString personName(const QString &familyName, const QString &firstName)
{
    return firstName.isEmpty() ? familyName.toUpper() : familyName.toUpper() + QLatin1Char(' ') + firstName;
}

Result<QList<PersonRow>> people(const Access &access, const QString &search, std::optional<Stage> stage)
{
    Database &database = access.database;
    const QString object = search.isEmpty() ? QStringLiteral("list") : QStringLiteral("search");
    if (const auto opened = openForReading(access, Operation::ListPeople, {}, object); !opened)
        return opened.error();
    QString where = QStringLiteral("WHERE 1 = 1");
    QVariantList values;
    for (const QString &word : searchWords(search)) {
        where += QStringLiteral(" AND b.id IN (SELECT subject_id FROM search_word WHERE kind = 1 "
                                "AND word >= ? AND word < ?)");
        values << word << word + QChar(AfterEveryLetter);
    }
    if (stage) {
        where += QStringLiteral(" AND s.stage = ?");
        values << codeOf(*stage);
    }
    struct Referent
    {
        ProfessionalId professional;
        OrganisationId organisation;
    };
    QList<PersonRow> found;
    QList<Referent> referents;
    QString columns = QStringLiteral("b.id, b.revision");
    for (const QString &column : RecordStore::columns<Beneficiary>())
        columns += QStringLiteral(", b.") + column;
    const int extra = int(RecordStore::columns<Beneficiary>().size()) + 2;
    {
        Rows rows(database,
            QStringLiteral("SELECT %1, s.stage, s.referent_id, s.referent_organisation_id, s.next_rule, "
                           "s.next_due_on, s.next_warn_on FROM beneficiary b "
                           "JOIN pathway_summary s ON s.beneficiary_id = b.id %2 ORDER BY s.name_key, b.id")
                .arg(columns, where),
            values);
        while (rows.next()) {
            PersonRow row{Level::Full, RecordStore::read<Beneficiary>(rows),
                fromCode<Stage>(rows.text(extra)).value_or(Stage::Outreach), {}, {}};
            if (!rows.text(extra + 3).isEmpty())
                row.next = Deadline{rows.text(extra + 3), {}, rows.date(extra + 4), rows.date(extra + 5), {}};
            referents.append({rows.id<ProfessionalId>(extra + 1), rows.id<OrganisationId>(extra + 2)});
            found.append(row);
        }
    }
    QHash<std::pair<qint64, qint64>, QString> names;
    for (int i = 0; i < found.size(); ++i) {
        const std::pair key{referents[i].professional.value(), referents[i].organisation.value()};
        if (!names.contains(key))
            names.insert(key, referentName(database, referents[i].professional, referents[i].organisation));
        found[i].referent = names.value(key);
    }
    QList<OrganisationId> leads;
    for (const Referent &each : std::as_const(referents))
        leads.append(each.organisation);
    return disclosedTo(access, found, leads, stage.has_value());
}

Result<PersonDetail> person(const Access &access, const QString &reference, QDate on)
{
    Database &database = access.database;
    const auto found = RecordStore::select<Beneficiary>(
        database, QStringLiteral("WHERE reference = ?"), {reference.trimmed().toUpper()});
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, QString()};
    const auto level = openForReading(access, Operation::ConsultFile, found.first().id);
    if (!level)
        return level.error();
    const PathwayFacts all = FactsReader(database).facts(found.first());
    const PathwayFacts facts = disclosed(all, *level);
    PersonDetail detail;
    detail.state = disclosed(pathwayState(all, deadlineRules(), on), *level);
    detail.row = {*level, disclosed(found.first(), *level), detail.state.stage, {}, detail.state.next()};
    for (const CircleMember &member : facts.members)
        if (member.role == CircleMember::Role::UniqueReferent && Period{member.from, member.to}.contains(on))
            detail.row.referent = isHidden(access, member.organisation, *level)
                ? MaskedOrganisation
                : referentName(database, member.professional, member.organisation);
    detail.circle = circleOf(access, facts.members, on, *level);
    if (*level >= Level::Full)
        detail.household = householdOf(database, found.first().id, on);
    detail.appointments = facts.appointments;
    for (Appointment &each : detail.appointments)
        if (isHidden(access, each.organisation, *level))
            each.place.clear();
    detail.contracts = facts.contracts;
    return detail;
}
