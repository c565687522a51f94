#include "core/exchange/demo/demonstration.h"
#include "core/query/people.h"
#include "core/services/maintenance.h"
#include "core/services/workspace.h"
#include "core/storage/recordstore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

class TestDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void baseIsSoundAndItsProjectionsFollow();
    void firstCounsellorOpensIt();
    void sameOptionsGiveTheSameBase();
    void everyRecordHasItsLineInTheJournal();
    void journalIsDatedFromTheGivenDay();
    void partnersAreFoundByTheirOldName();
    void baseWithATerritoryIsRefused();
    void cancellingWritesNothing();

private:
    std::unique_ptr<Database> write(const QString &name, int people, quint64 seed = 87);
    static QByteArray content(Database &database);

    QTemporaryDir m_folder;
    const QDate m_today{2026, 11, 23};
    std::unique_ptr<Database> m_base;
};

std::unique_ptr<Database> TestDemonstration::write(const QString &name, int people, quint64 seed)
{
    auto database = Database::create(m_folder.filePath(name));
    if (!database || !writeDemonstration(**database, {people, seed, m_today}))
        return nullptr;
    return std::move(*database);
}

QByteArray TestDemonstration::content(Database &database)
{
    QByteArray text;
    Rows tables(database,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                       "ORDER BY name"));
    QStringList names;
    while (tables.next())
        names.append(tables.text(0));
    names.removeOne(QStringLiteral("migration"));
    for (const QString &name : std::as_const(names)) {
        Rows rows(database, QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(name));
        while (rows.next())
            for (int column = 0; rows.value(column).isValid(); ++column)
                text += rows.text(column).toUtf8() + '|';
    }
    return text;
}

void TestDemonstration::initTestCase()
{
    m_base = write(QStringLiteral("base.maillage"), 200);
    QVERIFY(m_base);
}

void TestDemonstration::baseIsSoundAndItsProjectionsFollow()
{
    const auto workspace = Workspace::open(m_base->path(), std::make_shared<FixedClock>(m_today));
    QVERIFY(workspace);
    const CheckReport report = *Maintenance((*workspace)->access()).check();
    QVERIFY2(report.isSound(), qPrintable(report.integrity.join(QLatin1Char('\n'))));
    QCOMPARE(report.people, 200);
}

void TestDemonstration::firstCounsellorOpensIt()
{
    const QString path = m_base->path();
    m_base.reset();
    {
        const auto workspace = Workspace::open(path, std::make_shared<FixedClock>(m_today));
        QVERIFY(workspace);
        QCOMPARE((*workspace)->session().login, QStringLiteral("c.moreau"));
        QCOMPARE((*workspace)->territory().name, QStringLiteral("Haute-Vienne (démonstration)"));
    }
    auto opened = Database::open(path);
    QVERIFY(opened);
    m_base = std::move(*opened);
}

void TestDemonstration::sameOptionsGiveTheSameBase()
{
    const auto one = write(QStringLiteral("one.maillage"), 80, 4);
    const auto same = write(QStringLiteral("same.maillage"), 80, 4);
    const auto other = write(QStringLiteral("other.maillage"), 80, 5);
    QVERIFY(one && same && other);
    const QByteArray expected = content(*one);
    QVERIFY(expected.size() > 10'000);
    QVERIFY(content(*same) == expected);
    QVERIFY(content(*other) != expected);
}

void TestDemonstration::everyRecordHasItsLineInTheJournal()
{
    const auto number = [this](const QString &sql) {
        Rows rows(*m_base, sql);
        return rows.next() ? rows.number(0) : -1;
    };
    for (const auto *table : {"beneficiary", "appointment", "contract", "organisation", "account",
             "situation", "obstacle_level", "target", "plan_action", "review", "note"})
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM journal WHERE record_table = '%1'")
                            .arg(QLatin1String(table))),
            number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))));
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM command")), 1);
}

void TestDemonstration::journalIsDatedFromTheGivenDay()
{
    Rows rows(*m_base, QStringLiteral("SELECT at, kind FROM command"));
    QVERIFY(rows.next());
    QCOMPARE(rows.dateTime(0).date(), m_today);
    QCOMPARE(rows.text(1), QStringLiteral("write_demonstration"));
}

void TestDemonstration::partnersAreFoundByTheirOldName()
{
    Rows rows(*m_base, QStringLiteral("SELECT COUNT(*) FROM search_word WHERE word = 'pole' AND kind = 2"));
    QVERIFY(rows.next());
    QVERIFY(rows.number(0) >= 3);
}

void TestDemonstration::baseWithATerritoryIsRefused()
{
    const auto again = writeDemonstration(*m_base, {10, 1, m_today});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Invalid);
}

void TestDemonstration::cancellingWritesNothing()
{
    auto database = Database::create(m_folder.filePath(QStringLiteral("cancelled.maillage")));
    QVERIFY(database);
    int told = 0;
    const auto done =
        writeDemonstration(**database, {300, 1, m_today}, [&told](int, int) { return ++told < 2; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    Rows rows(**database, QStringLiteral("SELECT COUNT(*) FROM organisation"));
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 0);
}

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
