#include "tests/support/assistivetools.h"
#include "tests/support/pathwaysample.h"
#include "ui/casefile/pathwayview.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

namespace {

/// A shown view with its model; the window is wide enough for the usual days.
class Shown
{
public:
    explicit Shown(const PathwayPicture &picture, QSize size = {1100, 480})
        : selection(&model)
    {
        view.resize(size);
        view.setModel(&model, &selection);
        model.setPicture(picture);
        view.show();
        view.activateWindow();
        view.setFocus();
        (void)QTest::qWaitForWindowActive(&view);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    QAccessibleInterface *spoken() { return QAccessible::queryAccessibleInterface(&view); }
    int rowOf(PathwayLane::Kind kind) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.picture().lanes[model.laneOf(row)].kind == kind
                && model.item(row).shape == PathwayItem::Shape::Marker)
                return row;
        return -1;
    }

    PathwayModel model;
    QItemSelectionModel selection;
    PathwayView view;
};

} // namespace

class PathwayViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void focusBeginsNearToday();
    void rightGoesThroughTheLaneInDateOrder();
    void controlRightGoesThroughEveryMarkInDateOrder();
    void homeAndEndGoToTheEndsOfTheLane();
    void upAndDownChangeTheLane();
    void theCurrentMarkIsBroughtIntoView();
    void enterOpensTheRecord();
    void enterOnAStageWithoutRecordShowsItWhole();
    void theMenuKeyAsksForTheMenuAtTheMark();
    void keysZoomWithinLimits();
    void controlAndWheelZoomWhereThePointerIs();
    void todayKeyComesBack();
    void everyDayOfThePathwayCanBeReached();
    void hoverTellsWhatFocusTells();
    void aClickTakesTheMarkAndADoubleClickOpensIt();
    void clicksGoThroughGatheredMarks();
    void draggingMovesTheDays();
    void aClickOnTheFoldUnfolds();
    void marksAreTheChildrenThatAssistiveToolsSee();
    void theCurrentMarkIsTheFocusedChild();
    void assistiveToolsCanOpenAndShowAMark();
    void resetsLeaveNoDanglingMark();
    void drawsAnyNumberOfItems_data();
    void drawsAnyNumberOfItems();
    void threeHundredEventsAreDrawnAtOnce();
    void printsOnPaper();
    void keysOfTheWindowAreLeftToIt();
};

void PathwayViewTest::focusBeginsNearToday()
{
    Shown shown(PathwaySample::eventful().picture());
    QCOMPARE(shown.view.currentRow(), shown.model.rowNearToday());
}

void PathwayViewTest::rightGoesThroughTheLaneInDateOrder()
{
    Shown shown(PathwaySample::eventful().picture());
    shown.view.setCurrentRow(shown.rowOf(PathwayLane::Kind::Appointments));
    shown.press(Qt::Key_Home);
    const int lane = shown.model.laneOf(shown.view.currentRow());
    QList<int> visited{shown.view.currentRow()};
    for (qsizetype i = 1; i < shown.model.rowsOf(lane).size(); ++i) {
        shown.press(Qt::Key_Right);
        visited += shown.view.currentRow();
    }
    QCOMPARE(visited, shown.model.rowsOf(lane));
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.view.currentRow(), visited.last());
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.view.currentRow(), visited[visited.size() - 2]);
}

void PathwayViewTest::controlRightGoesThroughEveryMarkInDateOrder()
{
    Shown shown(PathwaySample::eventful().picture());
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        QCOMPARE(shown.view.currentRow(), row);
        shown.press(Qt::Key_Right, Qt::ControlModifier);
    }
    shown.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view.currentRow(), shown.model.rowCount() - 1);
}

void PathwayViewTest::homeAndEndGoToTheEndsOfTheLane()
{
    Shown shown(PathwaySample::eventful().picture());
    shown.view.setCurrentRow(shown.rowOf(PathwayLane::Kind::Deadlines));
    const QList<int> rows = shown.model.rowsOf(shown.model.laneOf(shown.view.currentRow()));
    shown.press(Qt::Key_End);
    QCOMPARE(shown.view.currentRow(), rows.last());
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.view.currentRow(), rows.first());
}

void PathwayViewTest::upAndDownChangeTheLane()
{
    Shown shown(PathwaySample::eventful().picture());
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    while (shown.view.arranged().marks[shown.view.currentRow()].box > 0)
        shown.press(Qt::Key_Up);
    for (int box = 1; box < shown.view.arranged().boxes.size(); ++box) {
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.view.arranged().marks[shown.view.currentRow()].box, box);
    }
    const int last = shown.view.currentRow();
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.view.currentRow(), last);
}

void PathwayViewTest::theCurrentMarkIsBroughtIntoView()
{
    Shown shown(PathwaySample::crowded(900).picture());
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
        shown.press(key, Qt::ControlModifier);
        QVERIFY(shown.view.arranged().isSeen(shown.view.currentRow()));
    }
}

void PathwayViewTest::enterOpensTheRecord()
{
    Shown shown(PathwaySample::eventful().picture());
    QSignalSpy activated(&shown.view, &PathwayView::activated);
    shown.view.setCurrentRow(shown.rowOf(PathwayLane::Kind::Appointments));
    shown.press(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(
        activated.first().first().value<PathwayRecord>(), shown.model.item(shown.view.currentRow()).record);
}

void PathwayViewTest::enterOnAStageWithoutRecordShowsItWhole()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.met(body, sample.today.addDays(-150));
    sample.met(body, sample.today.addDays(-50));
    Shown shown(sample.picture());
    QSignalSpy activated(&shown.view, &PathwayView::activated);
    int gap = 0;
    while (!std::holds_alternative<Silence>(shown.model.item(gap).fact))
        ++gap;
    shown.view.setCurrentRow(gap);
    shown.press(Qt::Key_Enter);
    QCOMPARE(activated.size(), 0);
    QVERIFY(shown.view.window().days < 150);
    const QRectF bar = shown.view.arranged().marks[gap].drawn;
    QVERIFY(bar.left() >= shown.view.arranged().plot.left());
    QVERIFY(bar.right() <= shown.view.arranged().plot.right());
}

void PathwayViewTest::theMenuKeyAsksForTheMenuAtTheMark()
{
    Shown shown(PathwaySample::eventful().picture());
    QSignalSpy menu(&shown.view, &PathwayView::menuRequested);
    shown.press(Qt::Key_Menu);
    QCOMPARE(menu.size(), 1);
    const QPoint place = shown.view.viewport()->mapFromGlobal(menu.first().at(1).toPoint());
    QVERIFY(shown.view.visualRect(shown.view.currentRow()).contains(place));
}

void PathwayViewTest::keysZoomWithinLimits()
{
    Shown shown(PathwaySample::eventful().picture());
    QCOMPARE(shown.view.window().days, PathwayWindow::UsualDays);
    shown.press(Qt::Key_Plus);
    QVERIFY(shown.view.window().days < PathwayWindow::UsualDays);
    for (int i = 0; i < 60; ++i)
        shown.press(Qt::Key_Plus);
    QCOMPARE(shown.view.window().days, PathwayWindow::FewestDays);
    for (int i = 0; i < 60; ++i)
        shown.press(Qt::Key_Minus);
    QCOMPARE(shown.view.window().days, PathwayWindow::MostDays);
}

void PathwayViewTest::controlAndWheelZoomWhereThePointerIs()
{
    Shown shown(PathwaySample::eventful().picture());
    const QPointF pointer(600, 200);
    const double day = shown.view.arranged().scale.dayAt(pointer.x());
    QWheelEvent turn(pointer, shown.view.viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.view.viewport(), &turn);
    QVERIFY(shown.view.window().days < PathwayWindow::UsualDays);
    QVERIFY(std::abs(shown.view.arranged().scale.dayAt(pointer.x()) - day) < 0.01);
}

void PathwayViewTest::todayKeyComesBack()
{
    Shown shown(PathwaySample::crowded(900).picture());
    const PathwayWindow usual = shown.view.window();
    shown.view.setCurrentRow(shown.rowOf(PathwayLane::Kind::Appointments));
    QVERIFY(shown.view.window() != usual);
    shown.press(Qt::Key_T);
    QCOMPARE(shown.view.window(), usual);
}

void PathwayViewTest::everyDayOfThePathwayCanBeReached()
{
    Shown shown(PathwaySample::crowded(900).picture());
    shown.view.horizontalScrollBar()->setValue(0);
    QVERIFY(shown.view.arranged().isSeen(0));
    shown.view.showAll();
    QVERIFY(shown.view.arranged().isSeen(0));
    QVERIFY(shown.view.arranged().isSeen(shown.model.rowCount() - 1));
}

void PathwayViewTest::hoverTellsWhatFocusTells()
{
    Shown shown(PathwaySample::eventful().picture());
    const int row = shown.rowOf(PathwayLane::Kind::Deadlines);
    QVERIFY(row != shown.view.currentRow());
    QSignalSpy looked(&shown.view, &PathwayView::lookedAt);
    QTest::mouseMove(shown.view.viewport(), shown.view.visualRect(row).center());
    QTRY_COMPARE(shown.view.lookedRow(), row);
    QCOMPARE(looked.last().first().toInt(), row);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(shown.view.viewport(), &leave);
    QCOMPARE(shown.view.lookedRow(), shown.view.currentRow());
}

void PathwayViewTest::aClickTakesTheMarkAndADoubleClickOpensIt()
{
    Shown shown(PathwaySample::eventful().picture());
    const int row = shown.rowOf(PathwayLane::Kind::Deadlines);
    const QPoint place = shown.view.visualRect(row).center();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(shown.view.currentRow(), row);
    QSignalSpy activated(&shown.view, &PathwayView::activated);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
}

void PathwayViewTest::clicksGoThroughGatheredMarks()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    for (const int days : {-3, -2, -1})
        sample.met(body, sample.today.addDays(days));
    Shown shown(sample.picture());
    QCOMPARE(shown.view.arranged().clusters.size(), 1);
    const PathwayCluster cluster = shown.view.arranged().clusters.first();
    for (const int row : {cluster.rows[0], cluster.rows[1], cluster.rows[2], cluster.rows[0]}) {
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, cluster.rect.center().toPoint());
        QCOMPARE(shown.view.currentRow(), row);
    }
}

void PathwayViewTest::draggingMovesTheDays()
{
    Shown shown(PathwaySample::crowded(900).picture());
    const PathwayWindow before = shown.view.window();
    QWidget *sheet = shown.view.viewport();
    QTest::mousePress(sheet, Qt::LeftButton, {}, QPoint(500, 60));
    QTest::mouseMove(sheet, QPoint(550, 60));
    QTest::mouseMove(sheet, QPoint(600, 60));
    QTest::mouseRelease(sheet, Qt::LeftButton, {}, QPoint(600, 60));
    const double days = 100 / shown.view.arranged().scale.pixelsPerDay();
    QVERIFY(std::abs(before.left - shown.view.window().left - days) < 0.5);
}

void PathwayViewTest::aClickOnTheFoldUnfolds()
{
    PathwaySample sample;
    for (int i = 0; i < 9; ++i)
        sample.member(sample.organisation(QStringLiteral("Partner %1").arg(i)), {},
            CircleMember::Role::SupportWorker, sample.today.addDays(-10 - i));
    Shown shown(sample.picture());
    QSignalSpy unfolded(&shown.view, &PathwayView::unfoldedChanged);
    for (const PathwayBox &box : QList<PathwayBox>(shown.view.arranged().boxes))
        if (box.folds)
            QTest::mouseClick(
                shown.view.viewport(), Qt::LeftButton, {}, QPoint(20, int(box.body.center().y())));
    QCOMPARE(unfolded.size(), 1);
    QCOMPARE(shown.view.arranged().boxes.size(), 13);
}

void PathwayViewTest::marksAreTheChildrenThatAssistiveToolsSee()
{
    Shown shown(PathwaySample::eventful().picture());
    QAccessibleInterface *list = shown.spoken();
    QVERIFY(list && !list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), shown.model.rowCount());
    QSet<QString> names;
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *mark = list->child(row);
        QVERIFY(mark && mark->isValid());
        QCOMPARE(mark->text(QAccessible::Name), shown.model.sentence(row));
        QVERIFY(!mark->text(QAccessible::Name).isEmpty());
        QCOMPARE(mark->role(), QAccessible::ListItem);
        QCOMPARE(mark->parent(), list);
        QCOMPARE(list->indexOfChild(mark), row);
        QVERIFY(!mark->rect().isEmpty());
        QVERIFY2(list->rect().contains(mark->rect()), qPrintable(mark->text(QAccessible::Name)));
        QCOMPARE(bool(mark->state().offscreen), !shown.view.arranged().isSeen(row));
    }
    QCOMPARE(list->child(-1), nullptr);
    QCOMPARE(list->child(list->childCount()), nullptr);
    QCOMPARE(list->focusChild(), list->child(shown.view.currentRow()));
}

void PathwayViewTest::theCurrentMarkIsTheFocusedChild()
{
    Shown shown(PathwaySample::eventful().picture());
    const QString before = shown.spoken()->focusChild()->text(QAccessible::Name);
    shown.press(Qt::Key_Left);
    QAccessibleInterface *mark = shown.spoken()->focusChild();
    QVERIFY(mark);
    QVERIFY(mark->text(QAccessible::Name) != before);
    QCOMPARE(mark->text(QAccessible::Name), shown.model.sentence(shown.view.currentRow()));
    QVERIFY(mark->state().focused);
}

void PathwayViewTest::assistiveToolsCanOpenAndShowAMark()
{
    Shown shown(PathwaySample::crowded(900).picture());
    QSignalSpy activated(&shown.view, &PathwayView::activated);
    QAccessibleInterface *first = shown.spoken()->child(shown.rowOf(PathwayLane::Kind::Appointments));
    QVERIFY(first->state().offscreen);
    QAccessibleActionInterface *actions = first->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QStringLiteral("ShowOnScreen"));
    QVERIFY(!first->state().offscreen);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(shown.spoken()->focusChild(), first);
}

void PathwayViewTest::resetsLeaveNoDanglingMark()
{
    auto shown = std::make_unique<Shown>(PathwaySample::eventful().picture());
    const auto walk = [&shown] {
        QAccessibleInterface *list = shown->spoken();
        for (int row = 0; row < list->childCount(); ++row)
            QVERIFY(list->child(row)->isValid() && !list->child(row)->rect().isNull());
        if (QAccessibleInterface *focused = list->focusChild())
            QVERIFY(focused->isValid());
    };
    walk();
    for (const int count : {0, 1, 2000, 3, 0}) {
        shown->model.setPicture(PathwaySample::crowded(count).picture());
        walk();
        shown->press(Qt::Key_Right);
        shown->press(Qt::Key_Down);
        shown->press(Qt::Key_Return);
        walk();
    }
    shown->model.setPicture({});
    QCOMPARE(shown->spoken()->childCount(), 0);
    QCOMPARE(shown->spoken()->focusChild(), nullptr);
    shown->press(Qt::Key_Right);
    shown.reset();
}

void PathwayViewTest::drawsAnyNumberOfItems_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 300, 2000})
        QTest::addRow("%d", count) << count;
}

void PathwayViewTest::drawsAnyNumberOfItems()
{
    QFETCH(int, count);
    Shown shown(PathwaySample::crowded(count).picture());
    const QImage picture = shown.view.grab().toImage();
    QVERIFY(!picture.isNull());
    for (const Qt::Key key : {Qt::Key_Minus, Qt::Key_Home, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_End,
             Qt::Key_Plus, Qt::Key_Up, Qt::Key_Menu, Qt::Key_T})
        shown.press(key);
    shown.view.showAll();
    shown.view.setUnfolded(true);
    shown.view.resize(60, 40);
    QVERIFY(!shown.view.grab().isNull());
}

void PathwayViewTest::threeHundredEventsAreDrawnAtOnce()
{
    PathwaySample sample = PathwaySample::eventful();
    const auto body = sample.network.organisations.first().id;
    for (int i = 0; i < 270; ++i)
        sample.met(body, sample.today.addDays(-i));
    Shown shown(sample.picture());
    QVERIFY(shown.model.rowCount() >= 300);
    QImage sheet(shown.view.size(), QImage::Format_ARGB32_Premultiplied);
    shown.view.viewport()->render(&sheet);
    constexpr int Rounds = 20;
    const std::clock_t start = std::clock(); // of this process: other work does not count
    for (int i = 0; i < Rounds; ++i) {
        shown.view.setWindow({shown.view.window().left - 1, shown.view.window().days}); // arranged anew too
        shown.view.viewport()->render(&sheet);
    }
    const double milliseconds = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC / Rounds;
    qInfo("one picture: %.2f ms", milliseconds);
    QVERIFY(milliseconds < 160); // the aim is 16; ten times that is a fault on any machine
}

void PathwayViewTest::printsOnPaper()
{
    Shown shown(PathwaySample::eventful().picture());
    QImage paper(1400, 990, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    shown.view.paint(&painter, QRectF(50, 50, 1300, 890));
    painter.end();
    int inked = 0;
    int coloured = 0;
    for (int y = 60; y < 930; y += 2)
        for (int x = 60; x < 1340; x += 2) {
            const QColor pixel = paper.pixelColor(x, y);
            inked += pixel.lightness() < 128;
            coloured += pixel.saturation() > 20;
        }
    QVERIFY(inked > 500);
    QCOMPARE(coloured, 0);
    QCOMPARE(paper.pixelColor(20, 500), QColor(Qt::white));
}

void PathwayViewTest::keysOfTheWindowAreLeftToIt()
{
    Shown shown(PathwaySample::eventful().picture());
    const int row = shown.view.currentRow();
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier);
    QCoreApplication::sendEvent(&shown.view, &back);
    QVERIFY(!back.isAccepted());
    QCOMPARE(shown.view.currentRow(), row);
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_T, Qt::ControlModifier);
    QCoreApplication::sendEvent(&shown.view, &tab);
    QVERIFY(!tab.isAccepted());
}

QTEST_MAIN(PathwayViewTest)
#include "tst_pathwayview.moc"
