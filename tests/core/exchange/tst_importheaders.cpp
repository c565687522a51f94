#include "core/domain/csvline.h"
#include "core/exchange/importheaders.h"

#include <QTest>

namespace {

const QString People = QStringLiteral("beneficiary");

QString fieldOf(const QString &layout, const QString &header)
{
    return ImportHeaders::shipped().map(layout, {header}).columns.keys().value(0);
}

} // namespace

class TestImportHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryNameOfItsTable()
    {
        for (const QStringList &line :
            referenceLines(QStringLiteral(":/reference/import_headers.csv")).mid(1)) {
            QCOMPARE(line.size(), 3);
            if (line[0] == People || line[0] == QLatin1String("structure"))
                QCOMPARE(fieldOf(line[0], line[2]), line[1]);
        }
    }

    void knowsOtherWaysToWriteAHeader_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &header, const char *field) {
            QTest::newRow(qPrintable(header)) << header << QString::fromLatin1(field);
        };
        row(u"NOM"_qs, "family_name");
        row(u"Nom*"_qs, "family_name");
        row(u"Nom du bénéficiaire"_qs, "family_name");
        row(u"Nom de l’usager"_qs, "family_name");
        row(u"Nom d'usage"_qs, "usual_name");
        row(u"NOM D’USAGE"_qs, "usual_name");
        row(u"Nom (naissance)"_qs, "birth_name");
        row(u"nom_naissance"_qs, "birth_name");
        row(u"Prenom"_qs, "first_name");
        row(u"Prénom(s)"_qs, "first_name");
        row(u"PRENOM BENEFICIAIRE"_qs, "first_name");
        row(u"Date naiss."_qs, "birth_date");
        row(u"Date Naissance"_qs, "birth_date");
        row(u"DateNaissance"_qs, "birth_date");
        row(u"date_de_naissance"_qs, "birth_date");
        row(u"Naissance (date)"_qs, "birth_date");
        row(u"Né(e) le"_qs, "birth_date");
        row(u"DDN"_qs, "birth_date");
        row(u"N° allocataire"_qs, "caf_number");
        row(u"Nº alloc. CAF"_qs, "caf_number");
        row(u"Num CAF"_qs, "caf_number");
        row(u"N°CAF"_qs, "caf_number");
        row(u"NUMERO CAF"_qs, "caf_number");
        row(u"Matricule CAF"_qs, "caf_number");
        row(u"N° sécu"_qs, "nir");
        row(u"N° de Sécurité Sociale"_qs, "nir");
        row(u"numéro sécu."_qs, "nir");
        row(u"N° SS"_qs, "nir");
        row(u"NIR (13 ou 15 caractères)"_qs, "nir");
        row(u"Tél portable"_qs, "phone");
        row(u"Tel. mobile"_qs, "phone");
        row(u"TELEPHONE"_qs, "phone");
        row(u"N° tél"_qs, "phone");
        row(u"N° Téléphones"_qs, "phone");
        row(u"Mail"_qs, "email");
        row(u"e-mail"_qs, "email");
        row(u"Adresse e-mail"_qs, "email");
        row(u"Courriel"_qs, "email");
        row(u"Adresses Mails"_qs, "email");
        row(u"CP"_qs, "postcode");
        row(u"code postal*"_qs, "postcode");
        row(u"CodePostal"_qs, "postcode");
        row(u"Commune"_qs, "city");
        row(u"Commune de résidence"_qs, "city");
        row(u"Complément d’adresse"_qs, "address_complement");
        row(u"CP Ville"_qs, "postcode_city");
        row(u"Civilité"_qs, "civility");
        row(u"Rôle"_qs, "file_role");
        row(u"ID pôle Emploi"_qs, "france_travail_id");
        row(u"Identifiant France Travail"_qs, "france_travail_id");
        row(u"N° FT"_qs, "france_travail_id");
        row(u"ID IODAS"_qs, "department_id");
        row(u"Identifiant dans le SI*"_qs, "department_id");
        row(u"Droits R.S.A."_qs, "rsa");
        row(u"Nom du conjoint"_qs, "");
        row(u"Accompagnateurs à supprimer"_qs, "");
        row(QString(), "");
    }
    void knowsOtherWaysToWriteAHeader()
    {
        QFETCH(QString, header);
        QTEST(fieldOf(People, header), "field");
    }

    void namesAFieldAsPeopleDo()
    {
        QCOMPARE(ImportHeaders::shipped().label(People, u"birth_date"_qs), u"Date de naissance"_qs);
        QCOMPARE(ImportHeaders::shipped().label(u"structure"_qs, u"postcode"_qs), u"Code postal"_qs);
    }

    void gathersTheColumnsOfOneField()
    {
        const auto map =
            ImportHeaders::shipped().map(People, {u"Tél fixe"_qs, u"Couleur"_qs, u"Tél portable"_qs});
        QCOMPARE(map.columns.value(u"phone"_qs), QList<int>({0, 2}));
        QCOMPARE(map.unknown, QList<int>{1});
    }
};

QTEST_APPLESS_MAIN(TestImportHeaders)
#include "tst_importheaders.moc"
