#include "ui/casefile/caselines.h"

#include "core/base/period.h"
#include "core/query/casestrip.h"
#include "core/rules/appointmentstate.h"
#include "core/rules/clashes.h"
#include "ui/casefile/caseacts.h"
#include "ui/text/clashtext.h"
#include "ui/text/codetext.h"
#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/requesttext.h"
#include "ui/text/ruletext.h"

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

State outcomeState(AppointmentState state)
{
    switch (state) {
    case AppointmentState::ToCome:
        return State::Running;
    case AppointmentState::ToTell:
        return State::Soon;
    case AppointmentState::Attended:
        return State::Done;
    case AppointmentState::Excused:
    case AppointmentState::Cancelled:
        return State::NotRequired;
    case AppointmentState::NoShow:
        return State::Late;
    }
    return State::Running;
}

/// "MOREAU Claire", or the organisation when only that is known.
QString actorName(const CaseFile &file, OrganisationId organisation, ProfessionalId professional, QDate day)
{
    const QString name = file.professionalName(professional);
    return name.isEmpty() ? file.organisationName(organisation, day) : name;
}

/// What still clashes with an appointment to come: what is over no longer matters.
QList<Clash> clashesToCome(const CaseFile &file, const Appointment &appointment)
{
    if (stateAt(appointment, file.now) != AppointmentState::ToCome)
        return {};
    QList<Clash> clashes = clashesOf(appointment, file.facts.appointments);
    clashes.removeIf(
        [&file](const Clash &clash) { return stateAt(clash.other, file.now) != AppointmentState::ToCome; });
    return clashes;
}

} // namespace

QList<RecordAct> CaseLines::allowed(CaseActs *acts, const QList<RecordAct> &list)
{
    return acts ? list : QList<RecordAct>();
}

QString CaseLines::periodOf(QDate from, QDate to) { return capitalised(periodText(from, to)); }

QList<RecordAct> CaseLines::actsOf(const CaseFile &file, const Appointment &appointment, CaseActs *acts)
{
    using Status = Appointment::Status;
    QList<RecordAct> list;
    const bool telling = appointment.status == Status::Planned;
    if (telling && appointment.startsAt.date() <= file.today)
        for (const Status status : {Status::Attended, Status::Excused, Status::NoShow})
            list.append({textOf(status), [=] { acts->settle(appointment.id, status); }});
    if (telling)
        list.append({tr("Cancel the appointment"), [=] { acts->settle(appointment.id, Status::Cancelled); }});
    list.append({tr("Edit…"), [=] { acts->edit(file, appointment); }});
    list.append({tr("Remove"), [=] { acts->remove(appointment.id); }});
    return allowed(acts, list);
}

TextCell CaseLines::outcomeOf(const CaseFile &file, const Appointment &appointment)
{
    const AppointmentState state = stateAt(appointment, file.now);
    const QList<Clash> clashes = clashesToCome(file, appointment);
    if (!clashes.isEmpty() && clashes.first().kind == Clash::Kind::SameTime)
        return {tr("To come, at the same time as another"), State::Soon, false};
    return {textOf(state), outcomeState(state), false};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Appointment &appointment, CaseActs *acts)
{
    const QDate day = appointment.startsAt.date();
    QStringList with{actorName(file, appointment.organisation, appointment.professional, day)};
    QStringList participants;
    for (const AppointmentParticipant &each : file.participantsOf(appointment.id)) {
        const QString body = file.organisationName(each.organisation, day);
        const QString name = file.professionalName(each.professional);
        with.append(actorName(file, each.organisation, each.professional, day));
        participants.append(name.isEmpty() ? body : QStringLiteral("%1, %2").arg(name, body));
    }
    QStringList clashes;
    for (const Clash &clash : clashesToCome(file, appointment))
        clashes.append(clashText(
            clash, file.organisationName(clash.other.organisation, clash.other.startsAt.date()), file.today));
    return {appointment.id.value(),
        {{momentText(appointment.startsAt, file.today), {}, false}, {textOf(appointment.kind), {}, false},
            {with.join(QStringLiteral(", ")), {}, false}, outcomeOf(file, appointment)},
        textOf(appointment.kind),
        {{tr("When"), momentText(appointment.startsAt, file.today)},
            {tr("Outcome"), textOf(stateAt(appointment, file.now))},
            {tr("Clash"), clashes.join(QLatin1Char('\n'))},
            {tr("Duration"), tr("%n minute(s)", nullptr, appointment.minutes)},
            {tr("Mode"), textOf(appointment.mode)}, {tr("Place"), appointment.place},
            {tr("Organisation"), file.organisationName(appointment.organisation, day)},
            {tr("Professional"), file.professionalName(appointment.professional)},
            {tr("Also take part"), participants.join(QLatin1Char('\n'))}},
        actsOf(file, appointment, acts)};
}

QList<RecordLine> CaseLines::appointments(const CaseFile &file, CaseActs *acts)
{
    QList<RecordLine> lines;
    for (const Appointment &appointment : file.facts.appointments)
        lines.append(lineOf(file, appointment, acts));
    return lines;
}

QString CaseLines::toldText(const CircleMember &member)
{
    if (!member.informedOn.isValid())
        return {};
    return member.informedBy == CircleMember::Informed::Unknown
        ? dayText(member.informedOn)
        : QStringLiteral("%1 · %2").arg(dayText(member.informedOn), textOf(member.informedBy));
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
    if (acting)
        list.append({tr("What this partner will see…"), [=] { acts->showAs(file, member.organisation); }});
    return {member.id.value(),
        {{textOf(member.role), {}, !acting}, {name.isEmpty() ? body : name, {}, !acting},
            {name.isEmpty() ? QString() : body, {}, !acting}, news},
        name.isEmpty() ? body : name,
        {{tr("Role"), textOf(member.role)}, {tr("Organisation"), body},
            {tr("Period"), periodOf(member.from, member.to)}, {tr("Reason of the end"), member.endReason},
            {tr("Last contact"), contact.isValid() ? whenText(contact, file.today) : tr("none yet")},
            {tr("Mandate"), member.mandate ? tr("Référent by the orientation") : QString()},
            {tr("Basis of sharing"),
                member.basis == CircleMember::Basis::Unknown ? QString() : textOf(member.basis)},
            {tr("Person told"), toldText(member)}},
        allowed(acts, list)};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Objection &objection, CaseActs *acts)
{
    const bool holds = objection.holdsOn(file.today);
    const QString whom = objection.organisation.isNull()
        ? tr("with everybody but who accompanies her")
        : file.organisationName(objection.organisation, file.today);
    return {objection.id.value(),
        {{tr("Objection to sharing"), {}, !holds}, {whom, {}, !holds}, {{}, {}, false},
            {holds ? tr("since %1").arg(dayText(objection.receivedOn))
                   : tr("lifted on %1").arg(dayText(objection.liftedOn)),
                holds ? std::optional(State::Late) : std::optional(State::Done), !holds}},
        tr("Objection to sharing"),
        {{tr("With"), whom}, {tr("Received on"), dayText(objection.receivedOn)},
            {tr("In the person's words"), objection.words}, {tr("Lifted on"), dayText(objection.liftedOn)}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, objection); }}})};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Exclusion &exclusion, CaseActs *acts)
{
    const bool holds = exclusion.holdsOn(file.today);
    const QString whom = file.professionalName(exclusion.professional);
    return {exclusion.id.value(),
        {{tr("Kept away"), {}, !holds}, {whom, {}, !holds}, {{}, {}, false},
            {holds ? tr("since %1").arg(dayText(exclusion.notedOn))
                   : tr("lifted on %1").arg(dayText(exclusion.liftedOn)),
                holds ? std::optional(State::Late) : std::optional(State::Done), !holds}},
        tr("Professional to keep away"),
        {{tr("Professional"), whom}, {tr("Reason"), exclusion.reason},
            {tr("Noted on"), dayText(exclusion.notedOn)}, {tr("Lifted on"), dayText(exclusion.liftedOn)}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, exclusion); }}})};
}

QList<RecordLine> CaseLines::circle(const CaseFile &file, CaseActs *acts)
{
    QList<RecordLine> acting;
    QList<RecordLine> others;
    for (const Objection &objection : file.work.objections)
        (objection.holdsOn(file.today) ? acting : others).append(lineOf(file, objection, acts));
    for (const Exclusion &exclusion : file.work.exclusions)
        (exclusion.holdsOn(file.today) ? acting : others).append(lineOf(file, exclusion, acts));
    for (const CircleMember &member : file.facts.members)
        (Period{member.from, member.to}.contains(file.today) ? acting : others)
            .append(lineOf(file, member, acts));
    return acting + others;
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
