#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/breachdialog.h"

#include <QPointer>

namespace {

const QDate Today(2026, 11, 23);
using Step = BreachDialog::Step;

} // namespace

/// A breach case, step by step, with the keys.
class TestBreachDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }
    void cleanup()
    {
        if (m_form)
            m_form->hide();
        delete m_form.data();
        m_base.reset();
    }

    void aBreachIsReportedWithItsFacts()
    {
        const FormDriver form = open({.beneficiary = m_person, .reportedOn = Today}, {Step::Report});
        form.store();
        QVERIFY(m_form->isVisible());
        QVERIFY(form.says(QStringLiteral("Describe the facts, without judgement.")));
        QVERIFY(form.type(QStringLiteral("Facts"), QStringLiteral("Deux absences, le 3 et le 10")));
        QVERIFY(form.choose(QStringLiteral("Breach"), QStringLiteral("Contract")));
        form.store();
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        const BreachCase breach = file().facts.breaches.first();
        QCOMPARE(breach.facts, QStringLiteral("Deux absences, le 3 et le 10"));
        QCOMPARE(breach.kind, BreachCase::Kind::ContractRefused);
        QCOMPARE(BreachDialog::nextSteps(breach), (QList{Step::Notification, Step::Decision}));
    }

    void theNotificationGivesTenDaysToAnswer()
    {
        const FormDriver form = open(reported(), {Step::Notification});
        QVERIFY(form.says(QStringLiteral("Deux ateliers manqués sans motif"))); // what was recorded before
        form.store();
        QVERIFY(form.says(QStringLiteral("Enter the day the person was told.")));
        QVERIFY(form.type(QStringLiteral("Told on"), QStringLiteral("10112026")));
        form.store();
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QCOMPARE(file().facts.breaches.first().observationsDueOn, QDate(2026, 11, 20));
    }

    void theRulesOfTheDayAreShownWithTheirSource()
    {
        const FormDriver form = open(notified(), {Step::Decision});
        QVERIFY(form.says(QStringLiteral("The département decides.")));
        QVERIFY(form.says(QStringLiteral("décret n° 2025-478")));
        QVERIFY(form.choose(QStringLiteral("Decision"), QStringLiteral("Suspension")));
        QVERIFY(form.type(QStringLiteral("Decided on"), QStringLiteral("31052025")));
        QVERIFY(form.says(QStringLiteral("Ancien art. R. 262-68")));
    }

    void aDecisionThatDepartsFromTheRulesIsToldAndStored()
    {
        const FormDriver form = open(notified(), {Step::Decision});
        form.store();
        QVERIFY(form.says(QStringLiteral("Choose what was decided.")));
        QVERIFY(form.choose(QStringLiteral("Decision"), QStringLiteral("Suppression")));
        QVERIFY(form.type(QStringLiteral("Decided on"), QStringLiteral("23112026")));
        QVERIFY(form.type(QStringLiteral("Withheld"), QStringLiteral("100")));
        QVERIFY(form.type(QStringLiteral("Duration"), QStringLiteral("4")));
        QVERIFY(form.type(QStringLiteral("First day"), QStringLiteral("01122026")));
        QVERIFY(form.says(QStringLiteral("no suppression for a first breach")));
        QVERIFY(form.says(QStringLiteral("The opinion of the multidisciplinary team is missing.")));
        QVERIFY(form.says(QStringLiteral("allow at most 2 month")));
        form.store();
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        const BreachCase breach = file().facts.breaches.first();
        QCOMPARE(breach.decision, BreachCase::Decision::Suppression);
        QCOMPARE(breach.lastDay(), QDate(2027, 3, 31));
        QCOMPARE(BreachDialog::nextSteps(breach), QList{Step::Lifting});
    }

    void nothingIsDecidedBeforeThePersonIsTold()
    {
        const FormDriver form = open(reported(), {Step::Decision});
        QVERIFY(form.choose(QStringLiteral("Decision"), QStringLiteral("Suspension")));
        QVERIFY(form.type(QStringLiteral("Decided on"), QStringLiteral("23112026")));
        form.store();
        QVERIFY(m_form->isVisible());
        QVERIFY(form.says(QStringLiteral("before the person was told and could answer")));
    }

    void noSanctionAsksForNoRate()
    {
        const FormDriver form = open(notified(), {Step::Decision});
        QVERIFY(form.choose(QStringLiteral("Decision"), QStringLiteral("No")));
        QVERIFY(!form.field(QStringLiteral("Withheld")));
        QVERIFY(form.type(QStringLiteral("Decided on"), QStringLiteral("23112026")));
        form.store();
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QVERIFY(BreachDialog::nextSteps(file().facts.breaches.first()).isEmpty());
    }

    void aLiftingSaysWhy()
    {
        BreachCase breach = notified();
        breach.decision = BreachCase::Decision::Suspension;
        breach.decidedOn = QDate(2026, 11, 12);
        breach.rate = 30;
        breach.months = 1;
        breach.startsOn = QDate(2026, 11, 15);
        const FormDriver form = open(stored(breach), {Step::Lifting});
        QVERIFY(form.type(QStringLiteral("Lifted on"), QStringLiteral("23112026")));
        form.store();
        QVERIFY(form.says(QStringLiteral("Say why the sanction is lifted.")));
        QVERIFY(form.type(QStringLiteral("Reason"), QStringLiteral("contrat conclu")));
        QVERIFY(form.click(QStringLiteral("Record the lifting")));
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QCOMPARE(file().facts.breaches.first().liftedOn, Today);
    }

    void allThatWasRecordedIsEditedTogether()
    {
        const BreachCase breach = notified();
        QCOMPARE(BreachDialog::stepsOf(breach), (QList{Step::Report, Step::Notification}));
        const FormDriver form = open(breach, BreachDialog::stepsOf(breach));
        QVERIFY(form.type(QStringLiteral("Facts"), QStringLiteral("Une seule absence")));
        form.store();
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QCOMPARE(file().facts.breaches.first().facts, QStringLiteral("Une seule absence"));
        QCOMPARE(file().facts.breaches.first().notifiedOn, breach.notifiedOn);
    }

private:
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    BreachCase stored(const BreachCase &breach)
    {
        const auto saved = m_base->workspace().followUp().save(breach);
        if (!saved)
            qFatal("breach refused: %s", qPrintable(saved.error().detail));
        return file().facts.breaches.first();
    }
    BreachCase reported()
    {
        return stored({.beneficiary = m_person,
            .reportedOn = QDate(2026, 11, 2),
            .facts = QStringLiteral("Deux ateliers manqués sans motif")});
    }
    BreachCase notified()
    {
        BreachCase breach = reported();
        breach.notifiedOn = QDate(2026, 11, 10);
        return stored(breach);
    }
    FormDriver open(const BreachCase &breach, const QList<Step> &steps)
    {
        m_form = new BreachDialog(m_base->workspace(), file(), breach, steps, nullptr);
        m_form->open();
        [&] { QTRY_COMPARE(QApplication::activeWindow(), m_form.data()); }();
        return FormDriver(m_form);
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    QPointer<BreachDialog> m_form;
};

QTEST_MAIN(TestBreachDialog)
#include "tst_breachdialog.moc"
