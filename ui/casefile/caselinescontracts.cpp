#include "core/query/casestrip.h"
#include "core/rules/contractrule.h"
#include "core/services/workspace.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/caselines.h"
#include "ui/casefile/followupacts.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/plantext.h"

namespace {

/// What stands under another line is set back from it.
const QString Under = QStringLiteral("    ");

QString hoursAWeek(double hours, QDate today)
{
    return hours > 0
        ? valueText(QStringLiteral("contract"), QStringLiteral("weekly_hours"), QString::number(hours), today)
        : QString();
}

QDate dayOf(const Orientation &orientation)
{
    return orientation.decidedOn.isValid() ? orientation.decidedOn : orientation.waitedSince();
}

/// Another orientation than the first was asked for.
bool isRequest(const Orientation &orientation) { return orientation.requestedOn.isValid(); }

bool isForWork(Exit::Reason reason)
{
    return reason == Exit::Reason::DurableJob || reason == Exit::Reason::TransitionJob
        || reason == Exit::Reason::SubsidisedOrSiaeJob || reason == Exit::Reason::SelfEmployment;
}

State stateOfConclusion(Review::Conclusion conclusion)
{
    switch (conclusion) {
    case Review::Conclusion::Continue:
        return State::Done;
    case Review::Conclusion::Revise:
    case Review::Conclusion::Reorient:
        return State::Soon;
    case Review::Conclusion::Leave:
        return State::NotRequired;
    }
    return State::Done;
}

} // namespace

TextCell CaseLines::stateOf(const CaseFile &file, const Contract &contract)
{
    if (!contract.signedOn.isValid()) {
        const bool person = contract.personSignedOn.isValid();
        const bool body = contract.bodySignedOn.isValid();
        return {person ? tr("To be signed by the body")
                : body ? tr("To be signed by the person")
                       : tr("To be signed"),
            State::Soon, false};
    }
    if (contract.startsOn > file.today)
        return {tr("To come"), State::Running, false};
    if (!contract.isInForce(file.today))
        return {tr("Ended"), State::NotRequired, false};
    return {tr("In force"), State::Done, false};
}

QList<RecordAct> CaseLines::actsOf(const CaseFile &file, const Contract &contract, CaseActs *acts)
{
    QList<RecordAct> list;
    if (!acts)
        return list;
    FollowUpActs *following = acts->followUp();
    const bool signs = following->may(Operation::SignContract, file);
    if (signs && awaitsRenewal(contract, file.facts.contracts, file.today))
        list.append({tr("Prepare the renewal…"), [=] { following->renew(file, contract); }});
    if (signs && contract.signedOn.isValid())
        list.append({tr("Amend…"), [=] { following->amend(file, contract); }});
    list.append({tr("Edit…"), [=] { acts->edit(file, contract); }});
    list.append({tr("Remove"), [=] { acts->remove(contract.id); }});
    return list;
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Contract &contract, CaseActs *acts)
{
    const QString body = file.organisationName(contract.organisation, contract.startsOn);
    QStringList findings;
    for (const ContractFinding &finding : findingsOf(contract, file.facts))
        findings += textOf(finding);
    const TextCell state = stateOf(file, contract);
    return {contract.id.value(),
        {{dayText(contract.startsOn), {}, false}, {textOf(contract.kind), {}, false}, {body, {}, false},
            state},
        textOf(contract.kind),
        {{tr("State"), state.text}, {tr("Body"), body},
            {tr("Signed by the person on"), dayText(contract.personSignedOn)},
            {tr("Signed by the body on"), dayText(contract.bodySignedOn)},
            {tr("Signatory"), file.professionalName(contract.signatory)},
            {tr("Signed on"), dayText(contract.signedOn)},
            {tr("Period"), periodOf(contract.startsOn, contract.endsOn)},
            {tr("Revised on"), dayText(contract.revisedOn)},
            {tr("Hours a week"), hoursAWeek(contract.weeklyHours, file.today)},
            {tr("Reason of the hours"), contract.hoursReason},
            {tr("Joint review"),
                contract.lateReview ? tr("at 12 months (art. D. 262-65-2-1 CASF)") : QString()},
            {tr("The rules say"), findings.join(QLatin1Char('\n'))}},
        actsOf(file, contract, acts)};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const ContractAmendment &amendment)
{
    const QString title =
        tr("Amendment no. %1: %2", "number, subject").arg(amendment.number).arg(amendment.subject);
    const auto change = [](const QString &before, const QString &after) {
        return before == after ? QString() : QStringLiteral("%1 → %2").arg(before, after);
    };
    const auto endOf = [](QDate day) { return day.isValid() ? dayText(day) : tr("no end"); };
    const auto hoursOf = [&file](double hours) { return hoursAWeek(hours, file.today); };
    return {amendment.id.value(),
        {{Under + dayText(amendment.agreedOn), {}, true}, {Under + title, {}, false}, {}, {}}, title,
        {{tr("Signed by both on"), dayText(amendment.agreedOn)},
            {tr("Last day"), change(endOf(amendment.formerEndsOn), endOf(amendment.endsOn))},
            {tr("Hours a week"), change(hoursOf(amendment.formerHours), hoursOf(amendment.weeklyHours))},
            {tr("Reason of the hours"), amendment.hoursReason}},
        {}};
}

TextCell CaseLines::stateOf(const CaseFile &file, const Orientation &orientation)
{
    using Answer = Orientation::State;
    if (orientation.state == Answer::Decided)
        return {textOf(orientation.state), State::Done, false};
    if (orientation.state == Answer::Proposed) {
        const qint64 days = orientation.waitedSince().daysTo(file.today);
        return {days > 0 ? tr("Waiting for %1").arg(daysText(days)) : tr("Asked for today"),
            days > CaseStrip::WaitingDays ? State::Late : State::Soon, false};
    }
    const bool kept = orientation.state == Answer::Refused && isRequest(orientation);
    return {kept ? tr("Orientation maintained") : textOf(orientation.state), State::NotRequired, false};
}

QList<RecordAct> CaseLines::actsOf(const CaseFile &file, const Orientation &orientation, CaseActs *acts)
{
    QList<RecordAct> list;
    if (!acts)
        return list;
    FollowUpActs *following = acts->followUp();
    if (orientation.state == Orientation::State::Proposed && following->may(Operation::Orient, file)) {
        if (!orientation.proposedOn.isValid())
            list.append({tr("Put to who decides"), [=] { following->propose(orientation.id); }});
        list.append({tr("Record the decision…"), [=] { following->decide(file, orientation); }});
    }
    list.append({tr("Edit…"), [=] { acts->edit(file, orientation); }});
    return list;
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Orientation &orientation, CaseActs *acts)
{
    const QDate day = dayOf(orientation);
    const QString body = file.organisationName(orientation.organisation, day);
    const QString title = (isRequest(orientation) ? tr("Reorientation: %1") : tr("Orientation: %1"))
                              .arg(textOf(orientation.track));
    const TextCell state = stateOf(file, orientation);
    return {orientation.id.value(), {{dayText(day), {}, false}, {title, {}, false}, {body, {}, false}, state},
        title,
        {{tr("State"), state.text}, {tr("Body"), body},
            {tr("Asked for on"), dayText(orientation.requestedOn)},
            {tr("Asked for by"), file.professionalName(orientation.requester)},
            {tr("Proposed on"), dayText(orientation.proposedOn)},
            {tr("Decided on"), dayText(orientation.decidedOn)},
            {tr("Notified on"), dayText(orientation.notifiedOn)}, {tr("Reason"), orientation.reason},
            {tr("Reason of the decision"), orientation.decisionReason}},
        actsOf(file, orientation, acts)};
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

RecordLine CaseLines::lineOf(const CaseFile &file, const Review &review, CaseActs *acts)
{
    const QString body = file.organisationName(review.organisation, review.heldOn);
    const QString name = file.professionalName(review.professional);
    QList<RecordAct> list;
    if (acts && acts->followUp()->may(Operation::RecordReview, file))
        list.append({tr("Edit…"), [=] { acts->followUp()->edit(file, review); }});
    return {review.id.value(),
        {{dayText(review.heldOn), {}, false}, {textOf(review.kind), {}, false},
            {body.isEmpty() ? name : body, {}, false},
            {textOf(review.conclusion), stateOfConclusion(review.conclusion), false}},
        textOf(review.kind),
        {{tr("Held on"), dayText(review.heldOn)}, {tr("With"), body}, {tr("Professional"), name},
            {tr("Conclusion"), textOf(review.conclusion)}, {tr("Summary"), review.summary}},
        list};
}

QList<RecordAct> CaseLines::actsOf(const CaseFile &file, const Exit &exit, CaseActs *acts)
{
    QList<RecordAct> list;
    if (!acts)
        return list;
    FollowUpActs *following = acts->followUp();
    if (following->may(Operation::RecordExit, file) && !exit.reopenedOn.isValid()) {
        if (isForWork(exit.reason))
            list.append({tr("Record a check of the job…"),
                [=] { following->checkJob(file, JobCheck{.exit = exit.id}); }});
        list.append({tr("Reopen the pathway…"), [=] { following->reopen(file, exit); }});
    }
    list.append({tr("Edit…"), [=] { acts->edit(file, exit); }});
    return list;
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Exit &exit, CaseActs *acts)
{
    const TextCell state =
        exit.reopenedOn.isValid() ? TextCell{tr("Reopened"), State::NotRequired, false} : TextCell();
    return {exit.id.value(),
        {{dayText(exit.leftOn), {}, false}, {tr("Exit: %1").arg(textOf(exit.reason)), {}, false}, {}, state},
        tr("Exit: %1").arg(textOf(exit.reason)),
        {{tr("Day"), dayText(exit.leftOn)}, {tr("Detail"), exit.detail},
            {tr("Reopened on"), dayText(exit.reopenedOn)},
            {tr("Reason of the reopening"), exit.reopenReason}},
        actsOf(file, exit, acts)};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const JobCheck &check, CaseActs *acts)
{
    using Outcome = JobCheck::Outcome;
    const QString name = file.professionalName(check.professional);
    const bool works = check.outcome == Outcome::SameJob || check.outcome == Outcome::OtherJob;
    const State state = works             ? State::Done
        : check.outcome == Outcome::NoJob ? State::Late
                                          : State::NotRequired;
    QList<RecordAct> list;
    if (acts && acts->followUp()->may(Operation::RecordExit, file))
        list.append({tr("Edit…"), [=] { acts->followUp()->checkJob(file, check); }});
    return {check.id.value(),
        {{Under + dayText(check.checkedOn), {}, true}, {Under + tr("Check of the job"), {}, false},
            {name, {}, false}, {textOf(check.outcome), state, false}},
        tr("Check of the job"),
        {{tr("Day"), dayText(check.checkedOn)}, {tr("Outcome"), textOf(check.outcome)},
            {tr("Professional"), name}},
        list};
}

QList<RecordLine> CaseLines::contracts(const CaseFile &file, CaseActs *acts)
{
    QList<std::pair<QDate, QList<RecordLine>>> dated;
    for (const Contract &each : file.facts.contracts) {
        QList<RecordLine> lines{lineOf(file, each, acts)};
        for (const ContractAmendment &amendment : file.work.amendments)
            if (amendment.contract == each.id)
                lines.append(lineOf(file, amendment));
        dated.append({each.startsOn, lines});
    }
    for (const Orientation &each : file.facts.orientations)
        dated.append({dayOf(each), {lineOf(file, each, acts)}});
    for (const Diagnosis &each : file.facts.diagnoses)
        dated.append({each.validatedOn, {lineOf(file, each, acts)}});
    for (const Review &each : file.facts.reviews)
        dated.append({each.heldOn, {lineOf(file, each, acts)}});
    for (const Exit &each : file.facts.exits) {
        QList<RecordLine> lines{lineOf(file, each, acts)};
        for (const JobCheck &check : file.facts.jobChecks)
            if (check.exit == each.id)
                lines.append(lineOf(file, check, acts));
        dated.append({each.leftOn, lines});
    }
    std::stable_sort(
        dated.begin(), dated.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
    QList<RecordLine> lines;
    for (const auto &[day, group] : std::as_const(dated))
        lines += group;
    return lines;
}
