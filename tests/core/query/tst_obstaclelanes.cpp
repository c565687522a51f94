#include "tests/support/pathwaysample.h"

#include <QTest>

using Kind = PathwayLane::Kind;

namespace {

template <class Fact>
QList<PathwayItem> itemsOf(const PathwayLane &lane)
{
    QList<PathwayItem> found;
    for (const PathwayItem &item : lane.items)
        if (std::holds_alternative<Fact>(item.fact))
            found.append(item);
    return found;
}

} // namespace

/// Checks what a picture shows of obstacles, reviews and cases of breach.
class ObstacleLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anObstacleRunsFromFoundToLifted_data();
    void anObstacleRunsFromFoundToLifted();
    void aThemeFoundAgainIsAnotherBar();
    void theStrongestThreeObstaclesAreShownAndTheOthersFolded_data();
    void theStrongestThreeObstaclesAreShownAndTheOthersFolded();
    void whatStandsComesBeforeWhatWasLifted();
    void aLevelToldForLaterIsLeftOut();
    void aReviewStandsAmongTheContracts();
    void aCaseOfBreachIsAMarkAndItsSanctionABar_data();
    void aCaseOfBreachIsAMarkAndItsSanctionABar();
};

void ObstacleLanesTest::anObstacleRunsFromFoundToLifted_data()
{
    QTest::addColumn<QList<int>>("levels"); // 100, 90, 80… days ago
    QTest::addColumn<int>("bars");
    QTest::addColumn<int>("liftedAgo"); // of the last bar; -1: it stands
    QTest::addColumn<int>("level");
    QTest::newRow("never told") << QList<int>() << 0 << -1 << 0;
    QTest::newRow("told as no obstacle") << QList{0} << 0 << -1 << 0;
    QTest::newRow("stands") << QList{3} << 1 << -1 << 3;
    QTest::newRow("eased") << QList{3, 1} << 1 << -1 << 1;
    QTest::newRow("lifted") << QList{3, 1, 0} << 1 << 80 << 1;
    QTest::newRow("told lifted twice") << QList{2, 0, 0} << 1 << 90 << 2;
}

void ObstacleLanesTest::anObstacleRunsFromFoundToLifted()
{
    QFETCH(QList<int>, levels);
    QFETCH(int, bars);
    QFETCH(int, liftedAgo);
    QFETCH(int, level);
    PathwaySample sample;
    for (qsizetype i = 0; i < levels.size(); ++i)
        sample.obstacle(QStringLiteral("mobilite"), levels[i], sample.today.addDays(-100 + 10 * i));
    const auto items = itemsOf<ObstaclePeriod>(laneOf(sample.picture(), Kind::Obstacles));
    QCOMPARE(items.size(), bars);
    if (bars == 0)
        return;
    const auto period = std::get<ObstaclePeriod>(items.last().fact);
    QCOMPARE(period.label, QStringLiteral("Mobilité"));
    QCOMPARE(items.last().from, sample.today.addDays(-100));
    QCOMPARE(items.last().to, liftedAgo < 0 ? QDate() : sample.today.addDays(-liftedAgo));
    QCOMPARE(items.last().tense, liftedAgo < 0 ? PathwayItem::Tense::Ongoing : PathwayItem::Tense::Past);
    QCOMPARE(items.last().record, PathwayRecord(ThemeCode{QStringLiteral("mobilite")}));
    QCOMPARE(period.level(), level);
}

void ObstacleLanesTest::aThemeFoundAgainIsAnotherBar()
{
    PathwaySample sample;
    for (const auto &[level, ago] : {std::pair(2, 100), std::pair(0, 60), std::pair(4, 20)})
        sample.obstacle(QStringLiteral("logement"), level, sample.today.addDays(-ago));
    const auto items = itemsOf<ObstaclePeriod>(laneOf(sample.picture(), Kind::Obstacles));
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().to, sample.today.addDays(-60));
    QCOMPARE(items.last().from, sample.today.addDays(-20));
    QVERIFY(!items.last().to.isValid());
}

void ObstacleLanesTest::theStrongestThreeObstaclesAreShownAndTheOthersFolded_data()
{
    QTest::addColumn<int>("themes");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("folded");
    QTest::newRow("three") << 3 << 3 << 0;
    QTest::newRow("four") << 4 << 3 << 1;
    QTest::newRow("six") << 6 << 3 << 3;
}

void ObstacleLanesTest::theStrongestThreeObstaclesAreShownAndTheOthersFolded()
{
    QFETCH(int, themes);
    QFETCH(int, shown);
    QFETCH(int, folded);
    PathwaySample sample;
    const QStringList codes = Vocabulary().diagnosedThemes();
    for (int i = 0; i < themes; ++i)
        sample.obstacle(codes[i], 1 + (i * 2) % 4, sample.today.addDays(-30));
    int weakestShown = 4;
    int strongestFolded = 0;
    QHash<bool, int> counts;
    for (const PathwayLane &lane : sample.picture().lanes)
        for (const PathwayItem &item : itemsOf<ObstaclePeriod>(lane)) {
            const int level = std::get<ObstaclePeriod>(item.fact).level();
            ++counts[lane.folded];
            if (lane.folded)
                strongestFolded = std::max(strongestFolded, level);
            else
                weakestShown = std::min(weakestShown, level);
        }
    QCOMPARE(counts.value(false), shown);
    QCOMPARE(counts.value(true), folded);
    QVERIFY(strongestFolded <= weakestShown);
}

void ObstacleLanesTest::whatStandsComesBeforeWhatWasLifted()
{
    PathwaySample sample;
    sample.obstacle(QStringLiteral("logement"), 4, sample.today.addDays(-90));
    sample.obstacle(QStringLiteral("logement"), 0, sample.today.addDays(-20));
    for (const QString &theme :
        {QStringLiteral("mobilite"), QStringLiteral("sante"), QStringLiteral("emploi")})
        sample.obstacle(theme, 1, sample.today.addDays(-30));
    for (const PathwayLane &lane : sample.picture().lanes)
        for (const PathwayItem &item : itemsOf<ObstaclePeriod>(lane))
            QCOMPARE(lane.folded, std::get<ObstaclePeriod>(item.fact).theme == QLatin1String("logement"));
}

void ObstacleLanesTest::aLevelToldForLaterIsLeftOut()
{
    PathwaySample sample;
    sample.obstacle(QStringLiteral("mobilite"), 3, sample.today.addDays(1));
    QCOMPARE(laneOf(sample.picture(), Kind::Obstacles).items.size(), 0);
}

void ObstacleLanesTest::aReviewStandsAmongTheContracts()
{
    PathwaySample sample;
    const Review review = sample.review(sample.today.addDays(-12), Review::Kind::Joint);
    const auto items = itemsOf<Review>(laneOf(sample.picture(), Kind::Contracts));
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().from, review.heldOn);
    QCOMPARE(items.first().record, PathwayRecord(review.id));
}

void ObstacleLanesTest::aCaseOfBreachIsAMarkAndItsSanctionABar_data()
{
    QTest::addColumn<BreachCase::Decision>("decision");
    QTest::addColumn<int>("liftedAfter"); // days; 0: not lifted
    QTest::addColumn<int>("lasts"); // days; 0: no bar
    QTest::newRow("awaited") << BreachCase::Decision::Pending << 0 << 0;
    QTest::newRow("no sanction") << BreachCase::Decision::None << 0 << 0;
    QTest::newRow("suspension") << BreachCase::Decision::Suspension << 0 << 60;
    QTest::newRow("suspension lifted") << BreachCase::Decision::Suspension << 20 << 20;
}

void ObstacleLanesTest::aCaseOfBreachIsAMarkAndItsSanctionABar()
{
    QFETCH(BreachCase::Decision, decision);
    QFETCH(int, liftedAfter);
    QFETCH(int, lasts);
    PathwaySample sample;
    BreachCase &breach = sample.breach(QDate(2026, 8, 3));
    breach.decision = decision;
    breach.decidedOn = QDate(2026, 8, 28);
    breach.startsOn = QDate(2026, 9, 2);
    breach.months = 2;
    if (liftedAfter > 0)
        breach.liftedOn = breach.startsOn.addDays(liftedAfter);
    const auto items = itemsOf<BreachCase>(laneOf(sample.picture(), Kind::Contracts));
    QCOMPARE(items.size(), lasts > 0 ? 2 : 1);
    QCOMPARE(items.first().shape, PathwayItem::Shape::Marker);
    QCOMPARE(items.first().from, breach.reportedOn);
    QCOMPARE(items.first().uncertain, decision == BreachCase::Decision::Pending);
    if (lasts == 0)
        return;
    QCOMPARE(items.last().shape, PathwayItem::Shape::Bar);
    QCOMPARE(items.last().from, breach.startsOn);
    QCOMPARE(int(breach.startsOn.daysTo(items.last().to)), lasts);
}

QTEST_GUILESS_MAIN(ObstacleLanesTest)
#include "tst_obstaclelanes.moc"
