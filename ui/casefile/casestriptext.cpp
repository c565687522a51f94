#include "ui/casefile/casestriptext.h"

#include "core/rules/suspension.h"
#include "ui/casefile/sanctiontext.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/text/ruletext.h"

namespace {

constexpr int ShownLines = 3; // lines an answer holds at a glance

/// What delays nobody yet, or hinders little.
State stateOf(const Obstacle &obstacle)
{
    const bool slight = obstacle.kind == Obstacle::Kind::Diagnosed && obstacle.level < 3;
    const bool warns = slight || obstacle.kind == Obstacle::Kind::NoContactDetails
        || obstacle.kind == Obstacle::Kind::RightSuspended;
    return warns ? State::Soon : State::Late;
}

} // namespace

QList<StripLine> CaseStripText::where(const CaseStrip &strip, QDate today)
{
    QList<StripLine> lines{{::textOf(strip.stage), {}, false}};
    if (strip.stageSince.isValid() && strip.stageSince <= today)
        lines.append({tr("for %1").arg(daysText(strip.stageSince.daysTo(today))), {}, true});
    if (strip.track != Track::None)
        lines.append({::textOf(strip.track), {}, true});
    lines.append(
        {strip.lastContactOn.isValid() ? tr("Last contact %1").arg(distanceText(strip.lastContactOn, today))
                                       : tr("No contact yet"),
            {}, true});
    return lines;
}

QList<StripLine> CaseStripText::next(const CaseStrip &strip, QDate today)
{
    QList<StripLine> lines;
    if (strip.nextDeadline) {
        const Deadline &deadline = *strip.nextDeadline;
        const auto status = deadline.status(today);
        lines.append({labelOf(deadline), {}, false});
        lines.append({status == DeadlineStatus::Overdue ? deadlineText(deadline, today)
                                                        : whenText(deadline.dueOn, today),
            stateOf(status), false});
    }
    if (strip.nextAppointment) {
        const Appointment &appointment = *strip.nextAppointment;
        lines.append({tr("%1, %2", "appointment, moment")
                          .arg(::textOf(appointment.kind), momentText(appointment.startsAt, today)),
            {}, true});
    }
    if (lines.isEmpty())
        lines.append({tr("Nothing is due"), {}, true});
    else if (!strip.nextAppointment)
        lines.append({tr("No appointment planned"), {}, true});
    return lines;
}

QList<StripLine> CaseStripText::who(const CaseStrip &strip, QDate today)
{
    QList<StripLine> lines;
    QStringList others;
    QList<StripLine> silent;
    for (const ActingBody &body : strip.acting) {
        if (body.leads)
            lines.append({tr("%1 (unique referent)")
                              .arg(body.professionalName.isEmpty() ? body.name : body.professionalName),
                {}, false});
        else
            others.append(body.name);
        if (body.silentSince.isValid())
            silent.append({tr("%1: no news for %2").arg(body.name, daysText(body.silentSince.daysTo(today))),
                State::Soon, false});
    }
    if (lines.isEmpty())
        lines.append({tr("No unique referent"), {}, false});
    if (others.size() > ShownLines)
        others = others.first(ShownLines) << tr("%n more", nullptr, int(others.size()) - ShownLines);
    if (!others.isEmpty())
        lines.append({others.join(QStringLiteral(", ")), {}, true});
    return lines + silent.first(std::min<qsizetype>(silent.size(), 2));
}

/// An administrative suspension says that it is no sanction.
QString CaseStripText::suspensionText(const BenefitRight &right)
{
    if (suspensionCauseOf(right) != SuspensionCause::Administrative)
        return tr("%1 suspended").arg(::textOf(right.kind));
    return tr("%1: administrative suspension (%2), not a sanction", "right, reason")
        .arg(::textOf(right.kind), SanctionText::reasonOf(right));
}

QString CaseStripText::sanctionText(const Obstacle &obstacle, QDate today)
{
    const BreachCase &breach = obstacle.breach;
    if (breach.id.isNull())
        return tr("Sanction applied by CAF to the %1: no decision is recorded here")
            .arg(::textOf(obstacle.right.kind));
    return tr("Sanction decided on %1 by the département: %2, until %3", "day, measure, last day")
        .arg(nearDayText(breach.decidedOn, today), SanctionText::measureOf(breach),
            nearDayText(breach.lastDay(), today));
}

QString CaseStripText::textOf(const Obstacle &obstacle, QDate today)
{
    const QString since =
        obstacle.since.isValid() ? tr("since %1").arg(nearDayText(obstacle.since, today)) : QString();
    const auto dated = [&since](const QString &text) {
        return since.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, since);
    };
    switch (obstacle.kind) {
    case Obstacle::Kind::DeadlineOverdue:
        return tr("%1: %2", "deadline: how late")
            .arg(labelOf(obstacle.deadline), deadlineText(obstacle.deadline, today));
    case Obstacle::Kind::Sanction:
        return sanctionText(obstacle, today);
    case Obstacle::Kind::RightSuspended:
        return dated(suspensionText(obstacle.right));
    case Obstacle::Kind::RightEnded:
        return dated(tr("%1 ended").arg(::textOf(obstacle.right.kind)));
    case Obstacle::Kind::ReorientationWaits:
        return tr("Reorientation waiting for %1").arg(daysText(obstacle.since.daysTo(today)));
    case Obstacle::Kind::NoReferent:
        return tr("No unique referent");
    case Obstacle::Kind::DomicileEnded:
        return dated(tr("Elected domicile ended"));
    case Obstacle::Kind::AppointmentsMissed:
        return tr("%n appointment(s) missed in a row", nullptr, obstacle.count);
    case Obstacle::Kind::NoContactDetails:
        return tr("No telephone, e-mail or safe contact");
    case Obstacle::Kind::Diagnosed:
        return tr("%1: %2", "theme: level").arg(obstacle.theme, obstacleText(obstacle.level).toLower());
    }
    return {};
}

QList<StripLine> CaseStripText::blocks(const CaseStrip &strip, QDate today)
{
    QList<StripLine> lines;
    for (const Obstacle &obstacle : strip.obstacles)
        lines.append({textOf(obstacle, today), stateOf(obstacle), false});
    const int more = int(lines.size()) - ShownLines - 1;
    if (more > 0) {
        lines = lines.first(ShownLines + 1);
        lines.append({tr("%n more", nullptr, more), {}, true});
    }
    if (lines.isEmpty())
        lines.append({tr("Nothing known"), {}, true});
    return lines;
}

QList<StripAnswer> CaseStripText::answers(const CaseStrip &strip, QDate today)
{
    return {{tr("Where?"), where(strip, today)}, {tr("Next"), next(strip, today)},
        {tr("Who acts?"), who(strip, today)}, {tr("What blocks?"), blocks(strip, today)}};
}
