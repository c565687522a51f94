#include "core/query/freshness.h"
#include "core/query/network.h"
#include "core/query/networkdirectory.h"
#include "core/services/unitofwork.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// A small network around Bellac and Limoges.
class Network
{
public:
    Network()
    {
        garage = organisation("Garage solidaire du Haut-Limousin", "ASSO", "87300", "Bellac");
        hub = organisation("Plateforme mobilité 87", "ASSO", "87000", "Limoges");
        mission = organisation("Mission locale rurale", "ML", "87200", "Saint-Junien");
        creuse = organisation("Éclaireurs de Guéret", "ASSO", "23000", "Guéret");
        scooter = service(garage, "Location de scooters", {text("mobilite--acceder-a-un-vehicule")});
        permit = service(hub, "Aide au permis", {text("mobilite--preparer-un-permis")}, {text("87")});
        country = service(
            creuse, "Covoiturage", {text("mobilite--mobilite-douce-partagee-collective")}, {text("france")});
        nursery = service(mission, "Garde d’enfants", {text("famille--garde-denfants")});
        dupont = professional(mission, "Dupont-Léger", "Éloïse");
    }

    OrganisationId organisation(const char *name, const char *type, const char *postcode, const char *city)
    {
        Organisation record;
        record.name = text(name);
        record.typeCode = text(type);
        record.postcode = text(postcode);
        record.city = text(city);
        return *base.workspace().network().save(record);
    }
    ServiceOfferId service(
        OrganisationId owner, const char *name, const QStringList &themes, const QStringList &areas = {})
    {
        ServiceOffer record;
        record.organisation = owner;
        record.name = text(name);
        record.themes = themes;
        record.areas = areas;
        return *base.workspace().network().save(record);
    }
    ProfessionalId professional(OrganisationId owner, const char *familyName, const char *firstName)
    {
        Professional record;
        record.organisation = owner;
        record.familyName = text(familyName);
        record.firstName = text(firstName);
        return *base.workspace().network().save(record);
    }
    /// The names found, in order.
    QStringList find(const NetworkFilter &filter)
    {
        const auto directory = NetworkDirectory::load(base.database(), base.clock().now());
        QStringList names;
        for (const NetworkHit &hit : directory.find(base.database(), filter))
            names.append(directory.row(base.database(), hit).name);
        return names;
    }
    QStringList findNeed(const char *typed)
    {
        const NeedAndPlace asked = needAndPlace(text(typed), text("87"));
        return find({.text = asked.need, .communeCode = asked.communeCode});
    }
    OrganisationSheet sheet(OrganisationId id) { return organisationSheet(base.workspace().access(), id); }

    TestBase base{Today};
    OrganisationId garage, hub, mission, creuse;
    ServiceOfferId scooter, permit, country, nursery;
    ProfessionalId dupont;
};

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsANeedFromItsPlace_data();
    void splitsANeedFromItsPlace();
    void findsWhoAnswersSoonAndForWhom();
    void listsEveryOrganisationByNameWhenNothingIsAsked();
    void findsWhateverTheAccentsAndTheOrder_data();
    void findsWhateverTheAccentsAndTheOrder();
    void findsServicesOfANeedTheNearestFirst();
    void findsOnlyServicesOfAThemeAndOfItsCategory();
    void findsByType();
    void leavesOutThoseWhoLeft();
    void tellsNamesThroughTime();
    void tellsFreshnessFromTheProducerOrTheLastEdit();
    void listsThePeopleSharedWithTheReader();
    void searchesForTheCommandLine();
    void findsNothingForAPlaceThatIsNone();
};

void TestNetwork::findsWhoAnswersSoonAndForWhom()
{
    Network fixture;
    const auto person = fixture.base.addPerson(text("Diallo"), text("Aminata"));
    const auto asked = [&](OrganisationId of, int days) {
        auto &requests = fixture.base.workspace().requests();
        const auto id =
            *requests.prepare({.beneficiary = person, .toOrganisation = of, .subject = text("Un véhicule")});
        QVERIFY(requests.move({.request = id, .to = PartnerRequest::State::Sent, .informedOn = Today}));
        fixture.base.clock().advanceDays(days);
        QVERIFY(requests.move({.request = id, .to = PartnerRequest::State::Accepted}));
    };
    asked(fixture.garage, 3);
    asked(fixture.hub, 20);
    const OrganisationSheet garage = fixture.sheet(fixture.garage);
    QCOMPARE(garage.figures.medianDays, 3.0);
    QCOMPARE(garage.figures.answered, 1);
    QCOMPARE(garage.lastContactOn, Today.addDays(3));
    const auto directory = NetworkDirectory::load(fixture.base.database(), fixture.base.clock().now());
    QStringList fast;
    for (const NetworkHit &hit : directory.find(fixture.base.database(), {.answersWithinDays = 7}))
        fast.append(directory.row(fixture.base.database(), hit).name);
    QCOMPARE(fast, QStringList{garage.organisation.name});
    ServiceOffer offer = *RecordStore::find<ServiceOffer>(fixture.base.database(), fixture.scooter);
    offer.publics = {text("jeunes")};
    QVERIFY(fixture.base.workspace().network().save(offer));
    QVERIFY(fixture.find({.publicCode = text("jeunes")}).contains(offer.name));
    QVERIFY(!fixture.find({.publicCode = text("seniors")}).contains(offer.name));
}

void TestNetwork::splitsANeedFromItsPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("need");
    QTest::addColumn<QString>("commune");
    QTest::newRow("près de") << text("mobilité près de Bellac") << text("mobilité") << text("87011");
    QTest::newRow("without accents") << text("mobilite pres de bellac") << text("mobilite") << text("87011");
    QTest::newRow("elided") << text("logement près d’Ambazac") << text("logement") << text("87002");
    QTest::newRow("place alone") << text("près de Bellac") << QString() << text("87011");
    QTest::newRow("autour de") << text("garde autour de Guéret") << text("garde") << text("23096");
    QTest::newRow("à, a whole commune") << text("permis à Limoges") << text("permis") << text("87085");
    QTest::newRow("à, no commune") << text("aide à domicile") << text("aide à domicile") << QString();
    QTest::newRow("a namesake of the département first")
        << text("permis près de Saint-Junien") << text("permis") << text("87154");
    QTest::newRow("unfinished") << text("mobilité près de") << text("mobilité") << QString();
    QTest::newRow("no place") << text("Mission locale") << text("Mission locale") << QString();
}

void TestNetwork::splitsANeedFromItsPlace()
{
    QFETCH(QString, typed);
    const NeedAndPlace asked = needAndPlace(typed, QStringLiteral("87"));
    QTEST(asked.need, "need");
    QTEST(asked.communeCode, "commune");
}

void TestNetwork::listsEveryOrganisationByNameWhenNothingIsAsked()
{
    Network network;
    QCOMPARE(network.find({}),
        QStringList({text("Conseil départemental"), text("Éclaireurs de Guéret"),
            text("Garage solidaire du Haut-Limousin"), text("Mission locale rurale"),
            text("Plateforme mobilité 87")}));
}

void TestNetwork::findsWhateverTheAccentsAndTheOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("accents and order") << text("GUERET eclair") << QStringList{text("Éclaireurs de Guéret")};
    QTest::newRow("a professional") << text("eloise") << QStringList{text("DUPONT-LÉGER Éloïse")};
    QTest::newRow("a professional and where she works")
        << text("dupont mission") << QStringList{text("DUPONT-LÉGER Éloïse")};
    QTest::newRow("a theme") << text("permis") << QStringList{text("Aide au permis")};
    QTest::newRow("a commune") << text("bellac") << QStringList{text("Garage solidaire du Haut-Limousin")};
    QTest::newRow("nobody") << text("zzz") << QStringList();
    QTest::newRow("one letter asks nothing yet, nor do articles")
        << text("g de la")
        << QStringList({text("Conseil départemental"), text("Éclaireurs de Guéret"),
               text("Garage solidaire du Haut-Limousin"), text("Mission locale rurale"),
               text("Plateforme mobilité 87")});
}

void TestNetwork::findsWhateverTheAccentsAndTheOrder()
{
    Network network;
    QFETCH(QString, typed);
    QTEST(network.find({.text = typed}), "names");
}

void TestNetwork::findsServicesOfANeedTheNearestFirst()
{
    Network network;
    QCOMPARE(network.findNeed("mobilité près de Bellac"),
        QStringList({text("Location de scooters"), text("Plateforme mobilité 87"), text("Aide au permis"),
            text("Covoiturage")}));
    QCOMPARE(network.findNeed("mobilité près de Guéret"), QStringList({text("Covoiturage")}));
}

void TestNetwork::findsOnlyServicesOfAThemeAndOfItsCategory()
{
    Network network;
    QCOMPARE(network.find({.theme = text("mobilite")}),
        QStringList({text("Aide au permis"), text("Covoiturage"), text("Location de scooters")}));
    QCOMPARE(
        network.find({.theme = text("mobilite--preparer-un-permis")}), QStringList({text("Aide au permis")}));
    QCOMPARE(network.find({.text = text("garage"), .theme = text("mobilite")}),
        QStringList({text("Location de scooters")}));
}

void TestNetwork::findsByType()
{
    Network network;
    QCOMPARE(network.find({.typeCode = text("ML")}), QStringList({text("Mission locale rurale")}));
    QCOMPARE(network.find({.typeCode = text("ML"), .theme = text("mobilite")}), QStringList());
}

void TestNetwork::leavesOutThoseWhoLeft()
{
    Network network;
    auto dupont = *RecordStore::find<Professional>(network.base.database(), network.dupont);
    dupont.leftOn = Today;
    QVERIFY(network.base.workspace().network().save(dupont));
    QCOMPARE(network.find({.text = text("dupont")}), QStringList());
    QCOMPARE(network.sheet(network.mission).professionals.size(), 1);
}

void TestNetwork::tellsNamesThroughTime()
{
    Network network;
    auto mission = network.sheet(network.mission).organisation;
    mission.name = text("Mission locale du Limousin");
    QVERIFY(network.base.workspace().network().save(mission, QDate(2024, 1, 1)));
    const auto sheet = network.sheet(network.mission);
    QCOMPARE(sheet.names.size(), 2);
    QCOMPARE(sheet.names.first().name, text("Mission locale rurale"));
    QCOMPARE(sheet.names.first().to, QDate(2023, 12, 31));
    QCOMPARE(network.find({.text = text("rurale")}), QStringList({text("Mission locale du Limousin")}));
}

void TestNetwork::tellsFreshnessFromTheProducerOrTheLastEdit()
{
    Network network;
    ServiceOffer imported;
    imported.organisation = network.hub;
    imported.name = text("Transport à la demande");
    imported.sourceUpdatedOn = QDate(2025, 3, 1);
    {
        UnitOfWork work(network.base.database(), network.base.workspace().session(), network.base.clock(),
            Command::ImportNetwork);
        work.insert(imported);
        QVERIFY(work.commit());
    }
    QCOMPARE(Freshness::of(network.base.database(), imported.id), QDate(2025, 3, 1));
    QCOMPARE(Freshness::of(network.base.database(), network.permit), Today);
    network.base.clock().advanceDays(10);
    QVERIFY(network.base.workspace().network().save(imported));
    imported.description = text("Sur réservation");
    QVERIFY(network.base.workspace().network().save(imported));
    QCOMPARE(Freshness::of(network.base.database(), imported.id), Today.addDays(10));

    QVERIFY(!Freshness::isStale(QDate(2025, 11, 23), Today));
    QVERIFY(Freshness::isStale(QDate(2025, 11, 22), Today));
    QVERIFY(Freshness::isStale({}, Today));
    QCOMPARE(Freshness::months(QDate(2026, 10, 24), Today), 0);
    QCOMPARE(Freshness::months(QDate(2026, 10, 23), Today), 1);
    QCOMPARE(Freshness::months(QDate(2025, 3, 1), Today), 20);
}

void TestNetwork::listsThePeopleSharedWithTheReader()
{
    Network network;
    auto &workspace = network.base.workspace();
    const auto luc = network.base.addPerson(text("Bernard"), text("Luc"));
    const auto awa = network.base.addPerson(text("Diallo"), text("Awa"));
    const auto join = [&](BeneficiaryId person, QDate from, QDate to = {}) {
        CircleMember member;
        member.beneficiary = person;
        member.organisation = network.mission;
        member.professional = network.dupont;
        member.from = from;
        member.to = to;
        QVERIFY(workspace.circle().add(member));
    };
    join(awa, QDate(2026, 9, 1));
    join(luc, QDate(2026, 1, 1), QDate(2026, 6, 30));
    const auto sheet = network.sheet(network.mission);
    QCOMPARE(sheet.shared.size(), 1);
    QCOMPARE(sheet.shared.first().name, text("DIALLO Awa"));
    QCOMPARE(sheet.shared.first().since, QDate(2026, 9, 1));
    QCOMPARE(sheet.shared.first().partners, QStringList({text("Éloïse Dupont-Léger")}));
    QCOMPARE(sheet.people, 1);
    const Access mine = workspace.access();
    Session other = mine.session;
    other.professional = network.dupont;
    QCOMPARE(organisationSheet({mine.database, other, mine.clock}, network.mission).shared.size(), 1);
    other.professional = ProfessionalId(7);
    const auto asStranger = organisationSheet({mine.database, other, mine.clock}, network.mission);
    QCOMPARE(asStranger.people, 1);
    QVERIFY(asStranger.shared.isEmpty());
}

void TestNetwork::searchesForTheCommandLine()
{
    Network network;
    const auto found = networkSearch(network.base.workspace().access(), text("mobilité près de Bellac"));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().organisation.name, text("Garage solidaire du Haut-Limousin"));
    QCOMPARE(found.first().services.size(), 1);
    QCOMPARE(
        networkSearch(network.base.workspace().access(), text("dupont")).first().professionals.size(), 1);
    QCOMPARE(networkSearch(network.base.workspace().access(), {}).size(), 5);
}

void TestNetwork::findsNothingForAPlaceThatIsNone()
{
    Network network;
    QVERIFY(networkSearch(network.base.workspace().access(), text("mobilité près de Zzzz")).isEmpty());
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
