#include "core/exchange/csvreader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace {

QString refusalOf(const SourceTable &table) { return table.refusal ? table.refusal->code : QString(); }

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSeparator_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("semicolon") << u"Nom;Prénom\nLac;Léa"_qs << QChar(u';');
        QTest::newRow("comma") << u"Nom,Prénom\nLac,Léa"_qs << QChar(u',');
        QTest::newRow("tab") << u"Nom\tPrénom\nLac\tLéa"_qs << QChar(u'\t');
        QTest::newRow("commas in cells") << u"Nom;Tél\nLac;06, 07, 08\nRoc;1, 2"_qs << QChar(u';');
        QTest::newRow("commas in a header")
            << u"Nom;Adresse (n°, rue, lieu)\nLac;1 rue\nRoc;2"_qs << QChar(u';');
        QTest::newRow("commas in header and cells, short end")
            << u"Nom;Prénom;DDN;Téléphone (fixe, portable);Ville\nLac;Léa;01/02/1980;0612345678, "
               u"0712345678;Lyon\n"
               "Roc;Luc;01/02/1981;0612345679, 0712345679;Lyon\nPré;Zoé;01/02/1982;06123, 07123"_qs
            << QChar(u';');
        QTest::newRow("commas even, headers unknown")
            << u"Nom;Prénom;Remarques (a, b)\nLac;x, y\nRoc;x, y\nBois;x, y"_qs << QChar(u';');
        QTest::newRow("semicolons in cells") << u"Nom,Note\nLac,a;b;c\nRoc,d"_qs << QChar(u',');
        QTest::newRow("quoted separators") << u"Nom,\"a;b;c;d\"\nLac,x"_qs << QChar(u',');
        QTest::newRow("declared") << u"sep=,\nNom,a;b\nLac,x;y"_qs << QChar(u',');
        QTest::newRow("declared in quotes") << u"\"sep=;\"\r\nNom;a,b\nLac;x,y"_qs << QChar(u';');
        QTest::newRow("declared tab") << u"SEP=\t\rNom\ta\rLac\tb"_qs << QChar(u'\t');
        QTest::newRow("one column") << u"Nom\nLac"_qs << QChar(u';');
    }
    void findsTheSeparator()
    {
        QFETCH(QString, text);
        const SourceTable table = readCsv(text);
        QCOMPARE(refusalOf(table), QString());
        QTEST(table.delimiter, "delimiter");
        QCOMPARE(table.headers.first(), u"Nom"_qs);
        QCOMPARE(table.rows.first().cells.first(), u"Lac"_qs);
    }

    void keepsThePhysicalLineOfEachRow()
    {
        const auto table = readCsv(u"sep=;\nNom;Note\r\nLac;\"un\ndeux\r\ntrois\"\rRoc;x\n\n;\nBois;y"_qs);
        QCOMPARE(table.headerLine, 2);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0].line, 3);
        QCOMPARE(table.rows[0].cells[1], u"un\ndeux\r\ntrois"_qs);
        QCOMPARE(table.rows[1].line, 6);
        QCOMPARE(table.rows[2].line, 9);
    }

    void readsQuotesAsSpreadsheetsDo()
    {
        const auto table = readCsv(u"a;b;c;d\n\"x \"\"y\"\"\";12\" rond;\"\";\"p\" q\n;\"1;2\";;"_qs);
        QCOMPARE(table.rows[0].cells, QStringList({u"x \"y\""_qs, u"12\" rond"_qs, QString(), u"p q"_qs}));
        QCOMPARE(table.rows[1].cells, QStringList({QString(), u"1;2"_qs, QString(), QString()}));
    }

    void keepsRowsOfAnyLength()
    {
        const auto table = readCsv(u"a;b;c\n1;2;3;4\n1;2;3\n1;2"_qs);
        QCOMPARE(table.rows[0].cells.size(), 4);
        QCOMPARE(table.rows[2].cells.size(), 2);
    }

    void refusesWithTheLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const QString nul(QChar(u'\0'));
        QTest::newRow("empty") << QString() << u"no_row"_qs << 0;
        QTest::newRow("one byte") << u"x"_qs << u"no_row"_qs << 0;
        QTest::newRow("blank lines") << u"\n\r\n ;\n"_qs << u"no_row"_qs << 0;
        QTest::newRow("header only") << u"Nom;Prénom\n"_qs << u"no_row"_qs << 0;
        QTest::newRow("only a separator") << u"sep=;"_qs << u"no_row"_qs << 0;
        QTest::newRow("NUL") << u"Nom\nLac\nR"_qs + nul + u"oc"_qs << u"nul_character"_qs << 3;
        QTest::newRow("unclosed quote")
            << u"Nom;Note\nLac;x\nRoc;\"y\nBois;z\n"_qs << u"unclosed_quote"_qs << 3;
        QTest::newRow("column twice") << u"\nNom;Prénom;NOM*\nLac;Léa;x"_qs << u"column_twice"_qs << 2;
        QTest::newRow("data without a header") << u"\nLac;Léa;01/02/1990"_qs << u"headers_unknown"_qs << 2;
        QTest::newRow("a page") << u"<HTML>"_qs << u"headers_unknown"_qs << 1;
        QTest::newRow("too many rows") << u"a\n1\n2\n3\n4"_qs << u"too_many_rows"_qs << 5;
        QTest::newRow("too many columns") << u"a;b;c\n1;2;3;4;5"_qs << u"too_many_columns"_qs << 2;
        QTest::newRow("long cell") << u"a;b\n\n1;12345678901"_qs << u"cell_too_long"_qs << 3;
        QTest::newRow("long quoted cell") << u"a;b\n1;\"12345\n678901\""_qs << u"cell_too_long"_qs << 2;
        QTest::newRow("quoted cell a sign too long")
            << u"a;b\n1;\"12345678901\""_qs << u"cell_too_long"_qs << 2;
        QTest::newRow("text after the quotes")
            << u"a;b\n1;\"1234567890\"12345"_qs << u"cell_too_long"_qs << 2;
        QTest::newRow("quoted cell as long as allowed") << u"a;b\n1;\"1234567890\""_qs << QString() << 0;
    }
    void refusesWithTheLine()
    {
        QFETCH(QString, text);
        const auto table = readCsv(text, {.rows = 3, .columns = 4, .cellLength = 10});
        QTEST(refusalOf(table), "code");
        QTEST(table.refusal.value_or(ImportProblem{}).line, "line");
    }

    void acceptsUnnamedColumns() { QCOMPARE(refusalOf(readCsv(u"Nom;;\nLac;;"_qs)), QString()); }

    void neverFailsOnAnything()
    {
        QRandomGenerator random(7);
        const QString letters = u";,\t\"\"\r\n\nab é0="_qs;
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = random.bounded(60); n > 0; --n)
                text += letters[random.bounded(int(letters.size()))];
            const auto table = readCsv(text, {.rows = 5, .columns = 6, .cellLength = 20});
            for (const SourceRow &row : table.rows)
                QVERIFY(row.line > 0 && row.cells.size() <= 6);
        }
    }

    void readsAHundredThousandRowsQuickly()
    {
        QString text = u"a;b;c;d;e;f;g;h\n"_qs;
        for (int i = 0; i < 100'000; ++i)
            text += u"12345;Charlotte;Fondue;1998-05-25;0612345678;11 rue du Pré;61120;Camembert\n"_qs;
        QElapsedTimer timer;
        timer.start();
        const auto table = readCsv(text);
        const auto elapsed = timer.elapsed();
        qInfo("100,000 rows of 8 cells: %lld ms", elapsed);
        QCOMPARE(table.rows.size(), 100'000);
#ifdef __SANITIZE_ADDRESS__
        constexpr int Limit = 20'000; // what watches every access takes its time
#else
        constexpr int Limit = 2'000;
#endif
        QVERIFY2(elapsed < Limit, "ten times slower than it was");
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
