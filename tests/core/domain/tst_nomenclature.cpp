#include "core/domain/communes.h"
#include "core/domain/csvline.h"
#include "core/domain/nomenclature.h"

#include <QTest>

class TestNomenclature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedCellsKeepCommasAndQuotes();
    void everyListIsThere_data();
    void everyListIsThere();
    void codesAreUniqueAndLabelled_data() { everyListIsThere_data(); }
    void codesAreUniqueAndLabelled();
    void unknownCodeIsShownAsItIs();
    void labelsGiveBackTheirCode();
    void everyOrganisationTypeHasAKnownSector();
    void foundingPartnersHaveAType();
    void bodiesThatRevealSomethingAreSensitive();
    void everyCarrierNetworkLeadsToAKnownType();
    void everyThemeHasAKnownCategory();
    void communesAreFoundAsPeopleTypeThem_data();
    void communesAreFoundAsPeopleTypeThem();
    void postcodeGivesItsCommunesBiggestFirst();
    void departmentGivesItsCommunes();
};

void TestNomenclature::quotedCellsKeepCommasAndQuotes()
{
    QCOMPARE(splitCsvLine(u"a,\"b, \"\"c\"\"\",,d"),
        (QStringList{QStringLiteral("a"), QStringLiteral("b, \"c\""), QString(), QStringLiteral("d")}));
}

using List = const Nomenclature *;
Q_DECLARE_METATYPE(List)

void TestNomenclature::everyListIsThere_data()
{
    QTest::addColumn<List>("list");
    QTest::addColumn<int>("size");
    QTest::newRow("organisation types") << &Nomenclature::organisationTypes() << 95;
    QTest::newRow("sectors") << &Nomenclature::sectors() << 15;
    QTest::newRow("themes") << &Nomenclature::themes() << 69;
    QTest::newRow("theme categories") << &Nomenclature::themeCategories() << 16;
    QTest::newRow("service kinds") << &Nomenclature::serviceKinds() << 6;
    QTest::newRow("publics") << &Nomenclature::publics() << 14;
    QTest::newRow("fees") << &Nomenclature::fees() << 2;
    QTest::newRow("reception modes") << &Nomenclature::receptionModes() << 2;
    QTest::newRow("mobilisation modes") << &Nomenclature::mobilisationModes() << 4;
    QTest::newRow("mobilised by") << &Nomenclature::mobilisedBy() << 2;
    QTest::newRow("carrier networks") << &Nomenclature::carrierNetworks() << 108;
    QTest::newRow("work situations") << &Nomenclature::workSituations() << 29;
    QTest::newRow("education levels") << &Nomenclature::educationLevels() << 10;
    QTest::newRow("nationalities") << &Nomenclature::nationalities() << 3;
    QTest::newRow("departments") << &Nomenclature::departments() << 109;
    QTest::newRow("RSA states") << &Nomenclature::rsaStates() << 7;
    QTest::newRow("right suspensions") << &Nomenclature::rsaRightSuspensionReasons() << 29;
    QTest::newRow("payment suspensions") << &Nomenclature::rsaPaymentSuspensionReasons() << 25;
    QTest::newRow("closures") << &Nomenclature::rsaClosureReasons() << 9;
    QTest::newRow("refusals") << &Nomenclature::rsaRefusalReasons() << 9;
}

void TestNomenclature::everyListIsThere()
{
    QFETCH(List, list);
    QTEST(int(list->entries().size()), "size");
}

void TestNomenclature::codesAreUniqueAndLabelled()
{
    QFETCH(List, list);
    QStringList codes;
    for (const auto &[code, label] : list->entries()) {
        QVERIFY2(!code.isEmpty() && !label.isEmpty(), qPrintable(code));
        QVERIFY2(!codes.contains(code), qPrintable(code));
        codes.append(code);
        QCOMPARE(list->label(code), label);
    }
}

void TestNomenclature::unknownCodeIsShownAsItIs()
{
    QCOMPARE(Nomenclature::themes().label(QStringLiteral("inconnu")), QStringLiteral("inconnu"));
    QVERIFY(!Nomenclature::themes().contains(QStringLiteral("inconnu")));
}

void TestNomenclature::labelsGiveBackTheirCode()
{
    QCOMPARE(Nomenclature::workSituations().codeOfLabel(u"EN INTERIM"), QStringLiteral("interim"));
    QCOMPARE(Nomenclature::educationLevels().codeOfLabel(u"bac+2"), QStringLiteral("NV3"));
    QVERIFY(Nomenclature::educationLevels().codeOfLabel(u"doctorat").isEmpty());
}

void TestNomenclature::everyOrganisationTypeHasAKnownSector()
{
    for (const auto &entry : Nomenclature::organisationTypes().entries())
        QVERIFY2(Nomenclature::sectors().contains(sectorOf(entry.code)), qPrintable(entry.code));
}

void TestNomenclature::foundingPartnersHaveAType()
{
    for (const char *code :
        {"CD", "FT", "ML", "CAP_EMPLOI", "CAF", "ARS", "CCAS", "CIAS", "ASSO", "OF", "ENTREPRISE", "SIAO"})
        QVERIFY2(Nomenclature::organisationTypes().contains(QString::fromLatin1(code)), code);
}

void TestNomenclature::bodiesThatRevealSomethingAreSensitive()
{
    QVERIFY(isSensitiveType(QStringLiteral("CSAPA")));
    QVERIFY(isSensitiveType(QStringLiteral("SPIP")));
    QVERIFY(!isSensitiveType(QStringLiteral("FT")));
    QVERIFY(!isSensitiveType(QStringLiteral("?")));
}

void TestNomenclature::everyCarrierNetworkLeadsToAKnownType()
{
    const auto &networks = Nomenclature::carrierNetworks();
    for (const auto &entry : networks.entries())
        QVERIFY2(Nomenclature::organisationTypes().contains(
                     networks.attribute(entry.code, QStringLiteral("organisation_type"))),
            qPrintable(entry.code));
    QCOMPARE(networks.attribute(QStringLiteral("france-travail"), QStringLiteral("organisation_type")),
        QStringLiteral("FT"));
}

void TestNomenclature::everyThemeHasAKnownCategory()
{
    for (const auto &entry : Nomenclature::themes().entries())
        QVERIFY(Nomenclature::themeCategories().contains(
            Nomenclature::themes().attribute(entry.code, QStringLiteral("category"))));
}

void TestNomenclature::communesAreFoundAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("beginning") << QStringLiteral("limo") << QStringLiteral("Limoges");
    QTest::newRow("abbreviated saint")
        << QStringLiteral("st leonard de n") << QStringLiteral("Saint-Léonard-de-Noblat");
    QTest::newRow("without accents, in capitals")
        << QStringLiteral("CHATEAUPONSAC") << QStringLiteral("Châteauponsac");
    QTest::newRow("a word inside") << QStringLiteral("palais-sur-vi")
                                   << QStringLiteral("Le Palais-sur-Vienne");
    QTest::newRow("postcode") << QStringLiteral("87290") << QStringLiteral("Châteauponsac");
}

void TestNomenclature::communesAreFoundAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    const auto found = Communes::all().suggestions(typed);
    QVERIFY(!found.isEmpty());
    QTEST(found.first().name, "first");
    QVERIFY(Communes::all().suggestions(u"").isEmpty());
}

void TestNomenclature::postcodeGivesItsCommunesBiggestFirst()
{
    const auto found = Communes::all().withPostcode(u"87350");
    QVERIFY(found.size() >= 1);
    QCOMPARE(found.first().name, QStringLiteral("Panazol"));
    QVERIFY(Communes::all().withPostcode(u"00000").isEmpty());
}

void TestNomenclature::departmentGivesItsCommunes()
{
    QCOMPARE(Communes::all().ofDepartment(u"87").size(), 195);
    QCOMPARE(Communes::all().find(u"87085")->name, QStringLiteral("Limoges"));
    QVERIFY(!Communes::all().find(u"99999"));
}

QTEST_GUILESS_MAIN(TestNomenclature)
#include "tst_nomenclature.moc"
