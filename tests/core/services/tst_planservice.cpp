#include "core/query/casefile.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QString Mobility = QStringLiteral("mobilite");

} // namespace

/// The diagnosis and the plan, as they are recorded.
class TestPlanService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void whatIsSaidTwiceIsKeptOnce()
    {
        QVERIFY(plan().assess(m_person, {answer(Situation::Answer::Yes)}, {level(3)}));
        QVERIFY(plan().assess(m_person, {answer(Situation::Answer::Yes)}, {level(3)}));
        QCOMPARE(file().work.situations.size(), 1);
        QCOMPARE(file().work.levels.size(), 1);
        QCOMPARE(file().work.levels.first().professional, m_base->workspace().session().professional);
    }

    void aSlipOfTheSameDayIsReplacedAndALaterChangeIsAdded()
    {
        QVERIFY(plan().assess(m_person, {answer(Situation::Answer::Yes)}, {}));
        QVERIFY(plan().assess(m_person, {answer(Situation::Answer::No)}, {}));
        QCOMPARE(file().work.situations.size(), 1);
        m_base->clock().advanceSeconds(86400);
        QVERIFY(plan().assess(m_person, {answer(Situation::Answer::Yes)}, {}));
        QCOMPARE(file().work.situations.size(), 2);
    }

    void anActionAwaitsTheAgreementOfThePerson()
    {
        Target target{
            .beneficiary = m_person, .theme = Mobility, .label = QStringLiteral("Passer le permis")};
        const auto set = plan().save(target);
        QVERIFY(set);
        PlanAction action{.beneficiary = m_person, .target = *set, .label = QStringLiteral("S’inscrire")};
        const auto refused = plan().save(action);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().detail, QStringLiteral("agreement"));
        Target agreed = file().work.targets.first();
        agreed.agreedOn = QDate(2026, 11, 23);
        QVERIFY(plan().save(agreed));
        QVERIFY(plan().save(action));
    }

    void anActionOfAnotherPersonsTargetIsRefused()
    {
        const TargetId target = agreedTarget();
        const auto other = m_base->addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc"));
        QCOMPARE(plan()
                     .save(PlanAction{.beneficiary = other, .target = target, .label = QStringLiteral("x")})
                     .error()
                     .code,
            ErrorCode::NotFound);
    }

    void whatIsDoneEndsToday()
    {
        const auto action = plan().save(PlanAction{
            .beneficiary = m_person, .target = agreedTarget(), .label = QStringLiteral("S’inscrire")});
        QVERIFY(action);
        QVERIFY(plan().settle(*action, PlanAction::State::Done));
        QCOMPARE(file().work.actions.first().endedOn, QDate(2026, 11, 23));
        QVERIFY(plan().settle(*action, PlanAction::State::InProgress));
        QVERIFY(!file().work.actions.first().endedOn.isValid());
    }

    void aTargetGoesWithItsActionsAndComesBackWithThem()
    {
        const TargetId target = agreedTarget();
        QVERIFY(plan().save(
            PlanAction{.beneficiary = m_person, .target = target, .label = QStringLiteral("S’inscrire")}));
        const QByteArray before = m_base->dump();
        QVERIFY(plan().remove(target));
        QVERIFY(file().work.targets.isEmpty());
        QVERIFY(file().work.actions.isEmpty());
        auto &undo = m_base->workspace().undo();
        QCOMPARE(undo.undoable()->kind, Command::RemoveTarget);
        QVERIFY(undo.undo(undo.undoable()->id));
        QCOMPARE(m_base->dump(), before);
    }

private:
    PlanService &plan() { return m_base->workspace().plan(); }
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    Situation answer(Situation::Answer answer) const
    {
        return {.theme = Mobility,
            .code = QStringLiteral("aucun-moyen-de-transport-a-disposition"),
            .answer = answer};
    }
    ObstacleLevel level(int level) const { return {.theme = Mobility, .level = level}; }
    TargetId agreedTarget()
    {
        return *plan().save(Target{.beneficiary = m_person,
            .theme = Mobility,
            .label = QStringLiteral("Passer le permis"),
            .agreedOn = QDate(2026, 11, 23)});
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
};

QTEST_GUILESS_MAIN(TestPlanService)
#include "tst_planservice.moc"
