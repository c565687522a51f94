#include "core/rules/nearness.h"

#include <QTest>

Q_DECLARE_METATYPE(ServedPlace)

class TestNearness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowNearAPlaceIsToACommune_data();
    void tellsHowNearAPlaceIsToACommune();
    void readsTheDepartmentOfAPostcode_data();
    void readsTheDepartmentOfAPostcode();
    void comparesCitiesAsPeopleWriteThem();
};

void TestNearness::tellsHowNearAPlaceIsToACommune_data()
{
    QTest::addColumn<ServedPlace>("place");
    QTest::addColumn<Nearness>("nearness");
    const auto add = [](const char *name, const QString &code, const QString &postcode, const QString &city,
                         const QStringList &areas, Nearness nearness) {
        QTest::newRow(name) << ServedPlace{code, postcode, cityKey(city), areas} << nearness;
    };
    const QString none;
    const auto text = [](const char *latin) { return QString::fromUtf8(latin); };
    add("by its commune code", text("87011"), none, none, {}, Nearness::SameCommune);
    add("by its city", none, text("87300"), text("BELLAC"), {}, Nearness::SameCommune);
    add("by its city with the postcode of a large body", none, text("87301"), text("Bellac Cedex"), {},
        Nearness::SameCommune);
    add("by its postcode alone", none, text("87300"), none, {}, Nearness::SameCommune);
    add("a neighbour of the same postcode", none, text("87300"), text("Peyrat-de-Bellac"), {},
        Nearness::SameDepartment);
    add("a namesake far away", none, text("23300"), text("Bellac"), {}, Nearness::Away);
    add("says that it serves the commune", text("23096"), none, none, {text("23096"), text("87011")},
        Nearness::ServesCommune);
    add("same département, serves it", text("87085"), none, none, {text("87")}, Nearness::SameDepartment);
    add("same département, serves others only", text("87085"), none, none, {text("87085")}, Nearness::Away);
    add("same département, names only a group of communes", text("87085"), none, none, {text("248719312")},
        Nearness::SameDepartment);
    add("same département, serves France", text("87085"), none, none, {text("france")},
        Nearness::SameDepartment);
    add("elsewhere, serves the département", text("23096"), none, none, {text("23"), text("87")},
        Nearness::ServesDepartment);
    add("elsewhere, serves France", text("75056"), none, none, {text("france")}, Nearness::ServesCountry);
    add("elsewhere, says nothing", text("23096"), none, none, {}, Nearness::Away);
    add("nothing known", none, none, none, {}, Nearness::Away);
}

void TestNearness::tellsHowNearAPlaceIsToACommune()
{
    QFETCH(ServedPlace, place);
    QFETCH(Nearness, nearness);
    const Commune *bellac = Communes::all().find(u"87011");
    QVERIFY(bellac);
    QCOMPARE(codeOf(nearnessOf(place, *bellac)), codeOf(nearness));
}

void TestNearness::readsTheDepartmentOfAPostcode_data()
{
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<QString>("department");
    QTest::newRow("mainland") << QStringLiteral("87300") << QStringLiteral("87");
    QTest::newRow("southern Corsica") << QStringLiteral("20137") << QStringLiteral("2A");
    QTest::newRow("northern Corsica") << QStringLiteral("20200") << QStringLiteral("2B");
    QTest::newRow("overseas") << QStringLiteral("97410") << QStringLiteral("974");
    QTest::newRow("no postcode") << QStringLiteral("8730") << QString();
}

void TestNearness::readsTheDepartmentOfAPostcode()
{
    QFETCH(QString, postcode);
    QTEST(departmentOfPostcode(postcode), "department");
}

void TestNearness::comparesCitiesAsPeopleWriteThem()
{
    QCOMPARE(cityKey(u"ST LEONARD DE NOBLAT"), cityKey(u"Saint-Léonard-de-Noblat"));
    QCOMPARE(cityKey(u"LIMOGES CEDEX 9"), cityKey(u"Limoges"));
    QVERIFY(cityKey(u"Bellac") != cityKey(u"Peyrat-de-Bellac"));
}

QTEST_GUILESS_MAIN(TestNearness)
#include "tst_nearness.moc"
