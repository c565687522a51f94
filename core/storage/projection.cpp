#include "core/storage/projection.h"

#include "core/base/text.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchindex.h"
#include "core/storage/values.h"

#include <QSet>

namespace {

const CircleMember *currentReferent(const PathwayFacts &facts, QDate today)
{
    const CircleMember *found = nullptr;
    for (const CircleMember &member : facts.members)
        if (member.role == CircleMember::Role::UniqueReferent
            && Period{member.from, member.to}.contains(today) && (!found || found->from < member.from))
            found = &member;
    return found;
}

int organisationsActing(const PathwayFacts &facts, QDate today)
{
    QSet<OrganisationId> acting;
    for (const CircleMember &member : facts.members)
        if (Period{member.from, member.to}.contains(today))
            acting.insert(member.organisation);
    return int(acting.size());
}

void addAppointments(PathwaySummary &summary, const PathwayFacts &facts, QDate today)
{
    for (const Appointment &appointment : facts.appointments) {
        const QDate day = appointment.startsAt.date();
        if (appointment.status == Appointment::Status::Attended && day <= today)
            summary.lastContactOn = std::max(summary.lastContactOn, day);
        if (appointment.status == Appointment::Status::Planned && day >= today
            && (!summary.nextAppointmentAt.isValid() || appointment.startsAt < summary.nextAppointmentAt))
            summary.nextAppointmentAt = appointment.startsAt;
    }
}

void addContract(PathwaySummary &summary, const PathwayFacts &facts, QDate today)
{
    const Contract *latest = nullptr;
    for (const Contract &contract : facts.contracts)
        if (contract.signedOn.isValid() && contract.startsOn <= today
            && (!latest || latest->startsOn < contract.startsOn))
            latest = &contract;
    if (latest) {
        summary.contractKind = codeOf(latest->kind);
        summary.contractEndsOn = latest->endsOn;
    }
}

/// The first day after `today` on which a line may differ without a new fact.
QDate nextChange(const PathwayState &state, const PathwayFacts &facts, QDate today)
{
    QDate next = state.nextChangeOn;
    const auto consider = [&](QDate day) {
        if (day > today && (!next.isValid() || day < next))
            next = day;
    };
    for (const CircleMember &member : facts.members) {
        consider(member.from);
        if (member.to.isValid())
            consider(member.to.addDays(1));
    }
    for (const Contract &contract : facts.contracts)
        consider(contract.startsOn);
    for (const Appointment &appointment : facts.appointments) {
        if (appointment.status == Appointment::Status::Planned)
            consider(appointment.startsAt.date().addDays(1));
        else if (appointment.status == Appointment::Status::Attended)
            consider(appointment.startsAt.date());
    }
    return next;
}

} // namespace

Projection::Projection(Database &database, QDate today)
    : m_database(database)
    , m_today(today)
    , m_facts(database)
{
}

QString Projection::keyOf(const CircleMember &referent)
{
    const qint64 id =
        referent.professional.isNull() ? referent.organisation.value() : referent.professional.value();
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    QString name;
    if (!referent.professional.isNull()) {
        if (const auto found = RecordStore::find<Professional>(m_database, referent.professional))
            name = found->familyName + QLatin1Char(' ') + found->firstName;
    } else if (const auto found = RecordStore::find<Organisation>(m_database, referent.organisation)) {
        name = found->name;
    }
    return m_names.insert(id, folded(name)).value();
}

Projection::Kept Projection::computed(const Beneficiary &beneficiary, const PathwayFacts &facts)
{
    const PathwayState state = pathwayState(facts, deadlineRules(), m_today);
    Kept kept;
    PathwaySummary &summary = kept.summary;
    summary.id = beneficiary.id;
    summary.nameKey = folded(beneficiary.familyName + QLatin1Char(' ') + beneficiary.firstName);
    summary.communeKey = folded(beneficiary.city);
    summary.stage = state.stage;
    summary.stageSince = state.stageSince;
    summary.track = state.track;
    if (const CircleMember *referent = currentReferent(facts, m_today)) {
        summary.referent = referent->professional;
        summary.referentOrganisation = referent->organisation;
        summary.referentKey = keyOf(*referent);
    }
    if (const auto next = state.next()) {
        summary.nextRule = next->rule;
        summary.nextDueOn = next->dueOn;
        summary.nextWarnOn = next->warnOn;
    }
    addAppointments(summary, facts, m_today);
    addContract(summary, facts, m_today);
    summary.circleSize = organisationsActing(facts, m_today);
    summary.closed = state.stage == Stage::Closed;
    summary.recomputeOn = nextChange(state, facts, m_today);
    kept.deadlines = state.deadlines;
    std::sort(kept.deadlines.begin(), kept.deadlines.end(), [](const Deadline &a, const Deadline &b) {
        return std::tie(a.rule, a.startedOn) < std::tie(b.rule, b.startedOn);
    });
    kept.words = SearchIndex::words(beneficiary);
    return kept;
}

Projection::Kept Projection::stored(BeneficiaryId beneficiary)
{
    Kept kept;
    Rows rows(m_database,
        QStringLiteral("SELECT name_key, commune_key, stage, stage_since, track, referent_id, "
                       "referent_organisation_id, referent_key, next_rule, next_due_on, next_warn_on, "
                       "last_contact_on, next_appointment_at, contract_kind, contract_ends_on, circle_size, "
                       "closed, recompute_on FROM pathway_summary WHERE beneficiary_id = ?"),
        {beneficiary.value()});
    if (rows.next())
        kept.summary = {beneficiary, rows.text(0), rows.text(1),
            fromCode<Stage>(rows.text(2)).value_or(Stage::Outreach), rows.date(3),
            fromCode<Track>(rows.text(4)).value_or(Track::None), rows.id<ProfessionalId>(5),
            rows.id<OrganisationId>(6), rows.text(7), rows.text(8), rows.date(9), rows.date(10),
            rows.date(11), rows.dateTime(12), rows.text(13), rows.date(14), int(rows.number(15)),
            rows.flag(16), rows.date(17)};
    Rows deadlines(m_database,
        QStringLiteral("SELECT rule, started_on, due_on, warn_on, met_on FROM deadline "
                       "WHERE beneficiary_id = ? ORDER BY rule, started_on"),
        {beneficiary.value()});
    while (deadlines.next())
        kept.deadlines.append(
            {deadlines.text(0), deadlines.date(1), deadlines.date(2), deadlines.date(3), deadlines.date(4)});
    kept.words = SearchIndex(m_database).stored(beneficiary.value());
    return kept;
}

Result<void> Projection::remove(BeneficiaryId beneficiary)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM pathway_summary WHERE beneficiary_id = ?"),
             QStringLiteral("DELETE FROM deadline WHERE beneficiary_id = ?")})
        if (const auto done = m_database.execute(sql, {beneficiary.value()}); !done)
            return done.error();
    return SearchIndex(m_database).store(SearchIndex::Kind::Person, beneficiary.value(), {});
}

Result<void> Projection::replace(const Kept &kept)
{
    const auto removed = remove(kept.summary.id);
    return removed ? insert(kept) : removed;
}

Result<void> Projection::insert(const Kept &kept)
{
    const PathwaySummary &s = kept.summary;
    using Values::toValue;
    const auto inserted = m_database.execute(
        QStringLiteral(
            "INSERT INTO pathway_summary (beneficiary_id, name_key, commune_key, stage, "
            "stage_order, stage_since, track, referent_id, referent_organisation_id, referent_key, "
            "next_rule, next_due_on, next_warn_on, last_contact_on, next_appointment_at, "
            "contract_kind, contract_ends_on, circle_size, closed, recompute_on, computed_on) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {s.id.value(), s.nameKey, toValue(s.communeKey), codeOf(s.stage), int(s.stage), toValue(s.stageSince),
            toValue(s.track), toValue(s.referent), toValue(s.referentOrganisation), toValue(s.referentKey),
            toValue(s.nextRule), toValue(s.nextDueOn), toValue(s.nextWarnOn), toValue(s.lastContactOn),
            toValue(s.nextAppointmentAt), toValue(s.contractKind), toValue(s.contractEndsOn), s.circleSize,
            toValue(s.closed), toValue(s.recomputeOn), toValue(m_today)});
    if (!inserted)
        return inserted.error();
    for (const Deadline &deadline : kept.deadlines) {
        const auto kept_ = m_database.execute(
            QStringLiteral("INSERT INTO deadline (beneficiary_id, rule, started_on, due_on, warn_on, met_on) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {s.id.value(), deadline.rule, toValue(deadline.startedOn), toValue(deadline.dueOn),
                toValue(deadline.warnOn), toValue(deadline.metOn)});
        if (!kept_)
            return kept_.error();
    }
    return SearchIndex(m_database).add(SearchIndex::Kind::Person, s.id.value(), kept.words);
}

bool Projection::isSeen(BeneficiaryId beneficiary)
{
    if (!m_database.isServer() || m_database.isOwner())
        return true;
    Rows rows(m_database, QStringLiteral("SELECT maillage_sees(?)"), {beneficiary.value()});
    return rows.next() && rows.flag(0);
}

Result<void> Projection::recompute(BeneficiaryId beneficiary)
{
    if (!isSeen(beneficiary))
        return m_database.execute(QStringLiteral("SELECT maillage_ask_recompute(?)"), {beneficiary.value()});
    const auto found = RecordStore::find<Beneficiary>(m_database, beneficiary);
    return found ? replace(computed(*found, m_facts.facts(*found))) : remove(beneficiary);
}

Result<void> Projection::add(const Beneficiary &beneficiary, PathwayFacts facts)
{
    m_facts.complete(facts, beneficiary);
    return insert(computed(beneficiary, facts));
}

Result<void> Projection::recomputeAll(const std::function<bool(int, int)> &progress)
{
    QList<BeneficiaryId> everybody;
    Rows rows(m_database, QStringLiteral("SELECT id FROM beneficiary ORDER BY id"));
    while (rows.next())
        everybody.append(rows.id<BeneficiaryId>(0));
    int done = 0;
    for (const BeneficiaryId beneficiary : std::as_const(everybody)) {
        if (const auto stored = recompute(beneficiary); !stored)
            return stored.error();
        if (++done % 100 == 0 && progress && !progress(done, int(everybody.size())))
            return Error{ErrorCode::Cancelled, QString()};
    }
    return {};
}

Result<int> Projection::recomputeDue()
{
    QList<BeneficiaryId> due;
    Rows rows(m_database,
        QStringLiteral("SELECT beneficiary_id FROM pathway_summary WHERE recompute_on <= ? "
                       "UNION SELECT beneficiary_id FROM pathway_summary WHERE computed_on > ?"),
        {Values::toValue(m_today), Values::toValue(m_today)});
    while (rows.next())
        due.append(rows.id<BeneficiaryId>(0));
    int done = 0;
    for (const BeneficiaryId beneficiary : std::as_const(due)) {
        if (!isSeen(beneficiary))
            continue;
        if (const auto stored = recompute(beneficiary); !stored)
            return stored.error();
        ++done;
    }
    return done;
}

QList<BeneficiaryId> Projection::differences()
{
    QList<BeneficiaryId> different;
    for (const Beneficiary &beneficiary : RecordStore::select<Beneficiary>(m_database))
        if (stored(beneficiary.id) != computed(beneficiary, m_facts.facts(beneficiary)))
            different.append(beneficiary.id);
    return different;
}
