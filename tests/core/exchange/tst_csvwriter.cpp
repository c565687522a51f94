#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QTest>

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsThatLookLikeFormulasAreHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("Limoges") << QByteArray("Limoges");
        QTest::newRow("equal") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+33") << QByteArray("'+33");
        QTest::newRow("at, after a space") << QStringLiteral(" @x") << QByteArray("' @x");
        QTest::newRow("full width") << QStringLiteral("＝1") << QByteArray("'＝1");
        QTest::newRow("separator") << QStringLiteral("a;b") << QByteArray("\"a;b\"");
        QTest::newRow("quote") << QStringLiteral("dit \"l'ours\"") << QByteArray("\"dit \"\"l'ours\"\"\"");
        QTest::newRow("new line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    }
    void cellsThatLookLikeFormulasAreHarmless()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvText({{cell}}), QByteArray("\xEF\xBB\xBF") + written + "\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
