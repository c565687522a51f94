#include "tests/core/query/circlesample.h"
#include "tests/support/assistivetools.h"
#include "ui/casefile/circlepanel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

/// A shown panel of a circle.
class ShownCircle
{
public:
    explicit ShownCircle(const CaseFile &file, QSize size = {1100, 480}, bool mayAsk = true)
        : panel(std::make_shared<FixedClock>(file.today),
            new RecordTab(QStringLiteral("Members"), {QStringLiteral("Who")}, 0, {0}))
    {
        panel.resize(size);
        panel.present(file, mayAsk);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        view()->setFocus();
    }

    CircleMapView *view() const { return panel.view(); }
    QToolButton *tool(const QString &text) const
    {
        for (auto *button : panel.findChildren<QToolButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }
    int markOf(CircleMark::Kind kind) const
    {
        const auto &marks = view()->picture().marks;
        const auto found = std::find_if(
            marks.begin(), marks.end(), [kind](const CircleMark &mark) { return mark.kind == kind; });
        return found == marks.end() ? -1 : int(found - marks.begin());
    }

    CirclePanel panel;
};

} // namespace

class CircleMapViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void rightGoesClockwiseThroughEveryMarkAndComesBack();
    void upGoesOutwardsAndDownInwards();
    void enterOpensTheMembershipTheRequestOrTheQuestion();
    void aClickOnADomainWithoutPartnerAsksOne();
    void whoMayNotAskIsNotOfferedTo();
    void marksAreTheChildrenAndTheRowsOfTheTable();
    void theTableAndTheMapShareTheirCurrentMark();
    void everyMarkSaysWhatItIsAndHowItStands();
    void twoInstancesPutEverythingAtTheSamePlaces_data();
    void twoInstancesPutEverythingAtTheSamePlaces();
    void aPlaceDoesNotMoveWhenSomebodyComesElsewhere();
    void thoseWhoLeftComeOnDemand();
    void aPastDayIsTypedAndSaidAboveTheMap();
    void whatIsGatheredOpensWithEnter();
    void everyMarkCanBeReachedInASmallWindowWithLargeText();
    void belowTheWholeFileOnlyMembersAreShown();
    void anotherPersonStartsAnew();
};

void CircleMapViewTest::rightGoesClockwiseThroughEveryMarkAndComesBack()
{
    const ShownCircle shown(CircleSample::usual().file);
    const int first = shown.view()->currentMark();
    QVERIFY(first >= 0);
    QList<int> visited;
    double angle = -1;
    for (int i = 0; i < shown.view()->picture().marks.size(); ++i) {
        const int at = shown.view()->currentMark();
        QVERIFY(!visited.contains(at));
        visited.append(at);
        QVERIFY(shown.view()->arranged().boxes[at].angle >= angle);
        angle = shown.view()->arranged().boxes[at].angle;
        shown.press(Qt::Key_Right);
    }
    QCOMPARE(shown.view()->currentMark(), first);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.view()->currentMark(), visited.last());
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.view()->currentMark(), first);
    shown.press(Qt::Key_End);
    QCOMPARE(shown.view()->currentMark(), visited.last());
}

void CircleMapViewTest::upGoesOutwardsAndDownInwards()
{
    const ShownCircle shown(CircleSample::usual().file);
    const auto ring = [&shown] { return shown.view()->arranged().boxes[shown.view()->currentMark()].ring; };
    while (ring() > 1)
        shown.press(Qt::Key_Down);
    QCOMPARE(ring(), 1);
    shown.press(Qt::Key_Up);
    QCOMPARE(ring(), 2);
    shown.press(Qt::Key_Up);
    QCOMPARE(ring(), 3);
    shown.press(Qt::Key_Up);
    QCOMPARE(ring(), 3);
}

void CircleMapViewTest::enterOpensTheMembershipTheRequestOrTheQuestion()
{
    ShownCircle shown(CircleSample::usual().file);
    QSignalSpy asked(&shown.panel, &CirclePanel::partnerWanted);
    QSignalSpy requests(&shown.panel, &CirclePanel::requestOpened);
    shown.view()->setCurrentMark(shown.markOf(CircleMark::Kind::Gap));
    shown.press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("logement"));
    for (int i = 0; i < shown.view()->picture().marks.size(); ++i)
        if (const CircleNode *node = shown.view()->picture().node(i); node && node->member.isNull())
            shown.view()->setCurrentMark(i);
    shown.press(Qt::Key_Return);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(shown.panel.face(), CirclePanel::Face::Map);
    shown.view()->setCurrentMark(0);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.panel.face(), CirclePanel::Face::Members);
}

void CircleMapViewTest::aClickOnADomainWithoutPartnerAsksOne()
{
    ShownCircle shown(CircleSample::usual().file);
    QSignalSpy asked(&shown.panel, &CirclePanel::partnerWanted);
    const QPoint place = shown.view()->visualRect(shown.markOf(CircleMark::Kind::Gap)).center();
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(shown.tool(QStringLiteral("Ask a partner…")), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toString(), QStringLiteral("logement"));
}

void CircleMapViewTest::whoMayNotAskIsNotOfferedTo()
{
    ShownCircle shown(CircleSample::usual().file, {1100, 480}, false);
    QSignalSpy asked(&shown.panel, &CirclePanel::partnerWanted);
    const int gap = shown.markOf(CircleMark::Kind::Gap);
    QVERIFY(shown.view()->picture().texts[gap].act.isEmpty());
    QVERIFY(!shown.tool(QStringLiteral("Ask a partner…")));
    shown.view()->setCurrentMark(gap);
    shown.press(Qt::Key_Return);
    QVERIFY(asked.isEmpty());
}

void CircleMapViewTest::marksAreTheChildrenAndTheRowsOfTheTable()
{
    ShownCircle shown(CircleSample::usual().file);
    QTest::mouseClick(shown.tool(QStringLiteral("Who left (1)")), Qt::LeftButton);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(shown.view());
    const CirclePicture &picture = shown.view()->picture();
    QCOMPARE(picture.marks.size(), 6);
    QCOMPARE(spoken->childCount(), 6);
    const QAbstractItemModel *rows = shown.panel.table()->table()->model();
    QCOMPARE(rows->rowCount(), 6);
    for (int i = 0; i < picture.marks.size(); ++i) {
        QAccessibleInterface *mark = spoken->child(i);
        QCOMPARE(mark->text(QAccessible::Name), picture.texts[i].sentence());
        const bool gap = picture.marks[i].kind == CircleMark::Kind::Gap;
        QCOMPARE(mark->role(), gap ? QAccessible::Button : QAccessible::ListItem);
        QVERIFY(mark->rect().isValid());
        QCOMPARE(rows->index(i, 1).data().toString(), picture.texts[i].title);
        QCOMPARE(spoken->indexOfChild(mark), i);
    }
    QVERIFY(spoken->child(shown.view()->currentMark())->state().focused);
}

void CircleMapViewTest::theTableAndTheMapShareTheirCurrentMark()
{
    ShownCircle shown(CircleSample::usual().file);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.panel.table()->table()->currentRow(), shown.view()->currentMark());
    QTest::mouseClick(shown.tool(QStringLiteral("List")), Qt::LeftButton);
    QCOMPARE(shown.panel.face(), CirclePanel::Face::Table);
    shown.panel.table()->table()->setFocus();
    QTest::keyClick(shown.panel.table()->table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view()->currentMark(), shown.panel.table()->table()->currentRow());
    QSignalSpy opened(shown.view(), &CircleMapView::partnerOpened);
    shown.panel.table()->table()->goToRow(0);
    QTest::keyClick(shown.panel.table()->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void CircleMapViewTest::everyMarkSaysWhatItIsAndHowItStands()
{
    const ShownCircle shown(CircleSample::usual().file);
    QStringList said;
    for (const CircleMarkText &text : shown.view()->picture().texts)
        said.append(text.sentence());
    const QString all = said.join(QLatin1Char('\n'));
    for (const char *words :
        {"Maison du département Nord, Rights and social support, Unique referent, MOREAU Claire",
            "France Travail Bellac, Employment, Pathway referent", "Waiting for an answer",
            "1 open request(s)", "No partner, Housing, Obstacle: Logement", "last contact: none yet"})
        QVERIFY2(all.contains(QString::fromUtf8(words)), qPrintable(all));
}

void CircleMapViewTest::twoInstancesPutEverythingAtTheSamePlaces_data()
{
    QTest::addColumn<bool>("crowded");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << false << QSize(1100, 480);
    QTest::newRow("small") << false << QSize(400, 300);
    QTest::newRow("crowded") << true << QSize(1100, 480);
}

void CircleMapViewTest::twoInstancesPutEverythingAtTheSamePlaces()
{
    QFETCH(const bool, crowded);
    QFETCH(const QSize, size);
    const CircleSample sample = crowded ? CircleSample::crowded() : CircleSample::usual();
    const ShownCircle one(sample.file, size);
    const ShownCircle other(sample.file, size);
    const auto &first = one.view()->arranged().boxes;
    const auto &second = other.view()->arranged().boxes;
    QCOMPARE(first.size(), second.size());
    for (int i = 0; i < first.size(); ++i) {
        QCOMPARE(first[i].rect, second[i].rect);
        for (int j = 0; j < i; ++j)
            QVERIFY2(!first[i].rect.intersects(first[j].rect), qPrintable(QString::number(i)));
    }
}

void CircleMapViewTest::aPlaceDoesNotMoveWhenSomebodyComesElsewhere()
{
    CircleSample sample = CircleSample::usual();
    const ShownCircle before(sample.file);
    sample.member(sample.body(QStringLiteral("UDAF"), QStringLiteral("UDAF")), CircleMember::Role::Other, 5);
    const ShownCircle after(sample.file);
    for (int i = 0; i < before.view()->picture().marks.size(); ++i)
        for (int j = 0; j < after.view()->picture().marks.size(); ++j)
            if (before.view()->picture().texts[i] == after.view()->picture().texts[j])
                QCOMPARE(before.view()->arranged().boxes[i].rect, after.view()->arranged().boxes[j].rect);
}

void CircleMapViewTest::thoseWhoLeftComeOnDemand()
{
    const ShownCircle shown(CircleSample::usual().file);
    const auto names = [&shown] {
        QStringList all;
        for (const CircleMarkText &text : shown.view()->picture().texts)
            all.append(text.title + QLatin1Char('/') + text.state);
        return all.join(QLatin1Char(' '));
    };
    QVERIFY(!names().contains(QStringLiteral("Mission locale")));
    QTest::mouseClick(shown.tool(QStringLiteral("Who left (1)")), Qt::LeftButton);
    QVERIFY2(names().contains(QStringLiteral("Mission locale rurale/Left on")), qPrintable(names()));
}

void CircleMapViewTest::aPastDayIsTypedAndSaidAboveTheMap()
{
    const CircleSample sample = CircleSample::usual();
    const ShownCircle shown(sample.file);
    QLineEdit *day = shown.panel.day()->lineEdit();
    day->setFocus();
    QTest::keyClicks(day, sample.today.addDays(-120).toString(QStringLiteral("dd/MM/yyyy")));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(shown.view()->picture().map.on, sample.today.addDays(-120));
    day->selectAll();
    QTest::keyClick(day, Qt::Key_Delete);
    QCOMPARE(shown.view()->picture().map.on, sample.today);
    QTest::keyClicks(day, sample.today.addDays(12).toString(QStringLiteral("dd/MM/yyyy")));
    QCOMPARE(shown.view()->picture().map.on, sample.today);
}

void CircleMapViewTest::whatIsGatheredOpensWithEnter()
{
    const ShownCircle shown(CircleSample::crowded().file);
    const auto before = shown.view()->picture().marks.size();
    QVERIFY(before <= CircleMap::MostNodes);
    shown.view()->setCurrentMark(shown.markOf(CircleMark::Kind::Group));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.view()->picture().marks.size(), before + 7);
    QVERIFY(shown.view()->picture().node(shown.view()->currentMark()));
    QCOMPARE(shown.panel.table()->table()->model()->rowCount(), int(before) + 7);
}

void CircleMapViewTest::everyMarkCanBeReachedInASmallWindowWithLargeText()
{
    Theme::current().setTextScale(200);
    {
        const ShownCircle shown(CircleSample::usual().file, {700, 420});
        for (int i = 0; i < shown.view()->picture().marks.size(); ++i) {
            shown.view()->setCurrentMark(i);
            const QRect mark = shown.view()->visualRect(i);
            QVERIFY(shown.view()->viewport()->rect().intersects(mark));
            QVERIFY(mark.left() >= 0 && mark.top() >= 0);
        }
    }
    Theme::current().setTextScale(100);
}

void CircleMapViewTest::belowTheWholeFileOnlyMembersAreShown()
{
    CircleSample sample = CircleSample::usual();
    sample.file.level = Level::Directory;
    const ShownCircle shown(sample.file);
    QCOMPARE(shown.panel.face(), CirclePanel::Face::Members);
    QVERIFY(!shown.tool(QStringLiteral("Map")));
    QVERIFY(!shown.panel.day()->isVisible());
}

void CircleMapViewTest::anotherPersonStartsAnew()
{
    const CircleSample sample = CircleSample::usual();
    ShownCircle shown(sample.file);
    shown.panel.day()->setDate(sample.today.addDays(-120));
    QTest::mouseClick(shown.tool(QStringLiteral("List")), Qt::LeftButton);
    const CircleSample other = CircleSample::crowded();
    shown.panel.present(other.file, true);
    QCOMPARE(shown.view()->picture().map.on, other.today);
    QCOMPARE(shown.view()->currentMark(), -1);
    QCOMPARE(shown.panel.face(), CirclePanel::Face::Table);
}

QTEST_MAIN(CircleMapViewTest)
#include "tst_circlemapview.moc"
