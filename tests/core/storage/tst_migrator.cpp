#include "core/storage/migrator.h"
#include "core/storage/rows.h"
#include "tests/support/testbase.h"

#include <QDir>
#include <QTest>

/// A folder of schema files: the shipped ones, and those a test adds.
class SchemaFolder
{
public:
    SchemaFolder()
    {
        const QDir shipped(QStringLiteral(":/schema"));
        for (const QString &name : shipped.entryList())
            QFile::copy(shipped.filePath(name), m_folder.filePath(name));
    }
    void add(int number, const QByteArray &sql)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1_added.sql").arg(number, 4, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSchemaIsAppliedAfterACopy()
    {
        TestBase base;
        base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const int version = Migrator::latestVersion();
        SchemaFolder schema;
        schema.add(version + 1,
            "CREATE TABLE added (id INTEGER PRIMARY KEY, body TEXT) STRICT\n-- next\n"
            "CREATE TRIGGER added_kept BEFORE DELETE ON added BEGIN SELECT RAISE(ABORT, 'kept; always'); "
            "END");
        QVERIFY(Migrator(base.database(), schema.path()).upgrade());
        QVERIFY(base.database().execute(QStringLiteral("INSERT INTO added (id, body) VALUES (1, 'a')")));
        QVERIFY(!base.database().execute(QStringLiteral("DELETE FROM added")));
        QCOMPARE(number(base, QStringLiteral("PRAGMA user_version")), version + 1);
        const QString copy = QStringLiteral("%1.v%2.copie").arg(base.path()).arg(version);
        const auto opened = Workspace::open(copy, std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        QVERIFY(opened);
        Rows rows((*opened)->database(), QStringLiteral("SELECT COUNT(*) FROM beneficiary"));
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), 1);
    }

    void aMigrationThatFailsHalfwayLeavesTheOldSchema()
    {
        TestBase base;
        const int version = Migrator::latestVersion();
        SchemaFolder schema;
        schema.add(version + 1,
            "CREATE TABLE added (id INTEGER PRIMARY KEY) STRICT\n-- next\nCREATE TABLE added (id INTEGER) "
            "STRICT");
        const QByteArray before = base.dump();
        QVERIFY(!Migrator(base.database(), schema.path()).upgrade());
        QCOMPARE(number(base, QStringLiteral("PRAGMA user_version")), version);
        QCOMPARE(number(base, QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'added'")), 0);
        QCOMPARE(base.dump(), before);
        QVERIFY(base.reopen());
    }

    void applyingTwiceChangesNothing()
    {
        TestBase base;
        SchemaFolder schema;
        schema.add(Migrator::latestVersion() + 1, "CREATE TABLE added (id INTEGER PRIMARY KEY) STRICT");
        QVERIFY(Migrator(base.database(), schema.path()).upgrade());
        QVERIFY(Migrator(base.database(), schema.path()).upgrade());
        QCOMPARE(
            number(base, QStringLiteral("SELECT COUNT(*) FROM migration")), Migrator::latestVersion() + 1);
    }

    void schemaFilesAreNumberedWithoutAGap()
    {
        SchemaFolder schema;
        QCOMPARE(QDir(schema.path()).entryList({QStringLiteral("*.sql")}).size(), Migrator::latestVersion());
    }

private:
    static int number(TestBase &base, const QString &sql)
    {
        Rows rows(base.database(), sql);
        return rows.next() ? int(rows.number(0)) : -1;
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
