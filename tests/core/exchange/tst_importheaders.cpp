#include "core/domain/csvline.h"
#include "core/exchange/importheaders.h"

#include <QTest>

namespace {

const QString People = QStringLiteral("beneficiary");

QString fieldOf(const QString &layout, const QString &header)
{
    return ImportHeaders::shipped().map(layout, {header}).columns.keys().value(0);
}

void header(const QString &text, const char *field)
{
    QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(field);
}

void identityHeaders()
{
    header(u"NOM"_qs, "family_name");
    header(u"Nom*"_qs, "family_name");
    header(u"Nom du bénéficiaire"_qs, "family_name");
    header(u"Nom de l’usager"_qs, "family_name");
    header(u"Nom d'usage"_qs, "usual_name");
    header(u"NOM D’USAGE"_qs, "usual_name");
    header(u"Nom (naissance)"_qs, "birth_name");
    header(u"nom_naissance"_qs, "birth_name");
    header(u"Prenom"_qs, "first_name");
    header(u"Prénom(s)"_qs, "first_name");
    header(u"PRENOM BENEFICIAIRE"_qs, "first_name");
    header(u"Date naiss."_qs, "birth_date");
    header(u"Date Naissance"_qs, "birth_date");
    header(u"DateNaissance"_qs, "birth_date");
    header(u"date_de_naissance"_qs, "birth_date");
    header(u"Naissance (date)"_qs, "birth_date");
    header(u"Né(e) le"_qs, "birth_date");
    header(u"DDN"_qs, "birth_date");
    header(u"N° allocataire"_qs, "caf_number");
    header(u"Nº alloc. CAF"_qs, "caf_number");
    header(u"Num CAF"_qs, "caf_number");
    header(u"N°CAF"_qs, "caf_number");
    header(u"NUMERO CAF"_qs, "caf_number");
    header(u"Matricule CAF"_qs, "caf_number");
    header(u"N° sécu"_qs, "nir");
    header(u"N° de Sécurité Sociale"_qs, "nir");
    header(u"numéro sécu."_qs, "nir");
    header(u"N° SS"_qs, "nir");
    header(u"NIR (13 ou 15 caractères)"_qs, "nir");
}

void contactHeaders()
{
    header(u"Tél portable"_qs, "phone");
    header(u"Tel. mobile"_qs, "phone");
    header(u"TELEPHONE"_qs, "phone");
    header(u"N° tél"_qs, "phone");
    header(u"N° Téléphones"_qs, "phone");
    header(u"Mail"_qs, "email");
    header(u"e-mail"_qs, "email");
    header(u"Adresse e-mail"_qs, "email");
    header(u"Courriel"_qs, "email");
    header(u"Adresses Mails"_qs, "email");
    header(u"CP"_qs, "postcode");
    header(u"code postal*"_qs, "postcode");
    header(u"CodePostal"_qs, "postcode");
    header(u"Commune"_qs, "city");
    header(u"Commune de résidence"_qs, "city");
    header(u"Complément d’adresse"_qs, "address_complement");
    header(u"CP Ville"_qs, "postcode_city");
    header(u"Civilité"_qs, "civility");
    header(u"Rôle"_qs, "file_role");
    header(u"ID pôle Emploi"_qs, "france_travail_id");
    header(u"Identifiant France Travail"_qs, "france_travail_id");
    header(u"N° FT"_qs, "france_travail_id");
    header(u"ID IODAS"_qs, "department_id");
    header(u"Identifiant dans le SI*"_qs, "department_id");
    header(u"Droits R.S.A."_qs, "rsa");
    header(u"Nom du conjoint"_qs, "");
    header(u"Accompagnateurs à supprimer"_qs, "");
    header(QString(), "");
}

void headersOfOtherOffices()
{
    header(u"ID"_qs, "department_id");
    header(u"N° dossier"_qs, "department_id");
    header(u"Numéro de dossier"_qs, "department_id");
    header(u"Identifiant dossier"_qs, "department_id");
    header(u"Réf."_qs, "department_id");
    header(u"Identifiant unique"_qs, "department_id");
    header(u"Numéro individu"_qs, "department_id");
    header(u"N° de dossier CAF"_qs, "caf_number");
    header(u"Matricule"_qs, "caf_number"); // what the CAF calls it in its own files
    header(u"Immatriculation"_qs, "nir");
    header(u"Téléphone personnel"_qs, "phone");
    header(u"Téléphone fixe ou portable"_qs, "phone");
    header(u"Coordonnées téléphoniques"_qs, "phone");
    header(u"Courrier électronique"_qs, "email");
    header(u"Domicile"_qs, "address");
    header(u"Numéro et nom de rue"_qs, "address");
    header(u"N° et libellé de voie"_qs, "address");
    header(u"Code postal du domicile"_qs, "postcode");
    header(u"Ville du domicile"_qs, "city");
    header(u"Commune d'habitation"_qs, "city");
    header(u"Noms"_qs, "family_name");
    header(u"1er prénom"_qs, "first_name");
    header(u"Prénom d'usage"_qs, "first_name");
    header(u"Dt naissance"_qs, "birth_date");
    header(u"NAISSANCE LE"_qs, "birth_date");
    header(u"Jour de naissance"_qs, "birth_date");
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
        identityHeaders();
        contactHeaders();
        headersOfOtherOffices();
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
