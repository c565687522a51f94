#include "core/query/casefile.h"
#include "core/services/maintenance.h"
#include "core/storage/migrator.h"
#include "tests/support/testbase.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

/// Several workstations on one base of a server.
class TestTeamBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!TestServerBase::isWanted())
            QSKIP("on a server only");
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }
    void cleanup() { m_base.reset(); }

    void whatOneWorkstationSavesTheOtherHearsAtOnceByIdsAlone()
    {
        const auto other = enter();
        QSignalSpy heard(other.get(), &Workspace::committed);
        Beneficiary person = personIn(m_base->workspace());
        person.phone = QStringLiteral("06 39 98 12 34");
        QVERIFY(m_base->workspace().people().edit(person));
        QTRY_COMPARE(heard.size(), 1);
        const auto changes = heard.first().first().value<ChangeSet>();
        QCOMPARE(changes.beneficiaries, QSet<BeneficiaryId>{m_person});
        QCOMPARE(changes.tables, QSet<QString>{QStringLiteral("beneficiary")});
        QCOMPARE(personIn(*other).phone, person.phone);
    }

    void aRecordThatAnotherChangedMeanwhileIsNotOverwritten()
    {
        const auto other = enter();
        Beneficiary mine = personIn(m_base->workspace());
        Beneficiary theirs = personIn(*other);
        theirs.phone = QStringLiteral("06 39 98 12 34");
        QVERIFY(other->people().edit(theirs));
        mine.phone = QStringLiteral("06 39 98 56 78");
        QCOMPARE(m_base->workspace().people().edit(mine).error().code, ErrorCode::Conflict);
        QCOMPARE(personIn(m_base->workspace()).phone, theirs.phone);
    }

    void workstationsThatWriteAtOnceLoseNothingAndKeepTheListsRight()
    {
        constexpr int Workstations = 6;
        constexpr int Each = 15;
        std::atomic<int> saved = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < Workstations; ++i)
            threads.emplace_back(QThread::create([this, i, &saved] {
                const auto workspace = enter();
                for (int n = 0; n < Each; ++n) {
                    const auto planned = workspace->pathway().save(Appointment{.beneficiary = m_person,
                        .organisation = workspace->session().organisation,
                        .startsAt = QDateTime(QDate(2026, 12, 1).addDays(n), QTime(8 + i, 0))});
                    saved += planned ? 1 : 0;
                }
            }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(saved.load(), Workstations * Each);
        const auto report = Maintenance(m_base->workspace().access()).check();
        QVERIFY(report);
        QCOMPARE(report->differences, 0);
        QCOMPARE(report->trail.firstBroken, 0);
        QVERIFY(report->isSound());
        Rows rows(m_base->database(), QStringLiteral("SELECT COUNT(*) FROM appointment"));
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), Workstations * Each);
    }

    void peopleRegisteredAtOnceHaveReferencesOfTheirOwn()
    {
        std::atomic<int> created = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(QThread::create([this, &created] {
                const auto workspace = enter();
                for (int n = 0; n < 10; ++n)
                    created += workspace->people().create(invented()) ? 1 : 0;
            }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(created.load(), 40);
    }

    void aConnectionThatBreaksIsSaidAndComesBackByItself()
    {
        const auto other = enter();
        QSignalSpy reachable(other.get(), &Workspace::reachable);
        Beneficiary person = personIn(*other);
        breakConnectionsBut();
        person.phone = QStringLiteral("06 39 98 12 34");
        QCOMPARE(other->people().edit(person).error().code, ErrorCode::Unreachable);
        QVERIFY(other->isLost());
        QVERIFY(other->isReadOnly());
        QTRY_COMPARE_WITH_TIMEOUT(reachable.size(), 2, 20'000);
        QCOMPARE(reachable.first().first().toBool(), false);
        QCOMPARE(reachable.last().first().toBool(), true);
        QVERIFY(!other->isReadOnly());
        // The form still holds what was typed.
        QVERIFY(other->people().edit(person));
        QCOMPARE(personIn(m_base->workspace()).phone, person.phone);
    }

    void aConnectionThatBreaksWhileNothingIsAskedIsNoticed()
    {
        const auto other = enter();
        QSignalSpy reachable(other.get(), &Workspace::reachable);
        breakConnectionsBut();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.size(), 2, 20'000);
    }

    void anotherWorkstationThatWritesAtLengthIsSaid()
    {
        const auto other = enter();
        Database &database = other->database();
        QVERIFY(database.begin());
        QVERIFY(database.hold(0x4D41494C));
        const auto done = m_base->workspace().people().create(invented());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Storage);
        QCOMPARE(done.error().detail, QStringLiteral("busy"));
        database.rollback();
        QVERIFY(m_base->workspace().people().create(invented()));
    }

    void theServerAsksForThePassphraseThatTheAccountWasGiven()
    {
        const QString login = QStringLiteral("essai.protege"); // scripts/cluster trusts all others
        const QString phrase = QStringLiteral("brouette ocarina fenouil trombone merlan");
        auto administrator = Workspace::open(
            m_base->path(), std::make_shared<FixedClock>(Today), {.login = QStringLiteral("administrateur")});
        QVERIFY(administrator);
        const auto account = (*administrator)->accounts().save({.login = login});
        QVERIFY2(account, qPrintable(account ? QString() : account.error().detail));
        QVERIFY((*administrator)->accounts().protect(*account, keyFromNew(phrase)));
        const QString address = m_base->server()->address(login);
        const auto tried = [&](const SecretKey &key) {
            const auto opened = Workspace::open(address, std::make_shared<FixedClock>(Today), {login, key});
            return opened ? QStringLiteral("entered") : opened.error().detail;
        };
        QCOMPARE(tried({}), QStringLiteral("needed"));
        QCOMPARE(passphraseKeyFor(address, login, QStringLiteral("autre chose")).error().detail,
            QStringLiteral("passphrase"));
        const auto key = passphraseKeyFor(address, login, phrase);
        QVERIFY2(key, qPrintable(key ? QString() : key.error().detail));
        QCOMPARE(tried({}), QStringLiteral("needed")); // the server lets in, the base's key does not open
        QCOMPARE(tried(*key), QStringLiteral("entered"));
        ServerPassphrase::forget(*ServerAddress::parse(address));
        QCOMPARE(tried(*key), QStringLiteral("needed"));
    }

    void aServerThatCannotProveWhoItIsIsNotEntered()
    {
        const auto opened = Database::open(m_base->path() + QStringLiteral("?sslmode=verify-full"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    }

    void whatElseStandsInTheBaseOfAServerIsLeftAlone()
    {
        QVERIFY(m_base->database().run(QStringLiteral("CREATE VIEW figures AS SELECT 1 AS one")));
        QVERIFY(Database::open(m_base->path()));
        QVERIFY(m_base->database().run(QStringLiteral("DROP VIEW figures")));
    }

    void anOlderBaseIsBroughtUpOnceWhoeverComesFirst()
    {
        const TestServerBase server;
        QTemporaryDir older;
        const QString first = QStringLiteral("0001_base.sql");
        QVERIFY(QFile::copy(QStringLiteral(":/schema/") + first, older.filePath(first)));
        QVERIFY(Database::create(server.address(), older.path()));
        std::atomic<int> opened = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(
                QThread::create([&server, &opened] { opened += Database::open(server.address()) ? 1 : 0; }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(opened.load(), 4);
        const auto database = Database::open(server.address());
        QVERIFY(database);
        Rows rows(**database, QStringLiteral("SELECT COUNT(*), MAX(number) FROM migration"));
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), rows.number(1));
        QCOMPARE(int(rows.number(1)), Migrator::latestVersion());
    }

    void aBaseThatIsThereIsNotLaidOver()
    {
        const auto again = Workspace::create(m_base->path(), std::make_shared<FixedClock>(Today), {});
        QVERIFY(!again);
        QCOMPARE(again.error().detail, QStringLiteral("exists"));
    }

    void theBaseOfAServerIsNamedWithoutItsPassphrase()
    {
        QCOMPARE(Database::open(QStringLiteral("postgresql://a:secret@localhost/base")).error().detail,
            QStringLiteral("password"));
        QVERIFY(!m_base->database().path().contains(QLatin1String("password")));
    }

    void aServerThatIsNotThereIsSaidWithinSeconds()
    {
        const auto opened = Database::open(QStringLiteral("postgresql://claire@127.0.0.1:1/base"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    }

private:
    static Beneficiary invented()
    {
        Beneficiary person;
        person.familyName = QStringLiteral("Bernard");
        person.firstName = QStringLiteral("Luc");
        person.birthDate = QDate(1990, 5, 17);
        return person;
    }
    /// Another workstation, where the counsellor works too.
    std::unique_ptr<Workspace> enter()
    {
        auto opened = Workspace::open(
            m_base->server()->address(QStringLiteral("c.moreau")), std::make_shared<FixedClock>(Today));
        if (!opened)
            qFatal("not entered: %s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    Beneficiary personIn(Workspace &workspace)
    {
        const auto file = caseFile(workspace.access(), m_person);
        return file ? file->person : Beneficiary();
    }
    /// As when the server restarts, for everybody but the owner.
    void breakConnectionsBut()
    {
        QVERIFY(m_base->database().run(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                           "current_database() AND pid <> pg_backend_pid()")));
    }

    const QDate Today{2026, 11, 23};
    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
};

QTEST_GUILESS_MAIN(TestTeamBase)
#include "tst_teambase.moc"
