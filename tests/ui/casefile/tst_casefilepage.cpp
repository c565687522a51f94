#include "tests/support/assistivetools.h"
#include "tests/support/testbase.h"
#include "ui/casefile/appointmentdialog.h"
#include "ui/casefile/beneficiarydialog.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/caselines.h"
#include "ui/casefile/casestripview.h"
#include "ui/casefile/contractdialog.h"
#include "ui/casefile/diagnosistab.h"
#include "ui/casefile/emergencydialog.h"
#include "ui/casefile/pathwaypanel.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/listtable.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

class TestCaseFilePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;

    void open(const QString &section = {}, const QString &act = {})
    {
        m_page->restore(
            {QStringLiteral("casefile"), m_person.value(), section, {{QStringLiteral("act"), act}}});
        m_page->resize(1100, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QCoreApplication::processEvents();
    }
    template <class Dialog>
    Dialog *dialog()
    {
        return m_page->findChild<Dialog *>();
    }
    AppointmentId plan(QDate day)
    {
        Appointment appointment;
        appointment.beneficiary = m_person;
        appointment.organisation = m_base->organisation();
        appointment.startsAt = QDateTime(day, QTime(9, 0));
        return *m_base->workspace().pathway().save(appointment);
    }
    /// Another organisation accompanies the person now, and the reader's no more.
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
    int count(const char *table)
    {
        Rows rows(m_base->database(), QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table)));
        return rows.next() ? int(rows.number(0)) : -1;
    }

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_page = std::make_unique<CaseFilePage>(m_base->workspace());
    }
    void cleanup()
    {
        m_page.reset();
        m_base.reset();
    }

    void theStripSaysWhatTheQueriesSay()
    {
        plan(Today.addDays(-3));
        open();
        const auto file = caseFile(m_base->workspace().access(), m_person);
        CaseStripView expected;
        expected.setAnswers(CaseStripText::answers(caseStrip(*file), Today));
        QVERIFY(!expected.text().isEmpty());
        QCOMPARE(m_page->findChild<CaseStripView *>()->text(), expected.text());
        for (const StripAnswer &answer : CaseStripText::answers(caseStrip(*file), Today))
            QVERIFY(!answer.lines.isEmpty() && !answer.lines.first().text.isEmpty());
    }
    void everyTabOpensAndIsRemembered()
    {
        plan(Today);
        for (const char *section :
            {"pathway", "identity", "contracts", "appointments", "circle", "rights", "history"}) {
            open(QLatin1String(section));
            QCOMPARE(m_page->location().section, QLatin1String(section));
            QCOMPARE(m_page->location().subject, m_person.value());
            QVERIFY(!m_page->grab().isNull());
        }
    }
    void outsideTheCircleAFileShowsWhoAndOpensInAnEmergency()
    {
        makeStranger();
        open(QStringLiteral("contracts"));
        auto *tabs = m_page->findChild<QTabWidget *>();
        QStringList shown;
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isTabVisible(i))
                shown.append(tabs->widget(i)->objectName());
        QCOMPARE(shown, QStringList({QStringLiteral("identity"), QStringLiteral("circle")}));
        QCOMPARE(m_page->location().section, QStringLiteral("identity"));
        QTest::keyClick(m_page.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_page->location().section, QStringLiteral("circle"));
        QVERIFY(!m_page->findChild<CaseStripView *>()->isVisible());
        for (const QAction *act : m_page->commands())
            QVERIFY(!act || !act->isEnabled());
        for (QPushButton *button : m_page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(QStringLiteral("mergency")))
                button->click();
        auto *emergency = dialog<EmergencyDialog>();
        QVERIFY(emergency);
        QTRY_COMPARE(QApplication::activeWindow(), emergency);
        QTest::keyClicks(emergency->findChild<QPlainTextEdit *>(), QStringLiteral("sans abri ce soir"));
        QTest::keyClick(emergency, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<CaseStripView *>()->isVisible());
        Rows trail(m_base->database(),
            QStringLiteral("SELECT reason FROM trail WHERE operation = 'break_glass' AND result = 'done'"));
        QVERIFY(trail.next());
        QCOMPARE(trail.text(0), QStringLiteral("sans abri ce soir"));
    }
    void changingTabMakesAPlaceInTheHistory()
    {
        open();
        QSignalSpy moved(m_page.get(), &Place::moved);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        QCOMPARE(moved.count(), 1);
    }
    void aMarkOfThePictureOpensItsRecordAndOffersWhatCanBeDone()
    {
        plan(Today.addDays(-20));
        const AppointmentId planned = plan(Today.addDays(3));
        open(QStringLiteral("pathway"));
        auto *panel = m_page->findChild<PathwayPanel *>();
        Q_EMIT panel->menuRequested(planned, QPoint());
        auto *menu = m_page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        QStringList offered;
        for (const QAction *action : menu->actions())
            offered.append(action->text());
        QVERIFY(offered.contains(QStringLiteral("Cancel the appointment")));
        menu->close();
        int row = -1;
        for (int i = 0; i < panel->model()->rowCount(); ++i)
            if (panel->model()->item(i).record == PathwayRecord(planned))
                row = i;
        QVERIFY(row >= 0);
        panel->view()->setFocus();
        panel->view()->setCurrentRow(row);
        QTest::keyClick(panel->view(), Qt::Key_Return);
        QCOMPARE(m_page->location().section, QStringLiteral("appointments"));
        auto *tab = qobject_cast<RecordTab *>(m_page->findChild<QTabWidget *>()->currentWidget());
        QCOMPARE(tab->chosen(), planned.value());
        QVERIFY(tab->findChild<ListTable *>()->hasFocus());
    }
    void anObstacleOfThePictureOpensItsThemeWithTheKeyboard()
    {
        ObstacleLevel level;
        level.theme = QStringLiteral("sante");
        level.level = 3;
        QVERIFY(m_base->workspace().plan().assess(m_person, {}, {level}));
        open(QStringLiteral("pathway"));
        auto *panel = m_page->findChild<PathwayPanel *>();
        int row = -1;
        for (int i = 0; i < panel->model()->rowCount(); ++i)
            if (panel->model()->item(i).record == PathwayRecord(ThemeCode{QStringLiteral("sante")}))
                row = i;
        QVERIFY(row >= 0);
        QVERIFY(panel->model()->sentence(row).contains(QStringLiteral("Strong")));
        panel->view()->setFocus();
        panel->view()->setCurrentRow(row);
        QTest::keyClick(panel->view(), Qt::Key_Return);
        QCOMPARE(m_page->location().section, QStringLiteral("diagnosis"));
        auto *themes = m_page->findChild<DiagnosisTab *>()->findChild<QListWidget *>();
        QCOMPARE(themes->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("sante"));
        QVERIFY(themes->hasFocus());
    }
    void ctrlTabGoesThroughTheTabsFromAnywhere()
    {
        open();
        m_page->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_page.get());
        auto *tabs = m_page->findChild<QTabWidget *>();
        auto *act = qobject_cast<QPushButton *>(m_page->panes().first());
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(act, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    }
    void aFileThatIsGoneIsToldNotShown()
    {
        m_page->restore({QStringLiteral("casefile"), 12345, {}, {}});
        m_page->show();
        QVERIFY(!m_page->findChild<QTabWidget *>()->isVisible());
    }
    void onlyChangesOfThisPersonAreReadAgain()
    {
        open(QStringLiteral("appointments"));
        plan(Today);
        m_page->refresh({{BeneficiaryId(7)}, {}, false});
        auto *table = m_page->findChild<QTabWidget *>()->currentWidget()->findChild<ListTable *>();
        QCOMPARE(table->model()->rowCount(), 0);
        m_page->refresh({{m_person}, {}, false});
        QCOMPARE(table->model()->rowCount(), 1);
    }
    void anAppointmentIsToldWithOneClickAndUndone()
    {
        plan(Today.addDays(-1));
        open(QStringLiteral("appointments"));
        const QByteArray before = m_base->dump();
        QPushButton *attended = nullptr;
        for (auto *button : m_page->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Attended"))
                attended = button;
        QVERIFY(attended);
        QTest::mouseClick(attended, Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(m_base->dump() != before);
        QVERIFY(m_base->workspace().undo().undo());
        QCOMPARE(m_base->dump(), before);
    }
    void anAppointmentIsPlannedWithTheKeyboard()
    {
        open(QStringLiteral("appointments"), QStringLiteral("plan_appointment"));
        auto *form = dialog<AppointmentDialog>();
        QVERIFY(form);
        auto *day = form->findChild<DateField *>();
        day->lineEdit()->setFocus();
        QTest::keyClick(day->lineEdit(), Qt::Key_Return);
        QCOMPARE(count("appointment"), 0); // Enter in a field stores nothing
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count("appointment"), 0); // the day is missing
        QVERIFY(form->isVisible());
        QTest::keyClicks(day->lineEdit(), QStringLiteral("02122026"));
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count("appointment"), 1);
    }
    void aContractIsSignedWithTheKeyboardAndUndone()
    {
        open(QStringLiteral("contracts"), QStringLiteral("sign_contract"));
        auto *form = dialog<ContractDialog>();
        QVERIFY(form);
        const QByteArray before = m_base->dump();
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count("contract"), 1);
        QVERIFY(m_base->workspace().undo().undo());
        QCOMPARE(m_base->dump(), before);
    }
    void aRefusedPersonKeepsWhatWasTyped()
    {
        open(QStringLiteral("identity"), QStringLiteral("edit_identity"));
        auto *form = dialog<BeneficiaryDialog>();
        QVERIFY(form);
        QLineEdit *name = nullptr;
        for (auto *field : form->findChildren<QLineEdit *>())
            if (field->text() == QStringLiteral("Diallo"))
                name = field;
        QVERIFY(name);
        name->clear();
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form->isVisible());
        QCOMPARE(form->focusWidget(), name);
        QTest::keyClicks(name, QStringLiteral("Diallo-Roche"));
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(RecordStore::find<Beneficiary>(m_base->database(), m_person)->familyName,
            QStringLiteral("Diallo-Roche"));
    }
    void everyActOpensAForm()
    {
        for (const CaseAct act : allOf<CaseAct>()) {
            open({}, codeOf(act));
            auto *form = m_page->findChild<FormDialog *>();
            QVERIFY2(form, qPrintable(codeOf(act)));
            QVERIFY(!form->grab().isNull());
            delete form;
        }
    }
};

QTEST_MAIN(TestCaseFilePage)
#include "tst_casefilepage.moc"
