#include "core/storage/image.h"
#include "core/storage/migrator.h"
#include "core/storage/rows.h"
#include "tests/support/testbase.h"

#include <QProcess>
#include <QTest>

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewBaseIsWholeAndOnlyItsOwnersToRead()
    {
        TestBase base;
        Rows check(base.database(), QStringLiteral("PRAGMA integrity_check"));
        QVERIFY(check.next());
        QCOMPARE(check.text(0), QStringLiteral("ok"));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(base.path()) & others));
    }

    void pragmasAreInForce_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("journal") << QStringLiteral("journal_mode") << QStringLiteral("wal");
        QTest::newRow("synchronous full") << QStringLiteral("synchronous") << QStringLiteral("2");
        QTest::newRow("foreign keys") << QStringLiteral("foreign_keys") << QStringLiteral("1");
        QTest::newRow("temporary files") << QStringLiteral("temp_store") << QStringLiteral("2");
        QTest::newRow("recursive triggers") << QStringLiteral("recursive_triggers") << QStringLiteral("1");
    }
    void pragmasAreInForce()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        TestBase base;
        Rows rows(base.database(), QStringLiteral("PRAGMA ") + pragma);
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), value);
    }

    void aLockWhoseWriterWasKilledBeforeItNamedItselfHoldsNobody()
    {
        TestBase base;
        base.close();
        QFile lock(base.path() + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto opened = Database::open(base.path());
        QVERIFY(opened);
        QVERIFY(!(*opened)->isReadOnly());
    }

    void creatingNeverWritesOverAFile()
    {
        TestBase base;
        const auto again = Database::create(base.path());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::File);
        QVERIFY(base.reopen());
    }

    void aFileThatIsNoBaseIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Nom;Prénom\n");
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("foreign base") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    }
    void aFileThatIsNoBaseIsRefusedUntouched()
    {
        QFETCH(QByteArray, content);
        TestBase base;
        QFile file(base.file(QStringLiteral("other.maillage")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto opened = Database::open(file.fileName());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotABase);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aMissingFileIsSaidSo()
    {
        const auto opened = Database::open(QStringLiteral("/nowhere/at/all.maillage"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
    }

    void aNewerFileIsRefusedUntouched()
    {
        TestBase base;
        QVERIFY(base.database().execute(
            QStringLiteral("PRAGMA user_version = %1").arg(Migrator::latestVersion() + 1)));
        base.close();
        QFile file(base.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const auto opened = base.reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::TooNew);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void aSchemaOfAnotherChecksumIsRefused()
    {
        TestBase base;
        QVERIFY(base.database().execute(QStringLiteral("UPDATE migration SET checksum = 'other'")));
        const auto opened = base.reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }

    void aBaseThatSomebodyPutSomethingInIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
            {"CREATE TRIGGER extra AFTER INSERT ON beneficiary BEGIN DELETE FROM journal; END",
                "CREATE VIEW people AS SELECT * FROM beneficiary", "CREATE TABLE extra (a INTEGER)",
                "DROP TRIGGER trail_is_not_deleted", "DROP TABLE saved_view"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void aBaseThatSomebodyPutSomethingInIsRefused()
    {
        QFETCH(const QString, sql);
        TestBase base;
        QVERIFY(base.database().execute(sql));
        const auto opened = base.reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QCOMPARE(opened.error().detail, QStringLiteral("schema"));
    }

    void aBaseThatWouldNeverEndToBeReadIsRefused()
    {
        TestBase base;
        QVERIFY(base.database().execute(QStringLiteral("DROP TABLE migration")));
        QVERIFY(base.database().execute(endlessView(QStringLiteral("migration"))));
        const auto opened = base.reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QCOMPARE(opened.error().detail, QStringLiteral("slow"));
    }
    void anImageThatWouldNeverEndToBeReadIsRefused()
    {
        TestBase base;
        QVERIFY(base.database().execute(QStringLiteral("PRAGMA foreign_keys = 0")));
        QVERIFY(base.database().execute(QStringLiteral("DROP TABLE beneficiary")));
        QVERIFY(base.database().execute(endlessView(QStringLiteral("beneficiary"))));
        const auto image = imageOf(base.database());
        QVERIFY(image);
        const auto checked = checkImage(*image);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Damaged);
        QCOMPARE(checked.error().detail, QStringLiteral("slow"));
    }

    void aSecondOpenerReadsAndIsToldWhoWrites()
    {
        TestBase base;
        base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        auto second = Workspace::open(base.path(), std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QVERIFY((*second)->writer().contains(QString::number(QCoreApplication::applicationPid())));
        Rows rows((*second)->database(), QStringLiteral("SELECT COUNT(*) FROM beneficiary"));
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), 1);
        Beneficiary person;
        person.familyName = QStringLiteral("Bernard");
        person.firstName = QStringLiteral("Luc");
        person.birthDate = QDate(1980, 1, 1);
        const auto refused = (*second)->people().create(person);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }

    void aFailedQueryIsReported()
    {
        TestBase base;
        int failures = 0;
        QObject::connect(&base.database(), &Database::failed, this, [&failures] { ++failures; });
        Rows rows(base.database(), QStringLiteral("SELECT * FROM no_such_table"));
        QVERIFY(!rows.next());
        QVERIFY(failures > 0);
    }

private:
    /// A view without rows that the engine never ceases to look for.
    static QString endlessView(const QString &name)
    {
        return QStringLiteral("CREATE VIEW %1 AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                              "FROM n) SELECT i AS number, 'x' AS checksum FROM n WHERE i < 0")
            .arg(name);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
