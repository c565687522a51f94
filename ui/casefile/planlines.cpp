#include "ui/casefile/planlines.h"

#include "core/rules/planstate.h"
#include "ui/casefile/planacts.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"

#include <QLocale>

namespace {

QString hoursText(double hours) { return QLocale().toString(hours, 'g', 3); }

} // namespace

QString PlanLines::ownerOf(const CaseFile &file, const PlanAction &action)
{
    if (action.byPerson)
        return tr("the person");
    const QString name = file.professionalName(action.professional);
    return name.isEmpty() ? file.organisationName(action.organisation, file.today) : name;
}

TextCell PlanLines::stateOf(const Target &target)
{
    if (target.state == Target::State::Done)
        return {textOf(target.state), State::Done, false};
    if (target.state == Target::State::Abandoned)
        return {textOf(target.state), State::NotRequired, true};
    if (!target.agreedOn.isValid())
        return {tr("Agreement awaited"), State::Soon, false};
    return {textOf(target.state), State::Running, false};
}

TextCell PlanLines::stateOf(const PlanAction &action, QDate today)
{
    if (isLate(action, today))
        return {tr("Late by %1").arg(daysText(action.dueOn.daysTo(today))), State::Late, false};
    switch (action.state) {
    case PlanAction::State::Planned:
    case PlanAction::State::InProgress:
        return {textOf(action.state), State::Running, false};
    case PlanAction::State::Standby:
        return {textOf(action.state), State::Soon, false};
    case PlanAction::State::Done:
        return {textOf(action.state), State::Done, true};
    case PlanAction::State::Abandoned:
    case PlanAction::State::Cancelled:
        return {textOf(action.state), State::NotRequired, true};
    }
    return {};
}

RecordLine PlanLines::lineOf(const CaseFile &file, const Target &target, PlanActs *acts)
{
    const Vocabulary &words = file.work.vocabulary;
    const QString what = words.targetLabel(target.code, target.label);
    const bool open = target.isOpen();
    QList<RecordAct> list;
    if (acts) {
        if (open && !target.agreedOn.isValid())
            list.append({tr("The person agrees"), [=] { acts->agree(target); }});
        if (open && target.agreedOn.isValid())
            list.append({tr("Add an action…"), [=] { acts->edit(file, PlanAction{.target = target.id}); }});
        if (open) {
            list.append({tr("Reached"), [=] { acts->close(target, Target::State::Done); }});
            list.append({tr("Given up"), [=] { acts->close(target, Target::State::Abandoned); }});
        }
        list.append({tr("Edit…"), [=] { acts->edit(file, target); }});
        list.append({tr("Remove"), [=] { acts->remove(target.id); }});
    }
    return {target.id.value(),
        {{tr("%1: %2").arg(words.themeLabel(target.theme), what), {}, !open}, {{}, {}, !open},
            {target.endedOn.isValid() ? dayText(target.endedOn) : QString(), {}, !open}, stateOf(target)},
        what,
        {{tr("Theme"), words.themeLabel(target.theme)}, {tr("Set on"), dayText(target.setOn)},
            {tr("Agreed to by the person on"),
                target.agreedOn.isValid() ? dayText(target.agreedOn) : tr("not yet")},
            {tr("Ended on"), dayText(target.endedOn)}},
        list};
}

RecordLine PlanLines::lineOf(
    const CaseFile &file, const Target &target, const PlanAction &action, PlanActs *acts)
{
    const Vocabulary &words = file.work.vocabulary;
    const QString what = words.actionLabel(action.code, action.label);
    using Progress = PlanAction::State;
    QList<RecordAct> list;
    if (acts) {
        for (const auto state :
            {Progress::Done, Progress::InProgress, Progress::Standby, Progress::Abandoned})
            if (action.isOpen() && action.state != state)
                list.append({textOf(state), [=] { acts->settle(action.id, state); }});
        list.append({tr("Edit…"), [=] { acts->edit(file, action); }});
        list.append({tr("Remove"), [=] { acts->remove(action.id); }});
    }
    const bool over = !action.isOpen();
    return {action.id.value(),
        {{QStringLiteral("      ") + what, {}, over}, {ownerOf(file, action), {}, over},
            {dayText(action.dueOn), {}, over}, stateOf(action, file.today)},
        what,
        {{tr("Target"), words.targetLabel(target.code, target.label)}, {tr("Who"), ownerOf(file, action)},
            {tr("From"), dayText(action.startsOn)}, {tr("By"), dayText(action.dueOn)},
            {tr("Hours a week"), action.weeklyHours > 0 ? hoursText(action.weeklyHours) : QString()},
            {tr("Ended on"), dayText(action.endedOn)}},
        list};
}

QList<RecordLine> PlanLines::board(const CaseFile &file, PlanActs *acts)
{
    QList<RecordLine> lines;
    QList<RecordLine> closed;
    QStringList themes;
    for (const auto &entry : file.work.vocabulary.entries(Term::List::Theme))
        themes.append(entry.code);
    for (const Target &target : file.work.targets)
        if (!themes.contains(target.theme))
            themes.append(target.theme);
    for (const QString &theme : std::as_const(themes)) {
        for (const Target &target : file.work.targets) {
            if (target.theme != theme)
                continue;
            auto &list = target.isOpen() ? lines : closed;
            list.append(lineOf(file, target, acts));
            for (const PlanAction &action : file.work.actions)
                if (action.target == target.id)
                    list.append(lineOf(file, target, action, acts));
        }
    }
    return lines + closed;
}

QString PlanLines::hours(const CaseFile &file)
{
    const PlanHours hours = planHours(file.work.actions, file.facts.contracts, file.today);
    if (hours.asked <= 0 && hours.planned <= 0 && hours.reason.isEmpty())
        return {};
    QStringList words;
    words += hours.asked > 0 ? tr("This week: %1 h of activity of the %2 h of the contract.")
                                   .arg(hoursText(hours.planned), hoursText(hours.asked))
                             : tr("This week: %1 h of activity.").arg(hoursText(hours.planned));
    if (hours.isAdapted)
        words += tr("Adapted: %1.").arg(hours.reason.isEmpty() ? tr("reason not told") : hours.reason);
    return words.join(QLatin1Char(' '));
}
