#include "core/services/unitofwork.h"
#include "tests/support/importing.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Importing;

namespace {

const QString Header = QStringLiteral("Nom;Prénom;Date de naissance;NIR;Téléphone;Mail;CP;Ville;N° CAF");

QByteArray csv(const QStringList &lines) { return (QStringList{Header} + lines).join(u"\n"_qs).toUtf8(); }

QList<Beneficiary> people(TestBase &base)
{
    return RecordStore::select<Beneficiary>(base.database(), QStringLiteral("ORDER BY id"));
}

Beneficiary only(TestBase &base)
{
    const auto all = people(base);
    return all.size() == 1 ? all.first() : Beneficiary{};
}

template <class Record>
QList<Record> of(TestBase &base, BeneficiaryId id)
{
    return RecordStore::select<Record>(
        base.database(), QStringLiteral("WHERE beneficiary_id = ? ORDER BY id"), {id.value()});
}

void addProfessional(TestBase &base, const QString &email)
{
    Professional professional;
    professional.organisation = base.organisation();
    professional.familyName = u"Brun"_qs;
    professional.firstName = u"Nadia"_qs;
    professional.email = email;
    QVERIFY(base.workspace().network().save(professional));
}

} // namespace

class TestBeneficiaryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLayoutOfCarnetDeBord()
    {
        TestBase base;
        addProfessional(base, u"Nadia.Brun@exemple.fr"_qs);
        const QByteArray bytes = bytesOf(QStringLiteral(TEST_DATA "/import/people.csv"));
        const auto preview = plan(base, bytes);
        QCOMPARE(preview.format, ImportFormat::BeneficiariesCsv);
        QCOMPARE(preview.encoding, u"UTF-8"_qs);
        QCOMPARE(preview.delimiter, u";"_qs);
        QCOMPARE(actions(preview), u"create create conflict create"_qs);
        QCOMPARE(problems(preview),
            QStringList(
                {u"1 Zone de mobilité warning column_unknown"_qs, u"2 Téléphone warning phone_doubtful"_qs,
                    u"4 Identifiant dans le SI* conflict other_identifier"_qs, u"5  warning row_short"_qs}));
        QVERIFY2(people(base).isEmpty(), "a preview stores nothing");

        const auto done = import(base, bytes);
        QCOMPARE(done.written, 3);
        const auto all = people(base);
        QCOMPARE(all.size(), 3);
        const Beneficiary &solene = all[0];
        QCOMPARE(solene.reference, u"M-2026-000001"_qs);
        QCOMPARE(all[2].reference, u"M-2026-000003"_qs);
        QCOMPARE(solene.departmentId, u"8701"_qs);
        QCOMPARE(solene.birthDate, QDate(1988, 3, 14));
        QCOMPARE(solene.phone, u"06 01 02 03 04, 071234567"_qs);
        QCOMPARE(solene.addressComplement, u"Bâtiment \"Les Ormes\""_qs);
        QCOMPARE(solene.workSituation, u"recherche_emploi"_qs);
        QCOMPARE(solene.educationLevel, u"NV5"_qs);
        QCOMPARE(solene.cafNumber, u"1204587"_qs);
        QCOMPARE(solene.franceTravailOldId, u"300000L"_qs);
        QCOMPARE(solene.soughtJob, u"Cariste (N1101)"_qs);
        const auto rights = of<BenefitRight>(base, solene.id);
        QCOMPARE(rights.size(), 2);
        QCOMPARE(rights[0].state, BenefitRight::State::OpenAndSuspended);
        QCOMPARE(rights[1].kind, BenefitRight::Kind::SolidarityAllowance);
        const auto circle = of<CircleMember>(base, solene.id);
        QCOMPARE(circle.size(), 1);
        QCOMPARE(circle[0].organisation, base.organisation());
        QVERIFY(circle[0].professional.isNull());
        QCOMPARE(circle[0].role, CircleMember::Role::SupportWorker);
        QCOMPARE(circle[0].from, base.clock().today());
        QVERIFY(!of<CircleMember>(base, all[1].id).first().professional.isNull());
    }

    void changesNothingTheSecondTime()
    {
        TestBase base;
        addProfessional(base, u"nadia.brun@exemple.fr"_qs);
        const QByteArray bytes = bytesOf(QStringLiteral(TEST_DATA "/import/people.csv"));
        import(base, bytes);
        const QByteArray before = base.dump();
        const auto again = plan(base, bytes);
        QCOMPARE(actions(again), u"unchanged unchanged conflict unchanged"_qs);
        QVERIFY(again.isEmpty());
        QCOMPARE(import(base, bytes).written, 0);
        QCOMPARE(base.dump(), before);
    }

    void keepsACoupleAsTwoPersonsInOneHousehold()
    {
        TestBase base;
        import(base,
            csv({u"Lac;Léa;01/02/1990;;;;;;2055990"_qs, u"Lac;Tom;03/04/1989;;;;;;205599000000000"_qs,
                u"Roc;Ana;03/04/1989;;;;;;1111111"_qs}));
        const auto all = people(base);
        QCOMPARE(all.size(), 3);
        const auto lea = of<HouseholdMember>(base, all[0].id);
        const auto tom = of<HouseholdMember>(base, all[1].id);
        QCOMPARE(lea.size(), 1);
        QCOMPARE(tom.size(), 1);
        QCOMPARE(lea[0].household, tom[0].household);
        QVERIFY(of<HouseholdMember>(base, all[2].id).isEmpty());
        import(base, csv({u"Lac;Zoé;01/02/2010;;;;;;2055990"_qs}));
        const auto zoe = of<HouseholdMember>(base, people(base).last().id);
        QCOMPARE(zoe.value(0).household, lea[0].household);
    }

    void leavesThoseApartWhoWereSeparated()
    {
        TestBase base;
        const auto file = csv({u"Lac;Léa;01/02/1990;;;;;;2055990"_qs, u"Lac;Tom;03/04/1989;;;;;;2055990"_qs});
        import(base, file);
        auto tom = of<HouseholdMember>(base, people(base)[1].id).first();
        tom.to = base.clock().today().addDays(-1);
        {
            UnitOfWork work(
                base.database(), base.workspace().session(), base.clock(), Command::LinkHousehold);
            work.update(tom);
            QVERIFY(work.commit());
        }
        const auto again = plan(base, file);
        QVERIFY(again.isEmpty());
        QVERIFY(problems(again).contains(u"3 N° CAF warning household_apart"_qs));
    }

    void overwritesOnlyWithFilledCells()
    {
        TestBase base;
        import(base, csv({u"Lac;Léa;01/02/1990;;0601020304;lea@exemple.fr;87000;Limoges;"_qs}));
        const auto preview = plan(base, csv({u"LAC;lea;01-02-1990;;0701020304;;;;"_qs}));
        QCOMPARE(actions(preview), u"update"_qs);
        QCOMPARE(preview.lines[0].changes,
            QList<ImportChange>({{QLatin1String("phone"), u"06 01 02 03 04"_qs, u"07 01 02 03 04"_qs}}));
        import(base, csv({u"LAC;lea;01-02-1990;;0701020304;;;;"_qs}));
        QCOMPARE(only(base).email, u"lea@exemple.fr"_qs);
        QCOMPARE(only(base).familyName, u"Lac"_qs);
        QCOMPARE(only(base).firstName, u"Léa"_qs);
    }

    void storesAnNirWithoutItsKey_data()
    {
        QTest::addColumn<QString>("nir");
        QTest::addColumn<QString>("stored");
        QTest::newRow("13") << u"2690549588157"_qs << u"2690549588157"_qs;
        QTest::newRow("15") << u"269054958815780"_qs << u"2690549588157"_qs;
        QTest::newRow("spaces") << u"2 69 05 49 588 157 80"_qs << u"2690549588157"_qs;
        QTest::newRow("slash") << u"2690549588157/80"_qs << u"2690549588157"_qs;
        QTest::newRow("number of a spreadsheet") << u"2690549588157.0"_qs << u"2690549588157"_qs;
        QTest::newRow("text of a spreadsheet") << u"'269054958815780"_qs << u"2690549588157"_qs;
        QTest::newRow("Corsica") << u"2 69 07 2A 004 123"_qs << u"269072A004123"_qs;
    }
    void storesAnNirWithoutItsKey()
    {
        QFETCH(QString, nir);
        TestBase base;
        import(base, csv({u"Lac;Léa;12/05/1969;"_qs + nir + u";;;;;"_qs}));
        QTEST(only(base).nir, "stored");
    }

    void checksAKeyInItsOwnColumn()
    {
        TestBase base;
        const QString header = u"Nom;Prénom;DDN;N° sécu;Clé\n"_qs;
        const auto preview = plan(base,
            (header + u"Lac;Léa;12/05/1969;2690549588157;80\nRoc;Ana;12/05/1969;2690549588157;81"_qs)
                .toUtf8());
        QCOMPARE(actions(preview), u"create reject"_qs);
    }

    void readsOtherHeadersInAnyOrder()
    {
        TestBase base;
        const auto bytes =
            u"Commune,CP,Tél portable,Tél fixe,DDN,NOM D'USAGE,Nom de naissance,PRENOM,Civilité,"
            "Rôle,N° allocataire,N° sécu,Nationalité,Soumis aux droits et devoirs,RQTH\n"
            "Limoges,87 000,06.01.02.03.04,05 55 01 02 03,12/05/1969,Lac,Roc,Léa,Mme,"
            "conjoint(e),0002055990,269054958815780,Française,oui,Oui"_qs.toUtf8();
        const auto preview = plan(base, bytes);
        QCOMPARE(preview.delimiter, u","_qs);
        QCOMPARE(
            problems(preview), QStringList{u"2 Soumis aux droits et devoirs warning right_without_state"_qs});
        import(base, bytes);
        const Beneficiary lea = only(base);
        QCOMPARE(lea.city, u"Limoges"_qs);
        QCOMPARE(lea.postcode, u"87000"_qs);
        QCOMPARE(lea.phone, u"06 01 02 03 04, 05 55 01 02 03"_qs);
        QCOMPARE(lea.familyName, u"Lac"_qs);
        QCOMPARE(lea.birthName, u"Roc"_qs);
        QCOMPARE(lea.civility, Beneficiary::Civility::Madam);
        QCOMPARE(lea.fileRole, Beneficiary::FileRole::Partner);
        QCOMPARE(lea.cafNumber, u"2055990"_qs);
        QCOMPARE(lea.nationality, u"F"_qs);
    }

    void takesTheBirthNameWhenThereIsNoOther()
    {
        TestBase base;
        import(base,
            u"Nom de naissance;Nom d'usage;Prénom;DDN\nRoc;;Léa;12/05/1969\nBois;Pré;Ana;1/2/1970"_qs
                .toUtf8());
        QCOMPARE(people(base)[0].familyName, u"Roc"_qs);
        QCOMPARE(people(base)[0].birthName, QString());
        QCOMPARE(people(base)[1].familyName, u"Pré"_qs);
        QCOMPARE(people(base)[1].birthName, u"Bois"_qs);
    }

    void readsPostcodeAndCommuneTogether()
    {
        TestBase base;
        import(base, u"Nom;Prénom;DDN;CP Ville\nRoc;Léa;12/05/1969;87000 LIMOGES"_qs.toUtf8());
        QCOMPARE(only(base).postcode, u"87000"_qs);
        QCOMPARE(only(base).city, u"LIMOGES"_qs);
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Nom;Prénom;Date de naissance\r\nLœb;Zoé;01/02/1990\r\n"_qs;
        QStringEncoder little(QStringConverter::Utf16LE);
        QStringEncoder big(QStringConverter::Utf16BE);
        const QByteArray littleBytes = little(text);
        const QByteArray bigBytes = big(text);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("UTF-16LE") << "\xff\xfe" + littleBytes;
        QTest::newRow("UTF-16BE") << "\xfe\xff" + bigBytes;
        QTest::newRow("Windows-1252") << QByteArray("Nom;Pr\xe9nom;Date de naissance\r\nL\x9c"
                                                    "b;Zo\xe9;01/02/1990\r\n");
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        TestBase base;
        QCOMPARE(import(base, bytes).created, 1);
        QCOMPARE(only(base).familyName, u"Lœb"_qs);
        QCOMPARE(only(base).firstName, u"Zoé"_qs);
    }

    void refusesAFileWithoutARequiredColumn()
    {
        TestBase base;
        const auto preview = plan(base, u"Nom;Téléphone;NIR\nLac;0601020304;"_qs.toUtf8());
        QVERIFY(preview.refused);
        QVERIFY(preview.lines.isEmpty());
        QCOMPARE(problems(preview),
            QStringList(
                {u"1 Prénom error column_missing"_qs, u"1 Date de naissance error column_missing"_qs}));
        ImportService service(base.workspace().access());
        QVERIFY(!service.apply(preview, {}));
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"no_row"_qs;
        QTest::newRow("one byte") << QByteArray("x") << u"no_row"_qs;
        QTest::newRow("a text") << QByteArray("Bonjour,\nvoici la liste.\n") << u"headers_unknown"_qs;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04rest") << u"format_foreign"_qs;
        QTest::newRow("a table in brackets") << QByteArray("[a];[b]\nLac;x\n") << u"headers_unknown"_qs;
        QTest::newRow("a rich text") << QByteArray("{\\rtf1\\ansi Nom}") << u"format_foreign"_qs;
        QTest::newRow("an XML file") << QByteArray("<?xml version=\"1.0\"?><Racine/>")
                                     << u"format_foreign"_qs;
        QTest::newRow("a NUL") << QByteArray("Nom;Pr\0nom\nLac;x\n", 18) << u"nul_character"_qs;
        QTest::newRow("unclosed quote") << QByteArray("Nom;Prenom\nLac;\"Lea\n") << u"unclosed_quote"_qs;
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        TestBase base;
        const auto preview = plan(base, bytes);
        QVERIFY(preview.refused);
        QCOMPARE(preview.problems.last().code, code);
    }

    void saysWhyAFileCannotBeRead()
    {
        QTemporaryDir folder;
        const auto codeOf = [](const QString &path) { return readImportFile(path).refusal->code; };
        QCOMPARE(codeOf(folder.filePath(u"rien.csv"_qs)), u"file_missing"_qs);
        QCOMPARE(codeOf(folder.path()), u"file_not_plain"_qs);
    }

    void refusesAFileTooLarge()
    {
        const auto source = readImportBytes("Nom;Prenom\nLac;Lea", {.csvBytes = 10, .jsonBytes = 10});
        QCOMPARE(source.refusal->code, u"file_too_large"_qs);
    }

    void clearsTheComplementOfAnAddressLeft_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("complement");
        const QString head = u"Nom;Prénom;DDN;Adresse;Complément\nLac;Léa;01/02/1990;"_qs;
        QTest::newRow("moved") << head + u"2 rue C;"_qs << QString();
        QTest::newRow("same address without it") << head + u"1 rue A;"_qs << QString();
        QTest::newRow("moved with another") << head + u"2 rue C;Bât. D"_qs << u"Bât. D"_qs;
        QTest::newRow("no address") << head + u";"_qs << u"Bât. B"_qs;
        const QString short3 = u"Nom;Prénom;DDN;Adresse\nLac;Léa;01/02/1990;"_qs;
        QTest::newRow("moved, no such column") << short3 + u"2 rue C"_qs << QString();
        QTest::newRow("same address, no such column") << short3 + u"1 RUE A"_qs << u"Bât. B"_qs;
    }
    void clearsTheComplementOfAnAddressLeft()
    {
        QFETCH(QString, file);
        TestBase base;
        import(base, u"Nom;Prénom;DDN;Adresse;Complément\nLac;Léa;01/02/1990;1 rue A;Bât. B"_qs.toUtf8());
        import(base, file.toUtf8());
        QTEST(only(base).addressComplement, "complement");
        QVERIFY(plan(base, file.toUtf8()).isEmpty());
    }

    void asksWhichOfTwoLinesKnowsTheComplement()
    {
        TestBase base;
        const QString head = u"Nom;Prénom;DDN;Adresse;Complément\n"_qs;
        const QString without = u"Lac;Léa;01/02/1990;1 rue A;\n"_qs;
        const QString with = u"Lac;Léa;01/02/1990;1 rue A;Bât. B\n"_qs;
        QCOMPARE(actions(plan(base, (head + without + with).toUtf8())), u"create conflict"_qs);
        const auto file = (head + with + without).toUtf8();
        QCOMPARE(actions(plan(base, file)), u"create unchanged"_qs);
        import(base, file);
        QCOMPARE(actions(plan(base, file)), u"unchanged unchanged"_qs);
    }

    void tellsOfARightItCannotKeep_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("problem");
        const QString lost = u"2 %1 warning right_without_state"_qs;
        QTest::newRow("application") << u"Date de demande RSA"_qs << u"05/06/2020"_qs
                                     << lost.arg(u"Date de demande RSA"_qs);
        QTest::newRow("duties") << u"Soumis aux droits et devoirs"_qs << u"oui"_qs
                                << lost.arg(u"Soumis aux droits et devoirs"_qs);
        QTest::newRow("no duties") << u"Soumis aux droits et devoirs"_qs << u"non"_qs << QString();
        QTest::newRow("a right denied")
            << u"RSA;Date de demande RSA"_qs << u"non;05/06/2020"_qs << lost.arg(u"Date de demande RSA"_qs);
        QTest::newRow("a right told")
            << u"RSA;Date de demande RSA;SDD"_qs << u"2;05/06/2020;oui"_qs << QString();
    }
    void tellsOfARightItCannotKeep()
    {
        QFETCH(QString, header);
        QFETCH(QString, cells);
        TestBase base;
        const auto file = u"Nom;Prénom;DDN;%1\nLac;Léa;01/02/1990;%2"_qs.arg(header, cells).toUtf8();
        QTEST(problems(plan(base, file)).join(u'|'), "problem");
        import(base, file);
        QVERIFY(plan(base, file).isEmpty());
    }

    void keepsTheDatesOfARightThatIsKnown()
    {
        TestBase base;
        import(base, u"Nom;Prénom;DDN;RSA\nLac;Léa;01/02/1990;2"_qs.toUtf8());
        const auto file =
            u"Nom;Prénom;DDN;Date de demande RSA;SDD\nLac;Léa;01/02/1990;05/06/2020;oui"_qs.toUtf8();
        QCOMPARE(problems(plan(base, file)), QStringList());
        import(base, file);
        const auto rights = of<BenefitRight>(base, only(base).id);
        QCOMPARE(rights[0].appliedOn, QDate(2020, 6, 5));
        QVERIFY(rights[0].subjectToRightsAndDuties);
    }

    void refusesLinesThatTellOtherDatesOfOneRight()
    {
        TestBase base;
        const auto file = u"Nom;Prénom;DDN;RSA;Date de demande RSA\nLac;Léa;01/02/1990;2;05/06/2020\n"
                          "Lac;Léa;01/02/1990;2;06/06/2020"_qs.toUtf8();
        QCOMPARE(actions(plan(base, file)), u"create conflict"_qs);
    }

    void closesARightThatTheFileDenies()
    {
        TestBase base;
        const QString header = u"Nom;Prénom;DDN;RSA;RQTH\n"_qs;
        import(base, (header + u"Lac;Léa;01/02/1990;rsa_droit_ouvert_versable;oui"_qs).toUtf8());
        const auto file = (header + u"Lac;Léa;01/02/1990;rsa_clos;non"_qs).toUtf8();
        const auto preview = plan(base, file);
        QCOMPARE(preview.lines[0].changes,
            QList<ImportChange>({{QLatin1String("right_rsa"), u"2"_qs, u"5"_qs},
                {QLatin1String("right_rqth"), u"2"_qs, u"5"_qs}}));
        import(base, file);
        QVERIFY(plan(base, file).isEmpty());
        import(base, (header + u"Lac;Léa;01/02/1990;2;"_qs).toUtf8());
        QCOMPARE(of<BenefitRight>(base, only(base).id).size(), 3);
    }

    void refusesTwoColumnsOfOneName()
    {
        TestBase base;
        const auto preview = plan(base, u"Nom;Prénom;DDN;nom\nLac;Léa;01/02/1990;x"_qs.toUtf8());
        QVERIFY(preview.refused);
        QCOMPARE(problems(preview), QStringList{u"1 nom error column_twice"_qs});
    }

    void namesAColumnThatRepeatsAField()
    {
        TestBase base;
        const auto preview =
            plan(base, u"Nom;Prénom;DDN;Mail;Courriel\nLac;Léa;01/02/1990;;x@y.fr"_qs.toUtf8());
        QCOMPARE(problems(preview), QStringList{u"1 Courriel warning column_superfluous"_qs});
    }

    void joinsTheCircleOfNewPeopleWhenAsked()
    {
        TestBase base;
        ImportService service(base.workspace().access());
        const auto preview = plan(base, csv({u"Lac;Léa;01/02/1990;;;;;;"_qs}));
        QVERIFY(service.apply(preview, {.joinCircles = true}));
        const auto circle = of<CircleMember>(base, only(base).id);
        QCOMPARE(circle.size(), 1);
        QCOMPARE(circle[0].professional, base.workspace().session().professional);
        QCOMPARE(circle[0].role, CircleMember::Role::SupportWorker);
    }
};

QTEST_GUILESS_MAIN(TestBeneficiaryImport)
#include "tst_beneficiaryimport.moc"
