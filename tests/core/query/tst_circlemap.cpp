#include "core/domain/nomenclature.h"
#include "tests/core/query/circlesample.h"

#include <QTest>

using Role = CircleMember::Role;
using State = CircleNode::State;

/// Checks who stands where on the map of a circle, and what it says at once.
class CircleMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyStandsInTheDomainOfItsTypeThenOfWhatItDoes_data();
    void aBodyStandsInTheDomainOfItsTypeThenOfWhatItDoes();
    void theDistanceIsThatOfTheLastContact_data();
    void theDistanceIsThatOfTheLastContact();
    void theLineSaysWhetherItActsWaitsOrEnded_data();
    void theLineSaysWhetherItActsWaitsOrEnded();
    void twoPeopleOfOneBodyAreOneNodeAndBothReferentsAreMarked();
    void openRequestsAreCounted();
    void theMapOfAPastDayForgetsWhatCameAfter();
    void twoReadingsAreTheSameWhateverTheOrderOfTheRecords();
    void anObstacleWithoutPartnerNorActionIsToldTheStrongestFirst();
    void anActionOrAPartnerOfTheDomainCoversAnObstacle();
    void twoBodiesOnOneObstacleAreTold();
    void thoseWhoLeftAreShownOnDemand();
    void moreThanTwelveAreGatheredAndOpenedOnDemand();
    void aSensitiveNameCanBeMaskedEverywhere();
    void belowTheWholeFileThereIsNoMap();
    void everyCodeOfTheSectorsIsOfItsList();
};

void CircleMapTest::aBodyStandsInTheDomainOfItsTypeThenOfWhatItDoes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("requestTheme");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<CircleDomain>("domain");
    const QStringList care{QStringLiteral("sante--acces-aux-soins")};
    QTest::newRow("type") << QStringLiteral("FT") << QString() << QStringList() << CircleDomain::Employment;
    QTest::newRow("the type comes first")
        << QStringLiteral("CHRS") << QStringLiteral("mobilite") << care << CircleDomain::Housing;
    QTest::newRow("what was asked of it")
        << QStringLiteral("ASSO") << QStringLiteral("mobilite") << care << CircleDomain::Mobility;
    QTest::newRow("what it offers") << QStringLiteral("ASSO") << QString() << care << CircleDomain::Health;
    QTest::newRow("what it offers most")
        << QString() << QString()
        << QStringList{QStringLiteral("sante--a"), QStringLiteral("famille--a"), QStringLiteral("famille--b")}
        << CircleDomain::Family;
    QTest::newRow("nothing tells") << QStringLiteral("ASSO") << QString() << QStringList()
                                   << CircleDomain::Others;
    QTest::newRow("unknown words") << QStringLiteral("?") << QStringLiteral("un thème local")
                                   << QStringList{QStringLiteral("?")} << CircleDomain::Others;
}

void CircleMapTest::aBodyStandsInTheDomainOfItsTypeThenOfWhatItDoes()
{
    QFETCH(const QString, type);
    QFETCH(const QString, requestTheme);
    QFETCH(const QStringList, offered);
    CircleSample sample;
    const auto body = sample.body(QStringLiteral("Une structure"), type);
    sample.member(body, Role::SupportWorker, 10);
    sample.file.offeredThemes.insert(body, offered);
    if (!requestTheme.isEmpty())
        sample.asked(body, 5, requestTheme);
    QTEST(*CircleSample::domain(sample.map(), body), "domain");
}

void CircleMapTest::theDistanceIsThatOfTheLastContact_data()
{
    QTest::addColumn<int>("metAgo"); // -1: never
    QTest::addColumn<int>("answeredAgo");
    QTest::addColumn<int>("ring");
    QTest::newRow("today") << 0 << -1 << 1;
    QTest::newRow("30 days") << 30 << -1 << 1;
    QTest::newRow("31 days") << 31 << -1 << 2;
    QTest::newRow("90 days") << 90 << -1 << 2;
    QTest::newRow("91 days") << 91 << -1 << 3;
    QTest::newRow("never") << -1 << -1 << 3;
    QTest::newRow("an answer is a contact") << 200 << 3 << 1;
    QTest::newRow("to come") << -5 << -1 << 3;
}

void CircleMapTest::theDistanceIsThatOfTheLastContact()
{
    QFETCH(const int, metAgo);
    QFETCH(const int, answeredAgo);
    CircleSample sample;
    const auto body = sample.body(QStringLiteral("Mission locale"), QStringLiteral("ML"));
    sample.member(body, Role::SupportWorker, 300);
    sample.met(body, 2, Appointment::Status::NoShow);
    if (metAgo != -1)
        sample.met(body, metAgo);
    if (answeredAgo >= 0)
        sample.asked(body, 20, {}, answeredAgo);
    QTEST(CircleSample::node(sample.map(), body)->ring, "ring");
}

void CircleMapTest::theLineSaysWhetherItActsWaitsOrEnded_data()
{
    QTest::addColumn<int>("leftAgo"); // -1: still a member; -2: never was
    QTest::addColumn<int>("askedAgo"); // -1: never
    QTest::addColumn<int>("answeredAgo");
    QTest::addColumn<int>("closedAgo");
    QTest::addColumn<State>("state");
    QTest::newRow("member") << -1 << -1 << -1 << -1 << State::Active;
    QTest::newRow("member asked") << -1 << 10 << -1 << -1 << State::Waiting;
    QTest::newRow("member who answered") << -1 << 10 << 5 << -1 << State::Active;
    QTest::newRow("asked alone") << -2 << 10 << -1 << -1 << State::Waiting;
    QTest::newRow("accepted alone") << -2 << 10 << 5 << -1 << State::Active;
    QTest::newRow("refused alone") << -2 << 10 << 5 << 5 << State::Ended;
    QTest::newRow("left") << 3 << -1 << -1 << -1 << State::Ended;
    QTest::newRow("left and asked again") << 3 << 1 << -1 << -1 << State::Waiting;
    QTest::newRow("last day") << 0 << -1 << -1 << -1 << State::Active;
}

void CircleMapTest::theLineSaysWhetherItActsWaitsOrEnded()
{
    QFETCH(const int, leftAgo);
    QFETCH(const int, askedAgo);
    QFETCH(const int, answeredAgo);
    QFETCH(const int, closedAgo);
    CircleSample sample;
    const auto body = sample.body(QStringLiteral("Mission locale"), QStringLiteral("ML"));
    if (leftAgo > -2)
        sample.member(body, Role::SupportWorker, 300, leftAgo);
    if (askedAgo >= 0) {
        PartnerRequest &request = sample.asked(body, askedAgo, {}, answeredAgo);
        if (closedAgo >= 0) {
            request.state = PartnerRequest::State::Refused;
            request.closedOn = sample.today.addDays(-closedAgo);
        }
    }
    QTEST(CircleSample::node(sample.map(), body)->state, "state");
}

void CircleMapTest::twoPeopleOfOneBodyAreOneNodeAndBothReferentsAreMarked()
{
    CircleSample sample;
    const auto other = sample.professional(sample.house, QStringLiteral("Petit"), QStringLiteral("Jean"));
    sample.member(sample.house, Role::PathwayCoordinator, 10).professional = other;
    const auto node = *CircleSample::node(sample.map(), sample.house);
    QCOMPARE(node.roles, QList({Role::UniqueReferent, Role::PathwayCoordinator}));
    QCOMPARE(node.people, QStringList({QStringLiteral("MOREAU Claire"), QStringLiteral("PETIT Jean")}));
    QVERIFY(node.leads() && node.coordinates());
    QCOMPARE(sample.map().partners(), 1);
}

void CircleMapTest::openRequestsAreCounted()
{
    CircleSample sample;
    sample.asked(sample.town, 30, {}, 20);
    const PartnerRequestId last = sample.asked(sample.town, 3).id;
    PartnerRequest &over = sample.asked(sample.town, 2);
    over.state = PartnerRequest::State::Withdrawn;
    over.closedOn = sample.today.addDays(-1);
    const auto node = *CircleSample::node(sample.map(), sample.town);
    QCOMPARE(node.openRequests, 2);
    QCOMPARE(node.request, last);
}

void CircleMapTest::theMapOfAPastDayForgetsWhatCameAfter()
{
    const CircleSample sample = CircleSample::usual();
    const CircleMap then = sample.map(120);
    const auto youth = sample.file.organisations.last().id;
    QCOMPARE(CircleSample::node(then, youth)->state, State::Active);
    QCOMPARE(CircleSample::node(sample.map(), youth)->state, State::Ended);
    QCOMPARE(CircleSample::sector(then, CircleDomain::Mobility).nodes.size(), 0);
    QCOMPARE(CircleSample::sector(then, CircleDomain::Rights).nodes.size(), 0); // the referent came later
    QVERIFY(then.insights.isEmpty());
    for (const CircleSector &sector : then.sectors)
        for (const CircleNode &node : sector.nodes)
            QVERIFY(node.lastContactOn.isNull() || node.lastContactOn <= then.on);
    QCOMPARE(circleMap(sample.file).on, sample.today);
}

void CircleMapTest::twoReadingsAreTheSameWhateverTheOrderOfTheRecords()
{
    CircleSample sample = CircleSample::crowded();
    const CircleMap map = sample.map();
    QCOMPARE(sample.map(), map);
    std::reverse(sample.file.organisations.begin(), sample.file.organisations.end());
    std::reverse(sample.file.facts.members.begin(), sample.file.facts.members.end());
    std::reverse(sample.file.facts.appointments.begin(), sample.file.facts.appointments.end());
    std::reverse(sample.file.work.requests.begin(), sample.file.work.requests.end());
    QCOMPARE(sample.map(), map);
}

void CircleMapTest::anObstacleWithoutPartnerNorActionIsToldTheStrongestFirst()
{
    CircleSample sample;
    sample.obstacle(QStringLiteral("logement"), 1);
    sample.obstacle(QStringLiteral("mobilite"), 4);
    sample.obstacle(QStringLiteral("sante"), 2);
    sample.obstacle(QStringLiteral("sante"), 0, 10); // lifted
    const CircleMap map = sample.map();
    QCOMPARE(map.insights.size(), 2);
    QCOMPARE(map.insights[0].theme, QStringLiteral("mobilite"));
    QCOMPARE(map.insights[0].level, 4);
    QCOMPARE(map.insights[1].theme, QStringLiteral("logement"));
    QCOMPARE(
        CircleSample::sector(map, CircleDomain::Housing).uncovered, QStringList(QStringLiteral("logement")));
    const auto marks = circleMarks(map);
    QCOMPARE(std::count_if(marks.begin(), marks.end(),
                 [](const CircleMark &mark) { return mark.kind == CircleMark::Kind::Gap; }),
        2);
}

void CircleMapTest::anActionOrAPartnerOfTheDomainCoversAnObstacle()
{
    CircleSample sample;
    sample.obstacle(QStringLiteral("logement"), 3);
    sample.obstacle(QStringLiteral("mobilite"), 3);
    sample.obstacle(QStringLiteral("numerique"), 3);
    sample.member(sample.body(QStringLiteral("Résidence"), QStringLiteral("CHRS")), Role::Other, 10);
    sample.action(sample.target(QStringLiteral("mobilite"), QStringLiteral("Permis")),
        QStringLiteral("S’inscrire"), sample.today.addDays(3));
    const auto others = sample.body(QStringLiteral("Association"), QStringLiteral("ASSO"));
    sample.member(others, Role::Other, 10);
    QCOMPARE(sample.map().insights.size(), 1); // the others do not stand for each other
    QCOMPARE(sample.map().insights.first().theme, QStringLiteral("numerique"));
    sample.file.offeredThemes.insert(others, {QStringLiteral("numerique--acceder-a-du-materiel")});
    QVERIFY(sample.map().insights.isEmpty());
}

void CircleMapTest::twoBodiesOnOneObstacleAreTold()
{
    CircleSample sample;
    sample.obstacle(QStringLiteral("mobilite"), 2);
    const auto garage = sample.body(QStringLiteral("Garage"), QStringLiteral("ASSO"));
    sample.asked(garage, 5, QStringLiteral("mobilite"));
    QVERIFY(sample.map().insights.isEmpty());
    sample.action(sample.target(QStringLiteral("mobilite"), QStringLiteral("Permis")),
        QStringLiteral("Financer"), {}, sample.town);
    const CircleMap map = sample.map();
    QCOMPARE(map.insights.size(), 1);
    QCOMPARE(map.insights.first().kind, CircleInsight::Kind::SameObstacle);
    QCOMPARE(map.insights.first().partners,
        QStringList({QStringLiteral("CCAS de Bellac"), QStringLiteral("Garage")}));
}

void CircleMapTest::thoseWhoLeftAreShownOnDemand()
{
    const CircleMap map = CircleSample::usual().map();
    QCOMPARE(map.former(), 1);
    QCOMPARE(map.partners(), 4);
    const auto now = circleMarks(map);
    const auto all = circleMarks(map, {.former = true});
    QCOMPARE(now.size(), 5); // and the gap of housing
    QCOMPARE(all.size(), 6);
}

void CircleMapTest::moreThanTwelveAreGatheredAndOpenedOnDemand()
{
    const CircleMap map = CircleSample::crowded().map();
    QCOMPARE(map.partners(), 14);
    const auto folded = circleMarks(map);
    QVERIFY(folded.size() <= CircleMap::MostNodes);
    const auto group = std::find_if(folded.begin(), folded.end(),
        [](const CircleMark &mark) { return mark.kind == CircleMark::Kind::Group; });
    QVERIFY(group != folded.end());
    QCOMPARE(map.sectors[group->sector].domain, CircleDomain::Employment);
    QCOMPARE(group->nodes.size(), 8); // who coordinates stands apart
    const auto open = circleMarks(map, {.unfolded = {CircleDomain::Employment}});
    QCOMPARE(open.size(), 14);
}

void CircleMapTest::aSensitiveNameCanBeMaskedEverywhere()
{
    CircleSample sample = CircleSample::usual();
    sample.obstacle(QStringLiteral("sante"), 2);
    const auto care = sample.file.organisations[3].id;
    sample.asked(care, 4, QStringLiteral("sante"));
    sample.asked(sample.town, 4, QStringLiteral("sante"));
    const CircleMap map = sample.map().masked(QStringLiteral("Partenaire"));
    for (const CircleSector &sector : map.sectors)
        for (const CircleNode &node : sector.nodes)
            QVERIFY(!node.name.contains(QStringLiteral("CSAPA")));
    QCOMPARE(map.insights.last().partners,
        QStringList({QStringLiteral("CCAS de Bellac"), QStringLiteral("Partenaire")}));
}

void CircleMapTest::belowTheWholeFileThereIsNoMap()
{
    CircleSample sample = CircleSample::usual();
    sample.file.level = Level::General;
    QVERIFY(sample.map().sectors.isEmpty());
    QVERIFY(circleMarks(sample.map()).isEmpty());
}

void CircleMapTest::everyCodeOfTheSectorsIsOfItsList()
{
    const CircleSectorRules rules(QDate(2026, 11, 23));
    int placed = 0;
    for (const NomenclatureEntry &type : Nomenclature::organisationTypes().entries())
        placed += rules.domainOfType(type.code) ? 1 : 0;
    for (const NomenclatureEntry &theme : Nomenclature::planThemes().entries())
        placed += rules.domainOfTheme(theme.code) != CircleDomain::Others ? 1 : 0;
    for (const NomenclatureEntry &category : Nomenclature::themeCategories().entries())
        placed += rules.domainOfService(category.code) != CircleDomain::Others ? 1 : 0;
    QFile file(QStringLiteral(":/reference/circle_sectors.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int listed = -1; // but its header, and what is of the others anyway
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        listed += line.contains(",autres,") ? 0 : 1;
    QCOMPARE(placed, listed);
}

QTEST_GUILESS_MAIN(CircleMapTest)
#include "tst_circlemap.moc"
