#include "ui/casefile/pathwaytext.h"

#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Tense = PathwayItem::Tense;

class Pathway
{
    Q_DECLARE_TR_FUNCTIONS(Pathway)
};

QString joined(QStringList parts, const QString &separator = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString sanctionText(const BreachCase &breach)
{
    return Pathway::tr("%1 of %2 %").arg(textOf(breach.decision), QLocale().toString(breach.rate));
}

/// The words for each kind of fact; one operator a kind.
class Teller
{
public:
    Teller(const PathwayItem &item, QDate today)
        : m_item(item)
        , m_today(today)
    {
    }

    PathwayText operator()(const StagePeriod &period) const
    {
        return {Pathway::tr("Stage"), textOf(period.stage), {}, {}, stageState(period)};
    }
    PathwayText operator()(const BenefitRight &right) const
    {
        const QString opened =
            right.openedOn.isValid() ? Pathway::tr("Right opened") : Pathway::tr("Applied for");
        return {
            Pathway::tr("Right"), textOf(right.kind), {}, {}, m_item.isEnd ? textOf(right.state) : opened};
    }
    PathwayText operator()(const Registration &) const
    {
        return {Pathway::tr("Registration"), Pathway::tr("List of jobseekers"), {}, {},
            m_item.isEnd ? Pathway::tr("Registration ended") : Pathway::tr("Registered")};
    }
    PathwayText operator()(const Orientation &orientation) const
    {
        QStringList states{textOf(orientation.state)};
        if (orientation.proposedOn.isValid() && orientation.proposedOn < m_item.from)
            states += Pathway::tr("proposed on %1").arg(dayText(orientation.proposedOn));
        if (orientation.notifiedOn.isValid())
            states += Pathway::tr("notified on %1").arg(dayText(orientation.notifiedOn));
        return {Pathway::tr("Orientation"), textOf(orientation.track), {}, {}, joined(states)};
    }
    PathwayText operator()(const CircleMember &member) const
    {
        return {Pathway::tr("Circle"), textOf(member.role), {}, {}, memberState(member)};
    }
    PathwayText operator()(const Handover &handover) const
    {
        const QString asked = handover.askedOn.isValid()
            ? Pathway::tr("asked for on %1").arg(dayText(handover.askedOn))
            : QString();
        return {Pathway::tr("Handover"), Pathway::tr("from %1 to %2").arg(handover.fromName, m_item.partner),
            {}, {}, joined({Pathway::tr("Accepted"), asked})};
    }
    PathwayText operator()(const Appointment &appointment) const
    {
        const bool usual = appointment.mode == Appointment::Mode::Office;
        return {Pathway::tr("Appointment"),
            joined({textOf(appointment.kind), usual ? QString() : textOf(appointment.mode).toLower()}),
            Pathway::tr("%1, %2").arg(
                dayText(m_item.from), QLocale().toString(appointment.startsAt.time(), QLocale::ShortFormat)),
            {},
            m_item.uncertain ? Pathway::tr("To be told: did it take place?") : textOf(appointment.status)};
    }
    PathwayText operator()(const Diagnosis &) const
    {
        return {Pathway::tr("Diagnosis"), Pathway::tr("Global diagnosis"), {}, {}, Pathway::tr("Validated")};
    }
    PathwayText operator()(const Contract &contract) const
    {
        return {Pathway::tr("Contract"), textOf(contract.kind), {}, {}, contractState(contract)};
    }
    PathwayText operator()(const Exit &exit) const
    {
        return {Pathway::tr("Exit"), textOf(exit.reason), {}, {}, exit.detail};
    }
    PathwayText operator()(const Silence &silence) const
    {
        const QString type =
            silence.partner.isNull() ? Pathway::tr("Without contact") : Pathway::tr("Without news");
        return {type, daysText(silence.since.daysTo(silence.until)), {}, {},
            silence.lasting ? Pathway::tr("Still lasting") : Pathway::tr("Ended")};
    }
    PathwayText operator()(const RuledDeadline &ruled) const
    {
        return {Pathway::tr("Deadline"), ruled.label, {}, {}, deadlineState(ruled.deadline), ruled.source};
    }
    PathwayText operator()(const Review &review) const
    {
        return {Pathway::tr("Review"), textOf(review.kind), {}, {},
            joined({textOf(review.conclusion), review.summary})};
    }
    PathwayText operator()(const BreachCase &breach) const
    {
        if (m_item.shape == PathwayItem::Shape::Bar)
            return {Pathway::tr("Sanction"), sanctionText(breach), {}, {}, sanctionState(breach)};
        return {Pathway::tr("Breach case"), textOf(breach.kind), {}, {}, breachState(breach)};
    }
    PathwayText operator()(const ObstaclePeriod &period) const
    {
        return {Pathway::tr("Obstacle"), period.label, {}, {}, obstacleState(period)};
    }

private:
    QString sanctionState(const BreachCase &breach) const;
    QString breachState(const BreachCase &breach) const;
    QString obstacleState(const ObstaclePeriod &period) const;
    QString stageState(const StagePeriod &period) const;
    QString memberState(const CircleMember &member) const;
    QString contractState(const Contract &contract) const;
    QString deadlineState(const Deadline &deadline) const;

    const PathwayItem &m_item;
    QDate m_today;
};

QString Teller::stageState(const StagePeriod &period) const
{
    switch (m_item.tense) {
    case Tense::Past:
        return Pathway::tr("Lasted %1").arg(daysText(period.from.daysTo(period.to) + 1));
    case Tense::Ongoing:
        return Pathway::tr("Current stage, for %1").arg(daysText(period.from.daysTo(m_today)));
    case Tense::Future:
        return Pathway::tr("Foreseen if nothing new happens");
    }
    return {};
}

QString Teller::memberState(const CircleMember &member) const
{
    switch (m_item.tense) {
    case Tense::Past:
        return joined({Pathway::tr("No longer acts"), member.endReason});
    case Tense::Ongoing:
        return Pathway::tr("Acts");
    case Tense::Future:
        return Pathway::tr("Will act");
    }
    return {};
}

QString Teller::contractState(const Contract &contract) const
{
    if (!contract.signedOn.isValid())
        return Pathway::tr("To be signed");
    const QString hours = Pathway::tr("%1 h a week").arg(QLocale().toString(contract.weeklyHours));
    const QString revised = contract.revisedOn.isValid()
        ? Pathway::tr("revised on %1").arg(dayText(contract.revisedOn))
        : QString();
    switch (m_item.tense) {
    case Tense::Past:
        return joined({Pathway::tr("Ended"), revised});
    case Tense::Ongoing:
        return joined({Pathway::tr("In force"), hours, revised});
    case Tense::Future:
        return joined({Pathway::tr("Signed, not begun"), hours});
    }
    return {};
}

QString Teller::sanctionState(const BreachCase &breach) const
{
    if (breach.liftedOn.isValid() && breach.liftedOn <= m_today)
        return joined({Pathway::tr("Lifted on %1").arg(dayText(breach.liftedOn)), breach.liftReason});
    switch (m_item.tense) {
    case Tense::Past:
        return Pathway::tr("Ended");
    case Tense::Ongoing:
        return Pathway::tr("In force");
    case Tense::Future:
        return Pathway::tr("Decided, not begun");
    }
    return {};
}

QString Teller::breachState(const BreachCase &breach) const
{
    QStringList states{Pathway::tr("Reported")};
    if (breach.notifiedOn.isValid())
        states += Pathway::tr("person told on %1").arg(dayText(breach.notifiedOn));
    if (breach.observationsOn.isValid())
        states += Pathway::tr("her observations received on %1").arg(dayText(breach.observationsOn));
    else if (m_item.uncertain && breach.observationsDueOn.isValid())
        states += Pathway::tr("her observations awaited until %1").arg(dayText(breach.observationsDueOn));
    states += textOf(breach.decision).toLower();
    if (breach.decidedOn.isValid())
        states += Pathway::tr("decided on %1").arg(dayText(breach.decidedOn));
    return joined(states);
}

/// "Strong, found slight": where it stands, and where it came from when that differs.
QString Teller::obstacleState(const ObstaclePeriod &period) const
{
    const QString first = obstacleText(period.course.first().second);
    if (period.to.isValid())
        return Pathway::tr("Lifted, was found: %1").arg(first.toLower());
    const QString now = obstacleText(period.level());
    return period.course.size() == 1 || first == now ? now
                                                     : Pathway::tr("%1, found: %2").arg(now, first.toLower());
}

/// What was met in time stands on the day it was met.
QString Teller::deadlineState(const Deadline &deadline) const
{
    return deadline.status(m_today) == DeadlineStatus::Met
        ? Pathway::tr("Done in time, due on %1").arg(dayText(deadline.dueOn))
        : deadlineText(deadline, m_today);
}

QString dateOf(const PathwayItem &item)
{
    if (item.shape == PathwayItem::Shape::Marker || item.from == item.to)
        return dayText(item.from);
    return periodText(item.from, item.to);
}

/// The name people use when there is little room; initials are the same in every language.
QString shortNameOf(Contract::Kind kind)
{
    return kind == Contract::Kind::Engagement ? Pathway::tr("Contract") : codeOf(kind).toUpper();
}

QStringList deadlineLabels(const RuledDeadline &ruled, QDate today)
{
    const Deadline &deadline = ruled.deadline;
    switch (deadline.status(today)) {
    case DeadlineStatus::OnTime:
    case DeadlineStatus::DueSoon: {
        const QString day = shortDayText(deadline.dueOn);
        return {Pathway::tr("%1: %2").arg(day, ruled.label), day};
    }
    case DeadlineStatus::Overdue: {
        const QString late = Pathway::tr("+%1 d").arg(deadline.dueOn.daysTo(today));
        return {Pathway::tr("%1: %2").arg(late, ruled.label), late};
    }
    case DeadlineStatus::MetLate:
        return {Pathway::tr("+%1 d").arg(deadline.dueOn.daysTo(deadline.metOn))};
    case DeadlineStatus::Met:
    case DeadlineStatus::NotApplicable:
        return {};
    }
    return {};
}

QString currentStage(const PathwayLane &lane)
{
    for (const PathwayItem &item : lane.items)
        if (const auto *period = std::get_if<StagePeriod>(&item.fact); period && item.tense == Tense::Ongoing)
            return textOf(period->stage); // since when is said on top of the file
    return {};
}

QString currentContract(const PathwayLane &lane)
{
    for (const PathwayItem &item : lane.items)
        if (item.tense == Tense::Ongoing && std::holds_alternative<Contract>(item.fact))
            return item.uncertain   ? Pathway::tr("to be signed")
                : item.to.isValid() ? Pathway::tr("in force until %1").arg(shortDayText(item.to))
                                    : Pathway::tr("in force");
    const bool signedOnce = std::any_of(lane.items.cbegin(), lane.items.cend(),
        [](const PathwayItem &item) { return std::holds_alternative<Contract>(item.fact); });
    return signedOnce ? Pathway::tr("none in force") : Pathway::tr("none");
}

QString currentMember(const PathwayLane &lane, QDate today)
{
    if (lane.silentSince.isValid())
        return Pathway::tr("no news for %1").arg(daysText(lane.silentSince.daysTo(today)));
    const PathwayItem *first = nullptr;
    for (const PathwayItem &item : lane.items) {
        const auto *member = std::get_if<CircleMember>(&item.fact);
        if (member && item.tense == Tense::Ongoing
            && (!first || member->role < std::get<CircleMember>(first->fact).role))
            first = &item;
    }
    if (!first)
        return Pathway::tr("does not act");
    return joined(
        {textOf(std::get<CircleMember>(first->fact).role), first->professional}, QStringLiteral(" · "));
}

QString nextAppointment(const PathwayLane &lane, QDate today)
{
    for (const PathwayItem &item : lane.items)
        if (const auto *appointment = std::get_if<Appointment>(&item.fact); appointment
            && appointment->status == Appointment::Status::Planned && !item.uncertain && item.from >= today)
            return Pathway::tr("next %1").arg(distanceText(item.from, today));
    return Pathway::tr("none planned");
}

QString strongestObstacle(const PathwayLane &lane)
{
    const ObstaclePeriod *strongest = nullptr;
    for (const PathwayItem &item : lane.items)
        if (const auto *period = std::get_if<ObstaclePeriod>(&item.fact);
            period && !period->to.isValid() && (!strongest || period->level() > strongest->level()))
            strongest = period;
    return strongest ? Pathway::tr("%1: %2").arg(strongest->label, obstacleText(strongest->level()).toLower())
                     : Pathway::tr("all lifted");
}

QString lateDeadlines(const PathwayLane &lane, QDate today)
{
    int late = 0;
    QDate next;
    for (const PathwayItem &item : lane.items) {
        if (const auto *ruled = std::get_if<RuledDeadline>(&item.fact)) {
            const DeadlineStatus status = ruled->deadline.status(today);
            late += status == DeadlineStatus::Overdue;
            const bool runs = status == DeadlineStatus::OnTime || status == DeadlineStatus::DueSoon;
            if (runs && (!next.isValid() || item.from < next))
                next = item.from;
        }
    }
    if (late > 0)
        return Pathway::tr("%n late", nullptr, late);
    return next.isValid() ? Pathway::tr("next due %1").arg(distanceText(next, today))
                          : Pathway::tr("none runs");
}

} // namespace

QString PathwayText::sentence() const { return joined({type, label, with, date, state}); }

PathwayText textOf(const PathwayItem &item, QDate today)
{
    PathwayText text = std::visit(Teller(item, today), item.fact);
    if (text.date.isEmpty())
        text.date = dateOf(item);
    text.with = joined({item.partner, item.professional});
    return text;
}

QString titleOf(const PathwayLane &lane)
{
    switch (lane.kind) {
    case PathwayLane::Kind::Stages:
        return Pathway::tr("Stages");
    case PathwayLane::Kind::Contracts:
        return Pathway::tr("Contracts");
    case PathwayLane::Kind::Partner:
        return lane.name.isEmpty() ? Pathway::tr("Partner without a name") : lane.name;
    case PathwayLane::Kind::Appointments:
        return Pathway::tr("Appointments");
    case PathwayLane::Kind::Obstacles:
        return Pathway::tr("Obstacles");
    case PathwayLane::Kind::Deadlines:
        return Pathway::tr("Deadlines");
    }
    return {};
}

QString noteOf(const PathwayLane &lane, QDate today)
{
    switch (lane.kind) {
    case PathwayLane::Kind::Stages:
        return currentStage(lane);
    case PathwayLane::Kind::Contracts:
        return currentContract(lane);
    case PathwayLane::Kind::Partner:
        return currentMember(lane, today);
    case PathwayLane::Kind::Appointments:
        return nextAppointment(lane, today);
    case PathwayLane::Kind::Obstacles:
        return strongestObstacle(lane);
    case PathwayLane::Kind::Deadlines:
        return lateDeadlines(lane, today);
    }
    return {};
}

QStringList themesOf(const PathwayLane &lane)
{
    QStringList themes;
    for (const PathwayItem &item : lane.items)
        if (const auto *period = std::get_if<ObstaclePeriod>(&item.fact);
            period && !themes.contains(period->label))
            themes += period->label;
    return themes;
}

QStringList labelsOf(const PathwayItem &item, QDate today)
{
    if (const auto *period = std::get_if<StagePeriod>(&item.fact))
        return {textOf(period->stage), QString::number(int(period->stage) + 1)};
    if (const auto *contract = std::get_if<Contract>(&item.fact))
        return {textOf(contract->kind), shortNameOf(contract->kind)};
    if (const auto *member = std::get_if<CircleMember>(&item.fact))
        return {joined({textOf(member->role), item.professional}, QStringLiteral(" · ")), item.professional};
    if (const auto *silence = std::get_if<Silence>(&item.fact)) {
        const qint64 days = silence->since.daysTo(silence->until);
        return silence->partner.isNull()
            ? QStringList{Pathway::tr("%n day(s) without contact", nullptr, int(days)),
                Pathway::tr("%1 d").arg(days)}
            : QStringList{Pathway::tr("%1 d").arg(days)}; // the head of the lane says the rest
    }
    if (const auto *period = std::get_if<ObstaclePeriod>(&item.fact))
        return {Pathway::tr("%1: %2").arg(period->label, textOf(item, today).state.toLower()), period->label};
    if (const auto *breach = std::get_if<BreachCase>(&item.fact);
        breach && item.shape == PathwayItem::Shape::Bar)
        return {sanctionText(*breach), textOf(breach->decision)};
    if (const auto *ruled = std::get_if<RuledDeadline>(&item.fact))
        return deadlineLabels(*ruled, today);
    if (const auto *appointment = std::get_if<Appointment>(&item.fact))
        return {Pathway::tr("%1: %2").arg(shortDayText(item.from), textOf(appointment->kind)),
            shortDayText(item.from)};
    return {textOf(item, today).label};
}

QString clusterText(PathwayLane::Kind kind, int count)
{
    return kind == PathwayLane::Kind::Appointments ? Pathway::tr("%n appt(s)", nullptr, count)
                                                   : QString::number(count);
}
