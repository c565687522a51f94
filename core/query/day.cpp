#include "core/query/day.h"

#include "core/query/people.h"
#include "core/storage/recordstore.h"

#include <QHash>
#include <QSet>

namespace {

struct Person
{
    QString name{};
    QString reference{};
    Stage stage = Stage::Outreach;
    QDate stageSince{};
    bool hasReferent = false;
};

using People = QHash<BeneficiaryId, Person>;

/// " AND b.id IN (…)": those whose circle the reader is in; everybody for who is no professional.
QString inMyCircles(const Session &session, QDate today, const QString &column, QVariantList &values)
{
    if (session.professional.isNull())
        return {};
    values << session.professional.value() << Values::toValue(today) << Values::toValue(today);
    return QStringLiteral(" AND %1 IN (SELECT beneficiary_id FROM circle_member WHERE professional_id = ? "
                          "AND (valid_from IS NULL OR valid_from <= ?) "
                          "AND (valid_to IS NULL OR valid_to >= ?))")
        .arg(column);
}

/// The open files of the reader.
People myPeople(Database &database, const Session &session, QDate today)
{
    QString sql =
        QStringLiteral("SELECT b.id, b.family_name, b.first_name, b.reference, s.stage, s.stage_since, "
                       "s.referent_organisation_id FROM pathway_summary s "
                       "JOIN beneficiary b ON b.id = s.beneficiary_id WHERE s.closed = 0");
    QVariantList values;
    sql += inMyCircles(session, today, QStringLiteral("b.id"), values);
    People found;
    Rows rows(database, sql, values);
    while (rows.next())
        found.insert(rows.id<BeneficiaryId>(0),
            {personName(rows.text(1), rows.text(2)), rows.text(3),
                fromCode<Stage>(rows.text(4)).value_or(Stage::Outreach), rows.date(5), rows.number(6) != 0});
    return found;
}

QHash<BeneficiaryId, QList<Deadline>> runningDeadlines(
    Database &database, const Session &session, const People &people, QDate today)
{
    QHash<BeneficiaryId, QList<Deadline>> found;
    QVariantList values;
    const QString mine = inMyCircles(session, today, QStringLiteral("beneficiary_id"), values);
    Rows rows(database,
        QStringLiteral("SELECT beneficiary_id, rule, started_on, due_on, warn_on FROM deadline "
                       "WHERE met_on IS NULL")
            + mine,
        values);
    while (rows.next())
        if (const auto id = rows.id<BeneficiaryId>(0); people.contains(id))
            found[id].append({rows.text(1), rows.date(2), rows.date(3), rows.date(4), {}});
    return found;
}

/// A target says nothing more while a deadline of law for the same act runs.
bool standsBack(const Deadline &deadline, const QList<Deadline> &others)
{
    const auto *rule = ruleOf(deadline);
    if (!rule || rule->force != DeadlineRule::Force::Target)
        return false;
    return std::any_of(others.begin(), others.end(), [rule](const Deadline &other) {
        const auto *its = ruleOf(other);
        return its && its->force == DeadlineRule::Force::Law && rule->awaitsActOf(*its);
    });
}

QHash<BeneficiaryId, QList<DayReason>> untold(
    Database &database, const Session &session, const People &people, const QDateTime &now)
{
    QHash<BeneficiaryId, QList<DayReason>> found;
    QString clause = QStringLiteral("WHERE status = 'planned' AND starts_at < ?");
    QVariantList values{Values::toValue(now)};
    if (!session.professional.isNull()) {
        clause += QStringLiteral(" AND professional_id = ?");
        values << session.professional.value();
    }
    for (const Appointment &appointment : RecordStore::select<Appointment>(database, clause, values)) {
        if (people.contains(appointment.beneficiary)
            && appointment.startsAt.addSecs(60 * appointment.minutes) <= now)
            found[appointment.beneficiary].append(
                {DayReason::Kind::UntoldAppointment, {}, appointment, appointment.startsAt.date()});
    }
    return found;
}

QList<DayAppointment> todays(Database &database, const Session &session, QDate today)
{
    QString clause = QStringLiteral("WHERE starts_at >= ? AND starts_at < ? AND status <> 'cancelled'");
    QVariantList values{Values::toValue(today), Values::toValue(today.addDays(1))};
    if (!session.professional.isNull()) {
        clause += QStringLiteral(" AND professional_id = ?");
        values << session.professional.value();
    }
    QList<DayAppointment> found;
    const auto appointments = RecordStore::select<Appointment>(
        database, clause + QStringLiteral(" ORDER BY starts_at, id"), values);
    for (const Appointment &appointment : appointments) {
        DayAppointment line{appointment, {}, {}};
        if (const auto person = RecordStore::find<Beneficiary>(database, appointment.beneficiary))
            line.name = personName(person->familyName, person->firstName);
        if (appointment.organisation != session.organisation)
            if (const auto body = RecordStore::find<Organisation>(database, appointment.organisation))
                line.organisation = body->name;
        found.append(line);
    }
    return found;
}

bool isOriented(Stage stage) { return stage >= Stage::Oriented && stage < Stage::JobSecuring; }

} // namespace

Day dayOf(const Access &access)
{
    if (!decisionOn(access, Operation::ListPeople).allow)
        return {};
    Database &database = access.database;
    const Session &session = access.session;
    const QDateTime now = access.clock.now();
    const QDate today = now.date();
    const People people = myPeople(database, session, today);
    auto reasons = untold(database, session, people, now);
    Day day;
    const auto deadlines = runningDeadlines(database, session, people, today);
    for (auto each = deadlines.begin(); each != deadlines.end(); ++each) {
        for (const Deadline &deadline : each.value()) {
            if (standsBack(deadline, each.value()))
                continue;
            if (deadline.warnOn <= today)
                reasons[each.key()].append({DayReason::Kind::Deadline, deadline, {}, deadline.dueOn});
            else if (!day.nextDueOn.isValid() || deadline.dueOn < day.nextDueOn)
                day.nextDueOn = deadline.dueOn;
        }
    }
    for (auto each = people.begin(); each != people.end(); ++each)
        if (!each->hasReferent && isOriented(each->stage))
            reasons[each.key()].append({DayReason::Kind::NoReferent, {}, {}, each->stageSince});
    const auto sooner = [](const DayReason &a, const DayReason &b) {
        return std::tuple(a.dueOn, a.kind, a.deadline.rule) < std::tuple(b.dueOn, b.kind, b.deadline.rule);
    };
    for (auto each = reasons.begin(); each != reasons.end(); ++each) {
        std::sort(each->begin(), each->end(), sooner);
        const Person &person = *people.find(each.key());
        day.queue.append({each.key(), person.name, person.reference, each.value()});
    }
    std::sort(day.queue.begin(), day.queue.end(), [](const DayPerson &a, const DayPerson &b) {
        return std::tuple(a.dueOn(), a.name, a.id) < std::tuple(b.dueOn(), b.name, b.id);
    });
    day.appointments = todays(database, session, today);
    return day;
}
