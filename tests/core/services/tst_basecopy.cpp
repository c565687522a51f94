#include "core/exchange/demo/demonstration.h"
#include "core/security/serverrules.h"
#include "core/services/basecopy.h"
#include "core/storage/transfer.h"
#include "tests/support/testbase.h"

#include <QTest>

/// A base goes from a file to another, and to a server and back, with all that is in it.
class TestBaseCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsCopied()
    {
        QTemporaryDir folder;
        const auto base = Database::create(folder.filePath(QStringLiteral("base.maillage")));
        QVERIFY(base);
        QStringList tables;
        Rows rows(**base,
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migration'"));
        while (rows.next())
            tables.append(rows.text(0));
        QStringList copied = tablesInOrder();
        tables.sort();
        copied.sort();
        QCOMPARE(copied, tables);
    }

    void aDemonstrationComesBackAsItWentWhateverTheWay()
    {
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("premier.maillage"));
        const QString last = folder.filePath(QStringLiteral("dernier.maillage"));
        const auto server = TestServerBase::isWanted() ? std::make_unique<TestServerBase>() : nullptr;
        const QString middle =
            server ? server->address() : folder.filePath(QStringLiteral("milieu.maillage"));
        {
            auto created = Database::create(first);
            QVERIFY(created);
            QVERIFY(writeDemonstration(**created, {.people = 60, .today = Today}));
        }
        QCOMPARE(copied(first, middle), 60);
        QCOMPARE(copied(middle, last), 60);
        const auto there = contentOf(first);
        const auto back = contentOf(last);
        for (const QString &table : tablesInOrder())
            // Each opening and each copy leaves its row in the trail.
            if (!table.startsWith(QLatin1String("trail")) && table != QLatin1String("account_key"))
                QCOMPARE(back.value(table), there.value(table));
        QCOMPARE(back.value(QStringLiteral("trail")).mid(0, there.value(QStringLiteral("trail")).size()),
            there.value(QStringLiteral("trail")));
        const auto opened = Workspace::open(last, m_clock);
        QVERIFY(opened);
        const auto report = Maintenance((*opened)->access()).check();
        QVERIFY(report && report->isSound());
    }

    void whatStandsThereIsNotTouched()
    {
        TestBase from;
        TestBase to;
        to.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const QByteArray before = to.dump();
        const auto done = copyBase(from.workspace().access(), to.path());
        QVERIFY(!done);
        QCOMPARE(done.error().detail, QStringLiteral("exists"));
        QCOMPARE(to.dump(), before);
    }

    void aCopyThatIsCancelledLeavesNothing()
    {
        TestBase from;
        from.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copie.maillage"));
        for (int i = 0; i < 1100; ++i)
            QVERIFY(from.database().execute(
                QStringLiteral("INSERT INTO search_word (word, kind, subject_id) VALUES (?, 4, ?)"),
                {QStringLiteral("mot"), i}));
        const auto done = copyBase(from.workspace().access(), path, [](qint64) { return false; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void onAServerOnlyItsOwnerCopies()
    {
        if (!TestServerBase::isWanted())
            QSKIP("on a server only");
        TestBase base;
        const auto counsellor = Workspace::open(base.server()->address(QStringLiteral("c.moreau")), m_clock);
        QVERIFY(counsellor);
        const auto done = copyBase((*counsellor)->access(), base.file(QStringLiteral("copie.maillage")));
        QVERIFY(!done);
        QCOMPARE(done.error().detail, QStringLiteral("owner"));
    }

private:
    int copied(const QString &from, const QString &to)
    {
        const auto opened = Workspace::open(from, m_clock);
        if (!opened)
            return -1;
        const auto done = copyBase((*opened)->access(), to);
        return done && done->isSound() ? done->people : -1;
    }
    static QHash<QString, QStringList> contentOf(const QString &path)
    {
        QHash<QString, QStringList> content;
        const auto database = Database::open(path, Database::Access::ReadOnly);
        if (!database)
            return content;
        for (const QString &table : tablesInOrder()) {
            QSqlQuery rows((*database)->connection());
            rows.exec(QStringLiteral("SELECT * FROM %1").arg(table));
            QStringList &lines = content[table];
            while (rows.next()) {
                QStringList cells;
                for (int i = 0; rows.value(i).isValid(); ++i)
                    cells.append(rows.isNull(i) ? QStringLiteral("-") : rows.value(i).toString());
                lines.append(cells.join(QLatin1Char('|')));
            }
            if (table != QLatin1String("trail"))
                lines.sort();
        }
        return content;
    }

    const QDate Today{2026, 11, 23};
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Today);
};

QTEST_GUILESS_MAIN(TestBaseCopy)
#include "tst_basecopy.moc"
