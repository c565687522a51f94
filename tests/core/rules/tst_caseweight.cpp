#include "core/rules/caseweight.h"

#include <QTest>

namespace {

const QDate Day(2026, 11, 23);

} // namespace

/// What a file counts for in a caseload.
class TestCaseWeight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileCountsForItsTrackAndItsStage_data()
    {
        QTest::addColumn<Track>("track");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<int>("points");
        QTest::newRow("ordinary") << Track::Professional << Stage::Support << 10;
        QTest::newRow("heavier by its track") << Track::Social << Stage::Support << 15;
        QTest::newRow("heavier by its stage") << Track::Professional << Stage::GlobalDiagnosis << 15;
        QTest::newRow("the heavier of the two")
            << Track::SocioProfessional << Stage::EngagementContract << 13;
        QTest::newRow("lighter once she works, whatever the track")
            << Track::Social << Stage::JobSecuring << 5;
    }
    void aFileCountsForItsTrackAndItsStage()
    {
        QFETCH(const Track, track);
        QFETCH(const Stage, stage);
        QTEST(caseWeightOf(track, stage, Day), "points");
    }

    void eachWeightSaysThatItIsAUsageToAdjust()
    {
        for (const CaseWeight &weight : caseWeights())
            QVERIFY(weight.source.startsWith(QStringLiteral("Usage, à ajuster")));
    }

    void aWeightHoldsInItsDaysOnly()
    {
        const auto weights = parseCaseWeights(
            QStringLiteral("track;stage;points;valid_from;valid_to;source\n;;20;2027-01-01;;Usage\n"));
        QVERIFY(weights);
        QCOMPARE(caseWeightOf(Track::None, Stage::Support, Day, *weights), 10);
        QCOMPARE(caseWeightOf(Track::None, Stage::Support, QDate(2027, 1, 1), *weights), 20);
    }

    void aLineThatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown track") << QStringLiteral("x;;10;;;Usage");
        QTest::newRow("unknown stage") << QStringLiteral(";x;10;;;Usage");
        QTest::newRow("no points") << QStringLiteral(";;;;;Usage");
        QTest::newRow("too few cells") << QStringLiteral(";;10");
    }
    void aLineThatCannotBeReadIsNamed()
    {
        QFETCH(const QString, line);
        const auto parsed = parseCaseWeights(QStringLiteral("head\n") + line);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().detail, QStringLiteral("line 2"));
    }
};

QTEST_APPLESS_MAIN(TestCaseWeight)
#include "tst_caseweight.moc"
