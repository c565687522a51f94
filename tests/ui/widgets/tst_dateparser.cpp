#include "ui/widgets/dateparser.h"

#include <QTest>

class TestDateParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *text, QDate day) {
            QTest::newRow(text) << QString::fromUtf8(text) << day;
        };
        row("3/2", QDate(2027, 2, 3)); // nearer than February 2026
        row("20/11", QDate(2026, 11, 20));
        row("1/6", QDate(2026, 6, 1)); // 175 days ago, 190 ahead
        row("29/2", QDate(2028, 2, 29));
        row("03022026", QDate(2026, 2, 3));
        row("030226", QDate(2026, 2, 3));
        row("2312", QDate(2026, 12, 23));
        row("03/02/2026", QDate(2026, 2, 3));
        row("3-2-26", QDate(2026, 2, 3));
        row("3.2.1985", QDate(1985, 2, 3));
        row("3/2/85", QDate(1985, 2, 3));
        row("3/2/46", QDate(2046, 2, 3));
        row("3/2/47", QDate(1947, 2, 3));
        row("3 2 2026", QDate(2026, 2, 3));
        row(" 3 / 2 / 2026 ", QDate(2026, 2, 3));
        row("2026-02-03", QDate(2026, 2, 3));
        row("2026/2/3", QDate(2026, 2, 3));
        row("aujourd'hui", QDate(2026, 11, 23));
        row("Aujourd’hui", QDate(2026, 11, 23));
        row("demain", QDate(2026, 11, 24));
        row("après-demain", QDate(2026, 11, 25));
        row("hier", QDate(2026, 11, 22));
        row("avant-hier", QDate(2026, 11, 21));
        row("tomorrow", QDate(2026, 11, 24));
        row("lundi", QDate(2026, 11, 30)); // today is a Monday: the next one
        row("mardi", QDate(2026, 11, 24));
        row("dimanche", QDate(2026, 11, 29));
        row("+3m", QDate(2027, 2, 23));
        row("+ 10 j", QDate(2026, 12, 3));
        row("+10jours", QDate(2026, 12, 3));
        row("+10d", QDate(2026, 12, 3));
        row("+10", QDate(2026, 12, 3));
        row("+2s", QDate(2026, 12, 7));
        row("-1w", QDate(2026, 11, 16));
        row("+1a", QDate(2027, 11, 23));
        row("3 février 2026", QDate(2026, 2, 3));
        row("mar. 3 févr. 2026", QDate(2026, 2, 3));
        row("1er juin", QDate(2026, 6, 1));
        row("14 juil.", QDate(2026, 7, 14));
        row("2 August 1990", QDate(1990, 8, 2));
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QTEST(parseDate(text, monday).value_or(QDate()), "day");
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "  ", "31/02/2026", "30/2", "32/1/2026", "1/13/2026", "3/2/026", "12",
                 "123", "abc", "+", "+3x", "3 jui 2026", "3 xyz 2026", "2026-02-30", "00/00/0000", "1/2/3/4",
                 "demain matin", "99999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoDay()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDate(text, monday));
    }

private:
    const QDate monday{2026, 11, 23};
};

QTEST_GUILESS_MAIN(TestDateParser)
#include "tst_dateparser.moc"
