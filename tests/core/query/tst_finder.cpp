#include "core/query/finder.h"

#include "core/storage/recordstore.h"
#include "tests/support/testbase.h"

#include <QTest>

class TestFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        add(QStringLiteral("Dupont-Martin"), QStringLiteral("Éloïse"), QDate(1990, 2, 3));
        add(QStringLiteral("Martin"), QStringLiteral("Luc"));
        add(QStringLiteral("Benali"), QStringLiteral("Martine"));
        add(QStringLiteral("Gonzalez"), QStringLiteral("Inès"));
        add(QStringLiteral("D'Œuvre"), QStringLiteral("Anne"));
        add(QStringLiteral("N’Guessan"), QStringLiteral("Aya"));
        addNetwork();
    }

    void findsPeopleByWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char *typed, const QStringList &titles) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << titles;
        };
        const QString eloise = QStringLiteral("DUPONT-MARTIN Éloïse");
        const QString luc = QStringLiteral("MARTIN Luc");
        const QString martine = QStringLiteral("BENALI Martine");
        row("eloise", {eloise});
        row("ÉLO", {eloise});
        row("martin dupont", {eloise});
        row("dupont-martin", {eloise});
        row("elo mar", {eloise});
        row("martin", {luc, martine, eloise});
        row("martine", {martine});
        row("martin luc", {luc});
        row("gonsales", {QStringLiteral("GONZALEZ Inès")});
        row("oeuvre", {QStringLiteral("D'ŒUVRE Anne")});
        row("œuvre", {QStringLiteral("D'ŒUVRE Anne")});
        row("guessan", {QStringLiteral("N’GUESSAN Aya")});
        row("3/2/1990", {eloise});
        row("03/02/1990 dupont", {eloise});
        row("03/02/1991", {});
        row("06 39 98 12", {eloise});
        row("0639981234", {eloise});
        row("M-2026-000002", {luc});
        row("2 90 02 99", {eloise});
        row("dupont luc", {});
        row("zzz", {});
        row("", {});
        row("'", {});
    }
    void findsPeopleByWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, titles);
        QStringList found;
        for (const Found &each : finder().find(typed))
            if (each.kind == Found::Kind::Person)
                found.append(each.title);
        QCOMPARE(found, titles);
    }

    void tellsWhoIsWho()
    {
        const auto found = finder().find(QStringLiteral("dupont"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().birthDate, QDate(1990, 2, 3));
        QCOMPARE(found.first().commune, QStringLiteral("Bellac"));
        QCOMPARE(found.first().reference, QStringLiteral("M-2026-000001"));
        QVERIFY(found.first().mine && !found.first().closed);
    }

    void findsTheNetworkToo()
    {
        const auto found = finder().find(QStringLiteral("mobil"));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].kind, Found::Kind::Organisation);
        QCOMPARE(found[0].title, QStringLiteral("Garage de la mobilité"));
        QCOMPARE(found[0].commune, QStringLiteral("Bellac"));
        QCOMPARE(found[1].kind, Found::Kind::ServiceOffer);
        QCOMPARE(found[1].organisation, QStringLiteral("Garage de la mobilité"));
        const auto colleague = finder().find(QStringLiteral("petit"));
        QCOMPARE(colleague.size(), 1);
        QCOMPARE(colleague.first().kind, Found::Kind::Professional);
        QCOMPARE(colleague.first().title, QStringLiteral("PETIT Hugo"));
        QCOMPARE(colleague.first().jobTitle, QStringLiteral("Mécanicien"));
    }

    void ownPeopleComeFirst()
    {
        TestBase base;
        const auto other = base.addPerson(QStringLiteral("Aubert"), QStringLiteral("Ada"));
        base.addPerson(QStringLiteral("Aubry"), QStringLiteral("Ada"));
        const auto member = RecordStore::select<CircleMember>(
            base.database(), QStringLiteral("WHERE beneficiary_id = ?"), {other.value()});
        QVERIFY(base.workspace().circle().end(member.first().id, base.clock().today(), {}));
        base.clock().advanceDays(1);
        Finder of(base.workspace().access());
        const auto found = of.find(QStringLiteral("aub"));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].title, QStringLiteral("AUBRY Ada"));
        QVERIFY(found[0].mine && !found[1].mine);
    }

    void partnersKeepTheirPlaceAmongMany()
    {
        TestBase base;
        for (int i = 0; i < 100; ++i)
            base.addPerson(QStringLiteral("Garnier"), QStringLiteral("Ada%1").arg(i));
        Organisation garage;
        garage.name = QStringLiteral("Garage");
        QVERIFY(base.workspace().network().save(garage));
        Finder of(base.workspace().access());
        const auto found = of.find(QStringLiteral("gar"), 12);
        QCOMPARE(found.size(), 12);
        QCOMPARE(found.last().title, QStringLiteral("Garage"));
        QCOMPARE(of.find(QStringLiteral("gar"), 0).size(), 0);
        QCOMPARE(of.find(QStringLiteral("gar"), 1).size(), 1);
    }

    void closedPathwaysAreFoundAndSaidSo()
    {
        TestBase base;
        Exit exit;
        exit.beneficiary = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        exit.leftOn = QDate(2026, 11, 2);
        exit.reason = Exit::Reason::MovedOut;
        QVERIFY(base.workspace().pathway().save(exit));
        Finder of(base.workspace().access());
        QVERIFY(of.find(QStringLiteral("diallo")).first().closed);
    }

private:
    Finder finder() { return Finder(m_base.workspace().access()); }

    void add(const QString &familyName, const QString &firstName, QDate birthDate = QDate(1985, 6, 7))
    {
        const auto id = m_base.addPerson(familyName, firstName, birthDate);
        auto person = *RecordStore::find<Beneficiary>(m_base.database(), id);
        if (birthDate == QDate(1990, 2, 3)) {
            person.city = QStringLiteral("Bellac");
            person.phone = QStringLiteral("06 39 98 12 34");
            person.nir = QStringLiteral("2900299999123");
        }
        QVERIFY(m_base.workspace().people().edit(person));
    }

    void addNetwork()
    {
        Organisation garage;
        garage.name = QStringLiteral("Garage de la mobilité");
        garage.city = QStringLiteral("Bellac");
        const auto organisation = m_base.workspace().network().save(garage);
        QVERIFY(organisation);
        ServiceOffer offer;
        offer.organisation = *organisation;
        offer.name = QStringLiteral("Aide à la mobilité");
        QVERIFY(m_base.workspace().network().save(offer));
        Professional mechanic;
        mechanic.organisation = *organisation;
        mechanic.familyName = QStringLiteral("Petit");
        mechanic.firstName = QStringLiteral("Hugo");
        mechanic.jobTitle = QStringLiteral("Mécanicien");
        QVERIFY(m_base.workspace().network().save(mechanic));
    }

    TestBase m_base;
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
