#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/decisiondialog.h"
#include "ui/text/flawtext.h"

#include <QPointer>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// A request for another orientation, decided with the keys.
class TestDecisionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        QVERIFY(m_base->workspace().circle().add({.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .professional = m_base->workspace().session().professional,
            .role = CircleMember::Role::UniqueReferent,
            .from = QDate(2026, 5, 4)}));
        const auto asked = m_base->workspace().followUp().request({.beneficiary = m_person,
            .track = Track::Professional,
            .requestedOn = QDate(2026, 10, 31),
            .reason = QStringLiteral("projet de formation")});
        QVERIFY(asked);
        m_form = new DecisionDialog(m_base->workspace(), file(), file().facts.orientations.first(), nullptr);
        m_form->open();
        QTRY_COMPARE(QApplication::activeWindow(), m_form.data());
    }
    void cleanup()
    {
        if (m_form)
            m_form->hide();
        delete m_form.data();
        m_base.reset();
    }

    void itSaysSinceWhenItWaits()
    {
        QVERIFY(
            form().says(QStringLiteral("Professional track, waiting for 23 day(s). projet de formation")));
    }

    void aRefusalKeepsTheOrientationAndSaysWhy()
    {
        form().store();
        QVERIFY(form().says(QStringLiteral("Choose what was decided.")));
        QVERIFY(form().choose(QStringLiteral("Decision"), QStringLiteral("Refused")));
        QVERIFY(!form().field(QStringLiteral("Body")));
        form().store();
        QVERIFY(form().says(QStringLiteral("Say why it was decided so.")));
        QVERIFY(form().type(QStringLiteral("Reason"), QStringLiteral("parcours en cours")));
        QVERIFY(form().type(QStringLiteral("Decided on"), QStringLiteral("30102026")));
        form().store();
        QVERIFY(form().says(QStringLiteral("The decision comes before the request.")));
        QVERIFY(form().type(QStringLiteral("Decided on"), QStringLiteral("23112026")));
        QVERIFY(form().click(QStringLiteral("Record the decision")));
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QCOMPARE(file().facts.orientations.first().state, Orientation::State::Refused);
        QCOMPARE(file().facts.orientations.first().decisionReason, QStringLiteral("parcours en cours"));
        QVERIFY(!file().referent()->to.isValid());
    }

    void anAcceptedRequestSaysWhoseMandateEnds()
    {
        QVERIFY(form().choose(QStringLiteral("Decision"), QStringLiteral("Accepted")));
        QVERIFY(form().type(QStringLiteral("Reason"), QStringLiteral("projet solide")));
        form().store();
        QVERIFY(form().says(textOf(Orientation::Flaw::OrganisationMissing)));
        QVERIFY(form().choose(QStringLiteral("Body"), QStringLiteral("Conseil")));
        QVERIFY(
            form().says(QStringLiteral("MOREAU Claire stays unique referent until the new one is named.")));
        QVERIFY(form().choose(QStringLiteral("Unique referent"), QStringLiteral("MOREAU")));
        QVERIFY(form().says(QStringLiteral("Ends the mandate of MOREAU Claire as unique referent on")));
        QVERIFY(form().type(QStringLiteral("Notified on"), QStringLiteral("23112026")));
        form().store();
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QCOMPARE(file().state.track, Track::Professional);
        QCOMPARE(file().referent()->from, Today);
        QCOMPARE(file().facts.members.last().to, Today.addDays(-1));
    }

private:
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    FormDriver form() const { return FormDriver(m_form); }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    QPointer<DecisionDialog> m_form;
};

QTEST_MAIN(TestDecisionDialog)
#include "tst_decisiondialog.moc"
