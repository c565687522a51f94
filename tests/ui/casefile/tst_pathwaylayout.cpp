#include "tests/support/pathwaysample.h"
#include "ui/casefile/pathwaylayout.h"

#include <QTest>

namespace {

PathwayLayout layoutOf(const PathwayModel &model, double days, QSizeF size = {1100, 480}, int points = 9)
{
    QFont font;
    font.setPointSize(points);
    PathwaySetting setting;
    setting.area = QRectF(QPointF(), size);
    setting.font = font;
    setting.window = PathwayWindow::around(model.picture().today, days);
    return PathwayLayout::of(model, setting);
}

int firstOf(const PathwayModel &model, PathwayLane::Kind kind)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.picture().lanes[model.laneOf(row)].kind == kind)
            return row;
    return -1;
}

} // namespace

class PathwayLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayStandsAtTwoThirds();
    void zoomKeepsItsPlaceAndItsLimits();
    void daysAndPlacesAgree();
    void theAxisSuitsTheZoom_data();
    void theAxisSuitsTheZoom();
    void wordsNeverOverlap_data();
    void wordsNeverOverlap();
    void marksCloserThanTwelvePixelsAreGathered();
    void marksFarEnoughStandAlone();
    void clustersNeverOverlap();
    void whatIsDrawnIsFoundUnderThePointer();
    void barsThatOverlapInTimeDoNotOverlapInSpace();
    void foldedPartnersShareALane();
    void anObstacleThatStandsEndsToday();
    void foldedObstaclesShareALaneAndAreUnfolded();
    void marksOfTheContractsStandUnderTheirBars();
    void sizesFollowTheText();
    void nothingFitsInNothing();
};

void PathwayLayoutTest::todayStandsAtTwoThirds()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const PathwayLayout layout = layoutOf(model, PathwayWindow::UsualDays);
    QCOMPARE(qRound(layout.today - layout.plot.left()), qRound(layout.plot.width() * 2 / 3));
}

void PathwayLayoutTest::zoomKeepsItsPlaceAndItsLimits()
{
    const PathwayWindow usual = PathwayWindow::around(QDate(2026, 11, 23));
    const double fixed = usual.left + 200;
    const PathwayWindow nearer = usual.zoomed(0.5, fixed);
    QCOMPARE(nearer.days, usual.days / 2);
    QCOMPARE((fixed - nearer.left) / nearer.days, (fixed - usual.left) / usual.days);
    QCOMPARE(usual.zoomed(1e-6, fixed).days, PathwayWindow::FewestDays);
    QCOMPARE(usual.zoomed(1e6, fixed).days, PathwayWindow::MostDays);
}

void PathwayLayoutTest::daysAndPlacesAgree()
{
    const QDate today(2026, 11, 23);
    const PathwayScale scale(PathwayWindow::around(today, 100), QRectF(50, 0, 1000, 10));
    QCOMPARE(scale.pixelsPerDay(), 10.0);
    QCOMPARE(scale.end(today), scale.start(today.addDays(1)));
    QCOMPARE(qint64(scale.dayAt(scale.middle(today))), today.toJulianDay());
    QVERIFY(scale.start(scale.firstDay()) <= 50);
    QVERIFY(scale.end(scale.lastDay()) >= 1050);
}

void PathwayLayoutTest::theAxisSuitsTheZoom_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("upper"); // days of a division, about
    QTest::addColumn<int>("lower");
    QTest::newRow("two weeks: days under months") << 14.0 << 30 << 1;
    QTest::newRow("two months: weeks under months") << 60.0 << 30 << 7;
    QTest::newRow("nine months: months under years") << 274.0 << 365 << 30;
    QTest::newRow("five years: quarters under years") << 1800.0 << 365 << 91;
    QTest::newRow("ten years: nothing under years on a narrow picture") << 3660.0 << 365 << 0;
}

void PathwayLayoutTest::theAxisSuitsTheZoom()
{
    QFETCH(double, days);
    QFETCH(int, upper);
    QFETCH(int, lower);
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const double width = lower == 0 ? 700 : 1100;
    const PathwayLayout layout = layoutOf(model, days, {width, 480});
    const auto lengthOf = [](const QList<PathwayTick> &ticks) {
        return ticks.isEmpty() ? 0 : int(ticks.first().from.daysTo(ticks.first().next));
    };
    QVERIFY(std::abs(lengthOf(layout.ticks.upper) - upper) <= 2);
    QVERIFY(std::abs(lengthOf(layout.ticks.lower) - lower) <= 2);
}

void PathwayLayoutTest::wordsNeverOverlap_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("points");
    for (const double days : {14.0, 30.0, 60.0, 120.0, 274.0, 500.0, 1000.0, 3660.0})
        for (const int width : {500, 900, 1600})
            for (const int points : {9, 18})
                QTest::addRow("%g days, %d pixels, %d points", days, width, points)
                    << days << width << points;
}

void PathwayLayoutTest::wordsNeverOverlap()
{
    QFETCH(double, days);
    QFETCH(int, width);
    QFETCH(int, points);
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const PathwayLayout layout = layoutOf(model, days, QSizeF(width, 700), points);
    QVERIFY(!layout.labels.isEmpty());
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        const PathwayLabel &label = layout.labels[i];
        QVERIFY(label.rect.left() >= layout.plot.left() && label.rect.right() <= layout.plot.right());
        for (qsizetype other = i + 1; other < layout.labels.size(); ++other)
            QVERIFY2(!label.rect.intersects(layout.labels[other].rect),
                qPrintable(label.text + QLatin1String(" / ") + layout.labels[other].text));
        for (const PathwayMark &mark : layout.marks)
            if (mark.glyph != Glyph::None && mark.cluster < 0)
                QVERIFY2(!label.rect.intersects(mark.drawn), qPrintable(label.text));
        for (const PathwayCluster &cluster : layout.clusters)
            QVERIFY2(!label.rect.intersects(cluster.rect), qPrintable(label.text));
    }
}

void PathwayLayoutTest::marksCloserThanTwelvePixelsAreGathered()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    for (const int days : {-3, -2, -1, 0})
        sample.met(body, sample.today.addDays(days));
    PathwayModel model;
    model.setPicture(sample.picture());
    const PathwayLayout layout = layoutOf(model, PathwayWindow::UsualDays);
    QVERIFY(layout.scale.pixelsPerDay() < 12);
    QCOMPARE(layout.clusters.size(), 1);
    QCOMPARE(layout.clusters.first().rows.size(), 4);
    QVERIFY(layout.clusters.first().text.contains(QLatin1Char('4')));
    for (const int row : layout.clusters.first().rows)
        QCOMPARE(layout.rectOf(row), layout.clusters.first().rect);
}

void PathwayLayoutTest::marksFarEnoughStandAlone()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    for (const int days : {-3, -2, -1, 0})
        sample.met(body, sample.today.addDays(days));
    PathwayModel model;
    model.setPicture(sample.picture());
    const PathwayLayout layout = layoutOf(model, 30);
    QVERIFY(layout.scale.pixelsPerDay() > 12);
    QVERIFY(layout.clusters.isEmpty());
}

void PathwayLayoutTest::clustersNeverOverlap()
{
    PathwayModel model;
    model.setPicture(PathwaySample::crowded(400).picture());
    for (const double days : {100.0, 274.0, 1000.0, 3660.0}) {
        const PathwayLayout layout = layoutOf(model, days);
        QVERIFY(!layout.clusters.isEmpty());
        for (qsizetype i = 1; i < layout.clusters.size(); ++i)
            if (layout.clusters[i].box == layout.clusters[i - 1].box)
                QVERIFY(!layout.clusters[i].rect.intersects(layout.clusters[i - 1].rect));
    }
}

void PathwayLayoutTest::whatIsDrawnIsFoundUnderThePointer()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const PathwayLayout layout = layoutOf(model, PathwayWindow::UsualDays);
    int seen = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool marker = layout.marks[row].glyph != Glyph::None;
        if (!marker || !layout.isSeen(row))
            continue;
        ++seen;
        QVERIFY2(layout.rowsAt(layout.rectOf(row).center()).contains(row), qPrintable(model.sentence(row)));
    }
    QVERIFY(seen > 15);
    QVERIFY(layout.rowsAt(layout.head.center()).isEmpty());
}

void PathwayLayoutTest::barsThatOverlapInTimeDoNotOverlapInSpace()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    for (const int days : {-100, -90, -80})
        sample.contract(body, Contract::Kind::Cer, sample.today.addDays(days), sample.today.addDays(30));
    PathwayModel model;
    model.setPicture(sample.picture());
    const PathwayLayout layout = layoutOf(model, PathwayWindow::UsualDays);
    QList<QRectF> bars;
    for (int row = 0; row < model.rowCount(); ++row)
        if (std::holds_alternative<Contract>(model.item(row).fact))
            bars.append(layout.marks[row].rect);
    QCOMPARE(bars.size(), 3);
    QVERIFY(!bars[0].intersects(bars[1]) && !bars[1].intersects(bars[2]) && !bars[0].intersects(bars[2]));
}

void PathwayLayoutTest::foldedPartnersShareALane()
{
    PathwaySample sample;
    for (int i = 0; i < 9; ++i)
        sample.member(sample.organisation(QStringLiteral("Partner %1").arg(i)), {},
            CircleMember::Role::SupportWorker, sample.today.addDays(-10 - i));
    PathwayModel model;
    model.setPicture(sample.picture());
    PathwayLayout layout = layoutOf(model, PathwayWindow::UsualDays);
    QCOMPARE(layout.boxes.size(), PathwayPicture::MostLanes + 1);
    int folds = 0;
    for (const PathwayBox &box : layout.boxes)
        if (box.folds) {
            ++folds;
            QCOMPARE(box.lanes.size(), 5);
            QCOMPARE(box.rows.size(), 5);
            QVERIFY(box.title.contains(QLatin1Char('5')));
        }
    QCOMPARE(folds, 1);
    QCOMPARE(layout.marks.size(), model.rowCount());
}

void PathwayLayoutTest::anObstacleThatStandsEndsToday()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const PathwayLayout layout = layoutOf(model, PathwayWindow::UsualDays);
    int standing = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto *period = std::get_if<ObstaclePeriod>(&model.item(row).fact);
        if (!period)
            continue;
        QCOMPARE(layout.marks[row].rect.left(), layout.scale.start(period->from));
        if (period->to.isValid())
            continue;
        ++standing;
        QCOMPARE(layout.marks[row].rect.right(), layout.today);
    }
    QCOMPARE(standing, 4);
}

void PathwayLayoutTest::foldedObstaclesShareALaneAndAreUnfolded()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const auto boxes = [&model](bool unfolded) {
        QFont font;
        font.setPointSize(9);
        PathwaySetting setting{QRectF(0, 0, 1100, 900), font, PathwayWindow::around(model.picture().today)};
        setting.unfolded = unfolded;
        QList<PathwayBox> found;
        for (const PathwayBox &box : PathwayLayout::of(model, setting).boxes)
            if (box.kind == PathwayLane::Kind::Obstacles)
                found.append(box);
        return found;
    };
    QCOMPARE(boxes(false).size(), 2);
    QCOMPARE(boxes(false).first().rows.size(), PathwayPicture::MostObstacles);
    QVERIFY(boxes(false).last().folds);
    QVERIFY(boxes(false).last().title.contains(QLatin1Char('2')));
    QVERIFY(boxes(false).last().note.contains(QStringLiteral("Logement")));
    QVERIFY(!boxes(true).last().folds);
    QVERIFY(boxes(true).last().lines > boxes(false).last().lines);
}

void PathwayLayoutTest::marksOfTheContractsStandUnderTheirBars()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const PathwayLayout layout = layoutOf(model, PathwayWindow::UsualDays, {1100, 700});
    QList<QRectF> bars;
    QList<QRectF> marks;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.picture().lanes[model.laneOf(row)].kind == PathwayLane::Kind::Contracts)
            (layout.marks[row].glyph == Glyph::None ? bars : marks).append(layout.marks[row].drawn);
    QCOMPARE(bars.size(), 3); // two contracts and a sanction
    QCOMPARE(marks.size(), 2);
    for (const QRectF &mark : std::as_const(marks))
        for (const QRectF &bar : std::as_const(bars))
            QVERIFY(mark.top() >= bar.bottom());
}

void PathwayLayoutTest::sizesFollowTheText()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    const PathwayLayout usual = layoutOf(model, 274, {1100, 300}, 9);
    const PathwayLayout twice = layoutOf(model, 274, {1100, 300}, 18);
    QVERIFY(twice.glyph > usual.glyph * 1.8);
    QVERIFY(twice.height > usual.height * 1.8);
    QVERIFY(twice.axis.height() > usual.axis.height() * 1.8);
}

void PathwayLayoutTest::nothingFitsInNothing()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(40, 2000), QSizeF(2000, 10)}) {
        const PathwayLayout layout = layoutOf(model, 274, size);
        QCOMPARE(layout.marks.size(), model.rowCount());
    }
    QVERIFY(firstOf(model, PathwayLane::Kind::Contracts) >= 0);
}

QTEST_MAIN(PathwayLayoutTest)
#include "tst_pathwaylayout.moc"
