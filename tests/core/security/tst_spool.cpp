#include "core/query/casefile.h"
#include "core/query/trailreader.h"
#include "core/security/spool.h"
#include "tests/support/testbase.h"

#include <QTest>

/// What somebody reads in a base that another program writes comes into its trail.
class TestSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void aFileReadElsewhereIsInTheTrailAtTheNextEntrance()
    {
        readElsewhere();
        QVERIFY(QFile::exists(spool()));
        QVERIFY(m_base->reopen());
        QVERIFY(!QFile::exists(spool()));
        QCOMPARE(consultations(), 1);
        const auto report =
            Trail(m_base->database(), m_base->workspace().session(), m_base->clock()).verify();
        QVERIFY(report.isSound());
    }

    void itIsTakenWhenTheSessionIsLocked()
    {
        readElsewhere();
        m_base->workspace().lock();
        QVERIFY(!QFile::exists(spool()));
        QCOMPARE(consultations(), 1);
    }

    void whatWaitsTellsNothingToWhoHasNoKey()
    {
        readElsewhere();
        QFile file(spool());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = QByteArray::fromBase64(file.readAll());
        QVERIFY(!bytes.contains("consult_file"));
        QVERIFY(!bytes.contains(QByteArray::number(m_person.value())));
    }

    void aLineThatWasTouchedLeavesARowThatSaysSo()
    {
        readElsewhere();
        QFile file(spool());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[40] = bytes[40] == 'A' ? 'B' : 'A';
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(m_base->reopen());
        Rows failed(m_base->database(),
            QStringLiteral("SELECT COUNT(*) FROM trail WHERE object = 'spool' AND result = 'failed'"));
        QVERIFY(failed.next());
        QCOMPARE(failed.number(0), 1);
    }

private:
    QString spool() const { return Spool::pathOf(m_base->path()); }

    void readElsewhere()
    {
        const auto other = Workspace::open(m_base->path(), m_base->workspace().sharedClock());
        QVERIFY(other);
        QVERIFY((*other)->isReadOnly());
        QVERIFY(caseFile((*other)->access(), m_person));
    }

    qint64 consultations()
    {
        Rows rows(m_base->database(),
            QStringLiteral("SELECT COUNT(*) FROM trail WHERE beneficiary_id = ? "
                           "AND operation = 'consult_file' AND result = 'done'"),
            {m_person.value()});
        return rows.next() ? rows.number(0) : -1;
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
