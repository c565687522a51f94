#include "core/domain/identifiers.h"

#include <QTest>

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesTheKeyOfAnNir_data()
    {
        QTest::addColumn<QString>("nir");
        QTest::addColumn<int>("key");
        QTest::newRow("man") << u"1850578006084"_qs << 91;
        QTest::newRow("woman") << u"2690549588157"_qs << 80;
        QTest::newRow("Corse-du-Sud") << u"185072A004123"_qs << 88;
        QTest::newRow("Haute-Corse") << u"290112B033001"_qs << 9;
        QTest::newRow("lower case") << u"290112b033001"_qs << 9;
        QTest::newRow("born abroad") << u"1800199999001"_qs << 68;
        QTest::newRow("provisional man") << u"7851299100001"_qs << 91;
        QTest::newRow("incomplete month") << u"2550899341234"_qs << 7;
        QTest::newRow("provisional woman") << u"8900175111222"_qs << 8;
        QTest::newRow("no remainder") << u"1850578006078"_qs << 97;
    }
    void computesTheKeyOfAnNir()
    {
        QFETCH(QString, nir);
        QFETCH(int, key);
        QCOMPARE(Nir::key(nir).value_or(0), key);
        const QString whole = nir + QStringLiteral("%1").arg(key, 2, 10, QLatin1Char('0'));
        QCOMPARE(Nir::check(whole), Nir::Check::Ok);
        QCOMPARE(Nir::normalised(whole), nir.toUpper());
        const QString wrong = nir + QStringLiteral("%1").arg(key % 97 + 1, 2, 10, QLatin1Char('0'));
        QCOMPARE(Nir::check(wrong), Nir::Check::WrongKey);
        QVERIFY(Nir::normalised(wrong).isEmpty());
    }

    void checksTheFormOfAnNir_data()
    {
        QTest::addColumn<QString>("nir");
        QTest::addColumn<Nir::Check>("expected");
        QTest::newRow("13 characters") << u"1850578006084"_qs << Nir::Check::Ok;
        QTest::newRow("spaces, dots, hyphens") << u"1 85.05-78\u00a0006 084 91"_qs << Nir::Check::Ok;
        QTest::newRow("month 20") << u"1852078006084"_qs << Nir::Check::Ok;
        QTest::newRow("month 42") << u"1854278006084"_qs << Nir::Check::Ok;
        QTest::newRow("month 50") << u"1855078006084"_qs << Nir::Check::Ok;
        QTest::newRow("month 99") << u"1859978006084"_qs << Nir::Check::Ok;
        QTest::newRow("sex 3") << u"3850578006084"_qs << Nir::Check::Ok;
        QTest::newRow("sex 4") << u"4850578006084"_qs << Nir::Check::Ok;
        QTest::newRow("empty") << QString() << Nir::Check::WrongLength;
        QTest::newRow("12") << u"185057800608"_qs << Nir::Check::WrongLength;
        QTest::newRow("14") << u"18505780060849"_qs << Nir::Check::WrongLength;
        QTest::newRow("16") << u"1850578006084911"_qs << Nir::Check::WrongLength;
        QTest::newRow("sex 5") << u"5850578006084"_qs << Nir::Check::Malformed;
        QTest::newRow("month 13") << u"1851378006084"_qs << Nir::Check::Malformed;
        QTest::newRow("month 43") << u"1854378006084"_qs << Nir::Check::Malformed;
        QTest::newRow("month 00") << u"1850078006084"_qs << Nir::Check::Malformed;
        QTest::newRow("2C") << u"185072C004123"_qs << Nir::Check::Malformed;
        QTest::newRow("letter elsewhere") << u"18505780A6084"_qs << Nir::Check::Malformed;
        QTest::newRow("2A elsewhere") << u"1850578002A84"_qs << Nir::Check::Malformed;
        QTest::newRow("letter in key") << u"1850578006084A1"_qs << Nir::Check::Malformed;
    }
    void checksTheFormOfAnNir()
    {
        QFETCH(QString, nir);
        QTEST(Nir::check(nir), "expected");
    }

    void checksSirets()
    {
        QVERIFY(isSiret(u"22930008201453"));
        QVERIFY(!isSiret(u"22930008201454"));
        QVERIFY(!isSiret(u"2293000820145"));
        QVERIFY(!isSiret(u"2293000820145X"));
        QVERIFY2(isSiret(u"35600000000048"), "the head office of La Poste follows Luhn");
        QVERIFY2(isSiret(u"35600000049837"), "others of La Poste have a sum of digits multiple of 5");
        QVERIFY(!isSiret(u"35600000049838"));
    }

    void checksPostcodes()
    {
        QVERIFY(isPostcode(u"87000"));
        QVERIFY(isPostcode(u"01000"));
        QVERIFY(!isPostcode(u"00100"));
        QVERIFY(!isPostcode(u"8700"));
        QVERIFY(!isPostcode(u"2A004"));
    }

    void checksEmails_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("plausible");
        QTest::newRow("plain") << u"lea.roche@exemple.fr"_qs << true;
        QTest::newRow("plus") << u"lea+rdv@mail.exemple.org"_qs << true;
        QTest::newRow("no at") << u"lea.exemple.fr"_qs << false;
        QTest::newRow("two at") << u"lea@roche@exemple.fr"_qs << false;
        QTest::newRow("leading dot") << u".lea@exemple.fr"_qs << false;
        QTest::newRow("no dot") << u"lea@exemple"_qs << false;
        QTest::newRow("short top level") << u"lea@exemple.f"_qs << false;
        QTest::newRow("space") << u"lea roche@exemple.fr"_qs << false;
        QTest::newRow("two addresses") << u"a@exemple.fr, b@exemple.fr"_qs << false;
    }
    void checksEmails()
    {
        QFETCH(QString, email);
        QTEST(isEmail(email), "plausible");
    }

    void readsPhones_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("plausible");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("plain") << u"0612345678"_qs << true << u"06 12 34 56 78"_qs;
        QTest::newRow("dots") << u"06.12.34.56.78"_qs << true << u"06 12 34 56 78"_qs;
        QTest::newRow("slashes") << u"06/12/34/56/78"_qs << true << u"06 12 34 56 78"_qs;
        QTest::newRow("+33") << u"+33 6 12 34 56 78"_qs << true << u"06 12 34 56 78"_qs;
        QTest::newRow("+33 (0)") << u"+33 (0)6 12 34 56 78"_qs << true << u"06 12 34 56 78"_qs;
        QTest::newRow("0033") << u"0033612345678"_qs << true << u"06 12 34 56 78"_qs;
        QTest::newRow("Belgian") << u"+32 470  12 34 56"_qs << true << u"+32 470 12 34 56"_qs;
        QTest::newRow("nine digits") << u"071234567"_qs << false << u"071234567"_qs;
        QTest::newRow("lost zero") << u"612345678"_qs << false << u"612345678"_qs;
        QTest::newRow("words") << u"chez sa mère"_qs << false << u"chez sa mère"_qs;
        QTest::newRow("short French prefix") << u"+33612"_qs << false << u"+33612"_qs;
    }
    void readsPhones()
    {
        QFETCH(QString, phone);
        QTEST(isPhone(phone), "plausible");
        QTEST(normalisedPhone(phone), "normalised");
    }

    void splitsSeveralPhonesOfACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << u" "_qs << 0;
        QTest::newRow("one") << u"06 12 34 56 78"_qs << 1;
        QTest::newRow("comma") << u"0612345678, 0712345678"_qs << 2;
        QTest::newRow("slash") << u"06 12 34 56 78/07 12 34 56 78"_qs << 2;
        QTest::newRow("slash everywhere") << u"06/12/34/56/78"_qs << 1;
        QTest::newRow("comma everywhere") << u"06,12,34,56,78"_qs << 1;
        QTest::newRow("semicolon") << u"0612345678;+33712345678"_qs << 2;
        QTest::newRow("line break") << u"0612345678\n0712345678"_qs << 2;
        QTest::newRow("word") << u"0612345678 ou 0712345678"_qs << 2;
        QTest::newRow("space") << u"0612345678 0712345678"_qs << 2;
        QTest::newRow("empty pieces") << u"0612345678,, "_qs << 1;
    }
    void splitsSeveralPhonesOfACell()
    {
        QFETCH(QString, cell);
        QFETCH(int, count);
        const auto phones = splitPhones(cell);
        QCOMPARE(phones.size(), count);
        for (const QString &phone : phones)
            QVERIFY2(isPhone(phone), qPrintable(phone));
    }

    void normalisesCafNumbers_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"2055990"_qs << u"2055990"_qs;
        QTest::newRow("spaces") << u" 20 559 90 "_qs << u"2055990"_qs;
        QTest::newRow("padded right") << u"205599000000000"_qs << u"2055990"_qs;
        QTest::newRow("padded left") << u"0002055990"_qs << u"2055990"_qs;
        QTest::newRow("own leading zero") << u"0205599"_qs << u"0205599"_qs;
        QTest::newRow("padded right with leading zero") << u"020559900000000"_qs << u"0205599"_qs;
        QTest::newRow("short") << u"20559"_qs << u"20559"_qs;
        QTest::newRow("MSA, an NIR") << u"1850578006084"_qs << u"1850578006084"_qs;
        QTest::newRow("empty") << QString() << QString();
    }
    void normalisesCafNumbers()
    {
        QFETCH(QString, given);
        QTEST(normalisedCafNumber(given), "expected");
    }
};

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
