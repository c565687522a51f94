#include "core/query/pathwaypicture.h"
#include "tests/support/pathwaysample.h"

#include <QTest>

using Kind = PathwayLane::Kind;
using Role = CircleMember::Role;
using Status = Appointment::Status;

namespace {

QList<PathwayItem> stages(const PathwayPicture &picture)
{
    QList<PathwayItem> found;
    for (const PathwayItem &item : laneOf(picture, Kind::Stages).items)
        if (std::holds_alternative<StagePeriod>(item.fact))
            found.append(item);
    return found;
}

template <class Fact>
QList<PathwayItem> itemsOf(const PathwayLane &lane)
{
    QList<PathwayItem> found;
    for (const PathwayItem &item : lane.items)
        if (std::holds_alternative<Fact>(item.fact))
            found.append(item);
    return found;
}

} // namespace

class PathwayPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownGivesEmptyLanes();
    void stagesFollowOneAnotherWithoutAHole();
    void eachDayBelongsToTheStageOfThatDay();
    void manyMeetingsAreJudgedAsAFewAre();
    void aPathwayBeginsWithItsFirstAppointmentOfAnyKind();
    void theStageOfTodayIsTheOneOfTheState();
    void whatComesIfNothingHappensIsUncertain();
    void aStageOpensTheFactThatBeganIt();
    void anEventOf2022StillSaysPoleEmploi();
    void itemsOpenTheirRecords();
    void tenseFollowsToday_data();
    void tenseFollowsToday();
    void aPartnerIsSilentAfterSixtyDays_data();
    void aPartnerIsSilentAfterSixtyDays();
    void aPartnerWhoLeftIsNotSilent();
    void partnersStandByActivity();
    void partnersBeyondALookAreFolded_data();
    void partnersBeyondALookAreFolded();
    void aGapNeedsMoreThanFortyFiveDays_data();
    void aGapNeedsMoreThanFortyFiveDays();
    void theGapThatLastsEndsToday();
    void noGapAfterAnExit();
    void theLeadPassesFromOnePartnerToTheNext();
    void aChangeInsideAPartnerIsNoHandover();
    void aLateDeadlineStandsOnItsLastDay();
    void aDeadlineMetInTimeStandsOnTheDayItWasMet();
    void anUnsignedContractIsUncertain();
    void aPastAppointmentStillPlannedIsUncertain();
    void aRequestNotYetProposedStandsOnItsDay();
    void everyLaneIsInDateOrder();
};

void PathwayPictureTest::nothingKnownGivesEmptyLanes()
{
    const PathwayPicture picture = PathwaySample().picture();
    QCOMPARE(picture.lanes.size(), 4);
    for (const PathwayLane &lane : picture.lanes)
        QVERIFY(lane.items.isEmpty());
    QVERIFY(!picture.span().from.isValid());
}

void PathwayPictureTest::stagesFollowOneAnotherWithoutAHole()
{
    const QList<PathwayItem> items = stages(PathwaySample::eventful().picture());
    QVERIFY(items.size() >= 5);
    for (qsizetype i = 1; i < items.size(); ++i) {
        QCOMPARE(items[i].from, items[i - 1].to.addDays(1));
        QVERIFY(std::get<StagePeriod>(items[i].fact).stage != std::get<StagePeriod>(items[i - 1].fact).stage);
    }
    QVERIFY(!items.last().to.isValid());
}

void PathwayPictureTest::eachDayBelongsToTheStageOfThatDay()
{
    const PathwaySample sample = PathwaySample::eventful();
    for (const PathwayItem &item : stages(sample.picture())) {
        const QDate last = item.to.isValid() ? item.to : item.from.addDays(60);
        for (QDate day = item.from; day <= last; day = day.addDays(1))
            QCOMPARE(pathwayState(sample.facts, deadlineRules(), day).stage,
                std::get<StagePeriod>(item.fact).stage);
    }
}

/// The picture leaves out the meetings that prove nothing new: every day must still have its stage.
void PathwayPictureTest::manyMeetingsAreJudgedAsAFewAre()
{
    PathwaySample sample;
    const QDate today = sample.today;
    const auto first = sample.organisation(QStringLiteral("France Travail"));
    const auto second = sample.organisation(QStringLiteral("Maison des solidarités"));
    const auto other = sample.organisation(QStringLiteral("Association Relais"));
    sample.orientation(first, Track::Professional, today.addDays(-300));
    sample.orientation(second, Track::Social, today.addDays(-120));
    sample.member(first, {}, Role::UniqueReferent, today.addDays(-290), today.addDays(-119));
    sample.member(second, {}, Role::UniqueReferent, today.addDays(-110));
    for (int ago = 310; ago > 0; ago -= 2)
        for (const OrganisationId body : {first, second, other})
            sample.met(body, today.addDays(-ago), ago % 3 == 0 ? Status::NoShow : Status::Attended);
    sample.facts.exits = {{ExitId::mint(), {}, today.addDays(-80), Exit::Reason::LostContact, {},
        today.addDays(-50), QStringLiteral("back")}};
    for (const PathwayItem &item : stages(sample.picture())) {
        const QDate last = item.to.isValid() ? item.to : today;
        for (QDate day = item.from; day <= last; day = day.addDays(1))
            QCOMPARE(pathwayState(sample.facts, deadlineRules(), day).stage,
                std::get<StagePeriod>(item.fact).stage);
    }
}

void PathwayPictureTest::aPathwayBeginsWithItsFirstAppointmentOfAnyKind()
{
    PathwaySample sample;
    sample.met(
        sample.organisation(QStringLiteral("Association Relais")), sample.today.addDays(4), Status::Planned);
    const auto items = stages(sample.picture());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().from, sample.today.addDays(4));
}

void PathwayPictureTest::theStageOfTodayIsTheOneOfTheState()
{
    const PathwaySample sample = PathwaySample::eventful();
    int ongoing = 0;
    for (const PathwayItem &item : stages(sample.picture())) {
        if (item.tense != PathwayItem::Tense::Ongoing)
            continue;
        ++ongoing;
        QCOMPARE(std::get<StagePeriod>(item.fact).stage, sample.state().stage);
        QCOMPARE(item.from, sample.state().stageSince);
    }
    QCOMPARE(ongoing, 1);
}

void PathwayPictureTest::whatComesIfNothingHappensIsUncertain()
{
    const QList<PathwayItem> items = stages(PathwaySample::eventful().picture());
    const PathwayItem &last = items.last();
    QCOMPARE(std::get<StagePeriod>(last.fact).stage, Stage::Review); // six months after the revision
    QCOMPARE(last.tense, PathwayItem::Tense::Future);
    QVERIFY(last.uncertain);
    QVERIFY(!items.first().uncertain);
}

void PathwayPictureTest::aStageOpensTheFactThatBeganIt()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    const Orientation decided = sample.orientation(body, Track::Social, QDate(2026, 10, 5));
    const QList<PathwayItem> items = stages(sample.picture());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().record, PathwayRecord(decided.id));
}

void PathwayPictureTest::anEventOf2022StillSaysPoleEmploi()
{
    PathwaySample sample;
    const auto employment = sample.organisation(QStringLiteral("France Travail"));
    sample.formerName(employment, QStringLiteral("Pôle emploi"), QDate(2023, 12, 31));
    sample.met(employment, QDate(2022, 5, 3));
    sample.met(employment, QDate(2024, 1, 1));
    const auto items = itemsOf<Appointment>(laneOf(sample.picture(), Kind::Appointments));
    QCOMPARE(items.first().partner, QStringLiteral("Pôle emploi"));
    QCOMPARE(items.last().partner, QStringLiteral("France Travail"));
    QCOMPARE(laneOf(sample.picture(), Kind::Partner).name, QStringLiteral("France Travail"));
}

void PathwayPictureTest::itemsOpenTheirRecords()
{
    const PathwaySample sample = PathwaySample::eventful();
    const PathwayPicture picture = sample.picture();
    QCOMPARE(itemsOf<Contract>(laneOf(picture, Kind::Contracts)).first().record,
        PathwayRecord(sample.facts.contracts.first().id));
    QCOMPARE(itemsOf<Diagnosis>(laneOf(picture, Kind::Stages)).first().record,
        PathwayRecord(sample.facts.diagnoses.first().id));
    for (const PathwayItem &item : itemsOf<RuledDeadline>(laneOf(picture, Kind::Deadlines)))
        QCOMPARE(item.record, PathwayRecord(RuleCode{std::get<RuledDeadline>(item.fact).deadline.rule}));
}

void PathwayPictureTest::tenseFollowsToday_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<PathwayItem::Tense>("tense");
    QTest::newRow("ended yesterday") << -30 << -1 << PathwayItem::Tense::Past;
    QTest::newRow("ends today") << -30 << 0 << PathwayItem::Tense::Ongoing;
    QTest::newRow("begins today") << 0 << 30 << PathwayItem::Tense::Ongoing;
    QTest::newRow("begins tomorrow") << 1 << 30 << PathwayItem::Tense::Future;
}

void PathwayPictureTest::tenseFollowsToday()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(PathwayItem::Tense, tense);
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    Contract &contract =
        sample.contract(body, Contract::Kind::Cer, sample.today.addDays(-40), sample.today.addDays(to));
    contract.startsOn = sample.today.addDays(from);
    QCOMPARE(laneOf(sample.picture(), Kind::Contracts).items.first().tense, tense);
}

void PathwayPictureTest::aPartnerIsSilentAfterSixtyDays_data()
{
    QTest::addColumn<int>("lastContact");
    QTest::addColumn<bool>("silent");
    QTest::newRow("60 days") << 60 << false;
    QTest::newRow("61 days") << 61 << true;
}

void PathwayPictureTest::aPartnerIsSilentAfterSixtyDays()
{
    QFETCH(int, lastContact);
    QFETCH(bool, silent);
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.member(body, {}, Role::SupportWorker, sample.today.addDays(-200));
    sample.met(body, sample.today.addDays(-lastContact));
    sample.met(body, sample.today.addDays(-5), Status::NoShow);
    const PathwayPicture picture = sample.picture();
    const PathwayLane &lane = laneOf(picture, Kind::Partner);
    QCOMPARE(lane.silentSince.isValid(), silent);
    QCOMPARE(itemsOf<Silence>(lane).size(), silent ? 1 : 0);
    if (silent)
        QCOMPARE(itemsOf<Silence>(lane).first().from, sample.today.addDays(-lastContact));
}

void PathwayPictureTest::aPartnerWhoLeftIsNotSilent()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.member(body, {}, Role::SupportWorker, sample.today.addDays(-200), sample.today.addDays(-90));
    QVERIFY(!laneOf(sample.picture(), Kind::Partner).silentSince.isValid());
}

void PathwayPictureTest::partnersStandByActivity()
{
    PathwaySample sample;
    const QDate today = sample.today;
    const auto former = sample.organisation(QStringLiteral("Former"));
    const auto quiet = sample.organisation(QStringLiteral("Quiet"));
    const auto busy = sample.organisation(QStringLiteral("Busy"));
    const auto lead = sample.organisation(QStringLiteral("Lead"));
    sample.member(former, {}, Role::UniqueReferent, today.addDays(-300), today.addDays(-100));
    sample.member(quiet, {}, Role::SupportWorker, today.addDays(-50));
    sample.member(busy, {}, Role::SupportWorker, today.addDays(-50));
    sample.member(lead, {}, Role::UniqueReferent, today.addDays(-99));
    sample.met(busy, today.addDays(-20));
    QStringList names;
    for (const PathwayLane &lane : sample.picture().lanes)
        if (lane.kind == Kind::Partner)
            names += lane.name;
    QCOMPARE(names,
        (QStringList{QStringLiteral("Lead"), QStringLiteral("Busy"), QStringLiteral("Quiet"),
            QStringLiteral("Former")}));
}

void PathwayPictureTest::partnersBeyondALookAreFolded_data()
{
    QTest::addColumn<int>("partners");
    QTest::addColumn<int>("folded");
    QTest::newRow("all in a look") << 4 << 0;
    QTest::newRow("one more takes no more room than its fold") << 5 << 0;
    QTest::newRow("two more") << 6 << 2;
    QTest::newRow("many") << 11 << 7;
}

void PathwayPictureTest::partnersBeyondALookAreFolded()
{
    QFETCH(int, partners);
    QFETCH(int, folded);
    PathwaySample sample;
    for (int i = 0; i < partners; ++i)
        sample.member(sample.organisation(QStringLiteral("Partner %1").arg(i)), {}, Role::SupportWorker,
            sample.today.addDays(-i));
    QCOMPARE(sample.picture().foldedLanes(), folded);
}

void PathwayPictureTest::aGapNeedsMoreThanFortyFiveDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("gaps");
    QTest::newRow("45 days") << 45 << 0;
    QTest::newRow("46 days") << 46 << 1;
}

void PathwayPictureTest::aGapNeedsMoreThanFortyFiveDays()
{
    QFETCH(int, days);
    QFETCH(int, gaps);
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.met(body, sample.today.addDays(-10 - days));
    sample.met(body, sample.today.addDays(-30), Status::NoShow); // nobody met her
    sample.met(body, sample.today.addDays(-10));
    const auto found = itemsOf<Silence>(laneOf(sample.picture(), Kind::Appointments));
    QCOMPARE(found.size(), gaps);
    if (gaps == 1)
        QVERIFY(!std::get<Silence>(found.first().fact).lasting);
}

void PathwayPictureTest::theGapThatLastsEndsToday()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.member(body, {}, Role::SupportWorker, sample.today.addDays(-52));
    const auto found = itemsOf<Silence>(laneOf(sample.picture(), Kind::Appointments));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().from, sample.today.addDays(-52));
    QCOMPARE(found.first().to, sample.today);
    QVERIFY(std::get<Silence>(found.first().fact).lasting);
}

void PathwayPictureTest::noGapAfterAnExit()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.met(body, sample.today.addDays(-210));
    sample.facts.exits = {{ExitId::mint(), {}, sample.today.addDays(-200), Exit::Reason::MovedOut}};
    QCOMPARE(itemsOf<Silence>(laneOf(sample.picture(), Kind::Appointments)).size(), 0);
}

void PathwayPictureTest::theLeadPassesFromOnePartnerToTheNext()
{
    const PathwaySample sample = PathwaySample::eventful();
    const PathwayPicture picture = sample.picture();
    const auto found =
        itemsOf<Handover>(laneOf(picture, Kind::Partner, QStringLiteral("Maison des solidarités Nord")));
    QCOMPARE(found.size(), 1);
    const auto handover = std::get<Handover>(found.first().fact);
    QCOMPARE(handover.fromName, QStringLiteral("France Travail Leclerc"));
    QCOMPARE(handover.askedOn, sample.today.addDays(-112));
    QCOMPARE(handover.acceptedOn, sample.today.addDays(-77));
}

void PathwayPictureTest::aChangeInsideAPartnerIsNoHandover()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.member(body, {}, Role::UniqueReferent, sample.today.addDays(-50), sample.today.addDays(-20));
    sample.member(body, {}, Role::UniqueReferent, sample.today.addDays(-19));
    QCOMPARE(itemsOf<Handover>(laneOf(sample.picture(), Kind::Partner)).size(), 0);
}

void PathwayPictureTest::aLateDeadlineStandsOnItsLastDay()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.orientation(body, Track::Social, QDate(2026, 9, 1));
    for (const PathwayItem &item : itemsOf<RuledDeadline>(laneOf(sample.picture(), Kind::Deadlines))) {
        const auto ruled = std::get<RuledDeadline>(item.fact);
        QVERIFY(!ruled.label.isEmpty());
        QVERIFY(!ruled.source.isEmpty());
        if (ruled.deadline.rule == QLatin1String("contract_signed")) {
            QCOMPARE(item.from, QDate(2026, 10, 1));
            return;
        }
    }
    QFAIL("no deadline for the contract");
}

void PathwayPictureTest::aDeadlineMetInTimeStandsOnTheDayItWasMet()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.orientation(body, Track::Social, QDate(2026, 9, 1));
    sample.contract(body, Contract::Kind::Engagement, QDate(2026, 9, 21), QDate(2027, 3, 20));
    for (const PathwayItem &item : itemsOf<RuledDeadline>(laneOf(sample.picture(), Kind::Deadlines)))
        if (std::get<RuledDeadline>(item.fact).deadline.rule == QLatin1String("contract_signed")) {
            QCOMPARE(item.from, QDate(2026, 9, 21));
            return;
        }
    QFAIL("no deadline for the contract");
}

void PathwayPictureTest::anUnsignedContractIsUncertain()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    Contract &contract = sample.contract(body, Contract::Kind::Engagement, sample.today, {});
    contract.signedOn = {};
    QVERIFY(laneOf(sample.picture(), Kind::Contracts).items.first().uncertain);
}

void PathwayPictureTest::aPastAppointmentStillPlannedIsUncertain()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.met(body, sample.today.addDays(-1), Status::Planned);
    sample.met(body, sample.today, Status::Planned);
    const auto items = itemsOf<Appointment>(laneOf(sample.picture(), Kind::Appointments));
    QVERIFY(items.first().uncertain);
    QVERIFY(!items.last().uncertain);
}

void PathwayPictureTest::aRequestNotYetProposedStandsOnItsDay()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.orientation(body, Track::Social, QDate(2026, 6, 1));
    Orientation &asked = sample.orientation(body, Track::Professional, {});
    asked.requestedOn = QDate(2026, 11, 2);
    const auto items = itemsOf<Orientation>(laneOf(sample.picture(), Kind::Partner));
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.last().from, QDate(2026, 11, 2));
    QVERIFY(items.last().uncertain);
    const auto reorienting = stages(sample.picture());
    QVERIFY(std::any_of(reorienting.cbegin(), reorienting.cend(), [](const PathwayItem &item) {
        return std::get<StagePeriod>(item.fact).stage == Stage::Reorientation
            && item.from == QDate(2026, 11, 2);
    }));
}

void PathwayPictureTest::everyLaneIsInDateOrder()
{
    for (const PathwayLane &lane : PathwaySample::eventful().picture().lanes)
        for (qsizetype i = 1; i < lane.items.size(); ++i)
            QVERIFY(lane.items[i - 1].from <= lane.items[i].from);
}

QTEST_GUILESS_MAIN(PathwayPictureTest)
#include "tst_pathwaypicture.moc"
