#include "core/security/access.h"

#include "core/domain/circlemember.h"
#include "core/security/spool.h"
#include "core/security/trail.h"
#include "core/storage/rows.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/values.h"

namespace {

constexpr int OneConsultation = 10; // minutes
constexpr int GlassLasts = 60; // minutes
constexpr int LeastReason = 10; // characters

constexpr int AtOnce = 64;

const QString &membersSql()
{
    static const QString sql =
        QStringLiteral("SELECT beneficiary_id, professional_id, organisation_id, role FROM circle_member "
                       "WHERE beneficiary_id IN (?%1) AND (valid_to IS NULL OR valid_to >= ?)")
            .arg(QStringLiteral(", ?").repeated(AtOnce - 1));
    return sql;
}

const QString &askedSql()
{
    static const QString sql =
        QStringLiteral("SELECT DISTINCT beneficiary_id FROM partner_request WHERE beneficiary_id IN (?%1) "
                       "AND to_organisation_id = ? "
                       "AND state IN ('sent', 'received', 'accepted', 'appointed', 'attended', 'absent')")
            .arg(QStringLiteral(", ?").repeated(AtOnce - 1));
    return sql;
}

bool isGlassBroken(const Access &access, BeneficiaryId person)
{
    return Trail(access.database, access.session, access.clock)
        .isRepeated(Operation::BreakGlass, person, GlassLasts);
}

/// Leaves the row of a reading. Who only reads the base of somebody else leaves it beside the base; in a
/// folder that takes nothing, or on a base that nobody has entered yet, there is none.
Result<void> trace(const Access &access, Operation operation, BeneficiaryId person, const QString &object,
    const Decision &decision)
{
    Trail trail(access.database, access.session, access.clock);
    const auto outcome = decision.allow ? TrailEntry::Outcome::Done : TrailEntry::Outcome::Refused;
    const QString reason = decision.allow ? QString() : codeOf(decision.reason);
    if (!access.database.isReadOnly())
        return trail.writeApart(operation, outcome, person, object, {}, reason);
    if (access.database.isServer() || access.session.baseKey.isNull()
        || !SqliteFile::isFolderWritable(access.database.path()))
        return {};
    return Spool(access.database, access.session)
        .add(trail.entryOf(operation, outcome, person, object, {}, reason));
}

} // namespace

QSet<BeneficiaryId> restrictedPeople(const Access &access)
{
    QSet<BeneficiaryId> people;
    const bool asksServer = access.database.isServer();
    const QVariant today = Values::toValue(access.today());
    // What a reader may not see on a server must still bind her.
    Rows rows(access.database,
        asksServer ? QStringLiteral("SELECT maillage_restricted()")
                   : QStringLiteral("SELECT beneficiary_id FROM rights_request WHERE kind = 'restriction' "
                                    "AND decision IN ('granted', 'partly') AND decided_on <= ? "
                                    "AND (lifted_on IS NULL OR lifted_on > ?)"),
        asksServer ? QVariantList() : QVariantList{today, today});
    while (rows.next())
        people.insert(rows.id<BeneficiaryId>(0));
    return people;
}

QHash<BeneficiaryId, Relation> relationsTo(const Access &access, const QList<BeneficiaryId> &people)
{
    QHash<BeneficiaryId, Relation> relations;
    const QSet<BeneficiaryId> restricted = restrictedPeople(access);
    for (qsizetype first = 0; first < people.size(); first += AtOnce) {
        QVariantList values;
        for (qsizetype i = first; i < first + AtOnce; ++i)
            values.append(i < people.size() ? QVariant(people[i].value()) : QVariant());
        values.append(Values::toValue(access.today()));
        Rows members(access.database, membersSql(), values);
        while (members.next()) {
            const auto person = members.id<BeneficiaryId>(0);
            Relation &relation = relations[person];
            const auto professional = members.id<ProfessionalId>(1);
            const auto role = fromCode<CircleMember::Role>(members.text(3));
            const bool isKept = restricted.contains(person) && !(role && CircleMember::leads(*role));
            if (!isKept && !professional.isNull() && professional == access.session.professional)
                relation = Relation::Own;
            else if (!restricted.contains(person) && relation != Relation::Own
                && members.id<OrganisationId>(2) == access.session.organisation)
                relation = Relation::Team;
            else if (relation == Relation::None)
                relation = Relation::Other;
        }
        // Whoever is asked about a person may know who she is.
        values.last() = access.session.organisation.value();
        Rows asked(access.database, askedSql(), values);
        while (asked.next())
            if (Relation &relation = relations[asked.id<BeneficiaryId>(0)];
                !restricted.contains(asked.id<BeneficiaryId>(0))
                && (relation == Relation::None || relation == Relation::Other))
                relation = Relation::Team;
    }
    for (const BeneficiaryId person : people)
        if (Relation &relation = relations[person]; relation == Relation::None)
            relation = restricted.contains(person) ? Relation::Other : Relation::Free;
    return relations;
}

Relation relationTo(const Access &access, BeneficiaryId person)
{
    if (person.isNull())
        return Relation::None;
    const Relation relation = relationsTo(access, {person}).value(person, Relation::Other);
    return relation == Relation::Other && isGlassBroken(access, person) ? Relation::Glass : relation;
}

Decision decisionOn(const Access &access, Operation operation, BeneficiaryId person)
{
    return Policy::decide(access.session, operation, relationTo(access, person));
}

Result<Level> openForReading(
    const Access &access, Operation operation, BeneficiaryId person, const QString &object)
{
    const Decision decision = decisionOn(access, operation, person);
    // Each paper is told of by itself.
    const bool known = decision.allow && !person.isNull() && operation != Operation::PrintFile
        && Trail(access.database, access.session, access.clock)
               .isRepeated(operation, person, OneConsultation);
    if (!known)
        if (const auto written = trace(access, operation, person, object, decision); !written)
            return written.error();
    return decision.allow ? Result<Level>(decision.level)
                          : Result<Level>(Error{ErrorCode::Refused, codeOf(decision.reason)});
}

Result<void> breakGlass(const Access &access, BeneficiaryId person, const QString &reason)
{
    if (reason.simplified().size() < LeastReason)
        return Error{ErrorCode::Invalid, QStringLiteral("reason")};
    const Decision decision = decisionOn(access, Operation::BreakGlass, person);
    const auto outcome = decision.allow ? TrailEntry::Outcome::Done : TrailEntry::Outcome::Refused;
    const auto written = Trail(access.database, access.session, access.clock)
                             .writeApart(Operation::BreakGlass, outcome, person, {}, {}, reason.simplified());
    if (!written)
        return written;
    return decision.allow ? Result<void>() : Result<void>(Error{ErrorCode::Refused, codeOf(decision.reason)});
}
