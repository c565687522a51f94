#include "tests/core/query/filesample.h"
#include "tests/ui/print/pdftools.h"
#include "ui/print/contractdocument.h"
#include "ui/print/printing.h"

class TestContractDocument : public QObject
{
    Q_OBJECT

private:
    static QString words(const FileSample &sample)
    {
        return ContractDocument::of(planSheet(sample.file)).text();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void itNamesBothPartiesAndWhoSigns()
    {
        const QString text = words(FileSample::full());
        for (const char *each : {"DIALLO-LEFÈVRE Aminata", "17 mai 1992", "12 rue de l’Écluse",
                 "87000 Limoges", "Maison du département Nord", "MOREAU Claire", "conseillère d’insertion"})
            QVERIFY2(text.contains(QString::fromUtf8(each)), each);
    }
    void itSaysHowLongHowManyHoursAndWhy()
    {
        const QString text = words(FileSample::full());
        QVERIFY2(text.contains(QStringLiteral("from 23 novembre 2026 to 23 mai 2027")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("9 h of activity a week")));
        QVERIFY(text.contains(QStringLiteral("parent isolé, sans garde d’enfant le mercredi")));
        QVERIFY(text.contains(QStringLiteral("3,5 h of activity"))); // of the plan that week
    }
    void itHoldsEachStepWithWhoAndByWhen()
    {
        const QString text = words(FileSample::full());
        for (const char *each : {"S’inscrire à l’auto-école solidaire the person 17 novembre 2026 2",
                 "Demander l’aide au permis CCAS de Bellac 4 décembre 2026",
                 "Suivre l’atelier « Mon CV » the person 11 décembre 2026 3,5",
                 "Contacter trois employeurs Maison du département Nord", "done on 9 novembre 2026"})
            QVERIFY2(text.contains(QString::fromUtf8(each)), qPrintable(text));
    }
    void anAddressIsLeftOutOfAPaperThatMayBeFound()
    {
        FileSample sample = FileSample::full();
        sample.file.person.safeContact = QStringLiteral("par sa sœur");
        const QString text = words(sample);
        QVERIFY(!text.contains(QStringLiteral("Écluse")) && !text.contains(QStringLiteral("Limoges")));
        QVERIFY(!text.contains(QStringLiteral("sœur")));
    }
    void noNumberOfSocialSecurityAndNoNoteIsPrinted()
    {
        FileSample sample = FileSample::full();
        sample.file.person.nir = QStringLiteral("2920587085123");
        sample.file.work.notes = {{.body = QStringLiteral("parole confiée")}};
        QVERIFY(!words(sample).contains(QStringLiteral("2920587085123")));
        QVERIFY(!words(sample).contains(QStringLiteral("parole confiée")));
    }
    void eachKindNamesItsOwnLaw_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("source");
        QTest::newRow("engagement") << int(Contract::Kind::Engagement) << QStringLiteral("2023-1196");
        QTest::newRow("pacea") << int(Contract::Kind::Pacea) << QStringLiteral("R. 5131-13");
        QTest::newRow("cej") << int(Contract::Kind::Cej) << QStringLiteral("R. 5131-16");
        QTest::newRow("cer") << int(Contract::Kind::Cer) << QStringLiteral("département");
    }
    void eachKindNamesItsOwnLaw()
    {
        QFETCH(int, kind);
        QFETCH(QString, source);
        FileSample sample = FileSample::full();
        sample.file.facts.contracts.first().kind = Contract::Kind(kind);
        const QString text = words(sample);
        QVERIFY(text.section(QLatin1Char('\n'), 1, 1).contains(source));
        QCOMPARE(
            text.contains(QStringLiteral("2023-858 DC")), Contract::Kind(kind) == Contract::Kind::Engagement);
    }
    void aPlanWithoutTargetSaysSo()
    {
        QVERIFY(words(FileSample()).contains(QStringLiteral("no target that the person agreed to yet")));
    }
    void aContractThatIsNotRecordedLeavesItsDaysBlank()
    {
        const QString text = words(FileSample());
        QVERIFY2(text.contains(QStringLiteral("from ……")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("15 h of activity a week")));
    }
    void amendmentsSayWhatTheyChanged()
    {
        FileSample sample = FileSample::full();
        sample.file.work.amendments = {{.contract = sample.file.facts.contracts.first().id,
            .number = 1,
            .subject = QStringLiteral("Reprise d’une formation"),
            .agreedOn = QDate(2026, 11, 20),
            .formerEndsOn = QDate(2027, 2, 1),
            .endsOn = QDate(2027, 5, 23),
            .formerHours = 15,
            .weeklyHours = 9}};
        const QString text = words(sample);
        for (const char *each : {"1 20 novembre 2026 Reprise d’une formation",
                 "end: 23 mai 2027 instead of 1er février 2027", "hours a week: 9 instead of 15"})
            QVERIFY2(text.contains(QString::fromUtf8(each)), qPrintable(text));
        QVERIFY(!words(FileSample::full()).contains(QStringLiteral("Amendments")));
    }
    void whatIsSignedSaysWhen()
    {
        FileSample sample = FileSample::full();
        QCOMPARE(words(sample).count(QStringLiteral("Signature:")), 2);
        QVERIFY(!words(sample).contains(QStringLiteral("Signed on")));
        sample.file.facts.contracts.first().personSignedOn = QDate(2026, 11, 20);
        QCOMPARE(words(sample).count(QStringLiteral("Signed on 20 novembre 2026")), 1);
        sample.file.facts.contracts.first().signedOn = QDate(2026, 11, 21);
        QCOMPARE(words(sample).count(QStringLiteral("Signed on 21 novembre 2026")), 1);
    }
    void aLongPlanGoesOverPagesAndIsWholeToTheSignatures()
    {
        FileSample sample = FileSample::full();
        for (int i = 0; i < 12; ++i) {
            const auto target = sample.target(QStringLiteral("emploi"), QStringLiteral("But n° %1").arg(i));
            for (int j = 0; j < 6; ++j)
                sample.action(target,
                    QStringLiteral("Étape %1-%2 qui demande une explication assez longue").arg(i).arg(j),
                    sample.today.addDays(j));
        }
        const PrintDocument document = ContractDocument::of(planSheet(sample.file));
        QVERIFY(pagesOf(document) > 2);
        if (!PdfTools::areHere())
            QSKIP("pdftotext is not installed (poppler-utils)");
        const QString text = PdfTools::text(toPdf(document));
        for (int i = 0; i < 12; ++i)
            for (int j = 0; j < 6; ++j)
                QVERIFY(text.contains(QStringLiteral("Étape %1-%2").arg(i).arg(j)));
        QCOMPARE(text.count(QStringLiteral("Signature:")), 2);
    }
    void neitherTheTitleNorTheFileNamesThePerson()
    {
        const PrintDocument document = ContractDocument::of(planSheet(FileSample::full().file));
        QVERIFY(!document.title.contains(QStringLiteral("DIALLO"), Qt::CaseInsensitive));
        QCOMPARE(document.name, QStringLiteral("contract"));
    }
};

QTEST_MAIN(TestContractDocument)
#include "tst_contractdocument.moc"
