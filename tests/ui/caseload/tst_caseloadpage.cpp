#include "tests/support/accessibilitywalk.h"
#include "tests/support/assistivetools.h"
#include "tests/support/variedpeople.h"
#include "ui/caseload/caseloadhead.h"
#include "ui/caseload/caseloadmodel.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/caseload/caseloadtable.h"
#include "ui/caseload/filterbar.h"
#include "ui/caseload/personglance.h"
#include "ui/caseload/viewdialog.h"
#include "ui/caseload/viewlist.h"
#include "ui/shell/appsettings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int People = 150;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class TestCaseloadPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init();
    void cleanup();

    void eachViewTellsAsManyPeopleAsItsListShows();
    void lettersTypedInTheListFilterItAndEscapeGivesItBack();
    void aChipSaysTheFilterAndOnePressTakesItAway();
    void arrowsChangeThePersonBesideTheList();
    void enterOpensTheFileOfTheCurrentPerson();
    void theGlanceIsHiddenAndShownWithF8();
    void goingBackFindsTheSameFilterSortingAndPerson();
    void aViewIsSavedWithTheKeyboardAndCountedFromThenOn();
    void columnsStayAsTheyWereLaidOut();
    void eachEmptyListSaysWhyAndWhatToDo();
    void aChangeOfOnePersonKeepsThePlaceInTheList();
    void everythingHasANameAndIsReachedByTab();
    void assistiveToolsSurviveEmptyFilteredAndClosedLists();

private:
    void open();
    QLineEdit *words() const { return m_page->findChild<FilterBar *>()->findChild<QLineEdit *>(); }
    CaseloadTable *table() const { return m_page->findChild<CaseloadTable *>(); }
    CaseloadModel *model() const { return m_page->findChild<CaseloadModel *>(); }
    ViewList *views() const { return m_page->findChild<ViewList *>(); }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    void choose(const QString &view) { m_page->restore({text("caseload"), 0, view, {}}); }
    QList<Chip *> chips() const;
    QAction *command(const QKeySequence &keys) const;
    QAction *command(const QString &words) const;
    QStringList viewKeys() const;

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<CaseloadPage> m_page;
    VariedPeople m_people;
};

void TestCaseloadPage::init()
{
    m_base = std::make_unique<TestBase>();
    m_people = addVariedPeople(*m_base, People);
    m_store = std::make_unique<QSettings>(m_base->file(text("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<AppSettings>(*m_store);
    open();
}

void TestCaseloadPage::open()
{
    m_page = std::make_unique<CaseloadPage>(m_base->workspace(), *m_settings);
    connect(&m_base->workspace(), &Workspace::committed, m_page.get(), &CaseloadPage::refresh);
    m_page->resize(1200, 660);
    m_page->show();
    choose(text("everyone"));
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!model()->isBeginning());
}

void TestCaseloadPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_store.reset();
    m_base.reset();
}

QList<Chip *> TestCaseloadPage::chips() const
{
    QList<Chip *> shown;
    for (Chip *chip : m_page->findChildren<Chip *>())
        if (chip->isVisible())
            shown.append(chip);
    return shown;
}

QAction *TestCaseloadPage::command(const QKeySequence &keys) const
{
    for (QAction *action : m_page->commands())
        if (action && action->shortcut() == keys)
            return action;
    return nullptr;
}

QAction *TestCaseloadPage::command(const QString &words) const
{
    for (QAction *action : m_page->commands())
        if (action && action->text().remove(QLatin1Char('&')) == words)
            return action;
    return nullptr;
}

QStringList TestCaseloadPage::viewKeys() const
{
    CaseloadViews all(m_base->workspace());
    QStringList keys;
    for (const CaseloadView &view : all.all())
        keys.append(view.key);
    return keys;
}

void TestCaseloadPage::eachViewTellsAsManyPeopleAsItsListShows()
{
    QVERIFY(viewKeys().size() >= 5);
    QSet<int> counts;
    for (const QString &view : viewKeys()) {
        choose(view);
        model()->complete();
        QTRY_COMPARE(views()->countOf(view), model()->rowCount());
        counts.insert(model()->rowCount());
    }
    QVERIFY(counts.size() > 2);
}

void TestCaseloadPage::lettersTypedInTheListFilterItAndEscapeGivesItBack()
{
    const int all = model()->rowCount();
    table()->setFocus();
    QTest::keyClicks(table(), text("dia"));
    QTRY_VERIFY(model()->rowCount() < all);
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QVERIFY(model()->rowAt(row).familyName.startsWith(text("Dia")));
    QVERIFY(words()->hasFocus());
    QTest::keyClick(words(), Qt::Key_Escape);
    QTRY_COMPARE(model()->rowCount(), all);
    QTest::keyClick(words(), Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
}

void TestCaseloadPage::aChipSaysTheFilterAndOnePressTakesItAway()
{
    const int all = model()->rowCount();
    Filter filter;
    filter.communes = {text("Bellac")};
    m_page->restore(CaseloadPage::showing(filter));
    QCOMPARE(chips().size(), 1);
    QVERIFY(chips().first()->text().contains(text("Bellac")));
    QVERIFY(model()->rowCount() > 0 && model()->rowCount() < all);
    QTRY_VERIFY(m_page->findChild<CaseloadHead *>()->count().contains(QString::number(all)));
    QTest::keyClick(chips().first(), Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), all);
    QVERIFY(chips().isEmpty());
}

void TestCaseloadPage::arrowsChangeThePersonBesideTheList()
{
    table()->setFocus();
    auto *glance = m_page->findChild<PersonGlance *>();
    QTRY_COMPARE(glance->person(), model()->idAt(0));
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_COMPARE(glance->person(), model()->idAt(1));
    QVERIFY(table()->hasFocus());
}

void TestCaseloadPage::enterOpensTheFileOfTheCurrentPerson()
{
    QSignalSpy gone(m_page.get(), &Place::goTo);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().value<Location>().place, text("casefile"));
    QCOMPARE(gone.first().first().value<Location>().subject, model()->idAt(1).value());
}

void TestCaseloadPage::theGlanceIsHiddenAndShownWithF8()
{
    auto *glance = m_page->findChild<PersonGlance *>();
    QVERIFY(glance->isVisible());
    command(QKeySequence(Qt::Key_F8))->trigger();
    QVERIFY(!glance->isVisible());
    open();
    QVERIFY(!m_page->findChild<PersonGlance *>()->isVisible());
    command(QKeySequence(Qt::Key_F8))->trigger();
    QVERIFY(m_page->findChild<PersonGlance *>()->isVisible());
}

void TestCaseloadPage::goingBackFindsTheSameFilterSortingAndPerson()
{
    Filter filter;
    filter.text = text("m");
    Location sorted = CaseloadPage::showing(filter);
    sorted.state.insert(text("sorted_by"), codeOf(Sorting::By::NextDeadline));
    sorted.state.insert(text("descending"), true);
    m_page->restore(sorted);
    QVERIFY(model()->rowCount() > 5);
    table()->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(table(), Qt::Key_Down);
    const BeneficiaryId person = table()->currentPerson();
    const Location here = m_page->location();
    choose(viewKeys().first());
    m_page->restore(here);
    QCOMPARE(table()->currentPerson(), person);
    QCOMPARE(model()->filter(), filter);
    QCOMPARE(model()->sorting(), (Sorting{Sorting::By::NextDeadline, true}));
}

void TestCaseloadPage::aViewIsSavedWithTheKeyboardAndCountedFromThenOn()
{
    Filter filter;
    filter.communes = {text("Bellac")};
    m_page->restore(CaseloadPage::showing(filter));
    const int shown = model()->rowCount();
    command(text("Save as a view…"))->trigger();
    auto *form = m_page->findChild<ViewDialog *>();
    QVERIFY(form);
    QTRY_COMPARE(QApplication::activeWindow(), form);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(form->isVisible()); // a view needs a name
    QTest::keyClicks(form->findChild<QLineEdit *>(), text("Ceux de Bellac"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    const QString key = m_page->location().section;
    QVERIFY(key != text("everyone"));
    QTRY_COMPARE(views()->countOf(key), shown);
    QVERIFY(m_base->workspace().undo().undo());
    QVERIFY(!viewKeys().contains(key));
    QVERIFY(m_page->location().section != key);
}

void TestCaseloadPage::columnsStayAsTheyWereLaidOut()
{
    ColumnLayout layout = table()->columnLayout();
    QVERIFY(!layout.columns[2].hidden);
    QMenu menu;
    table()->fillColumnMenu(&menu, int(layout.columns[2].by));
    for (QAction *action : menu.actions())
        if (action->text() == text("&Hide"))
            action->trigger();
    QVERIFY(table()->columnLayout().columns[2].hidden);
    open();
    QVERIFY(table()->columnLayout().columns[2].hidden);
}

void TestCaseloadPage::eachEmptyListSaysWhyAndWhatToDo()
{
    words()->setFocus();
    QTest::keyClicks(words(), text("zzz"));
    QTRY_VERIFY(empty()->isVisible());
    auto *clear = empty()->findChild<QPushButton *>();
    QCOMPARE(clear->text(), text("Clear the filters"));
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());

    m_page.reset();
    m_base = std::make_unique<TestBase>();
    open();
    QVERIFY(empty()->isVisible());
    QSignalSpy gone(m_page.get(), &Place::goTo);
    QTest::mouseClick(empty()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().value<Location>().place, text("exchange"));
}

void TestCaseloadPage::aChangeOfOnePersonKeepsThePlaceInTheList()
{
    table()->setFocus();
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(table(), Qt::Key_Down);
    const BeneficiaryId current = table()->currentPerson();
    const int top = table()->topRow();
    QVERIFY(top > 0);
    auto person = RecordStore::find<Beneficiary>(m_base->database(), model()->idAt(59));
    person->city = text("Rochechouart");
    QVERIFY(m_base->workspace().people().edit(*person));
    QCOMPARE(table()->currentPerson(), current);
    QCOMPARE(table()->topRow(), top);
    QCOMPARE(model()->rowAt(59).commune, text("Rochechouart"));
}

void TestCaseloadPage::everythingHasANameAndIsReachedByTab()
{
    Filter filter;
    filter.communes = {text("Bellac")};
    m_page->restore(CaseloadPage::showing(filter));
    QTRY_VERIFY(!m_page->findChild<PersonGlance *>()->person().isNull());
    QStringList order;
    views()->setFocus();
    for (int i = 0; i < 8; ++i) {
        QWidget *focused = QApplication::focusWidget();
        order.append(QString::fromLatin1(focused->metaObject()->className()));
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QCOMPARE(order.join(QLatin1Char(' ')),
        text("ViewList QLineEdit QPushButton Chip QPushButton QPushButton QPushButton CaseloadTable"));
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<PersonGlance *>());
    AccessibilityWalk walk(*m_page);
    QCOMPARE(walk.namelessWidgets().join(QLatin1Char('\n')), QString());
    QCOMPARE(walk.missedByTab().join(QLatin1Char('\n')), QString());
    QCOMPARE(walk.clippedTexts().join(QLatin1Char('\n')), QString());
}

void TestCaseloadPage::assistiveToolsSurviveEmptyFilteredAndClosedLists()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto walk = [this] {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(table());
        QVERIFY(access && access->tableInterface());
        QCOMPARE(access->tableInterface()->rowCount(), model()->rowCount());
        for (int i = 0; i < std::min(access->childCount(), 200); ++i)
            QVERIFY(access->child(i));
        if (model()->rowCount() > 0)
            QVERIFY(!access->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).isEmpty());
        access->focusChild();
    };
    walk();
    words()->setText(text("zzz"));
    QTRY_COMPARE(model()->rowCount(), 0);
    walk();
    words()->setText(text("mar"));
    QTRY_VERIFY(model()->rowCount() > 0);
    walk();
    m_page.reset();
}

QTEST_MAIN(TestCaseloadPage)
#include "tst_caseloadpage.moc"
