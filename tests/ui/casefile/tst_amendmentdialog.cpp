#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/amendmentdialog.h"

#include <QPointer>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// An amendment, typed with the keys.
class TestAmendmentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        QVERIFY(m_base->workspace().pathway().save(contract(QDate(2026, 7, 1), QDate(2026, 12, 31))));
        open();
    }
    void cleanup()
    {
        close();
        m_base.reset();
    }

    void whatChangesIsSaidAndTheContractFollows()
    {
        form().store();
        QVERIFY(form().says(QStringLiteral("Say what the amendment changes.")));
        QVERIFY(form().type(QStringLiteral("What changes"), QStringLiteral("Prolongation de trois mois")));
        QVERIFY(form().type(QStringLiteral("Last day"), QStringLiteral("31032027")));
        form().store();
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QCOMPARE(file().facts.contracts.first().endsOn, QDate(2027, 3, 31));
        QCOMPARE(file().facts.contracts.first().revisedOn, Today);
        QCOMPARE(file().work.amendments.first().subject, QStringLiteral("Prolongation de trois mois"));
        open();
        QVERIFY(form().says(QStringLiteral("amendment no. 2")));
    }

    void fewerHoursSayWhy()
    {
        QVERIFY(!form().field(QStringLiteral("Reason of the hours")));
        QVERIFY(form().type(QStringLiteral("What changes"), QStringLiteral("Moins de temps")));
        QVERIFY(form().type(QStringLiteral("Hours"), QStringLiteral("8")));
        QVERIFY(form().field(QStringLiteral("Reason of the hours")));
        form().store();
        QVERIFY(m_form->isVisible());
        QVERIFY(form().says(QStringLiteral("Under 15 hours a week, say why they are adapted.")));
        QVERIFY(form().type(QStringLiteral("Reason of the hours"), QStringLiteral("sans mode de garde")));
        QVERIFY(form().click(QStringLiteral("Record the amendment")));
        QTRY_VERIFY(!m_form || !m_form->isVisible());
        QCOMPARE(file().facts.contracts.first().weeklyHours, 8.);
        QCOMPARE(file().work.amendments.first().formerHours, 15.);
    }

    void aLaterEndDoesNotRunIntoTheNextContract()
    {
        QVERIFY(m_base->workspace().pathway().save(contract(QDate(2027, 1, 1), QDate(2027, 6, 30))));
        close();
        open();
        QVERIFY(form().type(QStringLiteral("What changes"), QStringLiteral("Prolongation")));
        QVERIFY(form().type(QStringLiteral("Last day"), QStringLiteral("01012027")));
        form().store();
        QVERIFY(m_form->isVisible());
        QVERIFY(form().says(QStringLiteral("Another contract already covers these days.")));
    }

private:
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    FormDriver form() const { return FormDriver(m_form); }
    Contract contract(QDate from, QDate to) const
    {
        return {.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .signedOn = QDate(2026, 7, 1),
            .startsOn = from,
            .endsOn = to};
    }
    void close()
    {
        if (m_form)
            m_form->hide();
        delete m_form.data();
    }
    /// Of the contract that ends first.
    void open()
    {
        m_form = new AmendmentDialog(m_base->workspace(), file(), file().facts.contracts.last(), nullptr);
        m_form->open();
        QTRY_COMPARE(QApplication::activeWindow(), m_form.data());
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    QPointer<AmendmentDialog> m_form;
};

QTEST_MAIN(TestAmendmentDialog)
#include "tst_amendmentdialog.moc"
