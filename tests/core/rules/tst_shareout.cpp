#include "core/rules/shareout.h"

#include <QTest>

namespace {

constexpr ProfessionalId Petit{11};
constexpr ProfessionalId Roux{12};

QList<TakerOfFiles> takers(int petit, int roux)
{
    return {{.id = Petit, .name = QStringLiteral("PETIT Anne"), .points = petit},
        {.id = Roux, .name = QStringLiteral("ROUX Paul"), .points = roux}};
}

QList<FileToShare> files(int count, int points = 10)
{
    QList<FileToShare> list;
    for (int i = 1; i <= count; ++i)
        list.append({.id = BeneficiaryId(i), .points = points});
    return list;
}

} // namespace

/// Who takes which of the files that somebody leaves.
class TestShareOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsEndAsEvenAsTheFilesAllow_data()
    {
        QTest::addColumn<int>("petit");
        QTest::addColumn<int>("roux");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("toPetit");
        QTest::newRow("both with as much") << 100 << 100 << 4 << 2;
        QTest::newRow("one with less first") << 0 << 40 << 4 << 4;
        QTest::newRow("then in turn") << 0 << 40 << 6 << 5;
        QTest::newRow("one file, by name") << 50 << 50 << 1 << 1;
        QTest::newRow("no file") << 50 << 50 << 0 << 0;
    }
    void loadsEndAsEvenAsTheFilesAllow()
    {
        QFETCH(const int, petit);
        QFETCH(const int, roux);
        QFETCH(const int, count);
        QFETCH(const int, toPetit);
        const auto shared = shareOut(files(count), takers(petit, roux));
        QCOMPARE(shared.size(), count);
        QCOMPARE(shared.keys(Petit).size(), toPetit);
    }

    void nobodyGetsAFileThatExcludesHer()
    {
        auto list = files(2);
        list[0].excluded = {Petit};
        list[1].excluded = {Petit, Roux};
        const auto shared = shareOut(list, takers(0, 500));
        QCOMPARE(shared.value(list[0].id), Roux);
        QVERIFY(!shared.contains(list[1].id));
    }

    void whoSpeaksTheLanguageComesBeforeALighterLoad()
    {
        auto list = files(1);
        list[0].language = QStringLiteral("Peul");
        auto who = takers(90, 0);
        who[0].languages = {QStringLiteral("anglais"), QStringLiteral("peul (Guinée)")};
        QCOMPARE(shareOut(list, who).value(list[0].id), Petit);
        who[0].points = 200;
        QCOMPARE(shareOut(list, who).value(list[0].id), Roux);
    }

    void whoKnowsTheCommuneComesBeforeASlightlyLighterLoad()
    {
        auto list = files(1);
        list[0].commune = QStringLiteral("gueret");
        auto who = takers(0, 20);
        who[1].communes = {QStringLiteral("gueret")};
        QCOMPARE(shareOut(list, who).value(list[0].id), Roux);
        who[1].points = 40;
        QCOMPARE(shareOut(list, who).value(list[0].id), Petit);
    }

    void theOrderInWhichTheyAreNamedChangesNothing()
    {
        auto list = files(9, 12);
        list[3].points = 30;
        list[5].excluded = {Roux};
        auto who = takers(10, 10);
        const auto shared = shareOut(list, who);
        std::reverse(list.begin(), list.end());
        std::reverse(who.begin(), who.end());
        QCOMPARE(shareOut(list, who), shared);
    }

    void withoutAnybodyNothingIsShared() { QVERIFY(shareOut(files(3), {}).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestShareOut)
#include "tst_shareout.moc"
