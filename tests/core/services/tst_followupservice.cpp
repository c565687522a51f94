#include "core/query/casefile.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// What comes after a contract, as it is recorded.
class TestFollowUpService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void aContractIsSignedWhenBothHave()
    {
        Contract contract = draft();
        contract.signedOn = {};
        contract.personSignedOn = Today.addDays(-3);
        contract.id = *base().pathway().save(contract);
        QVERIFY(!stored(contract.id).signedOn.isValid());
        contract = stored(contract.id);
        contract.bodySignedOn = Today.addDays(-1);
        QVERIFY(base().pathway().save(contract));
        QCOMPARE(stored(contract.id).signedOn, Today.addDays(-1));
    }

    void nobodySignsInTheFuture_data()
    {
        QTest::addColumn<QDate>("person");
        QTest::addColumn<QDate>("body");
        QTest::newRow("the person alone") << Today.addDays(1) << QDate();
        QTest::newRow("the body alone") << QDate() << Today.addDays(1);
        QTest::newRow("the body last") << Today << Today.addDays(1);
    }
    void nobodySignsInTheFuture()
    {
        QFETCH(const QDate, person);
        QFETCH(const QDate, body);
        Contract contract = draft();
        contract.signedOn = {};
        contract.personSignedOn = person;
        contract.bodySignedOn = body;
        QCOMPARE(codeOf(base().pathway().save(contract)), ErrorCode::Invalid);
    }

    void anAmendmentMakesTheContractWhatItSaysAndKeepsWhatItSaid()
    {
        const ContractId contract = signedContract();
        const QByteArray before = m_base->dump();
        QVERIFY(followUp().amend(amendment(contract)));
        const Contract amended = stored(contract);
        QCOMPARE(amended.endsOn, QDate(2027, 3, 31));
        QCOMPARE(amended.weeklyHours, 10.0);
        QCOMPARE(amended.revisedOn, Today);
        const ContractAmendment kept = file().work.amendments.first();
        QCOMPARE(kept.number, 1);
        QCOMPARE(kept.formerEndsOn, QDate(2026, 12, 31));
        QCOMPARE(kept.formerHours, 15.0);
        QVERIFY(followUp().amend(amendment(contract)));
        QCOMPARE(file().work.amendments.last().number, 2);
        for (int i = 0; i < 2; ++i)
            QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(m_base->dump(), before);
    }

    void anAmendmentIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("of an unsigned contract") << "unsigned" << ErrorCode::Invalid << "unsigned";
        QTest::newRow("of no contract") << "none" << ErrorCode::NotFound << "";
        QTest::newRow("that changes nothing said")
            << "subject" << ErrorCode::Invalid
            << QString::number(int(ContractAmendment::Flaw::SubjectMissing));
        QTest::newRow("into the next contract") << "overlap" << ErrorCode::Conflict << "contract_overlap";
    }
    void anAmendmentIsRefused()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, detail);
        Contract contract = draft();
        if (what == QLatin1String("unsigned"))
            contract.signedOn = {};
        contract.id = *base().pathway().save(contract);
        if (what == QLatin1String("overlap")) {
            Contract next = draft();
            next.startsOn = QDate(2027, 1, 1);
            next.endsOn = QDate(2027, 6, 30);
            QVERIFY(base().pathway().save(next));
        }
        ContractAmendment change = amendment(what == QLatin1String("none") ? ContractId(1) : contract.id);
        if (what == QLatin1String("subject"))
            change.subject.clear();
        const auto refused = followUp().amend(change);
        QTEST(codeOf(refused), "code");
        QCOMPARE(refused.error().detail, detail);
        QVERIFY(file().work.amendments.isEmpty());
    }

    void aJointReviewSaysWithWhom()
    {
        Review review{.beneficiary = m_person, .kind = Review::Kind::Joint, .heldOn = Today};
        QCOMPARE(
            followUp().save(review).error().detail, QString::number(int(Review::Flaw::OrganisationMissing)));
        review.organisation = m_base->organisation();
        QVERIFY(followUp().save(review));
        QCOMPARE(file().facts.reviews.first().professional, base().session().professional);
        review.heldOn = Today.addDays(1);
        QCOMPARE(codeOf(followUp().save(review)), ErrorCode::Invalid);
    }

    void aRequestWaitsUntilItIsDecided()
    {
        const OrientationId id = asked();
        QCOMPARE(file().facts.orientations.first().waitedSince(), Today.addDays(-23));
        QCOMPARE(file().facts.orientations.first().requester, base().session().professional);
        const auto again = followUp().request(request());
        QCOMPARE(codeOf(again), ErrorCode::Conflict);
        QCOMPARE(again.error().detail, QStringLiteral("reorientation"));
        QVERIFY(followUp().propose(id, Today));
        QCOMPARE(file().facts.orientations.first().proposedOn, Today);
        QVERIFY(followUp().decide(decision(id, Orientation::State::Refused)));
        QCOMPARE(
            file().facts.orientations.first().decisionReason, QStringLiteral("équipe pluridisciplinaire"));
        QVERIFY(followUp().request(request()));
    }

    void aRequestSaysWhyAndWhen()
    {
        Orientation silent = request();
        silent.reason = QStringLiteral("  ");
        QCOMPARE(followUp().request(silent).error().detail, QStringLiteral("reason"));
        Orientation later = request();
        later.requestedOn = Today.addDays(1);
        QCOMPARE(codeOf(followUp().request(later)), ErrorCode::Invalid);
        Orientation nowhere = request();
        nowhere.track = Track::None;
        QCOMPARE(codeOf(followUp().request(nowhere)), ErrorCode::Invalid);
    }

    void anAcceptedRequestNamesTheNewReferentAndEndsTheFormer()
    {
        const CircleMemberId former = lead(Today.addMonths(-6));
        const OrientationId id = asked();
        const QByteArray before = m_base->dump();
        ReorientationDecision accepted = decision(id, Orientation::State::Decided);
        accepted.notifiedOn = Today;
        accepted.referent = {.organisation = m_base->organisation(),
            .professional = base().session().professional,
            .from = Today};
        QVERIFY(followUp().decide(accepted));
        const CaseFile after = file();
        QCOMPARE(after.referent()->from, Today);
        QCOMPARE(RecordStore::find<CircleMember>(m_base->database(), former)->to, Today.addDays(-1));
        QCOMPARE(after.facts.orientations.first().organisation, m_base->organisation());
        QCOMPARE(after.facts.orientations.first().notifiedOn, Today);
        QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(m_base->dump(), before);
    }

    void theFormerReferentStaysUntilTheNewOneIsNamed()
    {
        const CircleMemberId former = lead(Today.addMonths(-6));
        ReorientationDecision accepted = decision(asked(), Orientation::State::Decided);
        accepted.referent.organisation = m_base->organisation();
        QVERIFY(followUp().decide(accepted));
        QCOMPARE(file().referent()->id, former);
        QVERIFY(!file().referent()->to.isValid());
    }

    void aDecisionIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("detail");
        QTest::newRow("without a reason") << "reason"
                                          << "reason";
        QTest::newRow("before the request") << "early"
                                            << "decided_on";
        QTest::newRow("without a day") << "undated"
                                       << "decided_on";
        QTest::newRow("that decides nothing") << "pending"
                                              << "state";
        QTest::newRow("twice") << "twice"
                               << "state";
        QTest::newRow("towards no body")
            << "nowhere" << QString::number(int(Orientation::Flaw::OrganisationMissing));
    }
    void aDecisionIsRefused()
    {
        QFETCH(const QString, what);
        ReorientationDecision decided = decision(asked(), Orientation::State::Decided);
        decided.referent.organisation = m_base->organisation();
        if (what == QLatin1String("twice"))
            QVERIFY(followUp().decide(decided));
        if (what == QLatin1String("reason"))
            decided.reason.clear();
        if (what == QLatin1String("early"))
            decided.on = Today.addDays(-24);
        if (what == QLatin1String("undated"))
            decided.on = {};
        if (what == QLatin1String("pending"))
            decided.state = Orientation::State::Proposed;
        if (what == QLatin1String("nowhere"))
            decided.referent.organisation = {};
        const auto refused = followUp().decide(decided);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QTEST(refused.error().detail, "detail");
    }

    void aRequestIsProposedOnceItIsAskedFor()
    {
        const OrientationId id = asked();
        QCOMPARE(followUp().propose(id, Today.addDays(-24)).error().detail, QStringLiteral("proposed_on"));
        QCOMPARE(followUp().propose(id, Today.addDays(1)).error().code, ErrorCode::Invalid);
        QCOMPARE(followUp().propose(OrientationId(1), Today).error().code, ErrorCode::NotFound);
        QVERIFY(followUp().decide(decision(id, Orientation::State::Withdrawn)));
        QCOMPARE(followUp().propose(id, Today).error().detail, QStringLiteral("proposed_on"));
    }

    void aBreachGoesFromItsReportToTheLifting()
    {
        BreachCase breach = reported();
        QCOMPARE(breach.professional, base().session().professional);
        breach.notifiedOn = Today.addDays(-20);
        breach = saved(breach);
        QCOMPARE(breach.observationsDueOn, Today.addDays(-10));
        breach.observationsOn = Today.addDays(-15);
        breach.observations = QStringLiteral("Elle gardait son enfant malade.");
        breach = saved(breach);
        breach.teamAskedOn = Today.addDays(-14);
        breach.teamOpinionOn = Today.addDays(-12);
        breach = saved(breach);
        breach.decision = BreachCase::Decision::Suspension;
        breach.decidedOn = Today.addDays(-8);
        breach.rate = 30;
        breach.months = 1;
        breach.startsOn = Today.addDays(-7);
        breach = saved(breach);
        breach.liftedOn = Today;
        breach.liftReason = QStringLiteral("rendez-vous de remobilisation tenu");
        breach = saved(breach);
        QCOMPARE(breach.liftedOn, Today);
    }

    void aDecisionThatDepartsFromTheRulesIsRecorded()
    {
        BreachCase breach = reported();
        breach.notifiedOn = Today.addDays(-2);
        breach.decision = BreachCase::Decision::Suppression;
        breach.decidedOn = Today;
        breach.rate = 100;
        breach.months = 4;
        breach.startsOn = Today;
        QVERIFY(followUp().save(breach));
    }

    void aBreachIsRefused_data()
    {
        QTest::addColumn<int>("flaw");
        for (const auto flaw : {BreachCase::Flaw::FactsMissing, BreachCase::Flaw::InFuture,
                 BreachCase::Flaw::NotifiedBeforeReport, BreachCase::Flaw::ObservationsBeforeNotice,
                 BreachCase::Flaw::DecidedBeforeNotice, BreachCase::Flaw::DecisionDateMissing,
                 BreachCase::Flaw::RateWrong, BreachCase::Flaw::MonthsWrong, BreachCase::Flaw::StartMissing,
                 BreachCase::Flaw::LiftReasonMissing, BreachCase::Flaw::LiftedBeforeStart,
                 BreachCase::Flaw::ReportMissing})
            QTest::addRow("flaw %d", int(flaw)) << int(flaw);
    }
    void aBreachIsRefused()
    {
        QFETCH(const int, flaw);
        const auto refused = followUp().save(spoiled(BreachCase::Flaw(flaw)));
        QCOMPARE(codeOf(refused), ErrorCode::Invalid);
        QCOMPARE(refused.error().detail, QString::number(flaw));
    }

    void aJobIsCheckedAfterTheExit()
    {
        const ExitId exit = left();
        JobCheck check{.beneficiary = m_person, .exit = exit, .checkedOn = Today};
        QVERIFY(followUp().save(check));
        check.checkedOn = Today.addMonths(-4);
        QCOMPARE(followUp().save(check).error().detail, QStringLiteral("checked_on"));
        check.checkedOn = Today.addDays(1);
        QCOMPARE(codeOf(followUp().save(check)), ErrorCode::Invalid);
        check.checkedOn = Today;
        check.beneficiary = m_base->addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc"));
        QCOMPARE(codeOf(followUp().save(check)), ErrorCode::NotFound);
    }

    void aPathwayReopensFromWhereItStood()
    {
        const auto before = file().state.stage;
        const ExitId exit = left();
        QCOMPARE(file().state.stage, Stage::JobSecuring);
        QCOMPARE(followUp().reopen(exit, Today, QString()).error().detail, QStringLiteral("reason"));
        const QString reason = QStringLiteral("fin du contrat de travail");
        for (const QDate day : {QDate(), Today.addMonths(-4), Today.addDays(1)})
            QCOMPARE(followUp().reopen(exit, day, reason).error().detail, QStringLiteral("reopened_on"));
        QCOMPARE(followUp().reopen(ExitId(1), Today, reason).error().code, ErrorCode::NotFound);
        QVERIFY(followUp().reopen(exit, Today, reason));
        QCOMPARE(file().state.stage, before);
    }

private:
    Workspace &base() { return m_base->workspace(); }
    FollowUpService &followUp() { return base().followUp(); }
    CaseFile file() { return *caseFile(base().access(), m_person); }
    Contract stored(ContractId id) { return *RecordStore::find<Contract>(m_base->database(), id); }
    template <class Value>
    static ErrorCode codeOf(const Result<Value> &refused)
    {
        return refused ? ErrorCode::Cancelled : refused.error().code;
    }

    Contract draft() const
    {
        return {.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .signedOn = QDate(2026, 7, 1),
            .startsOn = QDate(2026, 7, 1),
            .endsOn = QDate(2026, 12, 31)};
    }
    ContractId signedContract() { return *base().pathway().save(draft()); }
    ContractAmendment amendment(ContractId contract) const
    {
        return {.contract = contract,
            .subject = QStringLiteral("Prolongation, heures adaptées"),
            .agreedOn = Today,
            .endsOn = QDate(2027, 3, 31),
            .weeklyHours = 10,
            .hoursReason = QStringLiteral("garde d’enfant")};
    }
    Orientation request() const
    {
        return {.beneficiary = m_person,
            .track = Track::Professional,
            .requestedOn = Today.addDays(-23),
            .reason = QStringLiteral("projet de formation")};
    }
    OrientationId asked() { return *followUp().request(request()); }
    static ReorientationDecision decision(OrientationId orientation, Orientation::State state)
    {
        return {.orientation = orientation,
            .state = state,
            .on = Today,
            .reason = QStringLiteral("équipe pluridisciplinaire")};
    }
    CircleMemberId lead(QDate from)
    {
        return *base().circle().add({.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .professional = base().session().professional,
            .role = CircleMember::Role::UniqueReferent,
            .from = from});
    }
    BreachCase saved(const BreachCase &breach)
    {
        const auto id = followUp().save(breach);
        if (!id)
            qFatal("breach refused: %s", qPrintable(id.error().detail));
        return *RecordStore::find<BreachCase>(m_base->database(), *id);
    }
    BreachCase reported()
    {
        return saved({.beneficiary = m_person,
            .reportedOn = Today.addDays(-25),
            .facts = QStringLiteral("Deux ateliers manqués sans motif les 3 et 10 novembre")});
    }
    /// A sanction that was lifted, with one thing wrong.
    BreachCase spoiled(BreachCase::Flaw flaw) const
    {
        BreachCase breach{.beneficiary = m_person,
            .reportedOn = Today.addDays(-60),
            .facts = QStringLiteral("Contrat refusé"),
            .notifiedOn = Today.addDays(-50),
            .decision = BreachCase::Decision::Suspension,
            .decidedOn = Today.addDays(-30),
            .rate = 50,
            .months = 2,
            .startsOn = Today.addDays(-20),
            .liftedOn = Today.addDays(-10),
            .liftReason = QStringLiteral("contrat signé")};
        spoil(breach, flaw);
        return breach;
    }
    static void spoil(BreachCase &breach, BreachCase::Flaw flaw)
    {
        switch (flaw) {
        case BreachCase::Flaw::ReportMissing:
            breach.reportedOn = {};
            break;
        case BreachCase::Flaw::FactsMissing:
            breach.facts = QStringLiteral(" ");
            break;
        case BreachCase::Flaw::InFuture:
            breach.liftedOn = Today.addDays(1);
            break;
        case BreachCase::Flaw::NotifiedBeforeReport:
            breach.notifiedOn = breach.reportedOn.addDays(-1);
            break;
        case BreachCase::Flaw::ObservationsBeforeNotice:
            breach.observationsOn = breach.notifiedOn.addDays(-1);
            break;
        case BreachCase::Flaw::DecidedBeforeNotice:
            breach.decidedOn = breach.notifiedOn.addDays(-1);
            break;
        case BreachCase::Flaw::DecisionDateMissing:
            breach.decision = BreachCase::Decision::None;
            breach.decidedOn = {};
            break;
        case BreachCase::Flaw::RateWrong:
            breach.rate = 101;
            break;
        case BreachCase::Flaw::MonthsWrong:
            breach.months = 5;
            break;
        case BreachCase::Flaw::StartMissing:
            breach.startsOn = {};
            break;
        case BreachCase::Flaw::LiftReasonMissing:
            breach.liftReason.clear();
            break;
        case BreachCase::Flaw::LiftedBeforeStart:
            breach.liftedOn = breach.startsOn.addDays(-1);
            break;
        }
    }
    ExitId left()
    {
        return *base().pathway().save(Exit{.beneficiary = m_person, .leftOn = Today.addMonths(-3)});
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
};

QTEST_GUILESS_MAIN(TestFollowUpService)
#include "tst_followupservice.moc"
