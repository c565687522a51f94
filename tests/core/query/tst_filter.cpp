#include "core/query/filter.h"

#include <QTest>

namespace {

Filter full()
{
    Filter filter;
    filter.whose = Filter::Whose::LedByMe;
    filter.referent = ProfessionalId(9007199254740993); // no double holds it
    filter.withoutReferent = true;
    filter.leadBody = OrganisationId(12);
    filter.partner = OrganisationId(13);
    filter.stages = {Stage::Support, Stage::Review};
    filter.tracks = {Track::None, Track::Social};
    filter.overdue = true;
    filter.dueWithinDays = 15;
    filter.silentForDays = 45;
    filter.contractEndsWithinDays = 30;
    filter.runningRule = QStringLiteral("stock_contract");
    filter.communes = {QStringLiteral("Saint-Léonard-de-Noblat")};
    filter.closure = Filter::Closure::Any;
    filter.text = QStringLiteral("d'Œuvre \"06\"");
    return filter;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCriterionComesBackFromJson()
    {
        const auto read = Filter::fromJson(full().toJson());
        QVERIFY(read);
        QCOMPARE(*read, full());
    }

    void anEmptyFilterIsAnEmptyObject()
    {
        QCOMPARE(Filter().toJson(), QStringLiteral("{}"));
        QCOMPARE(*Filter::fromJson(QStringLiteral("{}")), Filter());
    }

    void theKeysAndCodesStayWhatSavedViewsHold()
    {
        QCOMPARE(full().toJson(),
            QStringLiteral(
                "{\"closure\":\"any\",\"communes\":[\"Saint-Léonard-de-Noblat\"],"
                "\"contract_ends_within_days\":30,\"due_within_days\":15,"
                "\"lead_body\":\"000000000000C\",\"overdue\":true,\"partner\":\"000000000000D\","
                "\"referent\":\"0080000000001\",\"running_rule\":\"stock_contract\",\"silent_for_days\":45,"
                "\"stages\":[\"support\",\"review\"],\"text\":\"d'Œuvre \\\"06\\\"\","
                "\"tracks\":[\"\",\"social\"],\"whose\":\"led_by_me\",\"without_referent\":true}"));
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("unknown key") << "{\"mood\":\"good\"}"
                                     << "mood";
        QTest::newRow("unknown stage") << "{\"stages\":[\"support\",\"flying\"]}"
                                       << "stages";
        QTest::newRow("stage alone") << "{\"stages\":\"support\"}"
                                     << "stages";
        QTest::newRow("unknown whose") << "{\"whose\":\"theirs\"}"
                                       << "whose";
        QTest::newRow("number as text") << "{\"silent_for_days\":\"45\"}"
                                        << "silent_for_days";
        QTest::newRow("negative days") << "{\"due_within_days\":-1}"
                                       << "due_within_days";
        QTest::newRow("id that is none") << "{\"referent\":\"?\"}"
                                         << "referent";
        QTest::newRow("flag as number") << "{\"overdue\":1}"
                                        << "overdue";
        QTest::newRow("text as number") << "{\"text\":3}"
                                        << "text";
        QTest::newRow("commune as number") << "{\"communes\":[3]}"
                                           << "communes";
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, json);
        QFETCH(QString, detail);
        const auto read = Filter::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Format);
        QCOMPARE(read.error().detail, detail);
    }

    void textThatIsNoJsonIsRefused()
    {
        for (const auto &json : {QString(), QStringLiteral("[]"), QStringLiteral("{\"text\":")})
            QCOMPARE(Filter::fromJson(json).error().code, ErrorCode::Format);
    }

    void takingAwayEachCriterionLeavesTheOthers()
    {
        for (const auto criterion : allOf<Filter::Criterion>()) {
            QVERIFY2(full().has(criterion), qPrintable(codeOf(criterion)));
            const Filter rest = full().without(criterion);
            QVERIFY2(!rest.has(criterion), qPrintable(codeOf(criterion)));
            QCOMPARE(rest.criteria().size(), full().criteria().size() - 1);
        }
    }

    void differencesNameTheCriteriaThatDiffer()
    {
        QCOMPARE(full().differences(Filter()), full().criteria());
        QVERIFY(full().differences(full()).isEmpty());
        Filter other = full();
        other.dueWithinDays = 30;
        other.text.clear();
        QCOMPARE(other.differences(full()), (QList{Filter::Criterion::Deadline, Filter::Criterion::Text}));
        QCOMPARE(other.with(Filter::Criterion::Deadline, full()).differences(full()),
            QList{Filter::Criterion::Text});
    }

    void takingAllAwayLeavesTheOpenFiles()
    {
        Filter filter = full();
        for (const auto criterion : filter.criteria())
            filter = filter.without(criterion);
        QCOMPARE(filter, Filter());
        QCOMPARE(filter.closure, Filter::Closure::Open);
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
