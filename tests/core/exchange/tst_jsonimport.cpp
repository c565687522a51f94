#include "core/exchange/jsonreader.h"
#include "tests/support/importing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Importing;

namespace {

/// A list of one structure whose name is given as JSON writes it.
QByteArray named(const QByteArray &name)
{
    return "[\n{\"source\": \"demo\", \"id\": \"a\", \"date_maj\": \"2026-05-04\",\n\"nom\": \"" + name
        + "\"}]";
}

QByteArray repeated(const QByteArray &element, int count)
{
    return '[' + QByteArrayList(count, element).join(',') + ']';
}

QJsonObject element(const QJsonObject &more)
{
    QJsonObject object{{u"source"_qs, u"demo"_qs}, {u"id"_qs, u"a"_qs}, {u"nom"_qs, u"Lieu"_qs},
        {u"date_maj"_qs, u"2026-05-04"_qs}};
    for (auto field = more.begin(); field != more.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

QJsonObject service(const QJsonObject &more)
{
    QJsonObject object = element(more);
    object.insert(u"structure_id"_qs, u"a"_qs);
    if (!object.contains(u"description"_qs))
        object.insert(u"description"_qs, u"Une aide."_qs);
    return object;
}

QByteArray json(const QJsonArray &list) { return QJsonDocument(list).toJson(); }

} // namespace

class TestJsonImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatJsonForbids_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("null escaped") << named("Mis\\u0000sion") << u"nul_character"_qs;
        QTest::newRow("null byte") << named(QByteArray("Mis\0sion", 8)) << u"nul_character"_qs;
        QTest::newRow("first half alone") << named("Mis\\ud800sion") << u"json_half_character"_qs;
        QTest::newRow("first half at the end") << named("Mission\\ud83d") << u"json_half_character"_qs;
        QTest::newRow("second half alone") << named("Mis\\udc00sion") << u"json_half_character"_qs;
        QTest::newRow("first half twice") << named("\\ud83d\\ud83d\\ude00") << u"json_half_character"_qs;
        QTest::newRow("line feed") << named("Mis\nsion") << u"json_control_character"_qs;
        QTest::newRow("tab") << named("Mis\tsion") << u"json_control_character"_qs;
        QTest::newRow("control") << named("Mis\001sion") << u"json_control_character"_qs;
        QTest::newRow("field twice") << named("Premier\",\"nom\": \"Second") << u"json_field_twice"_qs;
        QTest::newRow("field twice, escaped")
            << named("Premier\",\"n\\u006fm\": \"Second") << u"json_field_twice"_qs;
        QTest::newRow("broken byte") << named("Mis\xffsion") << u"json_not_utf8"_qs;
        QTest::newRow("Windows-1252") << named("Gu\xe9ret") << u"json_not_utf8"_qs;
        QTest::newRow("half a character in UTF-8") << named("Mis\xed\xa0\x80sion") << u"json_not_utf8"_qs;
        QTest::newRow("broken byte after a mark")
            << "\xef\xbb\xbf" + named("Mis\xffsion") << u"json_not_utf8"_qs;
    }
    void refusesWhatJsonForbids()
    {
        QFETCH(QByteArray, bytes);
        TestBase base;
        const auto source = readImportBytes(bytes);
        QVERIFY(source.refusal);
        QTEST(source.refusal->code, "code");
        QCOMPARE(source.refusal->line, 3);
        QVERIFY(plan(base, bytes).lines.isEmpty());
    }

    void acceptsEveryOtherCharacter_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("pair escaped") << QByteArray("Lieu \\ud83d\\ude00") << u"Lieu 😀"_qs;
        QTest::newRow("pair") << QByteArray("Lieu 😀") << u"Lieu 😀"_qs;
        QTest::newRow("escapes") << QByteArray("Le \\\"Lieu\\\" \\\\ \\u00e9") << u"Le \"Lieu\" \\ é"_qs;
        QTest::newRow("brackets") << QByteArray("Lieu [{,}]") << u"Lieu [{,}]"_qs;
        QTest::newRow("escaped blanks") << QByteArray("Lieu\\n\\tdit") << u"Lieu dit"_qs;
    }
    void acceptsEveryOtherCharacter()
    {
        QFETCH(QByteArray, name);
        TestBase base;
        const auto preview = plan(base, named(name));
        QCOMPARE(actions(preview), u"create"_qs);
        QTEST(preview.lines[0].subject, "expected");
    }

    void knowsALimitOfEachKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto allowed = [](const char *text) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString();
        };
        const auto refused = [](const char *text, const QString &code) {
            QTest::newRow(text) << QString::fromLatin1(text) << code;
        };
        allowed("[1,2,3]");
        refused("[1,2,3,4]", u"too_many_elements"_qs);
        refused("{\"a\":1,\"b\":1,\"c\":1,\"d\":1}", u"too_many_elements"_qs);
        allowed("[[1,2],[1,2]]");
        refused("[[1,2,3],[1,2,3],[1,2,3]]", u"too_many_values"_qs);
        allowed("[[[[1]]]]");
        refused("[[[[[1]]]]]", u"json_too_deep"_qs);
        allowed("[\"[[[[[,,,,,\"]");
    }
    void knowsALimitOfEachKind()
    {
        QFETCH(QString, text);
        const auto refusal = readJson(text, {4, 3, 8}).refusal;
        QTEST(refusal ? refusal->code : QString(), "code");
    }

    void refusesAnythingElseBeforeTheBaseIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto notOurs = u"json_not_data_inclusion"_qs;
        QTest::newRow("millions of numbers") << repeated("0", 4'000'000) << u"too_many_elements"_qs;
        QTest::newRow("lists") << repeated("[0]", 200'000) << notOurs;
        QTest::newRow("objects with an id") << repeated("{\"id\":1}", 200'000) << notOurs;
        QTest::newRow("an object with a name") << QByteArray("{\"nom\": \"Lieu\"}") << notOurs;
        QTest::newRow("several lists")
            << "{\"structures\":" + repeated("{\"id\":\"a\",\"nom\":\"b\"}", 120'000)
                + ",\"services\":" + repeated("{\"id\":\"a\",\"nom\":\"b\"}", 120'000) + "}"
            << u"too_many_elements"_qs;
    }
    void refusesAnythingElseBeforeTheBaseIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto source = readImportBytes(bytes);
        QVERIFY(source.refusal);
        QTEST(source.refusal->code, "code");
    }

    void keepsAsManyProblemsAsSomebodyReads()
    {
        TestBase base;
        const auto preview = plan(base, repeated("{\"id\":1,\"nom\":\"\",\"telephone\":1}", 10'000));
        QCOMPARE(preview.summary().rejected, 10'000);
        const auto told = preview.allProblems();
        QCOMPARE(told.size(), ImportPlan::MostProblems + 1);
        QCOMPARE(told.last().code, u"problems_left_out"_qs);
        QCOMPARE(told.last().arguments, QStringList{QString::number(50'000 - ImportPlan::MostProblems)});
        QCOMPARE(preview.lines.last().problems.size(), 1);
        QCOMPARE(preview.lines.last().problems[0].severity, ImportProblem::Severity::Error);
        QCOMPARE(plan(base, repeated("{\"id\":1,\"nom\":\"\"}", 10)).allProblems().size(), 40);
    }

    void tellsWhatIsNotAnElement_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("number") << QByteArray("5");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("list") << QByteArray("[1]");
    }
    void tellsWhatIsNotAnElement()
    {
        QFETCH(QByteArray, bytes);
        TestBase base;
        QByteArray file = named("Lieu");
        file.insert(file.size() - 1, ',' + bytes);
        QCOMPARE(actions(plan(base, file)), u"create reject"_qs);
        QCOMPARE(problems(plan(base, file)), QStringList{u"2  error no_element"_qs});
    }

    void namesTheFieldsThatAreNotKept()
    {
        TestBase base;
        const auto preview = plan(base,
            json({element({{u"code_insee"_qs, u"87085"_qs}, {u"adresse"_qs, u"1 rue Neuve"_qs}}),
                service({{u"code_insee"_qs, u"87085"_qs}, {u"adresse"_qs, u"1 rue Neuve"_qs},
                    {u"complement_adresse"_qs, u"Bât. B"_qs}})}));
        QCOMPARE(preview.problems.size(), 1);
        QCOMPARE(preview.problems[0].arguments,
            QStringList{u"structures.code_insee, services.adresse, services.complement_adresse"_qs});
    }

    void warnsOfWhatTheSchemaDoesNotAllow_data()
    {
        QTest::addColumn<QJsonObject>("given");
        QTest::addColumn<QString>("problem");
        const auto of = [](const QJsonObject &given) { return service(given); };
        const auto text = [](int length) { return QString(length, u'x'); };
        QTest::newRow("name of 2") << of({{u"nom"_qs, text(2)}}) << u"nom warning length_unusual"_qs;
        QTest::newRow("name of 3") << of({{u"nom"_qs, text(3)}}) << QString();
        QTest::newRow("name of 150") << of({{u"nom"_qs, text(150)}}) << QString();
        QTest::newRow("name of 151") << of({{u"nom"_qs, text(151)}}) << u"nom warning length_unusual"_qs;
        QTest::newRow("description of 3")
            << of({{u"description"_qs, text(3)}}) << u"description warning length_unusual"_qs;
        QTest::newRow("description of 10,001")
            << of({{u"description"_qs, text(10'001)}}) << u"description warning length_unusual"_qs;
        QTest::newRow("commune") << of({{u"code_insee"_qs, u"2A004"_qs}}) << QString();
        QTest::newRow("no commune") << of({{u"code_insee"_qs, u"123"_qs}})
                                    << u"code_insee warning value_unknown"_qs;
        QTest::newRow("French day") << of({{u"date_maj"_qs, u"06/05/2024"_qs}})
                                    << u"date_maj warning date_not_iso"_qs;
        QTest::newRow("weeks below") << of({{u"nombre_semaines"_qs, -3}})
                                     << u"nombre_semaines warning number_left_out"_qs;
        QTest::newRow("half weeks") << of({{u"nombre_semaines"_qs, 2.7}})
                                    << u"nombre_semaines warning number_left_out"_qs;
        QTest::newRow("hours below") << of({{u"volume_horaire_hebdomadaire"_qs, -2}})
                                     << u"volume_horaire_hebdomadaire warning number_left_out"_qs;
        QTest::newRow("no hours") << of({{u"volume_horaire_hebdomadaire"_qs, 0}}) << QString();
        QTest::newRow("codes that are no text")
            << of({{u"publics"_qs, QJsonArray{1, u"femmes"_qs}}}) << u"publics warning field_type"_qs;
        QTest::newRow("null among codes") << of({{u"publics"_qs, QJsonArray{QJsonValue(), u"femmes"_qs}}})
                                          << u"publics warning field_type"_qs;
    }
    void warnsOfWhatTheSchemaDoesNotAllow()
    {
        QFETCH(QJsonObject, given);
        QFETCH(QString, problem);
        TestBase base;
        const auto preview = plan(base, json({element({}), given}));
        QCOMPARE(actions(preview), u"create create"_qs);
        QCOMPARE(problems(preview).join(u'|'), problem.isEmpty() ? QString() : u"2 "_qs + problem);
        import(base, json({element({}), given}));
        QVERIFY2(plan(base, json({element({}), given})).isEmpty(), "a second import finds nothing to do");
    }
};

QTEST_GUILESS_MAIN(TestJsonImport)
#include "tst_jsonimport.moc"
