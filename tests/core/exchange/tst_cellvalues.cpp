#include "core/exchange/cellvalues.h"

#include <QTest>

class TestCellValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("flaw");
        const QDate day(1998, 5, 2);
        QTest::newRow("slashes") << u"02/05/1998"_qs << day << QString();
        QTest::newRow("hyphens") << u"02-05-1998"_qs << day << QString();
        QTest::newRow("dots") << u"02.05.1998"_qs << day << QString();
        QTest::newRow("ISO") << u"1998-05-02"_qs << day << QString();
        QTest::newRow("single digits") << u" 2/5/1998 "_qs << day << QString();
        QTest::newRow("with a time") << u"1998-05-02 00:00:00.0"_qs << day << QString();
        QTest::newRow("ISO with a time") << u"1998-05-02T00:00:00"_qs << day << QString();
        QTest::newRow("with minutes") << u"02/05/1998 12:00"_qs << day << QString();
        QTest::newRow("with a zone") << u"1998-05-02T00:00:00.000Z"_qs << day << QString();
        QTest::newRow("with a numeric zone") << u"1998-05-02T00:00:00+02:00"_qs << day << QString();
        QTest::newRow("with an English time") << u"02/05/1998 12:00:00 AM"_qs << day << QString();
        QTest::newRow("with a time and words")
            << u"02/05/1998 12:00 et le reste"_qs << QDate() << u"date_format"_qs;
        QTest::newRow("with words") << u"02/05/1998 et le reste"_qs << QDate() << u"date_format"_qs;
        QTest::newRow("leap day") << u"29/02/2024"_qs << QDate(2024, 2, 29) << QString();
        QTest::newRow("empty") << u" "_qs << QDate() << QString();
        QTest::newRow("no leap day") << u"29/02/2023"_qs << QDate() << u"date_impossible"_qs;
        QTest::newRow("31 February") << u"31/02/1998"_qs << QDate() << u"date_impossible"_qs;
        QTest::newRow("month first") << u"12/13/2024"_qs << QDate() << u"date_impossible"_qs;
        QTest::newRow("zeros") << u"00/00/0000"_qs << QDate() << u"date_impossible"_qs;
        QTest::newRow("Excel's zero") << u"1900-01-00"_qs << QDate() << u"date_impossible"_qs;
        QTest::newRow("two-digit year") << u"02/05/98"_qs << QDate() << u"date_two_digit_year"_qs;
        QTest::newRow("five-digit year") << u"19970-04-22"_qs << QDate() << u"date_format"_qs;
        QTest::newRow("serial number") << u"35917"_qs << QDate() << u"date_format"_qs;
        QTest::newRow("mixed separators") << u"02/05-1998"_qs << QDate() << u"date_format"_qs;
        QTest::newRow("words") << u"inconnue"_qs << QDate() << u"date_format"_qs;
    }
    void readsDays()
    {
        QFETCH(QString, cell);
        const auto day = CellValues::day(cell);
        QTEST(day.date, "date");
        QTEST(day.flaw, "flaw");
    }

    void cleansWhatSpreadsheetsAdd_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blanks") << u"\u00a0 Le  Goff\t"_qs << u"Le Goff"_qs;
        QTest::newRow("line break") << u"3 rue\r\ndu Pré"_qs << u"3 rue du Pré"_qs;
        QTest::newRow("invisible") << u"Le\u200bGoff\u202e\u0007"_qs << u"LeGoff"_qs;
        QTest::newRow("text formula") << u"=\"0612345678\""_qs << u"0612345678"_qs;
        QTest::newRow("formula stays inert") << u"=1+1"_qs << u"=1+1"_qs;
        QTest::newRow("NULL") << u"NULL"_qs << QString();
        QTest::newRow("somebody called Null") << u"Null"_qs << u"Null"_qs;
    }
    void cleansWhatSpreadsheetsAdd()
    {
        QFETCH(QString, cell);
        QTEST(CellValues::cleaned(cell), "expected");
    }

    void cleansIdentifiers()
    {
        QCOMPARE(CellValues::identifier(u" 1 85 05 78 006 084 "_qs), u"1850578006084"_qs);
        QCOMPARE(CellValues::identifier(u"2055990.0"_qs), u"2055990"_qs);
        QCOMPARE(CellValues::identifier(u"'0205599"_qs), u"0205599"_qs);
        QCOMPARE(CellValues::identifier(u"1850578006084.08"_qs), u"1850578006084.08"_qs);
        QVERIFY(CellValues::isScientific(u"1,85058E+14"_qs));
        QVERIFY(CellValues::isScientific(u"1.85E14"_qs));
        QVERIFY(!CellValues::isScientific(u"12345E7"_qs));
    }

    void keepsFreeIdentifiersAsWritten()
    {
        QCOMPARE(CellValues::freeIdentifier(u" AB  12 "_qs), u"AB 12"_qs);
        QCOMPARE(CellValues::freeIdentifier(u"2024.00"_qs), u"2024.00"_qs);
        QCOMPARE(CellValues::freeIdentifier(u"'0205599"_qs), u"0205599"_qs);
        QCOMPARE(CellValues::freeIdentifier(u"NULL"_qs), QString());
        QCOMPARE(CellValues::name(u" NULL "_qs), u"NULL"_qs);
        QCOMPARE(CellValues::name(u"#N/A"_qs), QString());
    }

    void keepsParagraphs() { QCOMPARE(CellValues::paragraphs(u"a  b\r\n\u200bc\n"_qs), u"a b\nc"_qs); }

    void understandsAnswers()
    {
        QCOMPARE(CellValues::yesOrNo(u"OUI"_qs), std::optional(true));
        QCOMPARE(CellValues::yesOrNo(u" o "_qs), std::optional(true));
        QCOMPARE(CellValues::yesOrNo(u"Non"_qs), std::optional(false));
        QVERIFY(!CellValues::yesOrNo(u"peut-être"_qs));
        QCOMPARE(CellValues::civility(u"M."_qs), std::optional(Beneficiary::Civility::Sir));
        QCOMPARE(CellValues::civility(u"MME"_qs), std::optional(Beneficiary::Civility::Madam));
        QCOMPARE(CellValues::fileRole(u"Conjoint(e)"_qs), std::optional(Beneficiary::FileRole::Partner));
        QCOMPARE(CellValues::fileRole(u"DEM"_qs), std::optional(Beneficiary::FileRole::Applicant));
        QCOMPARE(CellValues::nationality(u"Française"_qs), u"F"_qs);
        QCOMPARE(CellValues::nationality(u"martienne"_qs), QString());
    }

    void understandsTheStatesOfTheRsa_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        QTest::newRow("0") << u"rsa_demande_en_attente"_qs << u"0"_qs;
        QTest::newRow("1") << u"rsa_refuse"_qs << u"1"_qs;
        QTest::newRow("2") << u"rsa_droit_ouvert_versable"_qs << u"2"_qs;
        QTest::newRow("3") << u"rsa_droit_ouvert_et_suspendu"_qs << u"3"_qs;
        QTest::newRow("4") << u"rsa_droit_ouvert_versement_suspendu"_qs << u"4"_qs;
        QTest::newRow("5") << u"rsa_clos"_qs << u"5"_qs;
        QTest::newRow("6") << u"rsa_clos_anterieur"_qs << u"6"_qs;
        QTest::newRow("words") << u"Droit ouvert et versable"_qs << u"2"_qs;
        QTest::newRow("digit") << u"3"_qs << u"3"_qs;
    }
    void understandsTheStatesOfTheRsa()
    {
        QFETCH(QString, cell);
        const auto state = CellValues::rsaState(cell);
        QVERIFY(state);
        QTEST(codeOf(*state), "code");
        QVERIFY(!CellValues::rsaState(u"peut-être"_qs));
    }
};

QTEST_APPLESS_MAIN(TestCellValues)
#include "tst_cellvalues.moc"
