#include "core/storage/migrator.h"
#include "core/storage/rows.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// A migration that is cut anywhere leaves the base as it was, and goes through the next time.
class TestCutMigration : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_schema;

    /// The schema up to `version`, as an older release shipped it.
    QString schemaUntil(int version)
    {
        const QString folder = m_schema.filePath(QString::number(version));
        QDir().mkpath(folder);
        const QDir shipped(QStringLiteral(":/schema"));
        for (const QString &name : shipped.entryList({QStringLiteral("*.sql")}))
            if (name.left(4).toInt() <= version)
                QFile::copy(shipped.filePath(name), folder + QLatin1Char('/') + name);
        return folder;
    }
    static int number(Database &database, const QString &sql)
    {
        Rows rows(database, sql);
        return rows.next() ? int(rows.number(0)) : -1;
    }

private Q_SLOTS:
    void aCutAfterEachStatementLeavesTheOldSchema_data()
    {
        QTest::addColumn<int>("from");
        for (int version = 1; version < Migrator::latestVersion(); ++version)
            QTest::addRow("from %d", version) << version;
    }
    void aCutAfterEachStatementLeavesTheOldSchema()
    {
        QFETCH(int, from);
        const QDir shipped(QStringLiteral(":/schema"));
        const QString next =
            shipped.entryList({QStringLiteral("%1*.sql").arg(from + 1, 4, 10, QLatin1Char('0'))}).value(0);
        const QString separator = QStringLiteral("\n-- next\n");
        const QStringList statements = contentOf(shipped.filePath(next)).split(separator);
        QVERIFY(!statements.isEmpty());
        for (qsizetype kept = 0; kept <= statements.size(); ++kept) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("old.maillage"));
            const auto database = Database::create(path, schemaUntil(from));
            QVERIFY(database);
            QTemporaryDir cut;
            for (const QString &name : QDir(schemaUntil(from)).entryList({QStringLiteral("*.sql")}))
                QFile::copy(schemaUntil(from) + QLatin1Char('/') + name, cut.filePath(name));
            QFile file(cut.filePath(next));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QStringList done = statements.mid(0, kept);
            done.append(QStringLiteral("SELECT no_such_function()"));
            file.write(done.join(separator).toUtf8());
            file.close();
            QVERIFY(!Migrator(**database, cut.path()).upgrade());
            QCOMPARE(number(**database, QStringLiteral("PRAGMA user_version")), from);
            QVERIFY(Migrator(**database).upgrade());
            QCOMPARE(number(**database, QStringLiteral("PRAGMA user_version")), Migrator::latestVersion());
        }
    }
};

QTEST_GUILESS_MAIN(TestCutMigration)
#include "tst_cutmigration.moc"
