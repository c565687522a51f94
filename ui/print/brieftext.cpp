#include "ui/print/brieftext.h"

#include "ui/print/printdocument.h"
#include "ui/text/codetext.h"
#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/text/ruletext.h"

namespace {

constexpr int LongestText = 160; // characters

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

QString BriefText::facts(const Brief &brief)
{
    const Beneficiary &person = brief.person;
    QStringList facts{ageText(person.birthDate, brief.today), person.city,
        person.reference.isEmpty() ? QString() : tr("file %1").arg(person.reference)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QStringList BriefText::warnings(const Beneficiary &person)
{
    QStringList warnings;
    if (person.doNotCall)
        warnings += tr("Do not call.");
    if (person.noSms)
        warnings += tr("Send no SMS.");
    if (!person.safeContact.isEmpty())
        warnings += tr("Safe contact only: %1").arg(person.safeContact);
    if (!person.interpreterLanguage.isEmpty())
        warnings += tr("Interpreter: %1").arg(person.interpreterLanguage);
    return warnings;
}

QList<StripAnswer> BriefText::parts(const Brief &brief, int most)
{
    return {{tr("Where the pathway stands"), cut(where(brief), most, {})},
        {tr("What is next"), cut(next(brief), most, tr("Nothing is due."))},
        {tr("Who acts"), cut(CaseStripText::who(brief.strip, brief.today), most, {})},
        {tr("What blocks"), cut(blocks(brief), most, tr("Nothing known."))},
        {tr("What was promised"), cut(promises(brief), most, tr("No step of the plan is open."))},
        {tr("Last meetings"), cut(contacts(brief), most, tr("Nobody met the person yet."))},
        {tr("Since your last visit"), cut(changes(brief), most, tr("Nothing has changed."))}};
}

QString BriefText::markOf(const StripLine &line)
{
    if (!line.state)
        return QStringLiteral("•");
    switch (*line.state) {
    case State::Late:
        return QStringLiteral("▲");
    case State::Soon:
        return QStringLiteral("◔");
    case State::Running:
        return QStringLiteral("•");
    case State::Done:
        return QStringLiteral("✓");
    case State::NotRequired:
        return QStringLiteral("○");
    }
    return {};
}

QList<StripLine> BriefText::cut(QList<StripLine> lines, int most, const QString &none)
{
    if (lines.isEmpty())
        return {{none, {}, true}};
    for (StripLine &line : lines)
        line.text = shortened(line.text, LongestText);
    const int more = int(lines.size()) - most;
    if (more > 0) {
        lines = lines.first(most);
        lines.append({tr("and %n more", nullptr, more), {}, true});
    }
    return lines;
}

QList<StripLine> BriefText::where(const Brief &brief)
{
    const CaseStrip &strip = brief.strip;
    const QString since = strip.stageSince.isValid() && strip.stageSince <= brief.today
        ? tr("since %1 (%2)").arg(dayText(strip.stageSince), daysText(strip.stageSince.daysTo(brief.today)))
        : QString();
    QList<StripLine> lines{{joined({textOf(strip.stage), since}), {}, false}};
    if (strip.track != Track::None)
        lines.append({textOf(strip.track), {}, true});
    if (brief.contract)
        lines.append({tr("%1 %2", "contract, period")
                          .arg(textOf(brief.contract->kind),
                              periodText(brief.contract->startsOn, brief.contract->endsOn)),
            {}, true});
    return lines;
}

QList<StripLine> BriefText::next(const Brief &brief)
{
    QList<StripLine> lines;
    if (const auto &next = brief.strip.nextAppointment)
        lines.append({joined({textOf(next->kind), momentText(next->startsAt, brief.today), brief.nextWith,
                          next->place}),
            {}, false});
    for (const Deadline &deadline : brief.deadlines)
        lines.append(
            {tr("%1: %2 (%3)", "deadline, state, last day")
                    .arg(labelOf(deadline), deadlineText(deadline, brief.today), dayText(deadline.dueOn)),
                stateOf(deadline.status(brief.today)), false});
    return lines;
}

QList<StripLine> BriefText::blocks(const Brief &brief)
{
    QList<StripLine> lines;
    for (const StandingObstacle &each : brief.obstacles)
        lines.append(
            {joined({tr("%1: %2", "theme, level").arg(each.theme, obstacleText(each.level)),
                 each.since.isValid() ? tr("since %1").arg(nearDayText(each.since, brief.today)) : QString(),
                 each.isUncovered ? tr("no action answers it") : QString()}),
                each.level >= 3 ? State::Late : State::Soon, false});
    // A late deadline is told under what is next, and the themes are told above.
    for (const Obstacle &each : brief.strip.obstacles)
        if (each.kind != Obstacle::Kind::DeadlineOverdue && each.kind != Obstacle::Kind::Diagnosed)
            lines.append({CaseStripText::textOf(each, brief.today), State::Soon, false});
    return lines;
}

StripLine BriefText::lineOf(const OpenPromise &promise, QDate today)
{
    const QString who = promise.who.isEmpty() ? tr("the person") : promise.who;
    const QString when = promise.isLate ? tr("late by %1").arg(daysText(promise.dueOn.daysTo(today)))
        : promise.isOnHold              ? tr("on hold")
        : promise.dueOn.isValid()       ? tr("no later than %1").arg(nearDayText(promise.dueOn, today))
                                        : QString();
    return {joined({tr("%1: %2", "who, what").arg(who, shortened(promise.what, LongestText - 60)), when}),
        promise.isLate         ? State::Late
            : promise.isOnHold ? State::Soon
                               : State::Running,
        false};
}

QList<StripLine> BriefText::promises(const Brief &brief)
{
    QList<StripLine> lines;
    for (const OpenPromise &promise : brief.promises)
        lines.append(lineOf(promise, brief.today));
    return lines;
}

QList<StripLine> BriefText::contacts(const Brief &brief)
{
    QList<StripLine> lines;
    for (const RecentContact &each : brief.contacts) {
        const Appointment &meeting = each.appointment;
        const bool met = meeting.status == Appointment::Status::Attended;
        lines.append({joined({nearDayText(meeting.startsAt.date(), brief.today), textOf(meeting.kind),
                          each.who, textOf(meeting.status)}),
            met                                                 ? State::Done
                : meeting.status == Appointment::Status::NoShow ? State::Late
                                                                : State::NotRequired,
            false});
    }
    return lines;
}

QList<StripLine> BriefText::changes(const Brief &brief)
{
    if (!brief.lastVisitAt.isValid())
        return {{tr("You open this file for the first time."), {}, true}};
    QList<StripLine> lines;
    for (const RecentChange &each : brief.changes) {
        QString what = textOf(each.kind == Command::Undo ? each.undone : each.kind);
        if (each.kind == Command::Undo)
            what = tr("undone: %1").arg(what);
        if (each.times > 1)
            what = tr("%1 (%2 times)").arg(what).arg(each.times);
        lines.append({joined({nearDayText(each.at.date(), brief.today), what, each.author}), {}, false});
    }
    return lines;
}
