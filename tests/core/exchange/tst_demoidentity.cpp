#include "core/domain/identifiers.h"
#include "core/exchange/demo/demogenerator.h"

#include <QTest>

/// Checks who the 3,000 people of a demonstration are: households as in their source, numbers of nobody.
class TestDemoIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void identitiesAreUnique();
    void familySituationsAsInHauteVienne_data();
    void familySituationsAsInHauteVienne();
    void seniorityAsInHauteVienne_data();
    void seniorityAsInHauteVienne();
    void everyHouseholdHasOneApplicant();
    void couplesShareTheirCafNumber();
    void fictitiousNirHaveARightKeyAndNoRealBirthPlace();
    void numbersBelongToNobody();

private:
    static constexpr int People = 3000;
    const QDate m_today{2026, 11, 23};
    DemoTerritory m_territory{};

    void verifyShare(int part, int whole, double percent, double points = 3)
    {
        const double share = 100.0 * part / whole;
        QVERIFY2(qAbs(share - percent) <= points,
            qPrintable(QStringLiteral("%1 % instead of %2").arg(share).arg(percent)));
    }
};

namespace {

template <class Record, class Condition>
int count(const QList<Record> &records, Condition condition)
{
    return int(std::count_if(records.cbegin(), records.cend(), condition));
}

} // namespace

void TestDemoIdentity::initTestCase() { m_territory = demonstrationTerritory({People, 87, m_today}); }

void TestDemoIdentity::identitiesAreUnique()
{
    QSet<qint64> seen;
    qsizetype records = 0;
    const auto add = [&](const auto &list) {
        for (const auto &record : list)
            seen.insert(record.id.value());
        records += list.size();
    };
    const DemoPeople &people = m_territory.people;
    add(m_territory.network.organisations);
    add(m_territory.network.services);
    add(m_territory.network.professionals);
    add(m_territory.network.accounts);
    add(people.beneficiaries);
    add(people.rights);
    add(people.registrations);
    add(people.members);
    add(people.orientations);
    add(people.appointments);
    add(people.diagnoses);
    add(people.contracts);
    add(people.exits);
    QCOMPARE(seen.size(), records);
    QSet<QString> references;
    QSet<QString> nirs;
    QSet<QString> jobseekers;
    for (const Beneficiary &person : people.beneficiaries) {
        QVERIFY(!references.contains(person.reference));
        QVERIFY(person.nir.isEmpty() || !nirs.contains(person.nir));
        QVERIFY(person.franceTravailId.isEmpty() || !jobseekers.contains(person.franceTravailId));
        references.insert(person.reference);
        nirs.insert(person.nir);
        jobseekers.insert(person.franceTravailId);
    }
}

void TestDemoIdentity::familySituationsAsInHauteVienne_data()
{
    QTest::addColumn<int>("situation");
    QTest::addColumn<double>("percent");
    using FamilySituation = DemoHousehold::FamilySituation;
    QTest::newRow("man alone") << int(FamilySituation::ManAlone) << 36.02;
    QTest::newRow("woman alone") << int(FamilySituation::WomanAlone) << 17.47;
    QTest::newRow("woman with children") << int(FamilySituation::WomanWithChildren) << 27.91;
    QTest::newRow("man with children") << int(FamilySituation::ManWithChildren) << 2.74;
    QTest::newRow("couple") << int(FamilySituation::Couple) << 3.23;
    QTest::newRow("couple with children") << int(FamilySituation::CoupleWithChildren) << 12.64;
}

void TestDemoIdentity::familySituationsAsInHauteVienne()
{
    QFETCH(int, situation);
    QFETCH(double, percent);
    const auto &households = m_territory.people.households;
    verifyShare(count(households,
                    [situation](const DemoHousehold &each) { return int(each.situation) == situation; }),
        int(households.size()), percent);
}

void TestDemoIdentity::seniorityAsInHauteVienne_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("percent");
    QTest::newRow("a year at most") << 0 << 11 << 10.0;
    QTest::newRow("second year") << 12 << 23 << 14.0;
    QTest::newRow("third and fourth year") << 24 << 47 << 18.0;
    QTest::newRow("longer") << 48 << 1000 << 58.0;
}

void TestDemoIdentity::seniorityAsInHauteVienne()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(double, percent);
    const auto &households = m_territory.people.households;
    verifyShare(count(households,
                    [=](const DemoHousehold &each) {
                        return each.seniorityMonths >= from && each.seniorityMonths <= to;
                    }),
        int(households.size()), percent);
}

void TestDemoIdentity::everyHouseholdHasOneApplicant()
{
    const int applicants = count(m_territory.people.beneficiaries,
        [](const Beneficiary &person) { return person.fileRole == Beneficiary::FileRole::Applicant; });
    QCOMPARE(applicants, int(m_territory.people.households.size()));
}

void TestDemoIdentity::couplesShareTheirCafNumber()
{
    QHash<BeneficiaryId, const Beneficiary *> byId;
    for (const Beneficiary &person : m_territory.people.beneficiaries)
        byId.insert(person.id, &person);
    QSet<QString> numbers;
    for (const DemoHousehold &household : m_territory.people.households) {
        const Beneficiary &applicant = *byId.value(household.adults.first());
        QVERIFY(!numbers.contains(applicant.cafNumber));
        numbers.insert(applicant.cafNumber);
        if (household.adults.size() < 2)
            continue;
        const Beneficiary &partner = *byId.value(household.adults.at(1));
        QCOMPARE(partner.cafNumber, applicant.cafNumber);
        QCOMPARE(partner.fileRole, Beneficiary::FileRole::Partner);
        QVERIFY(partner.civility != applicant.civility);
    }
}

void TestDemoIdentity::fictitiousNirHaveARightKeyAndNoRealBirthPlace()
{
    int with = 0;
    for (const Beneficiary &person : m_territory.people.beneficiaries) {
        if (person.nir.isEmpty())
            continue;
        ++with;
        QCOMPARE(person.nir.mid(5, 5), QStringLiteral("99999"));
        const auto key = Nir::key(person.nir);
        QVERIFY(key.has_value());
        QCOMPARE(
            Nir::check(person.nir + QStringLiteral("%1").arg(*key, 2, 10, QLatin1Char('0'))), Nir::Check::Ok);
    }
    QVERIFY(with > People * 8 / 10);
}

void TestDemoIdentity::numbersBelongToNobody()
{
    const auto isFiction = [](const QString &phone) {
        return phone.startsWith(QLatin1String("06 39 98 ")) || phone.startsWith(QLatin1String("05 36 49 "));
    };
    for (const Beneficiary &person : m_territory.people.beneficiaries) {
        for (const QString &phone : splitPhones(person.phone))
            QVERIFY2(isFiction(phone), qPrintable(phone));
        QVERIFY(person.email.isEmpty() || person.email.endsWith(QLatin1String("@example.org")));
    }
    for (const Professional &professional : m_territory.network.professionals) {
        QVERIFY(isFiction(professional.phone));
        QVERIFY(professional.email.endsWith(QLatin1String(".example.org")));
    }
    for (const Organisation &organisation : m_territory.network.organisations)
        QVERIFY(organisation.siret.startsWith(QLatin1String("000")) && isSiret(organisation.siret));
}

QTEST_GUILESS_MAIN(TestDemoIdentity)
#include "tst_demoidentity.moc"
