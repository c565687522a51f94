#include "tests/support/assistivetools.h"
#include "tests/support/testbase.h"
#include "ui/casefile/casefilepage.h"
#include "ui/print/briefdialog.h"
#include "ui/print/documentacts.h"
#include "ui/print/documentdialog.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

class TestDocumentActs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;

    void open()
    {
        m_page->restore({QStringLiteral("casefile"), m_person.value(), {}, {}});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    QStringList printed(const QString &result = QStringLiteral("done"))
    {
        QStringList objects;
        Rows rows(m_base->database(),
            QStringLiteral(
                "SELECT object FROM trail WHERE operation = 'print_file' AND result = ? ORDER BY id"),
            {result});
        while (rows.next())
            objects.append(rows.text(0));
        return objects;
    }
    /// Somebody else accompanies the person now, and nobody of the reader's organisation.
    void makeStranger()
    {
        Organisation elsewhere;
        elsewhere.name = QStringLiteral("Mission locale");
        const auto other = m_base->workspace().network().save(elsewhere);
        QVERIFY(other);
        CircleMember member;
        member.beneficiary = m_person;
        member.organisation = *other;
        member.role = CircleMember::Role::SupportWorker;
        member.from = Today;
        QVERIFY(m_base->workspace().circle().add(member));
        QVERIFY(m_base->database().execute(
            QStringLiteral("DELETE FROM circle_member WHERE organisation_id <> ?"), {other->value()}));
    }
    QPushButton *buttonOf(QWidget *window, const QString &words)
    {
        for (auto *button : window->findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')).startsWith(words))
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_page = std::make_unique<CaseFilePage>(m_base->workspace());
        // The window puts the commands of its place in its menu, which gives them their keys.
        m_page->addActions(m_page->commands());
    }
    void cleanup()
    {
        m_page.reset();
        m_base.reset();
    }

    void ctrlBTellsTheBriefAndEscapeClosesIt()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        auto *dialog = m_page->findChild<BriefDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text() << label->accessibleName();
        QVERIFY(texts.contains(QStringLiteral("DIALLO Aminata")));
        QVERIFY(texts.contains(QStringLiteral("No step of the plan is open.")));
        QVERIFY(printed().isEmpty()); // nothing left the program yet
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<BriefDialog *>());
    }
    void theBriefIsPrintedFromItsWindow()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        auto *dialog = m_page->findChild<BriefDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("Print or save")), Qt::LeftButton);
        QVERIFY(m_page->findChild<DocumentDialog *>());
        QCOMPARE(printed(), QStringList(QStringLiteral("brief")));
    }
    void ctrlPShowsThePlanAfterLeavingItsRow()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_page->findChild<DocumentDialog *>();
        QVERIFY(dialog);
        QCOMPARE(printed(), QStringList(QStringLiteral("plan")));
        QCOMPARE(dialog->fileName(), QStringLiteral("my-plan-M-2026-000001-2026-11-23.pdf"));
        auto *preview = dialog->findChild<QPrintPreviewWidget *>();
        QVERIFY(preview->accessibleDescription().contains(QStringLiteral("What we do together")));
        QTRY_COMPARE(preview->pageCount(), 1);
    }
    void eachPaperLeavesARowOfItsOwn()
    {
        open();
        for (const char *words : {"Contract to sign…", "The person's plan…", "Contract to sign…"})
            for (QAction *action : m_page->commands())
                if (action && action->text() == QString::fromUtf8(words))
                    action->trigger();
        QCOMPARE(printed(),
            QStringList({QStringLiteral("contract"), QStringLiteral("plan"), QStringLiteral("contract")}));
    }
    void aPdfIsSavedWhereOneSays()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_page->findChild<DocumentDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        auto *place = dialog->findChild<QFileDialog *>();
        QVERIFY(place);
        QVERIFY(!place->selectedFiles().first().contains(QStringLiteral("iallo")));
        QSignalSpy told(m_page.get(), &Place::told);
        const QString path = m_base->file(QStringLiteral("plan.pdf"));
        dialog->save(path);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Message>().kind, Message::Kind::Done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
    void aFileThatCannotBeWrittenIsToldAndThePreviewStays()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_page->findChild<DocumentDialog *>();
        QVERIFY(dialog);
        QSignalSpy told(m_page.get(), &Place::told);
        dialog->save(m_base->file(QStringLiteral("absent/plan.pdf")));
        QCOMPARE(told.first().first().value<Message>().kind, Message::Kind::Failure);
        QVERIFY(dialog->isVisible());
    }
    void whoMayNotPrintIsNotOfferedToAndIsRefused()
    {
        makeStranger();
        open();
        for (const QAction *action : m_page->commands())
            QVERIFY(!action || !action->isEnabled());
        const auto refused = makeDocument(m_base->workspace().access(), DocumentKind::Plan, m_person, Today);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(printed(QStringLiteral("refused")), QStringList(QStringLiteral("plan")));
    }
    void aDocumentAsOfAnotherDayLeavesItsRowToday()
    {
        QVERIFY(
            makeDocument(m_base->workspace().access(), DocumentKind::Contract, m_person, Today.addDays(-30)));
        Rows rows(
            m_base->database(), QStringLiteral("SELECT MIN(at) FROM trail WHERE operation = 'print_file'"));
        QVERIFY(rows.next());
        QCOMPARE(rows.dateTime(0).date(), Today);
    }
};

QTEST_MAIN(TestDocumentActs)
#include "tst_documentacts.moc"
