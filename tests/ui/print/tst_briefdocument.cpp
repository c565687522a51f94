#include "tests/core/query/filesample.h"
#include "tests/ui/print/pdftools.h"
#include "ui/print/briefdocument.h"
#include "ui/print/printing.h"

class TestBriefDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void theWarningsComeBeforeAllElse()
    {
        FileSample sample = FileSample::full();
        sample.file.person.doNotCall = true;
        sample.file.person.safeContact = QStringLiteral("par sa sœur");
        const QStringList lines = briefDocument(brief(sample.file, {})).text().split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("DIALLO-LEFÈVRE Aminata"));
        QVERIFY(lines[1].contains(QStringLiteral("M-2026-000123")));
        QCOMPARE(lines[2], QStringLiteral("Do not call."));
        QCOMPARE(lines[3], QStringLiteral("Safe contact only: par sa sœur"));
    }
    void everyPartSaysSomething()
    {
        const QString text = briefDocument(brief(FileSample::full().file, {})).text();
        for (const char *each :
            {"Where the pathway stands", "Support", "41", "What is next", "Who acts", "MOREAU Claire",
                "What blocks", "Nothing known.", "What was promised", "▲ the person: S’inscrire",
                "Last meetings", "Nobody met the person yet.", "Since your last visit", "first time"})
            QVERIFY2(text.contains(QString::fromUtf8(each)), qPrintable(text));
    }
    void obstaclesAreToldWithTheirLevel()
    {
        FileSample sample = FileSample::full();
        ThemeState state;
        state.level = ObstacleLevel{.theme = QStringLiteral("logement"), .level = 3};
        state.foundOn = sample.today.addDays(-40);
        sample.file.work.diagnosis.themes.insert(QStringLiteral("logement"), state);
        const QString text = briefDocument(brief(sample.file, {})).text();
        QVERIFY2(
            text.contains(QStringLiteral("▲ Logement: Strong, since mer. 14 oct., no action answers it")),
            qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("Logement")), 1); // the top of the file tells it too
    }
    void aFullFileStillMakesOnePage()
    {
        FileSample sample = FileSample::full();
        const auto target = sample.target(QStringLiteral("emploi"), QStringLiteral("Un but"));
        for (int i = 0; i < 80; ++i)
            sample.action(
                target, QStringLiteral("Étape très longue ").repeated(40), sample.today.addDays(i - 20));
        for (int i = 1; i < 40; ++i)
            sample.meeting(sample.today.addDays(-i), Appointment::Status::NoShow);
        sample.file.person.safeContact = QStringLiteral("par sa sœur ").repeated(20);
        sample.file.lastVisitAt = QDateTime(sample.today.addDays(-300), QTime(9, 0));
        QList<HistoryEntry> done;
        for (int i = 1; i < 200; ++i)
            done.append({.kind = Command::EditAction,
                .at = QDateTime(sample.today.addDays(-i), QTime(9, 0)),
                .author = QStringLiteral("X")});
        const PrintDocument document = briefDocument(brief(sample.file, done));
        QCOMPARE(pagesOf(document), 1);
        QVERIFY(document.text().contains(QStringLiteral("more")));
        QVERIFY(document.text().contains(QStringLiteral("Since your last visit")));
    }
    void noNoteIsPrinted()
    {
        FileSample sample = FileSample::full();
        sample.file.work.notes = {{.level = Note::Level::Circle, .body = QStringLiteral("parole confiée")}};
        QVERIFY(!briefDocument(brief(sample.file, {})).text().contains(QStringLiteral("confiée")));
    }
};

QTEST_MAIN(TestBriefDocument)
#include "tst_briefdocument.moc"
