#include "core/query/casefile.h"
#include "core/query/casestrip.h"
#include "tests/core/query/filesample.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

QDateTime at(QDate day, int hour = 10) { return {day, QTime(hour, 0)}; }

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    OrganisationId m_partner;

    CaseFile read() { return *caseFile(m_base->workspace().access(), m_person); }
    CaseStrip strip() { return caseStrip(read()); }
    template <class Saved>
    auto sure(const Result<Saved> &result)
    {
        if (!result)
            qFatal("refused: %s", qPrintable(result.error().detail));
        return *result;
    }
    PathwayService &pathway() { return m_base->workspace().pathway(); }

    AppointmentId meet(QDate day, Appointment::Status status, OrganisationId with)
    {
        Appointment appointment;
        appointment.beneficiary = m_person;
        appointment.organisation = with;
        appointment.startsAt = at(day);
        appointment.status = status;
        return sure(pathway().save(appointment));
    }
    CircleMemberId join(OrganisationId organisation, QDate from,
        CircleMember::Role role = CircleMember::Role::SupportWorker, ProfessionalId professional = {})
    {
        CircleMember member;
        member.beneficiary = m_person;
        member.organisation = organisation;
        member.professional = professional;
        member.role = role;
        member.from = from;
        return sure(m_base->workspace().circle().add(member));
    }
    void orient(QDate decidedOn)
    {
        Orientation orientation;
        orientation.beneficiary = m_person;
        orientation.track = Track::Social;
        orientation.organisation = m_partner;
        orientation.decidedOn = decidedOn;
        orientation.notifiedOn = decidedOn;
        sure(pathway().save(orientation));
    }
    int sanctions()
    {
        const auto obstacles = strip().obstacles;
        return int(std::count_if(obstacles.begin(), obstacles.end(),
            [](const Obstacle &each) { return each.kind == Obstacle::Kind::Sanction; }));
    }
    bool hasObstacle(Obstacle::Kind kind)
    {
        const auto obstacles = strip().obstacles;
        return std::any_of(obstacles.begin(), obstacles.end(),
            [kind](const Obstacle &obstacle) { return obstacle.kind == kind; });
    }

private Q_SLOTS:
    void anEarlierDayShowsThePlanAndTheDiagnosisAsTheyStood()
    {
        FileSample sample = FileSample::full();
        const QDate today = sample.today;
        for (const auto &[level, ago] : {std::pair(3, 50), std::pair(0, 5)})
            sample.file.work.levels.append({ObstacleLevelId::mint(), sample.file.person.id,
                QStringLiteral("logement"), level, today.addDays(-ago), {}, 1});
        const auto done = [](const CaseWork &work) {
            return std::count_if(work.actions.begin(), work.actions.end(),
                [](const PlanAction &each) { return each.state == PlanAction::State::Done; });
        };
        QCOMPARE(done(workOn(sample.file, today)), 1);
        QVERIFY(!workOn(sample.file, today).diagnosis.theme(QStringLiteral("logement")).isObstacle());
        QCOMPARE(done(workOn(sample.file, today.addDays(-20))), 0);
        QVERIFY(
            workOn(sample.file, today.addDays(-20)).diagnosis.theme(QStringLiteral("logement")).isObstacle());
        QVERIFY(workOn(sample.file, today.addDays(-31)).targets.isEmpty());
        QVERIFY(workOn(sample.file, today.addDays(-31)).actions.isEmpty());
    }

    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        Organisation partner;
        partner.name = QStringLiteral("CCAS de Limoges");
        partner.typeCode = QStringLiteral("CCAS");
        m_partner = sure(m_base->workspace().network().save(partner));
    }

    void nobodyIsReadForAnUnknownPerson()
    {
        QCOMPARE(caseFile(m_base->workspace().access(), BeneficiaryId(1)).error().code, ErrorCode::NotFound);
    }
    void anEventBearsTheNameItsOrganisationHadThatDay()
    {
        Organisation partner;
        partner.name = QStringLiteral("Pôle emploi");
        partner.id = sure(m_base->workspace().network().save(partner));
        partner.revision = 1;
        partner.name = QStringLiteral("France Travail");
        sure(m_base->workspace().network().save(partner, QDate(2024, 1, 1)));
        meet(QDate(2022, 5, 3), Appointment::Status::Attended, partner.id);
        const CaseFile file = read();
        QCOMPARE(file.organisationName(partner.id, QDate(2022, 5, 3)), QStringLiteral("Pôle emploi"));
        QCOMPARE(file.organisationName(partner.id, Today), QStringLiteral("France Travail"));
    }
    void theNewestFactsComeFirst()
    {
        meet(QDate(2026, 9, 1), Appointment::Status::Attended, m_partner);
        meet(QDate(2026, 11, 2), Appointment::Status::Attended, m_partner);
        meet(QDate(2026, 10, 5), Appointment::Status::NoShow, m_partner);
        const CaseFile file = read();
        QCOMPARE(file.facts.appointments.at(0).startsAt.date(), QDate(2026, 11, 2));
        QCOMPARE(file.facts.appointments.at(2).startsAt.date(), QDate(2026, 9, 1));
    }
    void theLastContactIsTheLastAppointmentKept()
    {
        QVERIFY(strip().lastContactOn.isNull());
        meet(QDate(2026, 10, 1), Appointment::Status::Attended, m_partner);
        meet(QDate(2026, 11, 1), Appointment::Status::NoShow, m_partner);
        QCOMPARE(strip().lastContactOn, QDate(2026, 10, 1));
    }
    void theNextAppointmentIsTheFirstPlannedFromToday()
    {
        meet(Today.addDays(20), Appointment::Status::Planned, m_partner);
        meet(Today, Appointment::Status::Planned, m_partner);
        meet(Today.addDays(-3), Appointment::Status::Planned, m_partner);
        QCOMPARE(strip().nextAppointment->startsAt.date(), Today);
    }
    void theReferentComesFirstAmongThoseWhoAct()
    {
        Professional professional;
        professional.organisation = m_partner;
        professional.familyName = QStringLiteral("Petit");
        professional.firstName = QStringLiteral("Jean");
        const auto referent = sure(m_base->workspace().network().save(professional));
        join(m_partner, QDate(2026, 11, 2), CircleMember::Role::UniqueReferent, referent);
        const auto acting = strip().acting;
        QCOMPARE(acting.size(), 2);
        QVERIFY(acting.at(0).leads);
        QCOMPARE(acting.at(0).professionalName, QStringLiteral("PETIT Jean"));
        QCOMPARE(acting.at(1).organisation, m_base->organisation());
        QVERIFY(!acting.at(1).leads);
    }
    void whoLeftTheCircleNoLongerActs()
    {
        const auto member = join(m_partner, QDate(2026, 9, 1));
        QVERIFY(m_base->workspace().circle().end(member, Today.addDays(-1), QStringLiteral("déménagement")));
        QCOMPARE(strip().acting.size(), 1);
        QCOMPARE(read().facts.members.size(), 2);
    }
    void aPartnerIsSilentAfterSixtyDaysWithoutNews_data()
    {
        QTest::addColumn<int>("daysSinceItCameIn");
        QTest::addColumn<int>("daysSinceLastContact");
        QTest::addColumn<bool>("silent");
        QTest::newRow("came in 60 days ago") << 60 << -1 << false;
        QTest::newRow("came in 61 days ago") << 61 << -1 << true;
        QTest::newRow("met 60 days ago") << 200 << 60 << false;
        QTest::newRow("met 61 days ago") << 200 << 61 << true;
    }
    void aPartnerIsSilentAfterSixtyDaysWithoutNews()
    {
        QFETCH(const int, daysSinceItCameIn);
        QFETCH(const int, daysSinceLastContact);
        QFETCH(const bool, silent);
        join(m_partner, Today.addDays(-daysSinceItCameIn));
        if (daysSinceLastContact >= 0)
            meet(Today.addDays(-daysSinceLastContact), Appointment::Status::Attended, m_partner);
        const auto acting = strip().acting;
        const auto partner = std::find_if(acting.begin(), acting.end(),
            [this](const ActingBody &body) { return body.organisation == m_partner; });
        QVERIFY(partner != acting.end());
        QCOMPARE(partner->silentSince.isValid(), silent);
    }
    void theNextDeadlineHasItsLawAndLateOnesBlock()
    {
        orient(Today.addMonths(-1).addDays(-3));
        const CaseStrip answers = strip();
        QVERIFY(answers.nextDeadline);
        const auto *rule = ruleOf(*answers.nextDeadline);
        QVERIFY(rule && !rule->label.isEmpty() && !rule->source.isEmpty());
        QVERIFY(hasObstacle(Obstacle::Kind::DeadlineOverdue));
        for (const Obstacle &obstacle : answers.obstacles)
            if (obstacle.kind == Obstacle::Kind::DeadlineOverdue)
                QCOMPARE(obstacle.deadline.status(Today), DeadlineStatus::Overdue);
    }
    void aPersonOrientedWithoutReferentIsBlocked()
    {
        QVERIFY(!hasObstacle(Obstacle::Kind::NoReferent));
        orient(Today.addDays(-2));
        QVERIFY(hasObstacle(Obstacle::Kind::NoReferent));
        join(
            m_partner, Today, CircleMember::Role::UniqueReferent, m_base->workspace().session().professional);
        QVERIFY(!hasObstacle(Obstacle::Kind::NoReferent));
    }
    void aSuspendedRightBlocksUntilItIsPaidAgain()
    {
        BenefitRight right;
        right.beneficiary = m_person;
        right.state = BenefitRight::State::OpenPaymentSuspended;
        right.openedOn = QDate(2026, 1, 1);
        right.stateSince = QDate(2026, 10, 1);
        right.id = sure(m_base->workspace().people().saveRight(right));
        QVERIFY(hasObstacle(Obstacle::Kind::RightSuspended));
        right.revision = 1;
        right.state = BenefitRight::State::OpenAndPayable;
        sure(m_base->workspace().people().saveRight(right));
        QVERIFY(!hasObstacle(Obstacle::Kind::RightSuspended));
    }
    void aSanctionAndAnAdministrativeSuspensionAreNeverTheSame()
    {
        BenefitRight right;
        right.beneficiary = m_person;
        right.state = BenefitRight::State::OpenPaymentSuspended;
        right.openedOn = QDate(2026, 1, 1);
        right.reasonCode = QStringLiteral("06");
        right.id = sure(m_base->workspace().people().saveRight(right));
        QVERIFY(hasObstacle(Obstacle::Kind::RightSuspended));
        QVERIFY(!hasObstacle(Obstacle::Kind::Sanction));
        right.revision = 1;
        right.reasonCode = QStringLiteral("CG");
        sure(m_base->workspace().people().saveRight(right));
        QVERIFY(!hasObstacle(Obstacle::Kind::RightSuspended));
        QCOMPARE(sanctions(), 1);
        BreachCase breach{.beneficiary = m_person,
            .reportedOn = Today.addDays(-40),
            .facts = QStringLiteral("Deux ateliers manqués sans motif"),
            .notifiedOn = Today.addDays(-30),
            .decision = BreachCase::Decision::Suspension,
            .decidedOn = Today.addDays(-5),
            .rate = 50,
            .months = 2,
            .startsOn = Today};
        breach.id = sure(m_base->workspace().followUp().save(breach));
        QCOMPARE(sanctions(), 1); // the case tells what CAF's code tells
        breach.revision = 1;
        breach.liftedOn = Today;
        breach.liftReason = QStringLiteral("engagements tenus");
        breach.observationsDueOn = Today.addDays(-20);
        sure(m_base->workspace().followUp().save(breach));
        QCOMPARE(sanctions(), 1); // CAF still withholds
        right.revision = 2;
        right.state = BenefitRight::State::OpenAndPayable;
        right.reasonCode.clear();
        sure(m_base->workspace().people().saveRight(right));
        QCOMPARE(sanctions(), 0);
    }
    void aReorientationAskedForThirtyDaysAgoWaitsAndOneDayLaterBlocks()
    {
        orient(Today.addMonths(-6));
        sure(m_base->workspace().followUp().request({.beneficiary = m_person,
            .track = Track::Professional,
            .requestedOn = Today.addDays(-30),
            .reason = QStringLiteral("projet de formation")}));
        QVERIFY(!hasObstacle(Obstacle::Kind::ReorientationWaits));
        m_base->clock().advanceSeconds(86400);
        QVERIFY(hasObstacle(Obstacle::Kind::ReorientationWaits));
    }
    void twoAppointmentsMissedInARowBlock()
    {
        meet(Today.addDays(-30), Appointment::Status::NoShow, m_partner);
        QVERIFY(!hasObstacle(Obstacle::Kind::AppointmentsMissed));
        meet(Today.addDays(-20), Appointment::Status::NoShow, m_partner);
        QVERIFY(hasObstacle(Obstacle::Kind::AppointmentsMissed));
        meet(Today.addDays(-10), Appointment::Status::Attended, m_partner);
        QVERIFY(!hasObstacle(Obstacle::Kind::AppointmentsMissed));
    }
    void noWayToReachSomebodyBlocks()
    {
        QVERIFY(hasObstacle(Obstacle::Kind::NoContactDetails));
        Beneficiary person = read().person;
        person.safeContact = QStringLiteral("par l'association, le mardi");
        QVERIFY(m_base->workspace().people().edit(person));
        QVERIFY(!hasObstacle(Obstacle::Kind::NoContactDetails));
    }
    void themesOfTheDiagnosisBlockByTheirLevel()
    {
        orient(Today.addMonths(-1).addDays(-3));
        const auto told = [](const QString &theme, int level) {
            ObstacleLevel each;
            each.theme = theme;
            each.level = level;
            return each;
        };
        QVERIFY(m_base->workspace().plan().assess(m_person, {},
            {told(QStringLiteral("logement"), 1), told(QStringLiteral("mobilite"), 4),
                told(QStringLiteral("sante"), 0)}));
        using Kind = Obstacle::Kind;
        QList<Kind> kinds;
        QStringList themes;
        for (const Obstacle &obstacle : strip().obstacles) {
            if (kinds.isEmpty() || kinds.last() != obstacle.kind)
                kinds.append(obstacle.kind);
            if (obstacle.kind == Kind::Diagnosed)
                themes.append(QStringLiteral("%1 %2").arg(obstacle.theme).arg(obstacle.level));
        }
        // What weighs before what is late, what is slight before what is a formality.
        QCOMPARE(themes, (QStringList{QStringLiteral("Mobilité 4"), QStringLiteral("Logement 1")}));
        QCOMPARE(kinds,
            (QList{Kind::Diagnosed, Kind::DeadlineOverdue, Kind::NoReferent, Kind::Diagnosed,
                Kind::NoContactDetails}));
    }
    void nothingBlocksAClosedPathway()
    {
        orient(Today.addMonths(-3));
        Exit exit;
        exit.beneficiary = m_person;
        exit.leftOn = Today.addDays(-1);
        exit.reason = Exit::Reason::MovedOut;
        sure(pathway().save(exit));
        QCOMPARE(strip().stage, Stage::Closed);
        QVERIFY(strip().obstacles.isEmpty());
    }
    void theHouseholdNamesTheOthersOnly()
    {
        const auto partner = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Ousmane"));
        m_base->addPerson(QStringLiteral("Voisin"), QStringLiteral("Paul"));
        QVERIFY(m_base->workspace().people().linkHousehold(m_person, partner, Today));
        const auto household = read().household;
        QCOMPARE(household.size(), 1);
        QCOMPARE(household.first().beneficiary, partner);
        QCOMPARE(household.first().firstName, QStringLiteral("Ousmane"));
    }
    void theFileAgreesWithTheProjectionOfLists()
    {
        orient(Today.addDays(-12));
        meet(Today.addDays(-4), Appointment::Status::Attended, m_partner);
        const CaseStrip answers = strip();
        Rows rows(m_base->database(),
            QStringLiteral("SELECT stage, next_rule, last_contact_on FROM pathway_summary "
                           "WHERE beneficiary_id = ?"),
            {m_person.value()});
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), codeOf(answers.stage));
        QCOMPARE(rows.text(1), answers.nextDeadline->rule);
        QCOMPARE(rows.date(2), answers.lastContactOn);
    }
};

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
