#include "core/query/casefile.h"
#include "core/query/trailreader.h"
#include "core/security/trail.h"
#include "tests/support/testbase.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QTest>

/// The trail keeps who did, read or was refused what, and shows when it was touched.
class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void aWriteLeavesTheNamesOfItsFieldsAndNoValue()
    {
        auto person = caseFile(access(), m_person)->person;
        person.phone = QStringLiteral("06 39 98 00 01");
        QVERIFY(m_base->workspace().people().edit(person));
        Rows last(m_base->database(),
            QStringLiteral("SELECT operation, object, fields, result, reason, role "
                           "FROM trail ORDER BY id DESC LIMIT 1"));
        QVERIFY(last.next());
        QCOMPARE(last.text(0), QStringLiteral("edit_identity"));
        QCOMPARE(last.text(1), QStringLiteral("beneficiary"));
        QCOMPARE(last.text(2), QStringLiteral("beneficiary.phone"));
        QCOMPARE(last.text(3), QStringLiteral("done"));
        QCOMPARE(last.text(5), QStringLiteral("counsellor"));
        Rows all(m_base->database(),
            QStringLiteral("SELECT COUNT(*) FROM trail WHERE COALESCE(object, '') || COALESCE(fields, '') "
                           "|| COALESCE(reason, '') LIKE '%98 00 01%'"));
        QVERIFY(all.next());
        QCOMPARE(all.number(0), 0);
    }

    void oneConsultationWithinTenMinutesLeavesOneRow()
    {
        const qint64 before = rows();
        QVERIFY(caseFile(access(), m_person));
        QVERIFY(caseFile(access(), m_person));
        QCOMPARE(rows(), before + 1);
        m_base->clock().advanceSeconds(601);
        QVERIFY(caseFile(access(), m_person));
        QCOMPARE(rows(), before + 2);
        const auto seen = consultationsOf(access(), m_person);
        QVERIFY(seen);
        QCOMPARE(seen->at(1).who, QStringLiteral("MOREAU Claire"));
        QCOMPARE(seen->at(1).entry.operation, QStringLiteral("consult_file"));
    }

    void aSearchLeavesOneRowOnceTheTypingRests()
    {
        const qint64 before = rows();
        for (int keystroke = 0; keystroke < 5; ++keystroke)
            m_base->workspace().searched();
        QCOMPARE(rows(), before);
        QTRY_COMPARE(rows(), before + 1);
        Rows last(m_base->database(),
            QStringLiteral("SELECT operation, object FROM trail ORDER BY id DESC LIMIT 1"));
        QVERIFY(last.next());
        QCOMPARE(last.text(0), QStringLiteral("list_people"));
        QCOMPARE(last.text(1), QStringLiteral("search"));
    }

    void nothingIsShownWhenTheTrailCannotBeWritten()
    {
        if (TestServerBase::isWanted())
            QSKIP("the trigger is written for a file");
        const Session forgetful = [this] {
            Session session = access().session;
            session.trailKey = SecretKey::random();
            return session;
        }();
        QVERIFY(m_base->database().execute(QStringLiteral(
            "CREATE TRIGGER no_row BEFORE INSERT ON trail BEGIN SELECT RAISE(ABORT, 'full'); END")));
        const auto file = caseFile({m_base->database(), forgetful, m_base->clock()}, m_person);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Storage);
    }

    void theTriggersRefuseEveryChange_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
            {"UPDATE trail SET reason = 'x' WHERE id = 1", "DELETE FROM trail WHERE id = 1",
                "DELETE FROM trail", "REPLACE INTO trail SELECT * FROM trail WHERE id = 1",
                "INSERT OR REPLACE INTO trail SELECT * FROM trail WHERE id = 1",
                "UPDATE OR REPLACE trail SET id = 1 WHERE id = 2",
                "INSERT INTO trail SELECT * FROM trail WHERE id = 1 ON CONFLICT (id) DO UPDATE SET reason = "
                "'x'"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void theTriggersRefuseEveryChange()
    {
        QFETCH(const QString, sql);
        const qint64 before = rows();
        QVERIFY(!m_base->database().execute(sql));
        QCOMPARE(rows(), before);
        QCOMPARE(verify().firstBroken, 0);
        QVERIFY(verify().isSound());
    }

    void eachTamperingIsFound()
    {
        for (int i = 0; i < 20; ++i) {
            m_base->clock().advanceSeconds(700);
            QVERIFY(caseFile(access(), m_person));
        }
        QVERIFY(verify().isSound());
        QVERIFY(unguard());
        QRandomGenerator random(1);
        const QStringList columns{QStringLiteral("at"), QStringLiteral("account_id"), QStringLiteral("role"),
            QStringLiteral("operation"), QStringLiteral("beneficiary_id"), QStringLiteral("object"),
            QStringLiteral("fields"), QStringLiteral("reason"), QStringLiteral("seal")};
        const int last = int(rows());
        for (int round = 0; round < 200; ++round) {
            const int row = random.bounded(1, last + 1);
            QStringList tampering;
            switch (round % 5) {
            case 0:
                tampering = {QStringLiteral("UPDATE trail SET %1 = '7' WHERE id = %2")
                                 .arg(columns[random.bounded(int(columns.size()))])
                                 .arg(row)};
                break;
            case 1:
                tampering = {QStringLiteral("DELETE FROM trail WHERE id = %1").arg(row)};
                break;
            case 2: // cut off the end
                tampering = {QStringLiteral("DELETE FROM trail WHERE id >= %1").arg(row)};
                break;
            case 3: // cut off the end, with a head that says so
                tampering = {QStringLiteral("DELETE FROM trail WHERE id >= %1").arg(row),
                    QStringLiteral("UPDATE trail_head SET last = %1").arg(row - 1)};
                break;
            default: { // two rows trade places
                const int other = row == last ? 1 : row + 1;
                tampering = {QStringLiteral("UPDATE trail SET id = 100000 WHERE id = %1").arg(row),
                    QStringLiteral("UPDATE trail SET id = %1 WHERE id = %2").arg(row).arg(other),
                    QStringLiteral("UPDATE trail SET id = %1 WHERE id = 100000").arg(other)};
            }
            }
            QVERIFY(m_base->database().begin());
            for (const QString &sql : std::as_const(tampering))
                QVERIFY2(m_base->database().execute(sql), qPrintable(sql));
            QVERIFY2(!verify().isSound(), qPrintable(tampering.join(QStringLiteral("; "))));
            m_base->database().rollback();
            QVERIFY(verify().isSound());
        }
    }

    void theFirstBrokenRowIsNamed()
    {
        QVERIFY(unguard());
        QVERIFY(m_base->database().execute(QStringLiteral("UPDATE trail SET role = 'x' WHERE id = 2")));
        QCOMPARE(verify().firstBroken, 2);
    }

    void onlyTheDataProtectionOfficerReadsTheTrailAndThatIsTracedToo()
    {
        QCOMPARE(trailRows(access()).error().code, ErrorCode::Refused);
        Session officer = access().session;
        officer.role = Account::Role::DataProtectionOfficer;
        const Access asOfficer{m_base->database(), officer, m_base->clock()};
        const auto read = trailRows(asOfficer);
        QVERIFY(read);
        QCOMPARE(read->first().entry.operation, QStringLiteral("read_trail"));
        QCOMPARE(read->at(1).entry.outcome, TrailEntry::Outcome::Refused);
        QVERIFY(!caseFile(asOfficer, m_person));
    }

private:
    Access access() { return m_base->workspace().access(); }
    TrailReport verify() { return Trail(m_base->database(), access().session, m_base->clock()).verify(); }
    qint64 rows()
    {
        Rows count(m_base->database(), QStringLiteral("SELECT COUNT(*) FROM trail"));
        return count.next() ? count.number(0) : -1;
    }
    /// What a file-level editor does: the triggers go.
    bool unguard()
    {
        if (TestServerBase::isWanted())
            return m_base->database()
                .run(QStringLiteral("ALTER TABLE trail DISABLE TRIGGER USER"))
                .has_value();
        for (const char *trigger : {"trail_is_not_changed", "trail_is_not_deleted", "trail_is_not_replaced"})
            if (!m_base->database().execute(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger)))
                return false;
        return true;
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
};

QTEST_GUILESS_MAIN(TestTrail)
#include "tst_trail.moc"
