#include "core/query/casestrip.h"
#include "tests/support/testbase.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/caselines.h"
#include "ui/casefile/casestriptext.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// What the tabs of a file say of what follows a contract, and what they offer to do.
class TestCaseLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_window = std::make_unique<QWidget>();
        m_acts = new CaseActs(m_base->workspace(), m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_base.reset();
    }

    void anAdministrativeSuspensionAndASanctionNeverLookAlike()
    {
        suspend(QStringLiteral("06"));
        const RecordLine late = rights().first();
        QCOMPARE(late.cells[1].text, QStringLiteral("Administrative suspension"));
        QCOMPARE(late.cells[1].state, State::Soon);
        QVERIFY(factsOf(late).contains(
            QStringLiteral("Déclaration trimestrielle manquante. It is not a sanction.")));
        QVERIFY(strip().contains(
            QStringLiteral("administrative suspension (Déclaration trimestrielle manquante), "
                           "not a sanction")));
        sanction();
        const RecordLine breach = rights().at(1);
        QCOMPARE(breach.cells[1].state, State::Late);
        QCOMPARE(breach.cells[1].text, QStringLiteral("Sanction: Suspension, 50 % for 2 month(s)"));
        QVERIFY(factsOf(breach).contains(QStringLiteral("by the president of the departmental council")));
        QVERIFY(factsOf(breach).contains(QStringLiteral("décret n° 2025-478")));
        QVERIFY(strip().contains(QStringLiteral("by the département: Suspension, 50 %")));
    }

    void aSanctionThatCafAppliesPointsToItsCase()
    {
        suspend(QStringLiteral("CG"));
        QCOMPARE(rights().first().cells[1].text, QStringLiteral("Sanction applied by CAF"));
        QVERIFY(strip().contains(QStringLiteral("no decision is recorded here")));
        QVERIFY(!strip().contains(QStringLiteral("not a sanction")));
    }

    void aBreachOffersItsNextSteps()
    {
        QVERIFY(followUp().save(BreachCase{
            .beneficiary = m_person, .reportedOn = Today, .facts = QStringLiteral("Atelier manqué")}));
        QCOMPARE(actsOf(rights().first()),
            QStringList({QStringLiteral("Record the notification…"), QStringLiteral("Record the decision…"),
                QStringLiteral("Edit…")}));
    }

    void aRequestSaysHowLongItWaits_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::addColumn<State>("state");
        QTest::newRow("today") << 0 << "Asked for today" << State::Soon;
        QTest::newRow("23 days") << 23 << "Waiting for 23 day(s)" << State::Soon;
        QTest::newRow("30 days") << 30 << "Waiting for 30 day(s)" << State::Soon;
        QTest::newRow("31 days") << 31 << "Waiting for 31 day(s)" << State::Late;
    }
    void aRequestSaysHowLongItWaits()
    {
        QFETCH(const int, days);
        QFETCH(const State, state);
        QVERIFY(followUp().request(Orientation{.beneficiary = m_person,
            .track = Track::Social,
            .requestedOn = Today.addDays(-days),
            .reason = QStringLiteral("santé")}));
        const RecordLine line = contracts().first();
        QTEST(line.cells.last().text, "words");
        QCOMPARE(line.cells.last().state, state);
        QVERIFY(actsOf(line).contains(QStringLiteral("Put to who decides")));
        QVERIFY(actsOf(line).contains(QStringLiteral("Record the decision…")));
        QCOMPARE(strip().contains(QStringLiteral("Reorientation waiting")), days > 30);
    }

    void anAmendmentStandsUnderItsContract()
    {
        const ContractId contract = sign(QDate(2027, 3, 31));
        QVERIFY(!actsOf(contracts().first()).contains(QStringLiteral("Prepare the renewal…")));
        QVERIFY(followUp().amend({.contract = contract,
            .subject = QStringLiteral("Fin avancée"),
            .agreedOn = Today,
            .endsOn = QDate(2026, 12, 31),
            .weeklyHours = 15}));
        QCOMPARE(contracts().first().id, contract.value());
        QVERIFY(contracts().at(1).title.contains(QStringLiteral("Fin avancée")));
        QVERIFY(factsOf(contracts().at(1)).contains(QStringLiteral("→")));
        QCOMPARE(actsOf(contracts().first()).first(), QStringLiteral("Prepare the renewal…"));
    }

    void aContractSaysWhoIsStillToSign()
    {
        Contract contract{.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .personSignedOn = Today,
            .startsOn = Today};
        QVERIFY(m_base->workspace().pathway().save(contract));
        QCOMPARE(contracts().first().cells.last().text, QStringLiteral("To be signed by the body"));
        QVERIFY(!actsOf(contracts().first()).contains(QStringLiteral("Amend…")));
    }

    void aCheckOfTheJobStandsUnderTheExitUntilItReopens()
    {
        const auto exit =
            m_base->workspace().pathway().save(Exit{.beneficiary = m_person, .leftOn = Today.addMonths(-3)});
        QVERIFY(exit);
        QVERIFY(followUp().save(JobCheck{.beneficiary = m_person, .exit = *exit, .checkedOn = Today}));
        const auto lines = contracts();
        QCOMPARE(lines.first().id, exit->value());
        QCOMPARE(lines.at(1).cells.last().text, QStringLiteral("Still in this job"));
        QCOMPARE(actsOf(lines.first()),
            QStringList({QStringLiteral("Record a check of the job…"), QStringLiteral("Reopen the pathway…"),
                QStringLiteral("Edit…")}));
        QVERIFY(followUp().reopen(*exit, Today, QStringLiteral("fin du contrat de travail")));
        QCOMPARE(actsOf(contracts().first()), QStringList{QStringLiteral("Edit…")});
        QCOMPARE(contracts().first().cells.last().text, QStringLiteral("Reopened"));
    }

private:
    FollowUpService &followUp() { return m_base->workspace().followUp(); }
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    QList<RecordLine> rights() { return CaseLines::rights(file(), m_acts); }
    QList<RecordLine> contracts() { return CaseLines::contracts(file(), m_acts); }
    QString strip()
    {
        QStringList words;
        for (const StripLine &line : CaseStripText::blocks(caseStrip(file()), Today))
            words += line.text;
        return words.join(QLatin1Char('\n'));
    }
    static QStringList actsOf(const RecordLine &line)
    {
        QStringList words;
        for (const RecordAct &act : line.acts)
            words += act.text;
        return words;
    }
    static QString factsOf(const RecordLine &line)
    {
        QStringList words;
        for (const Fact &fact : line.facts)
            words += fact.value;
        return words.join(QLatin1Char('\n'));
    }
    void suspend(const QString &reason)
    {
        BenefitRight right{.beneficiary = m_person,
            .state = BenefitRight::State::OpenPaymentSuspended,
            .reasonCode = reason,
            .openedOn = QDate(2026, 1, 1),
            .stateSince = QDate(2026, 10, 1)};
        QVERIFY(m_base->workspace().people().saveRight(right));
    }
    void sanction()
    {
        QVERIFY(followUp().save(BreachCase{.beneficiary = m_person,
            .reportedOn = Today.addDays(-40),
            .facts = QStringLiteral("Contrat refusé"),
            .notifiedOn = Today.addDays(-30),
            .decision = BreachCase::Decision::Suspension,
            .decidedOn = Today.addDays(-5),
            .rate = 50,
            .months = 2,
            .startsOn = Today}));
    }
    ContractId sign(QDate last)
    {
        return *m_base->workspace().pathway().save(Contract{.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .signedOn = QDate(2026, 7, 1),
            .startsOn = QDate(2026, 7, 1),
            .endsOn = last});
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<QWidget> m_window;
    CaseActs *m_acts = nullptr;
    BeneficiaryId m_person;
};

QTEST_MAIN(TestCaseLines)
#include "tst_caselines.moc"
