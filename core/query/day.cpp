#include "core/query/day.h"

#include "core/domain/appointmentparticipant.h"
#include "core/domain/snooze.h"
#include "core/domain/vocabulary.h"
#include "core/query/people.h"
#include "core/rules/appointmentstate.h"
#include "core/storage/recordstore.h"
#include "core/storage/values.h"

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

/// Being in the circle is not enough to follow a file that is kept to who leads it.
void leaveOutRestricted(People &people, const Access &access)
{
    const QSet<BeneficiaryId> restricted = restrictedPeople(access);
    for (const BeneficiaryId person : restricted)
        if (people.contains(person)
            && decisionOn(access, Operation::ConsultFile, person).level < Level::General)
            people.remove(person);
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
        if (people.contains(appointment.beneficiary) && stateAt(appointment, now) == AppointmentState::ToTell)
            found[appointment.beneficiary].append({DayReason::Kind::UntoldAppointment, {}, appointment, {},
                {}, {}, appointment.startsAt.date()});
    }
    return found;
}

QString organisationName(Database &database, OrganisationId id)
{
    const auto body = RecordStore::find<Organisation>(database, id);
    return body ? body->name : QString();
}

QList<DayClash> clashesOfDay(Database &database, const Appointment &appointment)
{
    const QDate day = appointment.startsAt.date();
    const auto others = RecordStore::select<Appointment>(database,
        QStringLiteral("WHERE beneficiary_id = ? AND starts_at >= ? AND starts_at < ?"),
        {appointment.beneficiary.value(), Values::toValue(day), Values::toValue(day.addDays(1))});
    QList<DayClash> found;
    for (const Clash &clash : clashesOf(appointment, others))
        found.append({clash, organisationName(database, clash.other.organisation)});
    return found;
}

QStringList participantsOf(Database &database, const Appointment &appointment)
{
    QStringList names;
    const auto participants = RecordStore::select<AppointmentParticipant>(database,
        QStringLiteral("WHERE beneficiary_id = ? AND appointment_id = ? ORDER BY id"),
        {appointment.beneficiary.value(), appointment.id.value()});
    for (const AppointmentParticipant &each : participants)
        names.append(organisationName(database, each.organisation));
    names.removeDuplicates();
    return names;
}

QList<Appointment> appointmentsOf(Database &database, const Session &session, QDate day)
{
    QString clause = QStringLiteral("WHERE starts_at >= ? AND starts_at < ? AND status <> 'cancelled'");
    QVariantList values{Values::toValue(day), Values::toValue(day.addDays(1))};
    if (!session.professional.isNull()) {
        clause += QStringLiteral(" AND (professional_id = ? OR id IN (SELECT appointment_id "
                                 "FROM appointment_participant WHERE professional_id = ?))");
        values << session.professional.value() << session.professional.value();
    }
    return RecordStore::select<Appointment>(
        database, clause + QStringLiteral(" ORDER BY starts_at, id"), values);
}

/// Only who sees a person's appointments is told what clashes with one.
bool seesAppointments(const Access &access, Relation relation)
{
    return Policy::decide(access.session, Operation::ConsultFile, relation).level >= Level::General;
}

QList<DayAppointment> todays(const Access &access)
{
    Database &database = access.database;
    const Session &session = access.session;
    const auto appointments = appointmentsOf(database, session, access.today());
    QList<BeneficiaryId> people;
    for (const Appointment &appointment : appointments)
        people.append(appointment.beneficiary);
    const auto relations = relationsTo(access, people);
    QList<DayAppointment> found;
    for (const Appointment &appointment : appointments) {
        DayAppointment line{appointment, {}, {}, participantsOf(database, appointment), {}};
        if (seesAppointments(access, relations.value(appointment.beneficiary)))
            line.clashes = clashesOfDay(database, appointment);
        if (const auto person = RecordStore::find<Beneficiary>(database, appointment.beneficiary))
            line.name = personName(person->familyName, person->firstName);
        if (appointment.organisation != session.organisation)
            line.organisation = organisationName(database, appointment.organisation);
        found.append(line);
    }
    return found;
}

bool isOriented(Stage stage) { return stage >= Stage::Oriented && stage < Stage::JobSecuring; }

using Reasons = QHash<BeneficiaryId, QList<DayReason>>;

void addDeadlines(
    Day &day, Reasons &reasons, Database &database, const Session &session, const People &people, QDate today)
{
    const auto deadlines = runningDeadlines(database, session, people, today);
    for (auto each = deadlines.begin(); each != deadlines.end(); ++each) {
        for (const Deadline &deadline : each.value()) {
            if (standsBack(deadline, each.value()))
                continue;
            if (deadline.warnOn <= today)
                reasons[each.key()].append(
                    {DayReason::Kind::Deadline, deadline, {}, {}, {}, {}, deadline.dueOn});
            else if (!day.nextDueOn.isValid() || deadline.dueOn < day.nextDueOn)
                day.nextDueOn = deadline.dueOn;
        }
    }
}

/// Steps of the plan that anybody promised: the reader follows them up.
void addActions(
    Reasons &reasons, Database &database, const Session &session, const People &people, QDate today)
{
    const Vocabulary vocabulary(RecordStore::select<Term>(database), today);
    QVariantList values{Values::toValue(today.addDays(DayReason::ActionNotice))};
    const QString mine = inMyCircles(session, today, QStringLiteral("beneficiary_id"), values);
    const auto actions = RecordStore::select<PlanAction>(database,
        QStringLiteral("WHERE state IN ('planned', 'in_progress', 'standby') AND due_on <= ?") + mine,
        values);
    for (const PlanAction &action : actions) {
        if (!people.contains(action.beneficiary))
            continue;
        QString words = vocabulary.actionLabel(action.code, action.label);
        if (!action.byPerson && action.professional != session.professional)
            if (const auto body = RecordStore::find<Organisation>(database, action.organisation))
                words += QStringLiteral(" · ") + body->name;
        reasons[action.beneficiary].append(
            {DayReason::Kind::Action, {}, {}, action, {}, words, action.dueOn});
    }
}

/// Conferences about the reader's people, for who reads whole files.
void addConferences(Reasons &reasons, const Access &access, const People &people)
{
    const Session &session = access.session;
    if (Policy::decide(session, Operation::ConsultFile, Relation::Own).level < Level::Full)
        return;
    QVariantList values{Values::toValue(access.today().addDays(DayReason::ConferenceNotice + 1))};
    const QString mine = inMyCircles(session, access.today(), QStringLiteral("beneficiary_id"), values);
    for (const Conference &each : RecordStore::select<Conference>(
             access.database, QStringLiteral("WHERE closed_on IS NULL AND held_at < ?") + mine, values)) {
        if (!people.contains(each.beneficiary))
            continue;
        DayReason reason{DayReason::Kind::Conference};
        reason.conference = each;
        reason.dueOn = each.heldAt.date();
        reasons[each.beneficiary].append(reason);
    }
}

/// Which kind of appointment settles a deadline; nothing when none does.
bool settles(const Appointment &appointment, const Deadline &deadline)
{
    const auto *rule = ruleOf(deadline);
    if (!rule || appointment.startsAt.date() > deadline.dueOn)
        return false;
    if (rule->toFact == u"joint_review_attended")
        return appointment.kind == Appointment::Kind::JointReview;
    if (rule->toFact == u"appointment_attended")
        return appointment.kind != Appointment::Kind::Orientation;
    return (rule->toFact.endsWith(u"_signed")) && appointment.kind == Appointment::Kind::ContractSigning;
}

/// What is put off, and what an appointment to come will settle in time.
void markQuiet(Reasons &reasons, Database &database, const Session &session, const QDateTime &now)
{
    QHash<BeneficiaryId, QHash<QString, Snooze>> putOff;
    for (const Snooze &snooze :
        RecordStore::select<Snooze>(database, QStringLiteral("WHERE account_id = ? AND until > ?"),
            {session.account.value(), Values::toValue(now.date())}))
        putOff[snooze.beneficiary].insert(snooze.subject, snooze);
    QHash<BeneficiaryId, QList<Appointment>> planned;
    for (const Appointment &appointment : RecordStore::select<Appointment>(
             database, QStringLiteral("WHERE status = 'planned' AND starts_at >= ?"), {Values::toValue(now)}))
        planned[appointment.beneficiary].append(appointment);
    for (auto person = reasons.begin(); person != reasons.end(); ++person) {
        for (DayReason &reason : *person) {
            const Snooze snooze = putOff.value(person.key()).value(reason.subject());
            reason.putOffUntil = snooze.until;
            reason.putOffReason = snooze.reason;
            if (reason.kind != DayReason::Kind::Deadline || reason.isLate(now.date()))
                continue;
            for (const Appointment &appointment : planned.value(person.key()))
                if (settles(appointment, reason.deadline))
                    reason.plannedAt = appointment.startsAt;
        }
    }
}

/// What the reader asked and nobody answered, and what was asked of her, of people whose file she does not
/// follow yet too.
void addRequests(Reasons &reasons, People &people, const Access &access)
{
    const QDateTime now = access.clock.now();
    for (const RequestLine &line : requestsOf(access, {.mine = true})) {
        const bool asked = line.received && line.request.awaitsAnswer();
        const BeneficiaryId person = line.request.beneficiary;
        const bool hers = line.mine || (!asked && people.contains(person));
        if (!hers || !(asked || line.need.isLate(now)))
            continue;
        if (!people.contains(person))
            people.insert(person, {line.person, line.reference, Stage::Outreach, {}, true});
        DayReason reason{DayReason::Kind::Request};
        reason.request = line;
        reason.dueOn = line.need.dueAt.date();
        reasons[person].append(reason);
    }
}

/// One line a person whose reasons are quiet, or are not; the most pressing first.
QList<DayPerson> queueOf(const Reasons &reasons, const People &people, bool quiet)
{
    const auto sooner = [](const DayReason &a, const DayReason &b) {
        return std::tuple(a.dueOn, a.kind, a.subject()) < std::tuple(b.dueOn, b.kind, b.subject());
    };
    QList<DayPerson> queue;
    for (auto each = reasons.begin(); each != reasons.end(); ++each) {
        QList<DayReason> kept = each.value();
        kept.removeIf([quiet](const DayReason &reason) { return reason.isQuiet() != quiet; });
        if (kept.isEmpty())
            continue;
        std::sort(kept.begin(), kept.end(), sooner);
        const Person &person = *people.find(each.key());
        queue.append({each.key(), person.name, person.reference, kept});
    }
    std::sort(queue.begin(), queue.end(), [](const DayPerson &a, const DayPerson &b) {
        return std::tuple(a.dueOn(), a.name, a.id) < std::tuple(b.dueOn(), b.name, b.id);
    });
    return queue;
}

} // namespace

QString DayReason::subject() const
{
    switch (kind) {
    case Kind::Deadline:
        return deadline.rule + QLatin1Char(' ') + deadline.startedOn.toString(Qt::ISODate);
    case Kind::UntoldAppointment:
        return QStringLiteral("appointment ") + QString::number(appointment.id.value());
    case Kind::NoReferent:
        return QStringLiteral("no_referent");
    case Kind::Action:
        return QStringLiteral("action ") + QString::number(action.id.value());
    case Kind::Request:
        return QStringLiteral("request %1 %2").arg(request.request.id.value()).arg(codeOf(request.need.kind));
    case Kind::Conference:
        return QStringLiteral("conference ") + QString::number(conference.id.value());
    }
    return {};
}

Day dayOf(const Access &access)
{
    if (!decisionOn(access, Operation::ListPeople).allow)
        return {};
    Database &database = access.database;
    const Session &session = access.session;
    const QDateTime now = access.clock.now();
    const QDate today = now.date();
    People people = myPeople(database, session, today);
    leaveOutRestricted(people, access);
    Reasons reasons = untold(database, session, people, now);
    Day day;
    addDeadlines(day, reasons, database, session, people, today);
    addActions(reasons, database, session, people, today);
    for (auto each = people.begin(); each != people.end(); ++each)
        if (!each->hasReferent && isOriented(each->stage))
            reasons[each.key()].append({DayReason::Kind::NoReferent, {}, {}, {}, {}, {}, each->stageSince});
    addConferences(reasons, access, people);
    addRequests(reasons, people, access);
    markQuiet(reasons, database, session, now);
    day.queue = queueOf(reasons, people, false);
    day.quiet = queueOf(reasons, people, true);
    day.appointments = todays(access);
    return day;
}
