#include "tests/core/query/filesample.h"
#include "tests/ui/print/pdftools.h"
#include "ui/print/plandocument.h"
#include "ui/print/printing.h"

class TestPlanDocument : public QObject
{
    Q_OBJECT

private:
    static PrintDocument of(const FileSample &sample) { return PlanDocument::of(planSheet(sample.file)); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void itSaysWhatEachDoesWithDaysInFullWhomToCallAndWhenNext()
    {
        const PrintDocument document = of(FileSample::full());
        const QString text = document.text();
        for (const char *each :
            {"mercredi 2 décembre 2026 at 14:00", "bureau 4, Bellac", "Passer le permis de conduire",
                "S’inscrire à l’auto-école solidaire", "no later than mardi 17 novembre 2026",
                "CCAS de Bellac, no later than vendredi 4 décembre 2026",
                "MOREAU Claire, Maison du département Nord: 05 55 00 10 20"})
            QVERIFY2(text.contains(QString::fromUtf8(each)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("curriculum"))); // done
        QVERIFY(document.textSize >= 12);
        QCOMPARE(pagesOf(document), 1);
    }
    void anEmptyPlanSaysSoAndStillSaysWhomToCall()
    {
        const QString text = of(FileSample()).text();
        QVERIFY(text.contains(QStringLiteral("We have not set a target together yet")));
        QVERIFY(text.contains(QStringLiteral("05 55 00 10 20")));
        QVERIFY(!text.contains(QStringLiteral("What you do")));
    }
    void withoutAReferentItPromisesOne()
    {
        FileSample sample;
        sample.file.facts.members.clear();
        QVERIFY(of(sample).text().contains(QStringLiteral("Nobody is named yet")));
    }
    void aPlanOfManyStepsStaysOnOnePageInLargeTypeAndCountsTheRest()
    {
        FileSample sample = FileSample::full();
        const auto target =
            sample.target(QStringLiteral("emploi"), QStringLiteral("Un but très long ").repeated(40));
        for (int i = 0; i < 60; ++i)
            sample.action(target,
                QStringLiteral("Étape %1 ").arg(i) + QStringLiteral("avec des mots ").repeated(30),
                sample.today.addDays(i), i % 3 == 0 ? sample.town : OrganisationId());
        const PrintDocument document = of(sample);
        QCOMPARE(pagesOf(document), 1);
        QVERIFY(document.textSize >= 11);
        QVERIFY2(document.text().contains(QStringLiteral("more step(s)")), qPrintable(document.text()));
        QVERIFY(document.text().contains(QStringLiteral("05 55 00 10 20")));
    }
    void theWayToReachHerSafelyIsNotOnAPaperThatLiesAbout()
    {
        FileSample sample = FileSample::full();
        sample.file.person.safeContact = QStringLiteral("par sa sœur, jamais le soir");
        sample.file.work.notes = {{.body = QStringLiteral("parole confiée")}};
        QVERIFY(!of(sample).text().contains(QStringLiteral("sœur")));
        QVERIFY(!of(sample).text().contains(QStringLiteral("confiée")));
    }
    void itIsReadByAnotherProgram()
    {
        if (!PdfTools::areHere())
            QSKIP("pdftotext is not installed (poppler-utils)");
        const QString text = PdfTools::text(toPdf(of(FileSample::full())));
        QVERIFY2(text.contains(QStringLiteral("Suivre l’atelier « Mon CV »")), qPrintable(text));
    }
};

QTEST_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
