#include "core/storage/idreader.h"

#include "core/storage/rows.h"
#include "tests/support/testbase.h"

#include <QSignalSpy>
#include <QTest>

class TestIdReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameNumbersInTheSameOrderAsRows()
    {
        TestBase base;
        for (int i = 0; i < 20; ++i)
            base.addPerson(QStringLiteral("Nom%1").arg(i * 7 % 20), QStringLiteral("Ada"));
        const auto sql = QStringLiteral("SELECT beneficiary_id FROM pathway_summary WHERE name_key >= ? "
                                        "AND closed = ? AND COALESCE(?, 1) = 1 ORDER BY name_key DESC");
        const QVariantList values{QStringLiteral("nom1"), 0, QVariant()};
        QList<qint64> expected;
        Rows rows(base.database(), sql, values);
        while (rows.next())
            expected.append(rows.number(0));
        QCOMPARE(expected.size(), 19);
        QCOMPARE(readIds(base.database(), sql, values), expected);
    }

    void seesWhatTheOpenTransactionWrote()
    {
        TestBase base;
        base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const auto sql = QStringLiteral("SELECT beneficiary_id FROM pathway_summary");
        QVERIFY(base.database().begin());
        QVERIFY(base.database().execute(QStringLiteral("DELETE FROM pathway_summary")));
        QVERIFY(readIds(base.database(), sql).isEmpty());
        base.database().rollback();
        QCOMPARE(readIds(base.database(), sql).size(), 1);
    }

    void aFailureIsReportedAndReadsAsNothing()
    {
        TestBase base;
        QSignalSpy failed(&base.database(), &Database::failed);
        QVERIFY(readIds(base.database(), QStringLiteral("SELECT nothing FROM nowhere")).isEmpty());
        QVERIFY(!failed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIdReader)
#include "tst_idreader.moc"
