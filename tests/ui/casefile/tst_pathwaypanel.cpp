#include "tests/support/assistivetools.h"
#include "tests/support/pathwaysample.h"
#include "ui/casefile/pathwaydetails.h"
#include "ui/casefile/pathwaylegend.h"
#include "ui/casefile/pathwaypanel.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

QToolButton *buttonOf(const PathwayPanel &panel, const char *text)
{
    for (QToolButton *button : panel.findChildren<QToolButton *>())
        if (button->text() == QLatin1String(text))
            return button;
    return nullptr;
}

} // namespace

class PathwayPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void listAndPictureTellTheSame();
    void theCurrentMarkIsTheSameInBoth();
    void enterInTheListOpensTheRecord();
    void aRefreshKeepsTheCurrentMarkAndTheDays();
    void anotherPersonBeginsAtToday();
    void toolsOfThePictureLeaveWithIt();
    void nothingFoldedNeedsNoToolToUnfoldIt();
    void everyToolHasAName();
    void theDetailsFollowTheMark();
    void theLegendHoldsWhatThePictureHolds();
    void anEmptyListCanBeWalked();
};

void PathwayPanelTest::listAndPictureTellTheSame()
{
    PathwayPanel panel;
    panel.setPicture(BeneficiaryId::mint(), PathwaySample::eventful().picture());
    QAccessibleInterface *marks = QAccessible::queryAccessibleInterface(panel.view());
    QCOMPARE(panel.list()->model()->rowCount(), marks->childCount());
    for (int row = 0; row < marks->childCount(); ++row)
        QCOMPARE(marks->child(row)->text(QAccessible::Name),
            panel.list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
}

void PathwayPanelTest::theCurrentMarkIsTheSameInBoth()
{
    PathwayPanel panel;
    panel.setPicture(BeneficiaryId::mint(), PathwaySample::eventful().picture());
    panel.show();
    panel.view()->setCurrentRow(7);
    QTest::mouseClick(buttonOf(panel, "List"), Qt::LeftButton);
    QCOMPARE(panel.face(), PathwayPanel::Face::List);
    QCOMPARE(panel.list()->currentIndex().row(), 7);
    QTest::keyClick(panel.list(), Qt::Key_Down);
    QTest::mouseClick(buttonOf(panel, "Picture"), Qt::LeftButton);
    QCOMPARE(panel.view()->currentRow(), 8);
}

void PathwayPanelTest::enterInTheListOpensTheRecord()
{
    PathwayPanel panel;
    panel.setPicture(BeneficiaryId::mint(), PathwaySample::eventful().picture());
    panel.setFace(PathwayPanel::Face::List);
    panel.show();
    QSignalSpy activated(&panel, &PathwayPanel::activated);
    panel.view()->setCurrentRow(panel.model()->rowNearToday());
    QTest::keyClick(panel.list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<PathwayRecord>(),
        panel.model()->item(panel.view()->currentRow()).record);
}

void PathwayPanelTest::aRefreshKeepsTheCurrentMarkAndTheDays()
{
    PathwayPanel panel;
    panel.resize(1100, 500);
    panel.show();
    const BeneficiaryId person = BeneficiaryId::mint();
    PathwaySample sample = PathwaySample::eventful();
    panel.setPicture(person, sample.picture());
    panel.view()->setCurrentRow(panel.model()->rowNearToday());
    panel.view()->zoom(0.5);
    const PathwayRecord record = panel.model()->item(panel.view()->currentRow()).record;
    const PathwayWindow window = panel.view()->window();
    sample.met(sample.network.organisations.first().id, sample.today.addDays(-20));
    panel.setPicture(person, sample.picture());
    QCOMPARE(panel.model()->item(panel.view()->currentRow()).record, record);
    QCOMPARE(panel.view()->window(), window);
}

void PathwayPanelTest::anotherPersonBeginsAtToday()
{
    PathwayPanel panel;
    const PathwayPicture picture = PathwaySample::eventful().picture();
    panel.setPicture(BeneficiaryId::mint(), picture);
    panel.view()->setCurrentRow(3);
    panel.view()->zoom(0.5);
    panel.setPicture(BeneficiaryId::mint(), picture);
    QCOMPARE(panel.view()->window(), PathwayWindow::around(picture.today));
    QCOMPARE(panel.view()->currentRow(), -1);
}

void PathwayPanelTest::toolsOfThePictureLeaveWithIt()
{
    PathwayPanel panel;
    panel.setPicture(BeneficiaryId::mint(), PathwaySample::eventful().picture());
    panel.show();
    QVERIFY(buttonOf(panel, "Zoom in")->isVisible());
    QVERIFY(buttonOf(panel, "Every lane")->isVisible()); // some obstacles are folded
    panel.setFace(PathwayPanel::Face::List);
    QVERIFY(!buttonOf(panel, "Every lane")->isVisible());
    QVERIFY(!buttonOf(panel, "Zoom in")->isVisible());
    QVERIFY(buttonOf(panel, "Picture")->isVisible());
}

void PathwayPanelTest::nothingFoldedNeedsNoToolToUnfoldIt()
{
    PathwayPanel panel;
    panel.setPicture(BeneficiaryId::mint(), PathwaySample::crowded(3).picture());
    panel.show();
    QVERIFY(!buttonOf(panel, "Every lane")->isVisible());
}

void PathwayPanelTest::everyToolHasAName()
{
    const PathwayPanel panel;
    const auto buttons = panel.findChildren<QToolButton *>();
    QVERIFY(buttons.size() >= 8);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY(!panel.view()->accessibleName().isEmpty());
    QVERIFY(!panel.list()->accessibleName().isEmpty());
}

void PathwayPanelTest::theDetailsFollowTheMark()
{
    PathwayPanel panel;
    panel.setPicture(BeneficiaryId::mint(), PathwaySample::eventful().picture());
    const auto *details = panel.findChild<PathwayDetails *>();
    QVERIFY(details);
    const QStringList before = details->lines();
    panel.view()->setCurrentRow(panel.model()->rowNearToday());
    const PathwayText &text = panel.model()->text(panel.view()->currentRow());
    QVERIFY(details->lines() != before);
    for (const QString &part : {text.type, text.label, text.date, text.state})
        QVERIFY2(details->lines().first().contains(part), qPrintable(part));
    QVERIFY(details->lines().last().contains(text.with));
}

void PathwayPanelTest::theLegendHoldsWhatThePictureHolds()
{
    PathwaySample sample;
    sample.met(
        sample.organisation(QStringLiteral("Association Relais")), sample.today, Appointment::Status::NoShow);
    PathwayModel model;
    model.setPicture(sample.picture());
    const QStringList texts = PathwayLegendText(model, QFont()).texts();
    QVERIFY(texts.contains(QStringLiteral("Absent")));
    QVERIFY(!texts.contains(QStringLiteral("Cancelled")));
}

void PathwayPanelTest::anEmptyListCanBeWalked()
{
    PathwayPanel panel;
    panel.setFace(PathwayPanel::Face::List);
    panel.show();
    for (const int count : {0, 3, 0}) {
        panel.setPicture(BeneficiaryId::mint(), PathwaySample::crowded(count).picture());
        panel.list()->setFocus();
        QTest::keyClick(panel.list(), Qt::Key_Down);
        QTest::keyClick(panel.list(), Qt::Key_Return);
        QCOMPARE(panel.list()->currentIndex().isValid(), count > 0);
    }
}

QTEST_MAIN(PathwayPanelTest)
#include "tst_pathwaypanel.moc"
