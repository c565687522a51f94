#include "tests/support/importing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Importing;

namespace {

const QString Siret = QStringLiteral("73282932000074");

QByteArray csv(const QStringList &lines)
{
    return (QStringList{u"Nom;Code postal;Ville;Siret;Courriel responsable;Nom responsable"_qs} + lines)
        .join(u"\n"_qs)
        .toUtf8();
}

template <class Record>
QList<Record> all(TestBase &base)
{
    return RecordStore::select<Record>(base.database(), QStringLiteral("ORDER BY id"));
}

QList<Organisation> partners(TestBase &base)
{
    auto found = all<Organisation>(base);
    found.removeIf([&base](const Organisation &each) { return each.id == base.organisation(); });
    return found;
}

QJsonObject structure(const QString &id, const QJsonObject &more = {})
{
    QJsonObject object{{u"source"_qs, u"demo"_qs}, {u"id"_qs, id}, {u"nom"_qs, u"Lieu "_qs + id},
        {u"date_maj"_qs, u"2026-05-04"_qs}};
    for (auto field = more.begin(); field != more.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

QJsonObject service(const QString &id, const QString &structureId, const QJsonObject &more = {})
{
    QJsonObject object = structure(id, more);
    object.insert(u"structure_id"_qs, structureId);
    object.insert(u"description"_qs, u"Une aide."_qs);
    return object;
}

QByteArray json(const QJsonArray &list) { return QJsonDocument(list).toJson(); }

} // namespace

class TestNetworkImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneOrganisationAndTwoProfessionals()
    {
        TestBase base;
        const auto bytes = bytesOf(QStringLiteral(TEST_DATA "/import/structures.csv"));
        const auto preview = plan(base, bytes);
        QCOMPARE(preview.format, ImportFormat::StructuresCsv);
        QCOMPARE(actions(preview), u"create update"_qs);
        QCOMPARE(problems(preview), QStringList());
        import(base, bytes);
        const auto found = partners(base);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].siret, Siret);
        QCOMPARE(found[0].phone, u"05 55 01 02 03, 06 55 01 02 03"_qs);
        auto staff = all<Professional>(base);
        staff.removeIf([&](const Professional &each) { return each.organisation != found[0].id; });
        QCOMPARE(staff.size(), 2);
        QCOMPARE(staff[0].jobTitle.isEmpty(), false);
        QVERIFY2(plan(base, bytes).isEmpty(), "a second import finds nothing to do");
    }

    void judgesEachLineOfStructures_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no SIRET") << u"Lieu;87000;Limoges;;a@exemple.fr;Faure"_qs << u"create"_qs;
        QTest::newRow("SIRET with spaces")
            << u"Lieu;87000;Limoges;732 829 320 00074;a@exemple.fr;Faure"_qs << u"create"_qs;
        QTest::newRow("wrong SIRET") << u"Lieu;87000;Limoges;73282932000075;a@exemple.fr;Faure"_qs
                                     << u"reject 2 Siret error siret_wrong"_qs;
        QTest::newRow("spoilt SIRET") << u"Lieu;87000;Limoges;7,32829E+13;a@exemple.fr;Faure"_qs
                                      << u"reject 2 Siret error identifier_scientific"_qs;
        QTest::newRow("no name") << u";87000;Limoges;;a@exemple.fr;Faure"_qs
                                 << u"reject 2 Nom error value_missing"_qs;
        QTest::newRow("no postcode") << u"Lieu;;Limoges;;a@exemple.fr;Faure"_qs
                                     << u"reject 2 Code postal error value_missing"_qs;
        QTest::newRow("no commune") << u"Lieu;87000;;;a@exemple.fr;Faure"_qs
                                    << u"reject 2 Ville error value_missing"_qs;
        QTest::newRow("doubtful postcode") << u"Lieu;870;Limoges;;a@exemple.fr;Faure"_qs
                                           << u"create 2 Code postal warning postcode_doubtful"_qs;
        QTest::newRow("manager without a name")
            << u"Lieu;87000;Limoges;;a@exemple.fr;"_qs
            << u"create 2 Nom responsable warning manager_without_name"_qs;
        QTest::newRow("no address of a manager")
            << u"Lieu;87000;Limoges;;;Faure"_qs
            << u"create 2 Courriel responsable warning manager_email_missing"_qs;
    }
    void judgesEachLineOfStructures()
    {
        QFETCH(QString, line);
        TestBase base;
        const auto preview = plan(base, csv({line}));
        QTEST(QStringList(QStringList{actions(preview)} + problems(preview)).join(u' '), "expected");
    }

    void recognisesAStructure()
    {
        TestBase base;
        import(
            base, csv({u"Maison;87000;Limoges;"_qs + Siret + u";;"_qs, u"Relais;87200;Saint-Junien;;;"_qs}));
        const auto action = [&](const QString &line) { return actions(plan(base, csv({line}))); };
        QCOMPARE(action(u"MAISON;87000;Limoges;"_qs + Siret + u";;"_qs), u"unchanged"_qs);
        QCOMPARE(action(u"Maison du Val;87000;Limoges;"_qs + Siret + u";;"_qs), u"update"_qs);
        QCOMPARE(action(u"Tout autre;75001;Paris;"_qs + Siret + u";;"_qs), u"conflict"_qs);
        QCOMPARE(action(u"Relais;87200;Saint-Junien;;;"_qs), u"unchanged"_qs);
        QCOMPARE(action(u"Relais;75001;Paris;;;"_qs), u"create"_qs);
        QCOMPARE(action(u"Maison;87000;Limoges;35600000000048;;"_qs), u"conflict"_qs);
    }

    void toleratesAFileWithoutOptionalColumns()
    {
        TestBase base;
        const auto without = plan(base, "Nom,CP,Ville,Description\nLieu,87000,Limoges,x");
        QCOMPARE(actions(without), u"create"_qs);
        QCOMPARE(problems(without), QStringList{u"1 Courriel responsable warning column_missing"_qs});
        const auto refused = plan(base, "Nom,Ville,Siret,Description\nLieu,Limoges,,x");
        QVERIFY(refused.refused);
        QCOMPARE(problems(refused), QStringList{u"1 Code postal error column_missing"_qs});
    }

    void knowsAListOfStructuresByWhatItLacks_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<ImportFormat>("expected");
        const auto structures = ImportFormat::StructuresCsv;
        const auto people = ImportFormat::BeneficiariesCsv;
        const auto row = [](const char *header, ImportFormat format) {
            QTest::newRow(header) << QByteArray(header) << format;
        };
        row("Nom;Code postal;Ville", structures);
        row("Nom;Adresse;Code postal;Ville;Téléphone;Courriel", structures);
        row("Structure;Adresse;CP;Ville;Téléphone;Email", structures);
        row("Nom;Code postal;Ville;Siret", structures);
        row("Nom;Prénom;Code postal;Ville", people);
        row("Nom;DDN;Code postal;Ville", people);
        row("Nom;NIR;Code postal;Ville", people);
        row("Prénom;Code postal;Ville", people);
    }
    void knowsAListOfStructuresByWhatItLacks()
    {
        QFETCH(QByteArray, header);
        const QByteArray cells = QByteArray("x").append(QByteArray(";x").repeated(header.count(';')));
        QTEST(readImportBytes(header + '\n' + cells).format, "expected");
    }

    void clearsTheComplementOfAFormerAddress()
    {
        TestBase base;
        const auto file = [](const QByteArray &address) {
            return "Nom;Adresse;Complément;Code postal;Ville;Siret\nLieu;" + address + ";87000;Limoges;\n";
        };
        const auto complement = [&base] { return partners(base)[0].addressComplement; };
        import(base, file("1 rue Neuve;Bât. B"));
        import(base, file(";"));
        QCOMPARE(complement(), u"Bât. B"_qs);
        const auto preview = plan(base, file("2 rue Neuve;"));
        QCOMPARE(preview.lines[0].changes.size(), 2);
        import(base, file("2 rue Neuve;"));
        QCOMPARE(complement(), QString());
        import(base, file("2 rue Neuve;Bât. C") + "Lieu;2 rue Neuve;;87000;Limoges;\n");
        QCOMPARE(complement(), u"Bât. C"_qs);
    }

    void readsStructuresAndServices()
    {
        TestBase base;
        const auto bytes = bytesOf(QStringLiteral(TEST_DATA "/import/network.json"));
        const auto preview = plan(base, bytes);
        QCOMPARE(preview.format, ImportFormat::DataInclusionJson);
        QCOMPARE(actions(preview), u"create create create"_qs);
        QCOMPARE(problems(preview),
            QStringList(
                {u"0  warning fields_left_out"_qs, u"1 services.thematiques warning value_unknown"_qs}));
        import(base, bytes);
        const auto found = partners(base);
        QCOMPARE(found.size(), 2);
        const auto &atelier = found[0].sourceId == u"demo--1"_qs ? found[0] : found[1];
        const auto &garage = found[0].sourceId == u"demo--1"_qs ? found[1] : found[0];
        QCOMPARE(atelier.typeCode, u"ACI"_qs);
        QCOMPARE(atelier.phone, u"05 55 11 22 33"_qs);
        QCOMPARE(atelier.description, u"Ateliers de remobilisation.\nSur rendez-vous."_qs);
        QCOMPARE(atelier.sourceUpdatedOn, QDate(2026, 5, 4));
        const auto offers = all<ServiceOffer>(base);
        QCOMPARE(offers.size(), 1);
        QCOMPARE(offers[0].organisation, garage.id);
        QCOMPARE(offers[0].themes, QStringList{u"mobilite--acceder-a-un-vehicule"_qs});
        QCOMPARE(offers[0].mobilisedBy, QStringList({u"usagers"_qs, u"professionnels"_qs}));
        QCOMPARE(offers[0].weeklyHours, 1.5);
        QCOMPARE(offers[0].weeks, 4);
        QVERIFY2(plan(base, bytes).isEmpty(), "a second import finds nothing to do");
    }

    void matchesByProducerThenSiret()
    {
        TestBase base;
        import(base, csv({u"Maison;87000;Limoges;"_qs + Siret + u";;"_qs}));
        const auto file = json({structure(
            u"a"_qs, {{u"siret"_qs, Siret}, {u"nom"_qs, u"Maison"_qs}, {u"code_postal"_qs, u"87000"_qs}})});
        QCOMPARE(actions(plan(base, file)), u"update"_qs);
        import(base, file);
        QCOMPARE(partners(base).size(), 1);
        QCOMPARE(partners(base)[0].sourceId, u"a"_qs);
        QCOMPARE(
            actions(plan(base, json({structure(u"a"_qs, {{u"nom"_qs, u"Nouveau nom"_qs}})}))), u"update"_qs);
    }

    void matchesAnotherProducerBySiret()
    {
        TestBase base;
        import(base, json({structure(u"a"_qs, {{ u"siret"_qs, Siret }})}));
        const auto other = [](const QJsonObject &more) {
            auto object = structure(u"c"_qs, {{u"siret"_qs, Siret}, {u"source"_qs, u"autre"_qs}});
            for (auto field = more.begin(); field != more.end(); ++field)
                object.insert(field.key(), field.value());
            return object;
        };
        QCOMPARE(actions(plan(base, json({other({{u"nom"_qs, u"LIEU A"_qs}})}))), u"unchanged"_qs);
        const auto file = json({other({{u"telephone"_qs, u"0555112233"_qs}}),
            service(u"s"_qs, u"c"_qs, {{u"source"_qs, u"autre"_qs}})});
        QCOMPARE(actions(plan(base, file)), u"update create"_qs);
        import(base, file);
        QCOMPARE(partners(base).size(), 1);
        QCOMPARE(partners(base)[0].source, u"demo"_qs);
        QCOMPARE(partners(base)[0].sourceId, u"a"_qs);
        QCOMPARE(all<ServiceOffer>(base)[0].organisation, partners(base)[0].id);
        QVERIFY2(plan(base, file).isEmpty(), "a second import finds nothing to do");
    }

    void asksWhenAProducerGivesASiretTwice()
    {
        TestBase base;
        import(base, json({structure(u"a"_qs, {{ u"siret"_qs, Siret }})}));
        const auto file = json({structure(u"b"_qs, {{u"siret"_qs, Siret}})});
        const auto preview = plan(base, file);
        QCOMPARE(problems(preview), QStringList{u"1 siret conflict siret_of_same_source"_qs});
        QCOMPARE(actions(preview), u"conflict"_qs);
        import(base, file, {{ 0, ImportDecision::CreateNew }});
        QCOMPARE(partners(base).size(), 2);
        QVERIFY2(plan(base, file).isEmpty(), "a branch office is known by its identifier");
    }

    void tiesAServiceToAStructureOfItsProducerOnly()
    {
        TestBase base;
        import(base, json({structure(u"a"_qs)}));
        const auto file = json({service(u"s"_qs, u"a"_qs, {{u"source"_qs, u"autre"_qs}})});
        QCOMPARE(problems(plan(base, file)), QStringList{u"1 structure_id error structure_unknown"_qs});
        QCOMPARE(actions(plan(base, json({service(u"s"_qs, u"a"_qs)}))), u"create"_qs);
    }

    void asksBeforeTakingAnOrganisationOfTheSameName()
    {
        TestBase base;
        import(base, csv({u"Maison;87000;Limoges;;;"_qs}));
        const auto file =
            json({structure(u"a"_qs, {{u"nom"_qs, u"maison"_qs}, {u"code_postal"_qs, u"87000"_qs}})});
        QCOMPARE(actions(plan(base, file)), u"conflict"_qs);
        import(base, file, {{ 0, ImportDecision::UpdateExisting }});
        QCOMPARE(partners(base).size(), 1);
        QVERIFY(plan(base, file).isEmpty());
    }

    void rejectsAnElementAlone_data()
    {
        QTest::addColumn<QJsonObject>("element");
        QTest::addColumn<QString>("problem");
        const auto without = [](QJsonObject object, const QString &field) {
            object.remove(field);
            return object;
        };
        QTest::newRow("no name") << without(structure(u"x"_qs), u"nom"_qs) << u"nom error field_missing"_qs;
        QTest::newRow("no id") << without(structure(u"x"_qs), u"id"_qs) << u"id error field_missing"_qs;
        QTest::newRow("no source") << without(structure(u"x"_qs), u"source"_qs)
                                   << u"source error field_missing"_qs;
        QTest::newRow("no day") << without(structure(u"x"_qs), u"date_maj"_qs)
                                << u"date_maj error field_missing"_qs;
        QTest::newRow("null name") << structure(u"x"_qs, {{u"nom"_qs, QJsonValue()}})
                                   << u"nom error field_missing"_qs;
        QTest::newRow("number for a name")
            << structure(u"x"_qs, {{u"nom"_qs, 12}}) << u"nom error field_type"_qs;
        QTest::newRow("wrong day") << structure(u"x"_qs, {{u"date_maj"_qs, u"2026-02-30"_qs}})
                                   << u"date_maj error date_impossible"_qs;
        QTest::newRow("unknown structure")
            << service(u"x"_qs, u"nowhere"_qs) << u"structure_id error structure_unknown"_qs;
        QTest::newRow("no description")
            << without(service(u"x"_qs, u"a"_qs), u"description"_qs) << u"description error field_missing"_qs;
    }
    void rejectsAnElementAlone()
    {
        QFETCH(QJsonObject, element);
        QFETCH(QString, problem);
        TestBase base;
        const auto preview = plan(base, json({structure(u"a"_qs), element, structure(u"b"_qs)}));
        QCOMPARE(preview.summary().created, 2);
        QCOMPARE(preview.summary().rejected, 1);
        QCOMPARE(problems(preview).join(u'|'), u"2 "_qs + problem);
    }

    void keepsAnElementWithADoubt()
    {
        TestBase base;
        const auto preview = plan(base,
            json({structure(u"a"_qs,
                {{u"siret"_qs, u"12345678901234"_qs}, {u"code_postal"_qs, u"870"_qs},
                    {u"courriel"_qs, u"x@"_qs}, {u"telephone"_qs, 12},
                    {u"reseaux_porteurs"_qs, QJsonArray{u"inconnu"_qs}}})}));
        QCOMPARE(actions(preview), u"create"_qs);
        QCOMPARE(problems(preview).size(), 5);
    }

    void acceptsEveryShapeOfDocument()
    {
        TestBase base;
        const auto one = structure(u"a"_qs);
        QCOMPARE(actions(plan(base, QJsonDocument(one).toJson())), u"create"_qs);
        const QJsonObject items{{u"items"_qs, QJsonArray{one}}, {u"total"_qs, 1}};
        QCOMPARE(actions(plan(base, QJsonDocument(items).toJson())), u"create"_qs);
        const QJsonArray mixed{service(u"s"_qs, u"a"_qs), one};
        QCOMPARE(actions(plan(base, json(mixed))), u"create create"_qs);
        QCOMPARE(actions(plan(base, "\xef\xbb\xbf" + json({one}))), u"create"_qs);
    }

    void refusesADocumentWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("truncated") << QByteArray("[\n{\"id\": \"a\",\n") << u"json_syntax"_qs << 3;
        QTest::newRow("trailing text") << QByteArray("[]\n[]") << u"json_syntax"_qs << 2;
        QTest::newRow("empty list") << QByteArray("[]") << u"no_row"_qs << 0;
        QTest::newRow("empty lists") << QByteArray("{\"structures\": []}") << u"no_row"_qs << 0;
        QTest::newRow("other object")
            << QByteArray("{\"type\": \"FeatureCollection\"}") << u"json_not_data_inclusion"_qs << 0;
        QTest::newRow("list of numbers") << QByteArray("[1, 2]") << u"json_not_data_inclusion"_qs << 0;
        QTest::newRow("too deep") << QByteArray("[\n").append(QByteArray(64, '[')) << u"json_too_deep"_qs
                                  << 2;
    }
    void refusesADocumentWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        TestBase base;
        const auto preview = plan(base, bytes);
        QVERIFY(preview.refused);
        QTEST(preview.problems.last().code, "code");
        QTEST(preview.problems.last().line, "line");
    }

    void neverOverwritesOneElementWithItsTwin()
    {
        TestBase base;
        const auto file = json({structure(u"a"_qs), structure(u"a"_qs, {{u"nom"_qs, u"Autre nom"_qs}}),
            service(u"s"_qs, u"a"_qs), service(u"s"_qs, u"a"_qs, {{u"nom"_qs, u"Autre service"_qs}})});
        const auto preview = plan(base, file);
        QCOMPARE(actions(preview), u"create conflict create reject"_qs);
        import(base, file, {{ 1, ImportDecision::CreateNew }});
        QCOMPARE(partners(base).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestNetworkImport)
#include "tst_networkimport.moc"
