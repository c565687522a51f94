#include "core/base/id.h"

#include <QSet>
#include <QTest>

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersMintedInOrderSortInOrder()
    {
        qint64 previous = mintNumber();
        QSet<qint64> seen{previous};
        for (int i = 0; i < 20000; ++i) {
            const qint64 next = mintNumber();
            QVERIFY(next > previous);
            QVERIFY(!seen.contains(next));
            seen.insert(next);
            previous = next;
        }
    }

    void textOfANumberReadsBack_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::newRow("zero") << qint64(0);
        QTest::newRow("one") << qint64(1);
        QTest::newRow("thirty-two") << qint64(32);
        QTest::newRow("largest") << std::numeric_limits<qint64>::max();
        QTest::newRow("minted") << mintNumber();
    }
    void textOfANumberReadsBack()
    {
        QFETCH(qint64, number);
        QCOMPARE(crockford(number).size(), 13);
        QCOMPARE(fromCrockford(crockford(number)).value(), number);
        QCOMPARE(fromCrockford(crockford(number).toLower()).value(), number);
    }

    void lettersThatLookLikeDigitsAreForgiven()
    {
        QCOMPARE(fromCrockford(u"0000000000OIL").value(), fromCrockford(u"0000000000011").value());
    }

    void otherTextIsNoNumber()
    {
        QVERIFY(!fromCrockford(u""));
        QVERIFY(!fromCrockford(u"000000000000U"));
        QVERIFY(!fromCrockford(u"00000"));
        QVERIFY(!fromCrockford(u"ZZZZZZZZZZZZZ"));
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
