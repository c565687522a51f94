#include "core/rules/duplicates.h"

#include <QTest>

namespace {

using Why = DuplicatePair::Why;

const QDate Born(1988, 4, 12);

Identity person(const char *family, const char *first, QDate born = Born)
{
    static qint64 number = 0;
    return {.id = BeneficiaryId(++number),
        .familyName = QString::fromUtf8(family),
        .firstName = QString::fromUtf8(first),
        .birthDate = born};
}

Identity with(Identity each, auto change)
{
    change(each);
    return each;
}

} // namespace

Q_DECLARE_METATYPE(Identity)

/// Whether two files may be of one person: couples, families and twins are not.
class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFilesAreToldAlikeOrNot_data()
    {
        QTest::addColumn<Identity>("one");
        QTest::addColumn<Identity>("other");
        QTest::addColumn<int>("why");
        const int none = -1;
        const Identity diallo = person("Diallo", "Aminata");
        const auto nir = [](const char *number) {
            return [number](Identity &each) { each.nir = QString::fromLatin1(number); };
        };
        const auto atHome = [](Identity &each) { each.household = HouseholdId(5); };
        QTest::newRow("same names") << diallo << person("DIALLO", "aminata") << int(Why::SameNames);
        QTest::newRow("a dash") << person("N'Guyên-Ly", "Zoé") << person("NGUYEN LY", "Zoe")
                                << int(Why::CloseNames);
        QTest::newRow("accents aside")
            << person("Lefèvre", "Zoé") << person("LEFEVRE", "Zoe") << int(Why::SameNames);
        QTest::newRow("another birth date") << diallo << person("Diallo", "Aminata", Born.addDays(1)) << none;
        QTest::newRow("birth date unknown")
            << person("Diallo", "Aminata", {}) << person("Diallo", "Aminata", {}) << none;
        QTest::newRow("same NIR, other names")
            << with(diallo, nir("2880475116001")) << with(person("Keita", "Awa", {}), nir("2880475116001"))
            << int(Why::SameNir);
        QTest::newRow("same names, another NIR")
            << with(diallo, nir("2880475116001")) << with(person("Diallo", "Aminata"), nir("2880475116002"))
            << none;
        QTest::newRow("same jobseeker")
            << with(diallo, [](Identity &each) { each.franceTravailId = QStringLiteral("12345678901"); })
            << with(person("Keita", "Awa", {}),
                   [](Identity &each) { each.franceTravailId = QStringLiteral("12345678901"); })
            << int(Why::SameJobseeker);
        QTest::newRow("twins at home")
            << with(person("Petit", "Lena"), atHome) << with(person("Petit", "Lina"), atHome) << none;
        QTest::newRow("twins of other names") << person("Petit", "Lena") << person("Petit", "Marc") << none;
        QTest::newRow("a slip in the first name")
            << person("Petit", "Aminata") << person("Petit", "Aminatta") << int(Why::CloseNames);
        QTest::newRow("a slip in the family name")
            << person("Durand", "Luc") << person("Durant", "Luc") << int(Why::CloseNames);
        QTest::newRow("two slips") << person("Durand", "Luc") << person("Durent", "Luc") << none;
        QTest::newRow("short names need to be the same") << person("Ly", "An") << person("Li", "An") << none;
        QTest::newRow("a couple") << with(person("Petit", "Luc"), atHome)
                                  << with(person("Petit", "Anne", Born.addYears(1)), atHome) << none;
        QTest::newRow("name of birth") << with(person("Martin", "Anne"), [](Identity &each) {
            each.birthName = QStringLiteral("Petit");
        }) << person("Petit", "Anne") << int(Why::BirthName);
        QTest::newRow("the other way round")
            << person("Luc", "Bernard") << person("Bernard", "Luc") << int(Why::Swapped);
    }
    void twoFilesAreToldAlikeOrNot()
    {
        QFETCH(const Identity, one);
        QFETCH(const Identity, other);
        QFETCH(const int, why);
        for (const auto &found : {likeness(one, other), likeness(other, one)})
            QCOMPARE(found ? int(*found) : -1, why);
        const auto pairs = duplicatesAmong({other, person("Autre", "Personne", QDate(1970, 1, 1)), one});
        QCOMPARE(pairs.size(), why < 0 ? 0 : 1);
        if (!pairs.isEmpty())
            QVERIFY(pairs.first().one < pairs.first().other);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
