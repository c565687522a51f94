#include "tests/core/query/circlesample.h"
#include "tests/ui/print/pdftools.h"
#include "ui/print/circledocument.h"
#include "ui/print/printing.h"

class TestCircleDocument : public QObject
{
    Q_OBJECT

private:
    static PrintDocument of(const CircleSample &sample)
    {
        return CircleDocument::of(sample.map(), sample.file.person.reference);
    }

private Q_SLOTS:
    void theTableSaysWhatTheMapDraws()
    {
        const QString text = of(CircleSample::usual()).text();
        for (const char *each : {"Maison du département Nord", "MOREAU Claire", "France Travail Bellac",
                 "Garage La Bonne Roue", "Mission locale rurale", "Logement", "No partner"})
            QVERIFY2(text.contains(QString::fromUtf8(each)), qPrintable(text));
        QVERIFY(!of(CircleSample::usual()).title.contains(QStringLiteral("Diallo")));
    }
    void aSensitiveNameIsNowhereOnPaper()
    {
        const PrintDocument document = of(CircleSample::usual());
        QVERIFY(!document.text().contains(QStringLiteral("CSAPA")));
        if (!PdfTools::areHere())
            QSKIP("pdftotext is not here");
        QVERIFY(!PdfTools::text(toPdf(document)).contains(QStringLiteral("CSAPA")));
    }
    void theMapIsDrawnAsWordsOnOnePage()
    {
        const PrintDocument document = of(CircleSample::usual());
        QCOMPARE(pagesOf(document), 1);
        if (!PdfTools::areHere())
            QSKIP("pdftotext is not here");
        const QByteArray pdf = toPdf(document);
        QCOMPARE(PdfTools::text(pdf).count(QStringLiteral("Garage")), 2); // and in the table
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QCOMPARE(toPdf(document), pdf);
    }
    void aCrowdedCircleNamesEverybodyInItsTable()
    {
        const QString text = of(CircleSample::crowded()).text();
        for (int i = 1; i <= 8; ++i)
            QVERIFY(text.contains(QStringLiteral("Chantier d’insertion %1").arg(i)));
    }
    void anEmptyCircleSaysSo()
    {
        CircleSample sample;
        sample.file.facts.members.clear();
        QVERIFY(of(sample).text().contains(QStringLiteral("Nobody acts yet.")));
    }
};

QTEST_MAIN(TestCircleDocument)
#include "tst_circledocument.moc"
