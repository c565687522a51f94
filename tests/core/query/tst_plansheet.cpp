#include "core/query/plansheet.h"
#include "tests/core/query/filesample.h"

#include <QTest>

class TestPlanSheet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileSample> m_sample;

    CaseFile &file() { return m_sample->file; }
    QDate day(int days) const { return m_sample->today.addDays(days); }

private Q_SLOTS:
    void init() { m_sample = std::make_unique<FileSample>(); }

    void withoutAContractTheOneToDrawUpIsTheReferents()
    {
        const PlanSheet sheet = planSheet(file());
        QVERIFY(!sheet.isContractRecorded());
        QCOMPARE(sheet.bodyName, QStringLiteral("Maison du département Nord"));
        QCOMPARE(sheet.signatory.familyName, QStringLiteral("Moreau"));
        QCOMPARE(sheet.referentPhone, QStringLiteral("05 55 00 10 20"));
    }
    void anEndedContractIsNotSignedAgain()
    {
        m_sample->contract(day(-400), day(-1));
        QVERIFY(!planSheet(file()).isContractRecorded());
        m_sample->contract(day(-30), {});
        QCOMPARE(planSheet(file()).contract.signedOn, day(-30));
    }
    void onlyWhatThePersonAgreedToIsOnPaper()
    {
        m_sample->target(QStringLiteral("emploi"), QStringLiteral("Un emploi"), false);
        const auto agreed = m_sample->target(QStringLiteral("logement"), QStringLiteral("Un logement"));
        m_sample->target(QStringLiteral("mobilite"), QStringLiteral("Atteint"));
        file().work.targets.last().state = Target::State::Done;
        m_sample->action(agreed, QStringLiteral("Visiter"), day(3));
        m_sample->action(agreed, QStringLiteral("Renoncé"), day(3)).state = PlanAction::State::Abandoned;
        const PlanSheet sheet = planSheet(file());
        QCOMPARE(sheet.awaitingAgreement, 1);
        QCOMPARE(sheet.targets.size(), 1);
        QCOMPARE(sheet.targets.first().theme, QStringLiteral("Logement"));
        QCOMPARE(sheet.targets.first().actions.size(), 1);
    }
    void hoursAreThoseOfTheWeekTheContractBegins()
    {
        m_sample->contract({}, {}).startsOn = day(21);
        const auto target = m_sample->target(QStringLiteral("emploi"), QStringLiteral("Un emploi"));
        m_sample->action(target, QStringLiteral("finie avant"), day(7)).weeklyHours = 4;
        m_sample->action(target, QStringLiteral("court encore"), day(60)).weeklyHours = 5;
        QCOMPARE(planSheet(file()).plannedHours, 5.0);
    }
    void amendmentsAreThoseOfTheContract()
    {
        const auto contract = m_sample->contract(day(-30), day(90)).id;
        file().work.amendments = {
            {.contract = ContractId::mint(), .number = 1}, {.contract = contract, .number = 2}};
        const auto amendments = planSheet(file()).amendments;
        QCOMPARE(amendments.size(), 1);
        QCOMPARE(amendments.first().number, 2);
    }
};

QTEST_APPLESS_MAIN(TestPlanSheet)
#include "tst_plansheet.moc"
