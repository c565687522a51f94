#include "ui/text/plantext.h"

#include <QCoreApplication>

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

} // namespace

QString textOf(Situation::Answer answer)
{
    switch (answer) {
    case Situation::Answer::NotDiscussed:
        return PlanText::tr("Not discussed");
    case Situation::Answer::No:
        return PlanText::tr("No");
    case Situation::Answer::Yes:
        return PlanText::tr("Yes");
    }
    return {};
}

QString textOf(Target::State state)
{
    switch (state) {
    case Target::State::InProgress:
        return PlanText::tr("In progress");
    case Target::State::Done:
        return PlanText::tr("Reached");
    case Target::State::Abandoned:
        return PlanText::tr("Given up");
    }
    return {};
}

QString textOf(PlanAction::State state)
{
    switch (state) {
    case PlanAction::State::Planned:
        return PlanText::tr("Planned");
    case PlanAction::State::InProgress:
        return PlanText::tr("Under way");
    case PlanAction::State::Standby:
        return PlanText::tr("On hold");
    case PlanAction::State::Done:
        return PlanText::tr("Done");
    case PlanAction::State::Abandoned:
        return PlanText::tr("Given up by the person");
    case PlanAction::State::Cancelled:
        return PlanText::tr("Cancelled");
    }
    return {};
}

QString textOf(Review::Kind kind)
{
    switch (kind) {
    case Review::Kind::Joint:
        return PlanText::tr("Joint review");
    case Review::Kind::Progress:
        return PlanText::tr("Progress review");
    case Review::Kind::Final:
        return PlanText::tr("Final review");
    }
    return {};
}

QString textOf(Review::Conclusion conclusion)
{
    switch (conclusion) {
    case Review::Conclusion::Continue:
        return PlanText::tr("The pathway goes on");
    case Review::Conclusion::Revise:
        return PlanText::tr("The contract is to be revised");
    case Review::Conclusion::Reorient:
        return PlanText::tr("Another orientation is to be asked for");
    case Review::Conclusion::Leave:
        return PlanText::tr("The accompaniment ends");
    }
    return {};
}

QString textOf(BreachCase::Kind kind)
{
    switch (kind) {
    case BreachCase::Kind::ContractRefused:
        return PlanText::tr("Contract refused");
    case BreachCase::Kind::DutiesNotMet:
        return PlanText::tr("Duties not met");
    case BreachCase::Kind::ControlsRefused:
        return PlanText::tr("Controls refused");
    }
    return {};
}

QString textOf(BreachCase::Decision decision)
{
    switch (decision) {
    case BreachCase::Decision::Pending:
        return PlanText::tr("Decision awaited");
    case BreachCase::Decision::None:
        return PlanText::tr("No sanction");
    case BreachCase::Decision::Suspension:
        return PlanText::tr("Suspension");
    case BreachCase::Decision::Suppression:
        return PlanText::tr("Suppression");
    }
    return {};
}

QString textOf(Note::Level level)
{
    switch (level) {
    case Note::Level::Author:
        return PlanText::tr("Me alone");
    case Note::Level::Organisation:
        return PlanText::tr("My organisation");
    case Note::Level::Circle:
        return PlanText::tr("The circle");
    }
    return {};
}

QString textOf(JobCheck::Outcome outcome)
{
    switch (outcome) {
    case JobCheck::Outcome::SameJob:
        return PlanText::tr("Still in this job");
    case JobCheck::Outcome::OtherJob:
        return PlanText::tr("In another job");
    case JobCheck::Outcome::NoJob:
        return PlanText::tr("No longer in work");
    case JobCheck::Outcome::Unknown:
        return PlanText::tr("Could not be reached");
    }
    return {};
}

QString textOf(Term::List list)
{
    switch (list) {
    case Term::List::Theme:
        return PlanText::tr("Themes");
    case Term::List::Situation:
        return PlanText::tr("Situations");
    case Term::List::Target:
        return PlanText::tr("Targets");
    case Term::List::Action:
        return PlanText::tr("Actions");
    }
    return {};
}

QString obstacleText(int level)
{
    switch (level) {
    case 0:
        return PlanText::tr("No obstacle");
    case 1:
        return PlanText::tr("Slight");
    case 2:
        return PlanText::tr("Moderate");
    case 3:
        return PlanText::tr("Strong");
    case 4:
        return PlanText::tr("Blocking");
    default:
        return {};
    }
}

QString textOf(Situation::Flaw flaw)
{
    switch (flaw) {
    case Situation::Flaw::ThemeMissing:
        return PlanText::tr("Choose a theme.");
    case Situation::Flaw::DateMissing:
        return PlanText::tr("Enter the day.");
    case Situation::Flaw::InFuture:
        return PlanText::tr("This day is in the future.");
    }
    return {};
}

QString textOf(ObstacleLevel::Flaw flaw)
{
    switch (flaw) {
    case ObstacleLevel::Flaw::ThemeMissing:
        return PlanText::tr("Choose a theme.");
    case ObstacleLevel::Flaw::LevelWrong:
        return PlanText::tr("A level goes from 0 to 4.");
    case ObstacleLevel::Flaw::DateMissing:
        return PlanText::tr("Enter the day.");
    case ObstacleLevel::Flaw::InFuture:
        return PlanText::tr("This day is in the future.");
    }
    return {};
}

QString textOf(Target::Flaw flaw)
{
    switch (flaw) {
    case Target::Flaw::ThemeMissing:
        return PlanText::tr("Choose a theme.");
    case Target::Flaw::WordsMissing:
        return PlanText::tr("Choose a target or write one.");
    case Target::Flaw::DateMissing:
        return PlanText::tr("Enter the day the target was set.");
    case Target::Flaw::InFuture:
        return PlanText::tr("This day is in the future.");
    case Target::Flaw::AgreedInFuture:
        return PlanText::tr("The person cannot have agreed on a day to come.");
    case Target::Flaw::EndMissing:
        return PlanText::tr("Enter the day the target was reached or given up.");
    case Target::Flaw::EndsBeforeStart:
        return PlanText::tr("The end comes before the day the target was set.");
    }
    return {};
}

QString textOf(PlanAction::Flaw flaw)
{
    switch (flaw) {
    case PlanAction::Flaw::TargetMissing:
        return PlanText::tr("Choose the target that the action serves.");
    case PlanAction::Flaw::WordsMissing:
        return PlanText::tr("Choose an action or write one.");
    case PlanAction::Flaw::OwnerMissing:
        return PlanText::tr("Say who takes the action.");
    case PlanAction::Flaw::HoursWrong:
        return PlanText::tr("Enter from 0 to 40 hours a week.");
    case PlanAction::Flaw::DueBeforeStart:
        return PlanText::tr("The last day comes before the first one.");
    case PlanAction::Flaw::EndMissing:
        return PlanText::tr("Enter the day the action ended.");
    case PlanAction::Flaw::EndInFuture:
        return PlanText::tr("This day is in the future.");
    }
    return {};
}

QString textOf(ContractAmendment::Flaw flaw)
{
    switch (flaw) {
    case ContractAmendment::Flaw::SubjectMissing:
        return PlanText::tr("Say what the amendment changes.");
    case ContractAmendment::Flaw::DateMissing:
        return PlanText::tr("Enter the day both signed the amendment.");
    case ContractAmendment::Flaw::InFuture:
        return PlanText::tr("This day is in the future.");
    case ContractAmendment::Flaw::HoursWrong:
        return PlanText::tr("Enter from 0 to 35 hours a week.");
    case ContractAmendment::Flaw::HoursReasonMissing:
        return PlanText::tr("Under 15 hours a week, say why they are adapted.");
    }
    return {};
}

QString textOf(Review::Flaw flaw)
{
    switch (flaw) {
    case Review::Flaw::DateMissing:
        return PlanText::tr("Enter the day of the review.");
    case Review::Flaw::InFuture:
        return PlanText::tr("A review to come is an appointment: plan it.");
    case Review::Flaw::OrganisationMissing:
        return PlanText::tr("Say with whom the joint review was held.");
    }
    return {};
}

QString textOf(BreachCase::Flaw flaw)
{
    switch (flaw) {
    case BreachCase::Flaw::ReportMissing:
        return PlanText::tr("Enter the day of the report.");
    case BreachCase::Flaw::FactsMissing:
        return PlanText::tr("Describe the facts, without judgement.");
    case BreachCase::Flaw::InFuture:
        return PlanText::tr("A day of this case is in the future.");
    case BreachCase::Flaw::NotifiedBeforeReport:
        return PlanText::tr("The person cannot be told before the report.");
    case BreachCase::Flaw::ObservationsBeforeNotice:
        return PlanText::tr("Observations come after the notification.");
    case BreachCase::Flaw::DecidedBeforeNotice:
        return PlanText::tr("No sanction can be decided before the person was told and could answer.");
    case BreachCase::Flaw::DecisionDateMissing:
        return PlanText::tr("Enter the day of the decision.");
    case BreachCase::Flaw::RateWrong:
        return PlanText::tr("Enter a rate from 1 to 100 %.");
    case BreachCase::Flaw::MonthsWrong:
        return PlanText::tr("Enter from 1 to 4 months.");
    case BreachCase::Flaw::StartMissing:
        return PlanText::tr("Enter the first day of the sanction.");
    case BreachCase::Flaw::LiftReasonMissing:
        return PlanText::tr("Say why the sanction is lifted.");
    case BreachCase::Flaw::LiftedBeforeStart:
        return PlanText::tr("The sanction cannot be lifted before its first day.");
    }
    return {};
}

QString textOf(Note::Flaw flaw)
{
    switch (flaw) {
    case Note::Flaw::BodyMissing:
        return PlanText::tr("Write the note.");
    }
    return {};
}

QString textOf(JobCheck::Flaw flaw)
{
    switch (flaw) {
    case JobCheck::Flaw::DateMissing:
        return PlanText::tr("Enter the day of the check.");
    case JobCheck::Flaw::InFuture:
        return PlanText::tr("This day is in the future.");
    }
    return {};
}

QString textOf(Snooze::Flaw flaw)
{
    switch (flaw) {
    case Snooze::Flaw::ReasonMissing:
        return PlanText::tr("Say why it is put off.");
    case Snooze::Flaw::UntilNotLater:
        return PlanText::tr("Choose a day to come.");
    }
    return {};
}

QString textOf(Term::Flaw flaw)
{
    switch (flaw) {
    case Term::Flaw::CodeMissing:
        return PlanText::tr("Enter a code.");
    case Term::Flaw::LabelMissing:
        return PlanText::tr("Enter the words.");
    }
    return {};
}

QString textOf(const ContractFinding &finding)
{
    const ContractRule &rule = finding.rule;
    QString text;
    switch (finding.kind) {
    case ContractFinding::Kind::Overlap:
        text = PlanText::tr("Another contract already covers these days.");
        break;
    case ContractFinding::Kind::TooLong:
        text = PlanText::tr("Longer than the %n month(s) allowed.", nullptr,
            std::max(rule.maxMonths, rule.maxMonthsExceptional));
        break;
    case ContractFinding::Kind::NeedsReason:
        text = PlanText::tr(
            "Over %n month(s), which is exceptional: state the reason.", nullptr, rule.maxMonths);
        break;
    case ContractFinding::Kind::TooYoung:
        text = PlanText::tr("The person is not yet %n year(s) old on the first day.", nullptr, rule.minAge);
        break;
    case ContractFinding::Kind::TooOld:
        text = PlanText::tr("The person is older than %n year(s) on the first day.", nullptr, rule.maxAge);
        break;
    case ContractFinding::Kind::NeedsRepresentative:
        return PlanText::tr(
            "The person is a minor: a legal representative signs with her (to be verified), and none "
            "is recorded in the file.");
    }
    return text + QLatin1Char(' ') + rule.source;
}

QString textOf(SanctionFinding finding, const SanctionRule &rule)
{
    switch (finding) {
    case SanctionFinding::RateTooLow:
        return PlanText::tr("The rules of that day ask for at least %1 %.").arg(rule.minRate);
    case SanctionFinding::RateTooHigh:
        return PlanText::tr(
            "The rules of that day allow at most %1 %, %2 % for a household of several people.")
            .arg(rule.maxRate)
            .arg(rule.householdRate);
    case SanctionFinding::TooShort:
        return PlanText::tr("The rules of that day ask for at least %n month(s).", nullptr, rule.minMonths);
    case SanctionFinding::TooLong:
        return PlanText::tr("The rules of that day allow at most %n month(s).", nullptr, rule.maxMonths);
    case SanctionFinding::NoSuppression:
        return PlanText::tr("The rules of that day allow no suppression for a first breach.");
    case SanctionFinding::TeamOpinionMissing:
        return PlanText::tr("The opinion of the multidisciplinary team is missing.");
    case SanctionFinding::ObservationsNotAwaited:
        return PlanText::tr("Decided before the person's days to answer were over.");
    }
    return {};
}
