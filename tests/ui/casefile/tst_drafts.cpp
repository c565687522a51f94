#include "tests/support/assistivetools.h"
#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/beneficiarydialog.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/contractdialog.h"
#include "ui/casefile/draftnotice.h"
#include "ui/casefile/nirfield.h"
#include "ui/casefile/recordtab.h"
#include "ui/casefile/reviewdialog.h"
#include "ui/widgets/banner.h"

#include <QMessageBox>
#include <QTabWidget>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// A form left without a word waits in the person's file.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        openPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_base.reset();
    }

    void theFileSaysNothingWhileNothingWaits() { QVERIFY(!notice()->isVisible()); }

    void aContractBegunIsNamedAndTakenUpAgain()
    {
        start(QStringLiteral("sign_contract"));
        auto *form = dialog<ContractDialog>();
        QVERIFY(form);
        const FormDriver driver(form);
        QVERIFY(driver.type(QStringLiteral("First day"), QStringLiteral("01122026")));
        QVERIFY(driver.choose(QStringLiteral("Kind"), QStringLiteral("PACEA")));
        const QString kind = chosenKind(driver);
        QTRY_COMPARE(drafts().size(), 1);
        crash();
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(FormDriver(notice()).says(QStringLiteral("Form left unfinished: Sign a contract…")));
        QVERIFY(FormDriver(notice()).click(QStringLiteral("Resume")));
        auto *again = dialog<ContractDialog>();
        QVERIFY(again);
        QTRY_COMPARE(QApplication::activeWindow(), again);
        QVERIFY(again->findChild<Banner *>()->isVisible());
        QCOMPARE(firstDay(again), QStringLiteral("01/12/2026"));
        QCOMPARE(chosenKind(FormDriver(again)), kind);
        QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(drafts().isEmpty());
        QTRY_VERIFY(!notice()->isVisible());
    }

    void leavingOnPurposeTakesTheNoticeAway()
    {
        start(QStringLiteral("sign_contract"));
        auto *form = dialog<ContractDialog>();
        QVERIFY(FormDriver(form).type(QStringLiteral("First day"), QStringLiteral("01122026")));
        QTRY_COMPARE(drafts().size(), 1);
        QTest::keyClick(form, Qt::Key_Escape);
        auto *question = form->findChild<QMessageBox *>();
        QVERIFY(question);
        QTRY_VERIFY(question->isVisible());
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(drafts().isEmpty());
        QTRY_VERIFY(!notice()->isVisible());
    }

    void aStoredRecordBegunToBeEditedIsShownWhereItStands()
    {
        Review review{.beneficiary = m_person, .heldOn = Today};
        const auto stored = m_base->workspace().followUp().save(review);
        QVERIFY(stored);
        const auto file = caseFile(m_base->workspace().access(), m_person);
        auto *form = new ReviewDialog(m_base->workspace(), *file, file->facts.reviews.first(), m_page.get());
        form->open();
        QTRY_COMPARE(QApplication::activeWindow(), form);
        QVERIFY(FormDriver(form).type(QStringLiteral("Summary"), QStringLiteral("Les demarches avancent")));
        QTRY_COMPARE(drafts().size(), 1);
        QCOMPARE(drafts().first().record(), stored->value());
        crash();
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(FormDriver(notice()).says(QStringLiteral("Edit the review")));
        QVERIFY(FormDriver(notice()).says(QStringLiteral("Contracts")));
        QVERIFY(FormDriver(notice()).click(QStringLiteral("Show where")));
        QCOMPARE(m_page->location().section, QStringLiteral("contracts"));
        QCOMPARE(qobject_cast<RecordTab *>(m_page->findChild<QTabWidget *>()->currentWidget())->chosen(),
            stored->value());
    }

    void theIdentityIsKeptWithoutTheNir()
    {
        start(QStringLiteral("edit_identity"));
        auto *form = dialog<BeneficiaryDialog>();
        QVERIFY(form);
        const QString nir = QStringLiteral("2900575123456");
        auto *edit = form->findChild<NirField *>()->lineEdit();
        edit->setFocus();
        QTest::keyClicks(edit, nir);
        QVERIFY(FormDriver(form).type(QStringLiteral("Place of birth"), QStringLiteral("Roubaix")));
        QTRY_COMPARE(drafts().size(), 1);
        QVERIFY(drafts().first().body.contains(QStringLiteral("Roubaix")));
        QVERIFY(!drafts().first().body.contains(nir.left(7)));
    }

    void duringAnInterviewNothingIsSaidOfIt()
    {
        start(QStringLiteral("report_breach"));
        auto *form = m_page->findChild<FormDialog *>();
        QVERIFY(FormDriver(form).type(QStringLiteral("Facts"), QStringLiteral("Absente le 12")));
        QTRY_COMPARE(drafts().size(), 1);
        crash();
        QTRY_VERIFY(notice()->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!notice()->isVisible());
    }

private:
    void openPage()
    {
        m_page = std::make_unique<CaseFilePage>(m_base->workspace());
        connect(&m_base->workspace(), &Workspace::committed, m_page.get(),
            [this](const ChangeSet &changes) { m_page->refresh(changes); });
        go({});
    }
    void go(const QString &act)
    {
        m_page->restore({QStringLiteral("casefile"), m_person.value(), {}, {{QStringLiteral("act"), act}}});
        m_page->resize(1200, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void start(const QString &act)
    {
        go(act);
        QTRY_VERIFY(m_page->findChild<FormDialog *>());
        QTRY_COMPARE(QApplication::activeWindow(), m_page->findChild<FormDialog *>());
    }
    /// The window goes with its form, as it does when the program ends without asking.
    void crash()
    {
        m_page.reset();
        openPage();
    }
    template <class Dialog>
    Dialog *dialog()
    {
        return m_page->findChild<Dialog *>();
    }
    DraftNotice *notice() { return m_page->findChild<DraftNotice *>(); }
    QList<Draft> drafts() { return m_base->workspace().drafts().about(m_person.value()); }
    static QString chosenKind(const FormDriver &driver)
    {
        return qobject_cast<QComboBox *>(driver.field(QStringLiteral("Kind")))->currentText();
    }
    static QString firstDay(QWidget *form)
    {
        return qobject_cast<QLineEdit *>(FormDriver(form).field(QStringLiteral("First day")))->text();
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
