#include "core/query/casefile.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/assistivetools.h"
#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/proposedialog.h"
#include "ui/casefile/recordtab.h"
#include "ui/duplicates/duplicatesdialog.h"
#include "ui/duplicates/mergedialog.h"

#include <QAction>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// Two files of one person, compared and made one; two files of one household that let each other know.
class TestDuplicatesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_one = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void twoFilesAreMergedFieldByField()
    {
        const BeneficiaryId other = twin();
        auto *dialog = opened();
        QCOMPARE(list(dialog)->chosen(), 1);
        const AccessibilityWalk walk(*dialog);
        QCOMPARE(walk.namelessWidgets(), QStringList());
        QVERIFY(FormDriver(dialog).click(QStringLiteral("Compare and merge…")));
        MergeDialog *merging = nullptr;
        QTRY_VERIFY(
            (merging = dialog->findChild<MergeDialog *>()) && QApplication::activeWindow() == merging);
        const FormDriver form(merging);
        QVERIFY(form.choose(QStringLiteral("Commune"), QStringLiteral("Bellac")));
        QTest::keyClick(merging, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!caseFile(base().access(), other));
        QCOMPARE(caseFile(base().access(), m_one)->person.city, QStringLiteral("Bellac"));
        QTRY_COMPARE(list(dialog)->chosen(), 0);
        dialog->close();
    }

    void theyAreToldApart()
    {
        const BeneficiaryId other = twin();
        auto *dialog = opened();
        QVERIFY(FormDriver(dialog).click(QStringLiteral("They are not the same")));
        QTRY_COMPARE(list(dialog)->chosen(), 0);
        QVERIFY(caseFile(base().access(), other));
        dialog->close();
    }

    void whatIsProposedToTheHouseholdIsTakenOverInTheOtherFile()
    {
        const BeneficiaryId spouse =
            m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Moussa"), QDate(1985, 2, 3));
        QVERIFY(base().people().linkHousehold(m_one, spouse, Today.addYears(-2)));
        Beneficiary person = caseFile(base().access(), m_one)->person;
        person.cafNumber = QStringLiteral("1234567");
        QVERIFY(base().people().edit(person));
        CaseFilePage page(base());
        connect(&base(), &Workspace::committed, &page, &CaseFilePage::refresh);
        show(page, m_one);
        trigger(page, QStringLiteral("Propose to the household…"));
        ProposeDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<ProposeDialog *>()) && QApplication::activeWindow() == dialog);
        QVERIFY(FormDriver(dialog).choose(QStringLiteral("What"), QStringLiteral("CAF")));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(caseFile(base().access(), spouse)->proposals.size(), 1);
        show(page, spouse);
        QVERIFY(FormDriver(&page).click(QStringLiteral("Take it over")));
        QTRY_COMPARE(caseFile(base().access(), spouse)->person.cafNumber, QStringLiteral("1234567"));
        disconnect(&base(), nullptr, &page, nullptr);
    }

private:
    Workspace &base() { return m_base->workspace(); }
    BeneficiaryId twin()
    {
        const BeneficiaryId other = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        Beneficiary person = caseFile(base().access(), other)->person;
        person.city = QStringLiteral("Bellac");
        return base().people().edit(person) ? other : BeneficiaryId();
    }
    DuplicatesDialog *opened()
    {
        auto *dialog = new DuplicatesDialog(base(), {}, nullptr);
        dialog->show();
        const bool found = QTest::qWaitForWindowActive(dialog)
            && QTest::qWaitFor([dialog] { return list(dialog)->chosen() == 1; });
        QCoreApplication::processEvents(); // what can be done with it is shown after
        return found ? dialog : nullptr;
    }
    static RecordTab *list(QWidget *dialog) { return dialog->findChild<RecordTab *>(); }
    static void show(CaseFilePage &page, BeneficiaryId person)
    {
        page.restore({QStringLiteral("casefile"), person.value(), QStringLiteral("identity"), {}});
        page.resize(1200, 760);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static void trigger(CaseFilePage &page, const QString &words)
    {
        for (QAction *action : page.commands())
            if (action && action->text() == words)
                return action->trigger();
        QFAIL("no such command");
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_one;
};

QTEST_MAIN(TestDuplicatesDialog)
#include "tst_duplicatesdialog.moc"
