#include "ui/casefile/caselines.h"

#include "core/base/period.h"
#include "core/domain/nomenclature.h"
#include "core/query/casestrip.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/rightdialog.h"
#include "ui/text/codetext.h"
#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/ruletext.h"

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

State stateOf(Appointment::Status status)
{
    switch (status) {
    case Appointment::Status::Planned:
        return State::Running;
    case Appointment::Status::Attended:
        return State::Done;
    case Appointment::Status::Excused:
    case Appointment::Status::Cancelled:
        return State::NotRequired;
    case Appointment::Status::NoShow:
        return State::Late;
    }
    return State::Running;
}

/// The acts when something may be written, else none.
QList<RecordAct> allowed(CaseActs *acts, const QList<RecordAct> &list)
{
    return acts ? list : QList<RecordAct>();
}

} // namespace

RecordLine CaseLines::lineOf(const CaseFile &file, const Appointment &appointment, CaseActs *acts)
{
    using Status = Appointment::Status;
    const QDate day = appointment.startsAt.date();
    const bool untold = appointment.status == Status::Planned && day < file.today;
    const QString outcome = untold ? tr("To be told") : textOf(appointment.status);
    const QString body = file.organisationName(appointment.organisation, day);
    const QString name = file.professionalName(appointment.professional);
    QList<RecordAct> list;
    const bool telling = appointment.status == Status::Planned;
    if (telling && day <= file.today)
        for (const Status status : {Status::Attended, Status::Excused, Status::NoShow})
            list.append({textOf(status), [=] { acts->settle(appointment.id, status); }});
    if (telling)
        list.append({tr("Cancel the appointment"), [=] { acts->settle(appointment.id, Status::Cancelled); }});
    list.append({tr("Edit…"), [=] { acts->edit(file, appointment); }});
    list.append({tr("Remove"), [=] { acts->remove(appointment.id); }});
    return {appointment.id.value(),
        {{momentText(appointment.startsAt, file.today), {}, false}, {textOf(appointment.kind), {}, false},
            {name.isEmpty() ? body : name, {}, false},
            {outcome, untold ? State::Soon : stateOf(appointment.status), false}},
        textOf(appointment.kind),
        {{tr("When"), momentText(appointment.startsAt, file.today)}, {tr("Outcome"), outcome},
            {tr("Duration"), tr("%n minute(s)", nullptr, appointment.minutes)},
            {tr("Mode"), textOf(appointment.mode)}, {tr("Place"), appointment.place},
            {tr("Organisation"), body}, {tr("Professional"), name}},
        allowed(acts, list)};
}

QList<RecordLine> CaseLines::appointments(const CaseFile &file, CaseActs *acts)
{
    QList<RecordLine> lines;
    for (const Appointment &appointment : file.facts.appointments)
        lines.append(lineOf(file, appointment, acts));
    return lines;
}

RecordLine CaseLines::lineOf(const CaseFile &file, const CircleMember &member, CaseActs *acts)
{
    const bool acting = Period{member.from, member.to}.contains(file.today);
    const QDate day = acting || !member.to.isValid() ? file.today : member.to;
    const QString body = file.organisationName(member.organisation, day);
    const QString name = file.professionalName(member.professional);
    const QDate contact = file.lastContactOn(member.organisation);
    const qint64 silent = std::max(contact, member.from).daysTo(file.today);
    TextCell news{contact.isValid() ? distanceText(contact, file.today) : tr("none yet"), {}, !acting};
    if (acting && silent > CaseStrip::SilentAfterDays)
        news = {tr("no news for %1").arg(daysText(silent)), State::Soon, false};
    QList<RecordAct> list{{tr("Edit…"), [=] { acts->edit(file, member); }}};
    if (!member.to.isValid())
        list.append({tr("End the membership…"), [=] { acts->end(file, member); }});
    return {member.id.value(),
        {{textOf(member.role), {}, !acting}, {name.isEmpty() ? body : name, {}, !acting},
            {name.isEmpty() ? QString() : body, {}, !acting}, news},
        name.isEmpty() ? body : name,
        {{tr("Role"), textOf(member.role)}, {tr("Organisation"), body},
            {tr("Period"), capitalised(periodText(member.from, member.to))},
            {tr("Reason of the end"), member.endReason},
            {tr("Last contact"), contact.isValid() ? whenText(contact, file.today) : tr("none yet")}},
        allowed(acts, list)};
}

QList<RecordLine> CaseLines::circle(const CaseFile &file, CaseActs *acts)
{
    QList<RecordLine> acting;
    QList<RecordLine> others;
    for (const CircleMember &member : file.facts.members)
        (Period{member.from, member.to}.contains(file.today) ? acting : others)
            .append(lineOf(file, member, acts));
    return acting + others;
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Contract &contract, CaseActs *acts)
{
    const QString body = file.organisationName(contract.organisation, contract.startsOn);
    TextCell state{tr("In force"), State::Done, false};
    if (!contract.signedOn.isValid())
        state = {tr("To be signed"), State::Soon, false};
    else if (contract.startsOn > file.today)
        state = {tr("To come"), State::Running, false};
    else if (!contract.isInForce(file.today))
        state = {tr("Ended"), State::NotRequired, false};
    const QString hours = contract.weeklyHours > 0
        ? valueText(QStringLiteral("contract"), QStringLiteral("weekly_hours"),
            QString::number(contract.weeklyHours), file.today)
        : QString();
    return {contract.id.value(),
        {{dayText(contract.startsOn), {}, false}, {textOf(contract.kind), {}, false}, {body, {}, false},
            state},
        textOf(contract.kind),
        {{tr("State"), state.text}, {tr("Body"), body}, {tr("Signed on"), dayText(contract.signedOn)},
            {tr("Period"), capitalised(periodText(contract.startsOn, contract.endsOn))},
            {tr("Revised on"), dayText(contract.revisedOn)}, {tr("Hours a week"), hours},
            {tr("Reason of the hours"), contract.hoursReason},
            {tr("Joint review"),
                contract.lateReview ? tr("at 12 months (art. D. 262-65-2-1 CASF)") : QString()}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, contract); }}, {tr("Remove"), [=] {
                                                                                acts->remove(contract.id);
                                                                            }}})};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Orientation &orientation, CaseActs *acts)
{
    const QDate day = orientation.decidedOn.isValid() ? orientation.decidedOn : orientation.proposedOn;
    const QString body = file.organisationName(orientation.organisation, day);
    const bool decided = orientation.state == Orientation::State::Decided;
    const State state = decided                             ? State::Done
        : orientation.state == Orientation::State::Proposed ? State::Soon
                                                            : State::NotRequired;
    return {orientation.id.value(),
        {{dayText(day), {}, false}, {tr("Orientation: %1").arg(textOf(orientation.track)), {}, false},
            {body, {}, false}, {textOf(orientation.state), state, false}},
        tr("Orientation: %1").arg(textOf(orientation.track)),
        {{tr("State"), textOf(orientation.state)}, {tr("Body"), body},
            {tr("Proposed on"), dayText(orientation.proposedOn)},
            {tr("Decided on"), dayText(orientation.decidedOn)},
            {tr("Notified on"), dayText(orientation.notifiedOn)}, {tr("Reason"), orientation.reason}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, orientation); }}})};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Diagnosis &diagnosis, CaseActs *acts)
{
    const QString name = file.professionalName(diagnosis.professional);
    return {diagnosis.id.value(),
        {{dayText(diagnosis.validatedOn), {}, false}, {tr("Global diagnosis"), {}, false}, {name, {}, false},
            {tr("Validated"), State::Done, false}},
        tr("Global diagnosis"),
        {{tr("Validated on"), dayText(diagnosis.validatedOn)}, {tr("Professional"), name}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, diagnosis); }}})};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Exit &exit, CaseActs *acts)
{
    return {exit.id.value(),
        {{dayText(exit.leftOn), {}, false}, {tr("Exit: %1").arg(textOf(exit.reason)), {}, false}, {}, {}},
        tr("Exit: %1").arg(textOf(exit.reason)),
        {{tr("Day"), dayText(exit.leftOn)}, {tr("Detail"), exit.detail}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, exit); }}})};
}

QList<RecordLine> CaseLines::contracts(const CaseFile &file, CaseActs *acts)
{
    QList<std::pair<QDate, RecordLine>> dated;
    for (const Contract &each : file.facts.contracts)
        dated.append({each.startsOn, lineOf(file, each, acts)});
    for (const Orientation &each : file.facts.orientations)
        dated.append({each.decidedOn.isValid() ? each.decidedOn : each.proposedOn, lineOf(file, each, acts)});
    for (const Diagnosis &each : file.facts.diagnoses)
        dated.append({each.validatedOn, lineOf(file, each, acts)});
    for (const Exit &each : file.facts.exits)
        dated.append({each.leftOn, lineOf(file, each, acts)});
    std::stable_sort(
        dated.begin(), dated.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
    QList<RecordLine> lines;
    for (const auto &[day, line] : std::as_const(dated))
        lines.append(line);
    return lines;
}

RecordLine CaseLines::lineOf(const CaseFile &file, const BenefitRight &right, CaseActs *acts)
{
    const QDate since = right.stateSince.isValid() ? right.stateSince : right.openedOn;
    const Nomenclature *reasons = RightDialog::reasonsOf(right.kind, right.state);
    const bool suspended = right.isOpen() && right.state != BenefitRight::State::OpenAndPayable;
    const State state = suspended ? State::Late : right.isOpen() ? State::Done : State::NotRequired;
    return {right.id.value(),
        {{textOf(right.kind), {}, false}, {textOf(right.state), state, false}, {dayText(since), {}, false}},
        textOf(right.kind),
        {{tr("State"), textOf(right.state)}, {tr("State since"), dayText(right.stateSince)},
            {tr("Reason"),
                reasons && !right.reasonCode.isEmpty() ? reasons->label(right.reasonCode) : QString()},
            {tr("Applied for on"), dayText(right.appliedOn)}, {tr("Opened on"), dayText(right.openedOn)},
            {tr("Received by the département on"), dayText(right.receivedOn)},
            {tr("Closed on"), dayText(right.closedOn)},
            {tr("Rights and duties"), right.subjectToRightsAndDuties ? tr("subject to them") : QString()}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, right); }}})};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Registration &registration, CaseActs *acts)
{
    const bool ended = registration.endedOn.isValid() && registration.endedOn <= file.today;
    return {registration.id.value(),
        {{tr("Registered as jobseeker"), {}, false},
            {ended ? tr("Ended") : tr("Registered"), ended ? State::NotRequired : State::Done, false},
            {dayText(registration.registeredOn), {}, false}},
        tr("Registered as jobseeker"),
        {{tr("Period"), capitalised(periodText(registration.registeredOn, registration.endedOn))},
            {tr("Category"), registration.category}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, registration); }}})};
}

QList<RecordLine> CaseLines::rights(const CaseFile &file, CaseActs *acts)
{
    QList<RecordLine> lines;
    for (const BenefitRight &each : file.facts.rights)
        lines.append(lineOf(file, each, acts));
    for (const Registration &each : file.facts.registrations)
        lines.append(lineOf(file, each, acts));
    return lines;
}

QList<RecordLine> CaseLines::deadlines(const CaseFile &file)
{
    QList<RecordLine> lines;
    for (const Deadline &deadline : file.state.deadlines) {
        const auto *rule = ruleOf(deadline);
        lines.append({idOfDeadline(lines.size()),
            {{labelOf(deadline), {}, false}, {dayText(deadline.dueOn), {}, false},
                {deadlineText(deadline, file.today), ::stateOf(deadline.status(file.today)), false}},
            labelOf(deadline),
            {{tr("State"), deadlineText(deadline, file.today)}, {tr("Last day"), dayText(deadline.dueOn)},
                {tr("Runs since"), dayText(deadline.startedOn)}, {tr("Source"), sourceOf(deadline)},
                {tr("Force"), rule ? textOf(rule->force) : QString()}},
            {}});
    }
    return lines;
}

QList<RecordLine> CaseLines::history(const QList<HistoryEntry> &entries, QDate today)
{
    QList<RecordLine> lines;
    for (const HistoryEntry &entry : entries) {
        const QString what = entry.kind == Command::Undo ? tr("Undone: %1").arg(textOf(entry.undone))
                                                         : capitalised(textOf(entry.kind));
        QList<Fact> facts{{tr("When"), momentText(entry.at, today)}, {tr("Who"), entry.author}};
        for (const HistoryChange &change : entry.changes) {
            const auto shown = [&](const QString &value) {
                const QString words = valueText(change.table, change.field, value, today);
                return words.isEmpty() ? QStringLiteral("–") : words;
            };
            facts.append({fieldText(change.table, change.field),
                change.operation == HistoryChange::Operation::Added
                    ? shown(change.after)
                    : QStringLiteral("%1 → %2").arg(shown(change.before), shown(change.after))});
        }
        lines.append({entry.command.value(),
            {{momentText(entry.at, today), {}, false}, {what, {}, false}, {entry.author, {}, false}}, what,
            facts, {}});
    }
    return lines;
}
