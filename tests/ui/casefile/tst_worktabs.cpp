#include "tests/support/assistivetools.h"
#include "tests/support/testbase.h"
#include "ui/casefile/actiondialog.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/notestab.h"
#include "ui/casefile/plantab.h"
#include "ui/casefile/recordtab.h"
#include "ui/casefile/targetdialog.h"
#include "ui/widgets/choicefield.h"

#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);
const QString NoCar = QStringLiteral("aucun-moyen-de-transport-a-disposition");

} // namespace

/// The diagnosis, the plan and the notes, as a counsellor fills them with keys and clicks.
class TestWorkTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_page = std::make_unique<CaseFilePage>(m_base->workspace());
        connect(&m_base->workspace(), &Workspace::committed, m_page.get(),
            [this](const ChangeSet &changes) { m_page->refresh(changes); });
    }
    void cleanup()
    {
        m_page.reset();
        m_base.reset();
    }

    void whatIsTickedIsStoredAtOnce()
    {
        open(QStringLiteral("diagnosis"));
        choose(QStringLiteral("mobilite"));
        click(NoCar + QStringLiteral("/yes"));
        QTRY_COMPARE(file().work.situations.size(), 1);
        QCOMPARE(file().work.diagnosis.answer(QStringLiteral("mobilite"), NoCar), Situation::Answer::Yes);
        QVERIFY(radio(NoCar + QStringLiteral("/yes"))->isChecked());
        click(NoCar + QStringLiteral("/not_discussed"));
        QTRY_COMPARE(
            file().work.diagnosis.answer(QStringLiteral("mobilite"), NoCar), Situation::Answer::NotDiscussed);
    }

    void aLevelMakesAnObstacleThatAsksForAnAction()
    {
        open(QStringLiteral("diagnosis"));
        choose(QStringLiteral("mobilite"));
        for (auto *choice : m_page->findChildren<QRadioButton *>())
            if (choice->accessibleName().contains(QLatin1Char('3')) && choice->isVisible())
                choice->click();
        QTRY_COMPARE(file().work.levels.size(), 1);
        QCOMPARE(file().work.levels.first().level, 3);
        QVERIFY(file().work.diagnosis.theme(QStringLiteral("mobilite")).isUncovered());
        QVERIFY(themes()->currentItem()->text().contains(QStringLiteral("no action")));
    }

    void aTargetIsSetAgreedToAndFollowedByAnAction()
    {
        open(QStringLiteral("plan"));
        trigger(QStringLiteral("Set a target…"));
        auto *target = dialog<TargetDialog>();
        QVERIFY(target);
        QTRY_COMPARE(QApplication::activeWindow(), target);
        field(target, 0)->setCode(QStringLiteral("mobilite"));
        field(target, 1)->setCode(QStringLiteral("obtenir-le-permis-de-conduire-code-conduite"));
        QTest::keyClick(target, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(file().work.targets.size(), 1);
        QVERIFY(!file().work.targets.first().agreedOn.isValid());
        press(QStringLiteral("The person agrees"));
        QTRY_COMPARE(file().work.targets.first().agreedOn, Today);
        press(QStringLiteral("Add an action…"));
        QTRY_VERIFY(dialog<ActionDialog>());
        auto *action = dialog<ActionDialog>();
        QTRY_COMPARE(QApplication::activeWindow(), action);
        field(action, 0)->setCode(QStringLiteral("bourse-au-permis"));
        QTest::keyClick(action, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(file().work.actions.size(), 1);
        QCOMPARE(file().work.actions.first().code, QStringLiteral("bourse-au-permis"));
    }

    void aNoteIsWrittenWithTheKeysAndSaysWhoReadsIt()
    {
        open(QStringLiteral("notes"));
        auto *box = m_page->findChild<QPlainTextEdit *>();
        QVERIFY(box);
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("Vue ce jour, cherche une garde."));
        QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(file().work.notes.size(), 1);
        QCOMPARE(file().work.notes.first().level, Note::Level::Organisation);
        QVERIFY(box->toPlainText().isEmpty());
    }

    void whatWasBegunIsFoundAgainAfterTheProgramIsKilled()
    {
        open(QStringLiteral("notes"));
        auto *box = m_page->findChild<QPlainTextEdit *>();
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("Elle attend la suite de sa dem"));
        const auto draft = [this] {
            const auto begun = m_base->workspace().drafts().find(m_person.value(), QStringLiteral("note"));
            return begun ? begun->body : QString();
        };
        QTRY_COMPARE(
            draft(), QStringLiteral("Elle attend la suite de sa dem")); // stored: killing loses nothing of it
        auto again = std::make_unique<CaseFilePage>(m_base->workspace());
        again->restore({QStringLiteral("casefile"), m_person.value(), QStringLiteral("notes"), {}});
        QCOMPARE(again->findChild<QPlainTextEdit *>()->toPlainText(),
            QStringLiteral("Elle attend la suite de sa dem"));
    }

    void duringAnInterviewNotesAndHistoryLeaveTheScreen()
    {
        open(QStringLiteral("notes"));
        QSignalSpy changed(m_page.get(), &Place::interviewChanged);
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!shown(QStringLiteral("notes")));
        QVERIFY(!shown(QStringLiteral("history")));
        QVERIFY(!shown(QStringLiteral("consultations")));
        QCOMPARE(m_page->location().section, QStringLiteral("diagnosis"));
        QVERIFY(m_base->workspace().notes().write(m_person, Note::Level::Circle, QStringLiteral("x")));
        QVERIFY(!shown(QStringLiteral("notes"))); // nor does a change bring them back
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shown(QStringLiteral("notes")));
        QVERIFY(shown(QStringLiteral("history")));
    }

private:
    void open(const QString &section)
    {
        m_page->restore({QStringLiteral("casefile"), m_person.value(), section, {}});
        m_page->resize(1200, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    QListWidget *themes() { return m_page->findChild<QListWidget *>(); }
    void choose(const QString &theme)
    {
        for (int i = 0; i < themes()->count(); ++i)
            if (themes()->item(i)->data(Qt::UserRole).toString() == theme)
                themes()->setCurrentRow(i);
    }
    QRadioButton *radio(const QString &name) { return m_page->findChild<QRadioButton *>(name); }
    void click(const QString &name)
    {
        auto *choice = radio(name);
        QVERIFY(choice);
        QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(6, choice->height() / 2));
    }
    void trigger(const QString &text)
    {
        for (QAction *action : m_page->commands())
            if (action && action->text() == text)
                action->trigger();
    }
    /// The button of what is chosen in the plan.
    void press(const QString &text)
    {
        QPushButton *found = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : m_page->findChild<PlanTab *>()->findChildren<QPushButton *>())
                if (button->text() == text && button->isVisible())
                    found = button;
            return found != nullptr;
        }());
        found->click();
    }
    template <class Dialog>
    Dialog *dialog()
    {
        return m_page->findChild<Dialog *>();
    }
    ChoiceField *field(QWidget *dialog, int index)
    {
        return dialog->findChildren<ChoiceField *>().value(index);
    }
    bool shown(const QString &section)
    {
        auto *tabs = m_page->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->widget(i)->objectName() == section)
                return tabs->isTabVisible(i);
        return false;
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;
};

QTEST_MAIN(TestWorkTabs)
#include "tst_worktabs.moc"
