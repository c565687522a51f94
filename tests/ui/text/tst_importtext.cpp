#include "core/domain/csvline.h"
#include "core/domain/records.h"
#include "ui/text/importtext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// Words that look like codes in the sources and name something else.
QSet<QString> otherWords()
{
    QSet<QString> words{QStringLiteral("date_maj"), QStringLiteral("code_postal"),
        QStringLiteral("complement_adresse"), QStringLiteral("site_web"), QStringLiteral("reseaux_porteurs"),
        QStringLiteral("structure_id"), QStringLiteral("modes_accueil"), QStringLiteral("modes_mobilisation"),
        QStringLiteral("mobilisable_par"), QStringLiteral("zone_eligibilite"),
        QStringLiteral("conditions_acces"), QStringLiteral("code_insee"),
        QStringLiteral("volume_horaire_hebdomadaire"), QStringLiteral("nombre_semaines"),
        QStringLiteral("organisation_type")};
    for (const QStringList &line : referenceLines(QStringLiteral(":/reference/import_headers.csv")))
        words.insert(line[1]);
    const auto add = [&words](const auto &each) { words.insert(QLatin1String(each.column)); };
    forEachField<Beneficiary>(add);
    forEachField<Organisation>(add);
    return words;
}

} // namespace

class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceForEveryCode()
    {
        static const QRegularExpression literal(
            QStringLiteral("QStringLiteral\\(\\s*\"([a-z]+(?:_[a-z]+)+)\"\\)"));
        const QSet<QString> others = otherWords();
        QSet<QString> codes;
        const QDir folder(QStringLiteral(SOURCE_ROOT "/core/exchange"));
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto found = literal.globalMatch(source); found.hasNext();)
                codes.insert(found.next().captured(1));
        }
        codes.subtract(others);
        QVERIFY(codes.size() > 50);
        for (const QString &code : std::as_const(codes))
            QVERIFY2(ImportText::problem({1, {}, ImportProblem::Severity::Error, code, {}}) != code,
                qPrintable(code));
    }

    void fillsInWhatASentenceNeeds()
    {
        const ImportProblem twice{
            1, {}, ImportProblem::Severity::Error, QStringLiteral("column_twice"), {u"2"_qs, u"5"_qs}};
        QVERIFY(ImportText::problem(twice).contains(u"2 and 5"_qs));
        const ImportProblem other{4, u"Mon NIR"_qs, ImportProblem::Severity::Conflict,
            QStringLiteral("other_identifier"), {u"department_id"_qs}};
        QVERIFY(ImportText::problem(other).contains(u"Département's identifier"_qs));
        QCOMPARE(ImportText::place(other), u"Line 4, Mon NIR"_qs);
        QCOMPARE(ImportText::problem({0, {}, ImportProblem::Severity::Error, u"of_tomorrow"_qs, {}}),
            u"of_tomorrow"_qs);
    }

    void namesEveryFieldThatALineChanges()
    {
        for (const QStringList &line : referenceLines(QStringLiteral(":/reference/import_headers.csv")))
            if (line[0] == u"beneficiary"_qs && !line[1].contains(u"rsa"_qs)) {
                const QByteArray column = line[1].toLatin1();
                bool stored = false;
                forEachField<Beneficiary>(
                    [&](const auto &each) { stored = stored || column == each.column; });
                const QLatin1String field(column);
                QVERIFY2(!stored || ImportText::field(field) != field, column.constData());
            }
        forEachField<ServiceOffer>([](const auto &each) {
            QVERIFY2(
                ImportText::field(QLatin1String(each.column)) != QLatin1String(each.column), each.column);
        });
        forEachField<Organisation>([](const auto &each) {
            QVERIFY2(
                ImportText::field(QLatin1String(each.column)) != QLatin1String(each.column), each.column);
        });
    }

    void saysValuesInWords()
    {
        QCOMPARE(ImportText::value(QLatin1String("education_level"), u"NV4"_qs), u"Bac ou équivalent"_qs);
        QVERIFY(ImportText::value(QLatin1String("right_rsa"), u"2"_qs) != u"2"_qs);
        QVERIFY(ImportText::value(QLatin1String("civility"), u"madam"_qs) != u"madam"_qs);
        QCOMPARE(ImportText::value(QLatin1String("city"), u"Limoges"_qs), u"Limoges"_qs);
        QCOMPARE(ImportText::value(QLatin1String("city"), {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestImportText)
#include "tst_importtext.moc"
