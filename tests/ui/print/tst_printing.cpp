#include "tests/ui/print/pdftools.h"
#include "ui/print/pdffile.h"
#include "ui/print/printing.h"

#include <QPainter>
#include <QPdfWriter>

namespace {

PrintDocument sample(int rows = 3)
{
    PrintDocument document;
    document.title = QStringLiteral("Contrat d’engagement");
    document.name = QStringLiteral("contrat");
    document.reference = QStringLiteral("M-2026-000123");
    document.day = QDate(2026, 11, 23);
    document.add(PrintBlock::Kind::Title, document.title);
    document.add(PrintBlock::Kind::Notice, QStringLiteral("« Été à Œuf-sur-Çà »\u00a0: 15\u00a0h"));
    document.add(PrintBlock::Kind::Heading, QStringLiteral("Le plan"));
    document.add(PrintBlock::Kind::Head, QStringList{QStringLiteral("Étape"), QStringLiteral("Qui")});
    for (int i = 1; i <= rows; ++i)
        document.add(PrintBlock::Kind::Row,
            {QStringLiteral("Faire la chose n° %1").arg(i), QStringLiteral("la personne")});
    document.add(PrintBlock::Kind::Item,
        {QStringLiteral("☐"), QStringLiteral("Appeler"), QStringLiteral("avant mardi")});
    document.add(
        PrintBlock::Kind::Pair, {QStringLiteral("La personne\nDIALLO"), QStringLiteral("L’organisme\nCCAS")});
    return document;
}

#define NEED_POPPLER()                                                                                       \
    if (!PdfTools::areHere())                                                                                \
    QSKIP("pdftotext is not installed (poppler-utils)")

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void theSameDocumentGivesTheSameBytesAtAnyMoment()
    {
        const QByteArray first = toPdf(sample());
        QVERIFY(first.startsWith("%PDF-1.4"));
        QTest::qWait(1200); // a PDF writes its second
        QCOMPARE(toPdf(sample()), first);
        PrintDocument other = sample();
        other.day = other.day.addDays(1);
        QVERIFY(toPdf(other) != first);
    }
    void noMomentAndNoNumberDrawnByLotRemains()
    {
        const QByteArray pdf = toPdf(sample());
        QVERIFY(pdf.contains("/CreationDate (D:20261123000000Z)"));
        QCOMPARE(pdf.count("(D:"), 1);
        QVERIFY(!pdf.contains("/ID") && !pdf.contains("uuid"));
    }
    void theFileSaysItsTitleAndItsLanguage()
    {
        const QByteArray pdf = toPdf(sample());
        QVERIFY(pdf.contains("/Lang (fr-FR)"));
        NEED_POPPLER();
        const QString facts = PdfTools::facts(pdf);
        QVERIFY2(facts.contains(QStringLiteral("Contrat d’engagement")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("A4")), qPrintable(facts));
        QVERIFY(!facts.contains(QStringLiteral("DIALLO")));
    }
    void fontsTravelWithIt()
    {
        NEED_POPPLER();
        const QStringList lines = PdfTools::ask(QStringLiteral("pdffonts"), toPdf(sample()))
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 4, qPrintable(lines.join(QLatin1Char('\n'))));
        static const QRegularExpression embedded(
            QStringLiteral(" yes (yes|no ) yes ")); // embedded, subset, Unicode
        for (const QString &font : lines.mid(2))
            QVERIFY2(font.contains(QLatin1String("DejaVu")) && font.contains(embedded), qPrintable(font));
    }
    void everyWordIsFoundWithItsAccentsAndItsHardSpaces()
    {
        NEED_POPPLER();
        const QString text = PdfTools::text(toPdf(sample()));
        for (const char *words : {"Contrat d’engagement", "« Été à Œuf-sur-Çà »", "Faire la chose n° 3", "☐",
                 "avant mardi", "L’organisme", "23 novembre 2026", "Confidential", "Page 1 of 1"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        QVERIFY2(
            text.contains(QStringLiteral("\u00a0: 15\u00a0h")) || text.contains(QStringLiteral(" : 15 h")),
            qPrintable(text));
    }
    void aLongTableGoesOnUnderItsHead()
    {
        QCOMPARE(pagesOf(sample()), 1);
        QVERIFY(pagesOf(sample(100)) > 1);
        NEED_POPPLER();
        const QString text = PdfTools::text(toPdf(sample(100)));
        const int pages = pagesOf(sample(100));
        QCOMPARE(text.count(QStringLiteral("Étape")), pages);
        QCOMPARE(text.count(QStringLiteral("Confidential")), pages);
        QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
        for (int i = 1; i <= 100; ++i)
            QVERIFY(text.contains(QStringLiteral("n° %1 ").arg(i)));
    }
    void aTextLongerThanAPageLosesNothing()
    {
        PrintDocument document = sample();
        QStringList words;
        for (int i = 0; i < 3000; ++i)
            words.append(QStringLiteral("mot%1").arg(i));
        document.add(PrintBlock::Kind::Text, words.join(QLatin1Char(' ')));
        document.add(PrintBlock::Kind::Text, QString(9000, QLatin1Char('x')));
        QVERIFY(pagesOf(document) >= 5);
        NEED_POPPLER();
        const QString text = PdfTools::text(toPdf(document));
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(text.count(QLatin1Char('x')) >= 9000);
    }
    void aHeadingDoesNotStandAloneAtTheEndOfAPage()
    {
        NEED_POPPLER();
        for (int rows = 20; rows < 45; ++rows) {
            PrintDocument document = sample(rows);
            document.add(PrintBlock::Kind::Heading, QStringLiteral("Signatures"));
            document.add(PrintBlock::Kind::Pair,
                {QStringLiteral("Lu et approuvé"), QStringLiteral("Pour l’organisme")});
            document.blocks.last().height = 40;
            const QString text =
                PdfTools::ask(QStringLiteral("pdftotext"), toPdf(document), {QStringLiteral("-")});
            for (const QString &page : text.split(QLatin1Char('\f')))
                QCOMPARE(page.contains(QStringLiteral("Signatures")),
                    page.contains(QStringLiteral("Lu et approuvé")));
        }
    }
    void onePageShrinksItsTextThenItsLists()
    {
        const auto build = [](int lines) {
            return [lines](int most) {
                PrintDocument document = sample(std::min(lines, most));
                return document;
            };
        };
        QCOMPARE(onePage(build(3), 14, 11).textSize, 14.0);
        const PrintDocument tight = onePage(build(22), 20, 14);
        QVERIFY(tight.textSize < 20);
        QCOMPARE(pagesOf(tight), 1);
        const PrintDocument cut = onePage(build(24), 30, 24);
        QCOMPARE(cut.textSize, 24.0);
        QCOMPARE(pagesOf(cut), 1);
        QVERIFY(cut.blocks.size() < sample(24).blocks.size());
    }
    void whatIsNoPdfIsNotRead()
    {
        for (const char *bytes : {"", "%PDF-1.4\n", "startxref\n5\n%%EOF", "xref\n0 900000\nstartxref\n0\n"})
            QVERIFY2(!PdfFile(bytes).isValid(), bytes);
    }
    void aFileThatCannotBeWrittenIsTold()
    {
        QTemporaryDir folder;
        QVERIFY(writePdf(sample(), folder.filePath(QStringLiteral("a.pdf"))));
        QFile written(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), toPdf(sample()));
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto refused = writePdf(sample(), folder.filePath(QStringLiteral("absent/a.pdf")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::File);
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
