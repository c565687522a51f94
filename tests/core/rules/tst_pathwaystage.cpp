#include "tests/core/rules/pathwaybuilder.h"

#include <QTest>

using Kind = Contract::Kind;
using RightState = BenefitRight::State;

/// The stage of invented people on a day, both sides of each date that moves it.
class PathwayStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsFromFacts_data();
    void followsFromFacts();
    void changesOnTheDayAnnounced_data();
    void changesOnTheDayAnnounced();
    void saysTheTrackOfTheLatestOrientation();
    void saysNothingOfAnInvalidDay();

private:
    void beforeOrientation();
    void fromOrientationToAppointment();
    void diagnosis();
    void underContract();
    void reviewAndReorientation();
    void exits();
    void reopenings();
    void withoutDates();
};

namespace {

/// One row: who, when, the stage expected and since when ("" when nobody knows).
void row(const char *name, const Someone &person, const char *on, Stage stage, const char *since)
{
    QTest::addRow("%s", name) << PathwayFacts(person) << day(on) << stage << day(since);
}

PathwayState stateOf(const PathwayFacts &facts, QDate on) { return pathwayState(facts, deadlineRules(), on); }

} // namespace

void PathwayStageTest::beforeOrientation()
{
    const char *today = "2026-03-10";
    row("nothing known", Someone(), today, Stage::Outreach, "");
    row("spotted", Someone().spotted("2026-03-01"), today, Stage::Outreach, "2026-03-01");
    row("spotted later", Someone().spotted("2026-03-11"), today, Stage::Outreach, "");
    row("met by outreach", Someone().spotted("2026-03-01").met("2026-03-05"), today, Stage::Outreach,
        "2026-03-01");
    const auto applied = Someone().spotted("2026-01-05").applied("2026-02-02");
    row("day before applying", applied, "2026-02-01", Stage::Outreach, "2026-01-05");
    row("applied", applied, "2026-02-02", Stage::BenefitApplication, "2026-02-02");
    row("refused", Someone().refused("2026-02-02", "2026-03-10"), today, Stage::Outreach, "");
    row("before the refusal", Someone().refused("2026-02-02", "2026-03-11"), today, Stage::BenefitApplication,
        "2026-02-02");
    row("registered while applying", Someone().applied("2026-02-02").registered("2026-02-05"), today,
        Stage::JobseekerRegistration, "2026-02-05");
    row("applied while registered", Someone().registered("2025-02-05").applied("2026-02-02"), today,
        Stage::JobseekerRegistration, "2026-02-02");
    row("day before registering", Someone().applied("2026-02-02").registered("2026-03-11"), today,
        Stage::BenefitApplication, "2026-02-02");
    row("registration ended", Someone().applied("2026-02-02").registered("2025-02-05", "2026-03-10"), today,
        Stage::BenefitApplication, "2026-02-02");
    row("registration ends tomorrow", Someone().applied("2026-02-02").registered("2025-02-05", "2026-03-11"),
        today, Stage::JobseekerRegistration, "2026-02-02");
    row("jobseeker without RSA", Someone().registered("2026-03-03"), today, Stage::AwaitingOrientation,
        "2026-03-03");
    row("jobseeker whose RSA is refused", Someone().registered("2026-03-03").refused("", "2026-03-04"), today,
        Stage::AwaitingOrientation, "2026-03-03");
    const auto rsa = Someone().registered("2026-02-05").rsa("2026-02-02", "2026-02-01", "2026-03-10");
    row("RSA not yet received", rsa, "2026-03-09", Stage::JobseekerRegistration, "2026-02-05");
    row("RSA received", rsa, "2026-03-10", Stage::AwaitingOrientation, "2026-03-10");
    row("RSA opened, reception unknown", Someone().rsa("", "2026-02-01", ""), today,
        Stage::AwaitingOrientation, "2026-02-01");
    row("RSA transferred here", Someone().rsa("", "2019-02-01", "2026-03-05"), today,
        Stage::AwaitingOrientation, "2026-03-05");
    row("before the transfer", Someone().rsa("", "2019-02-01", "2026-03-05"), "2026-03-04", Stage::Outreach,
        "");
    for (const auto state : {RightState::OpenAndSuspended, RightState::OpenPaymentSuspended})
        row(qPrintable(QStringLiteral("RSA in state ") + codeOf(state)),
            Someone().received("2026-03-05", state), today, Stage::AwaitingOrientation, "2026-03-05");
    row("RSA closed", Someone().rsa("", "", "2026-01-05", "2026-03-10"), today, Stage::Outreach, "");
    row("RSA closing tomorrow", Someone().rsa("", "", "2026-01-05", "2026-03-11"), today,
        Stage::AwaitingOrientation, "2026-01-05");
    row("only a first proposal", Someone().received("2026-03-05").proposed("2026-03-06"), today,
        Stage::AwaitingOrientation, "2026-03-05");
    row("a refused proposal", Someone().received("2026-03-05").proposed("", Orientation::State::Refused),
        today, Stage::AwaitingOrientation, "2026-03-05");
    row("an appointment of orientation",
        Someone().received("2026-03-05").met("2026-03-06", Appointment::Kind::Orientation), today,
        Stage::AwaitingOrientation, "2026-03-05");
    row("another right", Someone().disabledWorker("2020-01-01"), today, Stage::Outreach, "");
}

void PathwayStageTest::fromOrientationToAppointment()
{
    using Role = CircleMember::Role;
    using AKind = Appointment::Kind;
    using Status = Appointment::Status;
    const char *today = "2026-03-10";
    const auto oriented = [] { return Someone().received("2026-01-05").oriented("2026-02-02"); };
    row("day before the decision", oriented(), "2026-02-01", Stage::AwaitingOrientation, "2026-01-05");
    row("decided", oriented(), "2026-02-02", Stage::Oriented, "2026-02-02");
    row("another role is no referent", oriented().referent("2026-02-03", "", Role::SupportWorker), today,
        Stage::Oriented, "2026-02-02");
    row("day before the referent", oriented().referent("2026-03-11"), today, Stage::Oriented, "2026-02-02");
    row("referent from today", oriented().referent("2026-03-10"), today, Stage::ReferentAssigned,
        "2026-03-10");
    row("referent to today", oriented().referent("2026-02-04", "2026-03-10"), today, Stage::ReferentAssigned,
        "2026-02-04");
    row("referent to yesterday", oriented().referent("2026-02-04", "2026-03-09"), today, Stage::Oriented,
        "2026-02-02");
    row("referent replaced", oriented().referent("2026-02-04", "2026-03-01").referent("2026-03-02"), today,
        Stage::ReferentAssigned, "2026-03-02");
    row("referent known before orientation", oriented().referent("2025-12-01"), today,
        Stage::ReferentAssigned, "2026-02-02");
    row("referent without orientation", Someone().received("2026-01-05").referent("2026-01-20"), today,
        Stage::ReferentAssigned, "2026-01-20");

    const auto led = [&] { return oriented().referent("2026-02-04"); };
    row("attended today", led().met("2026-03-10"), today, Stage::FirstAppointment, "2026-03-10");
    row("attended tomorrow", led().met("2026-03-11"), today, Stage::ReferentAssigned, "2026-02-04");
    row("attended twice", led().met("2026-02-20").met("2026-02-10"), today, Stage::FirstAppointment,
        "2026-02-10");
    row("attended without referent", oriented().met("2026-02-10"), today, Stage::FirstAppointment,
        "2026-02-10");
    row("attended on the day of orientation", led().met("2026-02-02"), today, Stage::FirstAppointment,
        "2026-02-02");
    row("attended before orientation", led().met("2026-02-01"), today, Stage::ReferentAssigned, "2026-02-04");
    row("attended with a partner", led().metWith(kAssociation, "2026-02-10"), today, Stage::ReferentAssigned,
        "2026-02-04");
    row("orientation appointment", led().met("2026-02-10", AKind::Orientation), today,
        Stage::ReferentAssigned, "2026-02-04");
    for (const auto status : {Status::Planned, Status::Excused, Status::NoShow, Status::Cancelled})
        row(qPrintable(QStringLiteral("appointment ") + codeOf(status)),
            led().met("2026-02-10", AKind::FollowUp, status), today, Stage::ReferentAssigned, "2026-02-04");
    row("attended with referent but no orientation", Someone().referent("2026-02-04").met("2026-02-05"),
        today, Stage::FirstAppointment, "2026-02-05");
    row("attended before that referent", Someone().referent("2026-02-04").met("2026-02-03"), today,
        Stage::ReferentAssigned, "2026-02-04");
}

void PathwayStageTest::diagnosis()
{
    const char *today = "2026-03-10";
    const auto oriented = [] { return Someone().received("2026-01-05").oriented("2026-02-02"); };
    const auto seen = [&] { return oriented().referent("2026-02-04").met("2026-02-10"); };
    row("diagnosis today", seen().diagnosed("2026-03-10"), today, Stage::GlobalDiagnosis, "2026-03-10");
    row("diagnosis tomorrow", seen().diagnosed("2026-03-11"), today, Stage::FirstAppointment, "2026-02-10");
    row("diagnosis drafted", seen().diagnosed(""), today, Stage::FirstAppointment, "2026-02-10");
    row("diagnosis on the day of orientation", seen().diagnosed("2026-02-02"), today, Stage::GlobalDiagnosis,
        "2026-02-02");
    row("diagnosis before orientation", seen().diagnosed("2026-02-01"), today, Stage::FirstAppointment,
        "2026-02-10");
    row("diagnosis without the rest", oriented().diagnosed("2026-02-20"), today, Stage::GlobalDiagnosis,
        "2026-02-20");
    row("diagnosis of the first orientation", seen().diagnosed("2026-02-15").oriented("2026-03-01"), today,
        Stage::GlobalDiagnosis, "2026-02-15");
    row("reoriented before any diagnosis", seen().oriented("2026-03-01"), today, Stage::ReferentAssigned,
        "2026-03-01");
    row("reoriented, referent gone", oriented().referent("2026-02-04", "2026-03-01").oriented("2026-03-01"),
        today, Stage::Oriented, "2026-03-01");
}

void PathwayStageTest::underContract()
{
    const char *today = "2026-03-10";
    const auto diagnosed = [] {
        return Someone()
            .received("2026-01-05")
            .oriented("2026-02-02")
            .met("2026-02-10")
            .diagnosed("2026-02-15");
    };
    row("contract not signed", diagnosed().engaged("", "2026-03-01"), today, Stage::GlobalDiagnosis,
        "2026-02-15");
    row("signed tomorrow", diagnosed().engaged("2026-03-11", "2026-03-01"), today, Stage::GlobalDiagnosis,
        "2026-02-15");
    row("signed today, begins tomorrow", diagnosed().engaged("2026-03-10", "2026-03-11"), today,
        Stage::EngagementContract, "2026-03-10");
    row("begins today", diagnosed().engaged("2026-03-01", "2026-03-10"), today, Stage::Support, "2026-03-10");
    row("signed after its start", diagnosed().engaged("2026-03-05", "2026-03-01"), today, Stage::Support,
        "2026-03-05");
    row("start unknown", diagnosed().engaged("2026-03-05"), today, Stage::Support, "2026-03-05");
    row("ended", diagnosed().engaged("2026-02-20", "2026-02-20", "2026-03-01"), today, Stage::Support,
        "2026-02-20");
    row("second contract",
        diagnosed().engaged("2026-02-20", "2026-02-20", "2026-03-01").engaged("2026-03-02", "2026-03-20"),
        today, Stage::Support, "2026-02-20");
    row("contract without diagnosis", Someone().oriented("2026-02-02").engaged("2026-02-20"), today,
        Stage::Support, "2026-02-20");
    row("signed without diagnosis", Someone().oriented("2026-02-02").engaged("2026-02-20", "2026-04-01"),
        today, Stage::EngagementContract, "2026-02-20");
    for (const auto kind : allOf<Kind>())
        row(qPrintable(QStringLiteral("only a contract ") + codeOf(kind)),
            Someone().contract(kind, "2026-02-20", "2026-02-25"), today, Stage::Support, "2026-02-25");
    row("contract ended before a new orientation",
        Someone()
            .oriented("2025-02-02")
            .engaged("2025-02-16", "2025-02-16", "2026-02-15")
            .oriented("2026-03-01"),
        today, Stage::Oriented, "2026-03-01");
    row("contract ended on the day of a new orientation",
        Someone()
            .oriented("2025-02-02")
            .engaged("2025-02-16", "2025-02-16", "2026-03-01")
            .oriented("2026-03-01"),
        today, Stage::Support, "2025-02-16");
    row("contract signed after one that ended before a new orientation",
        Someone()
            .oriented("2025-02-02")
            .engaged("2025-02-16", "2025-02-16", "2026-02-15")
            .oriented("2026-03-01")
            .engaged("2026-03-05", "2026-03-20"),
        today, Stage::EngagementContract, "2026-03-05");
    row("contract of the orientation before", diagnosed().engaged("2026-02-20").oriented("2026-03-05"), today,
        Stage::Support, "2026-02-20");
}

void PathwayStageTest::reviewAndReorientation()
{
    const auto supported = [](Track track) {
        return Someone()
            .received("2025-12-01")
            .oriented("2026-01-05", "2026-01-06", track)
            .engaged("2026-01-31", "2026-02-02");
    };
    // Signed on 31 January: due on 31 July, shown from 1 July.
    row("day before the review's notice", supported(Track::Social), "2026-06-30", Stage::Support,
        "2026-02-02");
    row("review's notice", supported(Track::Social), "2026-07-01", Stage::Review, "2026-07-01");
    row("review overdue", supported(Track::Social), "2026-08-01", Stage::Review, "2026-07-01");
    row("review held", supported(Track::Social).reviewed("2026-07-05"), "2026-07-05", Stage::Support,
        "2026-02-02");
    row("review to be held", supported(Track::Social).reviewed("2026-07-05"), "2026-07-04", Stage::Review,
        "2026-07-01");
    row("no review in another track", supported(Track::SocioProfessional), "2026-08-01", Stage::Support,
        "2026-02-02");
    row("no review without RSA",
        Someone().oriented("2026-01-05", "2026-01-06", Track::Social).engaged("2026-01-31", "2026-02-02"),
        "2026-08-01", Stage::Support, "2026-02-02");
    row("renewed ahead of its review",
        supported(Track::Social).engaged("2026-07-20", "2026-08-03", "2027-02-02"), "2026-07-21",
        Stage::Support, "2026-02-02");
    row("late review", supported(Track::Social).lateReview(), "2026-08-01", Stage::Support, "2026-02-02");
    row("late review's notice", supported(Track::Social).lateReview(), "2027-01-01", Stage::Review,
        "2027-01-01");
    row("revised", supported(Track::Social).revised("2026-05-31"), "2026-08-01", Stage::Support,
        "2026-02-02");

    const auto proposed = supported(Track::Social).proposed("2026-04-10");
    row("day before the proposal", proposed, "2026-04-09", Stage::Support, "2026-02-02");
    row("proposed", proposed, "2026-04-10", Stage::Reorientation, "2026-04-10");
    row("proposed goes before review", proposed, "2026-08-01", Stage::Reorientation, "2026-04-10");
    row("proposed before any contract", Someone().oriented("2026-01-05").proposed("2026-01-20"), "2026-02-01",
        Stage::Reorientation, "2026-01-20");
    row("earliest of two proposals",
        Someone().oriented("2026-01-05").proposed("2026-01-25").proposed("2026-01-20"), "2026-02-01",
        Stage::Reorientation, "2026-01-20");
    row("proposal answered by a decision", Someone().proposed("2026-01-04").oriented("2026-01-05"),
        "2026-02-01", Stage::Oriented, "2026-01-05");
    row("proposed on the day of the decision", Someone().proposed("2026-01-05").oriented("2026-01-05"),
        "2026-02-01", Stage::Oriented, "2026-01-05");
    const auto decided = supported(Track::Social).decidedAfterProposal("2026-04-10", "2026-05-04");
    row("proposed, since decided", decided, "2026-05-03", Stage::Reorientation, "2026-04-10");
    row("day before it was proposed", decided, "2026-04-09", Stage::Support, "2026-02-02");
    row("decided as proposed", decided, "2026-05-04", Stage::Support, "2026-05-04");
    row("first decided as proposed",
        Someone().decidedAfterProposal("2026-01-02", "2026-01-05").engaged("2026-01-31", "2026-02-02"),
        "2026-05-04", Stage::Support, "2026-02-02");
    row("decided to come, without proposal", supported(Track::Social).oriented("2026-05-04"), "2026-05-03",
        Stage::Support, "2026-02-02");
    for (const auto state : {Orientation::State::Refused, Orientation::State::Withdrawn})
        row(qPrintable(QStringLiteral("proposal ") + codeOf(state)),
            Someone().oriented("2026-01-05").proposed("2026-01-20", state), "2026-02-01", Stage::Oriented,
            "2026-01-05");
}

void PathwayStageTest::exits()
{
    const auto supported = [] {
        return Someone().received("2025-12-01").oriented("2026-01-05").engaged("2026-01-31", "2026-02-02");
    };
    row("day before the exit", supported().left("2026-03-31"), "2026-03-30", Stage::Support, "2026-02-02");
    row("exit", supported().left("2026-03-31"), "2026-03-31", Stage::Closed, "2026-03-31");
    for (const auto reason : allOf<Exit::Reason>())
        row(qPrintable(QStringLiteral("exit ") + codeOf(reason)), supported().left("2026-03-31", reason),
            "2026-04-01", reason == Exit::Reason::DurableJob ? Stage::JobSecuring : Stage::Closed,
            "2026-03-31");
    row("exit goes before a proposal", supported().proposed("2026-03-01").left("2026-03-31"), "2026-04-01",
        Stage::Closed, "2026-03-31");
    row("closed without other facts", Someone().left("2026-03-31"), "2026-04-01", Stage::Closed,
        "2026-03-31");

    row("job", supported().gotJob("2026-03-31"), "2026-03-31", Stage::JobSecuring, "2026-03-31");
    row("last day of securing", supported().gotJob("2026-03-31"), "2026-09-30", Stage::JobSecuring,
        "2026-03-31");
    row("day after securing", supported().gotJob("2026-03-31"), "2026-10-01", Stage::Closed, "2026-10-01");
    row("securing over a short month", supported().gotJob("2027-08-31"), "2028-02-29", Stage::JobSecuring,
        "2027-08-31");
    row("securing cut short", supported().gotJob("2026-03-31").left("2026-05-15"), "2026-05-15",
        Stage::Closed, "2026-05-15");
    row("before it is cut short", supported().gotJob("2026-03-31").left("2026-05-15"), "2026-05-14",
        Stage::JobSecuring, "2026-03-31");
}

void PathwayStageTest::reopenings()
{
    const auto supported = [] {
        return Someone().received("2025-12-01").oriented("2026-01-05").engaged("2026-01-31", "2026-02-02");
    };
    const auto closed = [&] { return supported().left("2026-03-31"); };
    row("new right received", closed().received("2026-06-01"), "2026-06-01", Stage::AwaitingOrientation,
        "2026-06-01");
    row("new right to come", closed().received("2026-06-01"), "2026-05-31", Stage::Closed, "2026-03-31");
    row("right received on the day of the exit", closed().received("2026-03-31"), "2026-06-01", Stage::Closed,
        "2026-03-31");
    row("new right closed again", closed().rsa("", "", "2026-06-01", "2026-07-01"), "2026-07-01",
        Stage::Closed, "2026-03-31");
    row("new application", closed().applied("2026-06-01"), "2026-06-02", Stage::BenefitApplication,
        "2026-06-01");
    row("new application refused", closed().refused("2026-06-01", "2026-06-20"), "2026-06-20", Stage::Closed,
        "2026-03-31");
    row("new decision", closed().oriented("2026-06-01"), "2026-06-01", Stage::Oriented, "2026-06-01");
    row("registered anew", closed().registered("2026-06-01"), "2026-06-02", Stage::AwaitingOrientation,
        "2026-06-01");
    row("still registered, applies anew",
        supported().registered("2025-12-02").left("2026-03-31").applied("2026-06-01"), "2026-06-02",
        Stage::JobseekerRegistration, "2026-06-01");
    row("relapse under a new contract", supported().gotJob("2026-03-31").engaged("2026-06-01"), "2026-06-02",
        Stage::Support, "2026-06-01");
    row("appointments do not reopen", closed().met("2026-06-01"), "2026-06-02", Stage::Closed, "2026-03-31");
    row("registered in work after a job",
        supported().gotJob("2026-03-31").registered("2026-06-01").category("E"), "2026-06-02",
        Stage::JobSecuring, "2026-03-31");
    row("registered in work, securing over",
        supported().gotJob("2026-03-31").registered("2026-06-01").category("E"), "2026-10-01", Stage::Closed,
        "2026-10-01");
    row("registered to seek work after a job",
        supported().gotJob("2026-03-31").registered("2026-06-01").category("A"), "2026-06-02",
        Stage::AwaitingOrientation, "2026-06-01");
    row("registered in work after another exit", closed().registered("2026-06-01").category("E"),
        "2026-06-02", Stage::AwaitingOrientation, "2026-06-01");
    row("old facts stay behind", closed().met("2026-02-01").diagnosed("2026-02-01").oriented("2026-06-01"),
        "2026-06-02", Stage::Oriented, "2026-06-01");
    row("facts of the day of the exit stay behind", closed().diagnosed("2026-03-31").registered("2026-06-01"),
        "2026-06-02", Stage::AwaitingOrientation, "2026-06-01");
    row("old referent stays behind", closed().referent("2026-01-06").oriented("2026-06-01"), "2026-06-02",
        Stage::Oriented, "2026-06-01");
    row("closed twice", closed().oriented("2026-06-01").left("2026-07-01"), "2026-07-02", Stage::Closed,
        "2026-07-01");
    row("between two exits", closed().oriented("2026-06-01").left("2026-07-01"), "2026-06-30",
        Stage::Oriented, "2026-06-01");
}

void PathwayStageTest::withoutDates()
{
    const char *today = "2026-03-10";
    row("applied some day", Someone().applied(""), today, Stage::BenefitApplication, "");
    row("registered some day", Someone().registered(""), today, Stage::AwaitingOrientation, "");
    row("registered some day while applying", Someone().registered("").applied("2026-03-01"), today,
        Stage::JobseekerRegistration, "");
    row("applied some day, registered", Someone().registered("2026-03-01").applied(""), today,
        Stage::JobseekerRegistration, "2026-03-01");
    row("RSA open since some day", Someone().received(""), today, Stage::AwaitingOrientation, "");
    row("RSA closed some day", Someone().received("", RightState::Closed), today, Stage::Outreach, "");
    row("refused some day", Someone().refused("", ""), today, Stage::Outreach, "");
    row("oriented some day", Someone().received("2026-03-01").oriented(""), today, Stage::Oriented, "");
    row("oriented some day, notified", Someone().oriented("", "2026-03-02"), today, Stage::Oriented,
        "2026-03-02");
    row("oriented some day, to be notified", Someone().oriented("", "2026-03-11"), today, Stage::Oriented,
        "");
    row("referent since some day", Someone().oriented("2026-03-01").referent(""), today,
        Stage::ReferentAssigned, "");
    row("attended some day", Someone().oriented("2026-03-01").met(""), today, Stage::FirstAppointment, "");
    row("diagnosis after some orientation", Someone().oriented("").diagnosed("2020-03-01"), today,
        Stage::GlobalDiagnosis, "2020-03-01");
    row("proposed some day", Someone().oriented("2026-03-01").proposed(""), today, Stage::Reorientation, "");
    row("left some day", Someone().oriented("2026-03-01").left(""), today, Stage::Closed, "");
    row("job some day", Someone().oriented("2026-03-01").gotJob(""), today, Stage::Closed, "");
    row("reopened after a known exit", Someone().left("").left("2026-01-01").oriented("2026-03-01"), today,
        Stage::Oriented, "2026-03-01");
}

void PathwayStageTest::followsFromFacts_data()
{
    QTest::addColumn<PathwayFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QDate>("since");
    beforeOrientation();
    fromOrientationToAppointment();
    diagnosis();
    underContract();
    reviewAndReorientation();
    exits();
    reopenings();
    withoutDates();
}

void PathwayStageTest::followsFromFacts()
{
    QFETCH(PathwayFacts, facts);
    QFETCH(QDate, on);
    QFETCH(Stage, stage);
    const auto state = stateOf(facts, on);
    QCOMPARE(codeOf(state.stage), codeOf(stage));
    QTEST(state.stageSince, "since");
}

void PathwayStageTest::changesOnTheDayAnnounced_data()
{
    QTest::addColumn<PathwayFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("change");
    const auto change = [](const char *name, const Someone &person, const char *on, const char *announced) {
        QTest::addRow("%s", name) << PathwayFacts(person) << day(on) << day(announced);
    };
    change("nothing known", Someone(), "2026-03-10", "");
    change("only past facts", Someone().registered("2026-01-01").oriented("2026-02-01", "2026-02-02"),
        "2026-03-10", "");
    change("contract begins", Someone().engaged("2026-03-01", "2026-04-01"), "2026-03-10", "2026-04-01");
    change(
        "contract signed later", Someone().engaged("2026-03-20", "2026-04-01"), "2026-03-10", "2026-03-20");
    change("contract ends", Someone().engaged("2026-03-01", "2026-03-01", "2026-08-31"), "2026-03-10",
        "2026-09-01");
    change("referent ends", Someone().referent("2026-01-01", "2026-03-31"), "2026-03-10", "2026-04-01");
    change("another role ends",
        Someone().referent("2026-01-01", "2026-03-31", CircleMember::Role::SupportWorker), "2026-03-10", "");
    const auto social =
        Someone().received("2025-12-01").oriented("2026-01-05", "", Track::Social).engaged("2026-01-31");
    change("review's notice", social, "2026-03-10", "2026-07-01");
    change("review's notice has come", social, "2026-07-01", "");
    change("end of securing", Someone().gotJob("2026-03-01"), "2026-03-10", "2026-09-02");
    change("right closes", Someone().rsa("", "", "2026-01-05", "2026-03-20"), "2026-03-10", "2026-03-20");
    change(
        "notification to come", Someone().oriented("2026-03-01", "2026-03-15"), "2026-03-10", "2026-03-15");
    change("planned appointment",
        Someone().met("2026-03-20", Appointment::Kind::FollowUp, Appointment::Status::Planned), "2026-03-10",
        "");
    change("before the reform", Someone().followed("2024-01-01"), "2024-06-01", "2025-01-01");
}

void PathwayStageTest::changesOnTheDayAnnounced()
{
    QFETCH(PathwayFacts, facts);
    QFETCH(QDate, on);
    QTEST(stateOf(facts, on).nextChangeOn, "change");
}

void PathwayStageTest::saysTheTrackOfTheLatestOrientation()
{
    const auto person = Someone()
                            .oriented("2026-03-01", "", Track::Professional)
                            .oriented("2026-01-01", "", Track::Social)
                            .proposed("2026-03-05");
    QCOMPARE(stateOf(person, day("2025-12-31")).track, Track::None);
    QCOMPARE(stateOf(person, day("2026-02-28")).track, Track::Social);
    QCOMPARE(stateOf(person, day("2026-03-01")).track, Track::Professional);
}

void PathwayStageTest::saysNothingOfAnInvalidDay()
{
    QCOMPARE(stateOf(Someone().engaged("2026-01-01"), {}), PathwayState());
}

QTEST_APPLESS_MAIN(PathwayStageTest)
#include "tst_pathwaystage.moc"
