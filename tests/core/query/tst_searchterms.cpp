#include "core/query/searchterms.h"

#include <QTest>

class TestSearchTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextBecomesTerms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("terms");
        const auto row = [](const char *typed, const QStringList &terms) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << terms;
        };
        row("", {});
        row("  - ", {});
        row("Éloïse", {QStringLiteral("eloise")});
        row("dupont-Martin", {QStringLiteral("dupont"), QStringLiteral("martin")});
        row("D'Œuvre", {QStringLiteral("d"), QStringLiteral("oeuvre")});
        row("martin MARTIN", {QStringLiteral("martin")});
        row("03/02/1990", {QStringLiteral("03021990")});
        row("3/2/1990", {QStringLiteral("03021990")});
        row("3.2.1990", {QStringLiteral("03021990")});
        row("martin 3-2-1990 luc",
            {QStringLiteral("martin"), QStringLiteral("03021990"), QStringLiteral("luc")});
        row("06 39 98", {QStringLiteral("063998")});
        row("06.39.98 12", {QStringLiteral("06399812")});
        row("luc 06 39", {QStringLiteral("luc"), QStringLiteral("0639")});
        row("06 luc 39", {QStringLiteral("06"), QStringLiteral("luc"), QStringLiteral("39")});
        row("M-2026-000123", {QStringLiteral("2026000123")});
        row("1 90 03 2A 004 012", {QStringLiteral("190032a004012")});
    }
    void typedTextBecomesTerms()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, terms);
        QCOMPARE(searchTerms(typed), terms);
    }

    void aPrefixEndsBehindItsLastWord()
    {
        const QString end = prefixEnd(QStringLiteral("mar"));
        QVERIFY(QStringLiteral("mar").toUtf8() < end.toUtf8());
        QVERIFY(QStringLiteral("marzzz").toUtf8() < end.toUtf8());
        QVERIFY(QStringLiteral("marя").toUtf8() < end.toUtf8());
        QVERIFY(QStringLiteral("mas").toUtf8() > end.toUtf8());
    }

    void aNumberHasNoSound() { QVERIFY(soundRange(QStringLiteral("0612")).first.isEmpty()); }

    void whatIsBeingTypedSoundsLikeTheWholeName()
    {
        const SoundRange sound = soundRange(QStringLiteral("lefai"));
        const QString whole = soundRange(QStringLiteral("lefevre")).first;
        QVERIFY(sound.first <= whole && whole < sound.end);
    }
};

QTEST_GUILESS_MAIN(TestSearchTerms)
#include "tst_searchterms.moc"
