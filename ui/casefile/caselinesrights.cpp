#include "core/rules/suspension.h"
#include "core/services/workspace.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/caselines.h"
#include "ui/casefile/followupacts.h"
#include "ui/casefile/sanctiontext.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"

/// A suspension that is administrative and a sanction bear neither the same words nor the same shape.
TextCell CaseLines::stateOf(const CaseFile &, const BenefitRight &right)
{
    switch (suspensionCauseOf(right)) {
    case SuspensionCause::None:
        return {textOf(right.state), right.isOpen() ? State::Done : State::NotRequired, false};
    case SuspensionCause::Administrative:
        return {tr("Administrative suspension"), State::Soon, false};
    case SuspensionCause::Sanction:
        return {tr("Sanction applied by CAF"), State::Late, false};
    case SuspensionCause::Untold:
        return {textOf(right.state), State::Soon, false};
    }
    return {};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const BenefitRight &right, CaseActs *acts)
{
    const QDate since = right.stateSince.isValid() ? right.stateSince : right.openedOn;
    return {right.id.value(),
        {{textOf(right.kind), {}, false}, stateOf(file, right), {dayText(since), {}, false}},
        textOf(right.kind),
        {{tr("State"), textOf(right.state)}, {tr("State since"), dayText(right.stateSince)},
            {tr("Reason"), SanctionText::reasonOf(right)},
            {tr("What it means"), SanctionText::meaningOf(right)},
            {tr("Applied for on"), dayText(right.appliedOn)}, {tr("Opened on"), dayText(right.openedOn)},
            {tr("Received by the département on"), dayText(right.receivedOn)},
            {tr("Closed on"), dayText(right.closedOn)},
            {tr("Rights and duties"), right.subjectToRightsAndDuties ? tr("subject to them") : QString()}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, right); }}})};
}

TextCell CaseLines::stateOf(const CaseFile &file, const BreachCase &breach)
{
    if (breach.decision == BreachCase::Decision::None)
        return {textOf(breach.decision), State::NotRequired, false};
    if (breach.isSanction()) {
        if (breach.liftedOn.isValid() && breach.liftedOn <= file.today)
            return {tr("Sanction lifted"), State::Done, false};
        if (breach.lastDay() < file.today)
            return {tr("Sanction ended"), State::NotRequired, false};
        return {tr("Sanction: %1").arg(SanctionText::measureOf(breach)), State::Late, false};
    }
    if (!breach.notifiedOn.isValid())
        return {tr("The person is to be told"), State::Soon, false};
    if (!breach.observationsOn.isValid() && breach.observationsDueOn >= file.today)
        return {tr("Her observations until %1").arg(nearDayText(breach.observationsDueOn, file.today)),
            State::Running, false};
    return {textOf(breach.decision), State::Soon, false};
}

QList<RecordAct> CaseLines::actsOf(const CaseFile &file, const BreachCase &breach, CaseActs *acts)
{
    QList<RecordAct> list;
    if (!acts || !acts->followUp()->may(Operation::HandleBreach, file))
        return list;
    FollowUpActs *following = acts->followUp();
    for (const auto step : BreachDialog::nextSteps(breach))
        list.append({tr("%1…", "verb").arg(BreachDialog::verbOf(step)),
            [=] { following->record(file, breach, {step}); }});
    list.append({tr("Edit…"), [=] { following->record(file, breach, BreachDialog::stepsOf(breach)); }});
    return list;
}

RecordLine CaseLines::lineOf(const CaseFile &file, const BreachCase &breach, CaseActs *acts)
{
    const QString title = tr("Breach: %1").arg(textOf(breach.kind));
    const SanctionRule *rule =
        breach.isSanction() ? sanctionRule(sanctionRules(), breach.repeated, breach.decidedOn) : nullptr;
    return {breach.id.value(),
        {{title, {}, false}, stateOf(file, breach), {dayText(breach.reportedOn), {}, false}}, title,
        {{tr("What it means"), SanctionText::decisionOf(breach)},
            {tr("Reported on"), dayText(breach.reportedOn)},
            {tr("Reported by"), file.professionalName(breach.professional)}, {tr("Facts"), breach.facts},
            {tr("Repeated"), breach.repeated ? tr("persists or came again") : QString()},
            {tr("Told to the person on"), dayText(breach.notifiedOn)},
            {tr("Observations by"), dayText(breach.observationsDueOn)},
            {tr("Observations received on"), dayText(breach.observationsOn)},
            {tr("Observations"), breach.observations},
            {tr("Opinion asked for on"), dayText(breach.teamAskedOn)},
            {tr("Opinion given on"), dayText(breach.teamOpinionOn)}, {tr("Opinion"), breach.teamOpinion},
            {tr("Lifted on"), dayText(breach.liftedOn)}, {tr("Reason of the lifting"), breach.liftReason},
            {tr("Rules"), rule ? SanctionText::textOf(*rule) : QString()},
            {tr("Departs from the rules"), SanctionText::findings(breach).join(QLatin1Char('\n'))}},
        actsOf(file, breach, acts)};
}

RecordLine CaseLines::lineOf(const CaseFile &file, const Registration &registration, CaseActs *acts)
{
    const bool ended = registration.endedOn.isValid() && registration.endedOn <= file.today;
    return {registration.id.value(),
        {{tr("Registered as jobseeker"), {}, false},
            {ended ? tr("Ended") : tr("Registered"), ended ? State::NotRequired : State::Done, false},
            {dayText(registration.registeredOn), {}, false}},
        tr("Registered as jobseeker"),
        {{tr("Period"), periodOf(registration.registeredOn, registration.endedOn)},
            {tr("Category"), registration.category}},
        allowed(acts, {{tr("Edit…"), [=] { acts->edit(file, registration); }}})};
}

QList<RecordLine> CaseLines::rights(const CaseFile &file, CaseActs *acts)
{
    QList<RecordLine> lines;
    for (const BenefitRight &each : file.facts.rights)
        lines.append(lineOf(file, each, acts));
    for (const BreachCase &each : file.facts.breaches)
        lines.append(lineOf(file, each, acts));
    for (const Registration &each : file.facts.registrations)
        lines.append(lineOf(file, each, acts));
    return lines;
}
