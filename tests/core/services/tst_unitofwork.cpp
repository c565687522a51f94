#include "core/services/unitofwork.h"
#include "core/storage/projection.h"
#include "tests/support/variedpeople.h"

#include <QSignalSpy>
#include <QTest>

namespace {

qint64 count(Database &database, const QString &table)
{
    Rows rows(database, QStringLiteral("SELECT COUNT(*) FROM ") + table);
    return rows.next() ? rows.number(0) : -1;
}

} // namespace

class TestUnitOfWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordReadsBackAsItWasStored()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("D'Œuvre-Ségur"), QStringLiteral("Éloïse"));
        auto person = RecordStore::find<Beneficiary>(base.database(), id);
        QVERIFY(person);
        person->nir = QStringLiteral("2690549588157");
        person->residence = Beneficiary::Residence::ElectedDomicile;
        person->domiciledUntil = QDate(2027, 2, 28);
        person->noSms = true;
        QVERIFY(base.workspace().people().edit(*person));
        QVERIFY(base.reopen());
        const auto again = RecordStore::find<Beneficiary>(base.database(), id);
        QVERIFY(again);
        person->revision = 2;
        QVERIFY(*again == *person);
    }

    void anInsertLeavesOneRowAndAnUpdateOneAField()
    {
        TestBase base;
        const qint64 before = count(base.database(), QStringLiteral("journal"));
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        // The person and her membership in her counsellor's circle.
        QCOMPARE(count(base.database(), QStringLiteral("journal")), before + 2);
        auto person = *RecordStore::find<Beneficiary>(base.database(), id);
        person.city = QStringLiteral("Limoges");
        person.phone = QStringLiteral("06 39 98 00 01");
        QVERIFY(base.workspace().people().edit(person));
        QCOMPARE(count(base.database(), QStringLiteral("journal")), before + 4);
        Rows rows(base.database(),
            QStringLiteral("SELECT field, before_value, after_value FROM journal WHERE operation = 'update' "
                           "ORDER BY field"));
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), QStringLiteral("city"));
        QVERIFY(rows.value(1).isNull());
        QCOMPARE(rows.text(2), QStringLiteral("Limoges"));
    }

    void aCommandThatChangesNothingLeavesNothing()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const qint64 commands = count(base.database(), QStringLiteral("command"));
        const auto person = *RecordStore::find<Beneficiary>(base.database(), id);
        QVERIFY(base.workspace().people().edit(person));
        QCOMPARE(count(base.database(), QStringLiteral("command")), commands);
        QVERIFY(base.workspace().undo().undo()); // the creation, not an edit nobody made
        QVERIFY(!RecordStore::find<Beneficiary>(base.database(), id));
    }

    void nothingRemainsOfACommandThatFails()
    {
        TestBase base;
        const QByteArray before = base.dump();
        const qint64 commands = count(base.database(), QStringLiteral("command"));
        QSignalSpy committed(&base.workspace(), &Workspace::committed);
        {
            UnitOfWork work(
                base.database(), base.workspace().session(), base.clock(), Command::CreateOrganisation);
            Organisation organisation;
            organisation.name = QStringLiteral("Garage solidaire");
            work.insert(organisation);
            Appointment orphan;
            orphan.beneficiary = BeneficiaryId(42);
            orphan.startsAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0));
            work.insert(orphan);
            const auto done = work.commit();
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Storage);
        }
        QCOMPARE(base.dump(), before);
        QCOMPARE(count(base.database(), QStringLiteral("command")), commands);
        QCOMPARE(committed.count(), 0);
    }

    void whatIsNotCommittedIsRolledBack()
    {
        TestBase base;
        const QByteArray before = base.dump();
        {
            UnitOfWork work(
                base.database(), base.workspace().session(), base.clock(), Command::CreateOrganisation);
            Organisation organisation;
            organisation.name = QStringLiteral("Garage solidaire");
            work.insert(organisation);
        }
        QCOMPARE(base.dump(), before);
    }

    void anOlderCopyOfARecordIsRefused()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        auto first = *RecordStore::find<Beneficiary>(base.database(), id);
        auto second = first;
        first.city = QStringLiteral("Limoges");
        second.city = QStringLiteral("Bellac");
        QVERIFY(base.workspace().people().edit(first));
        const auto refused = base.workspace().people().edit(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(RecordStore::find<Beneficiary>(base.database(), id)->city, QStringLiteral("Limoges"));
    }

    void oneCommandAnnouncesOneChangeWithItsPeople()
    {
        TestBase base;
        QList<ChangeSet> changes;
        connect(&base.workspace(), &Workspace::committed, this,
            [&changes](const ChangeSet &change) { changes.append(change); });
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().touches(id));
        QVERIFY(changes.first().touches(QLatin1String("circle_member")));
        QVERIFY(!changes.first().touches(QLatin1String("contract")));
    }

    void theProjectionFollowsInTheSameCommand()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        Orientation orientation;
        orientation.beneficiary = id;
        orientation.track = Track::Social;
        orientation.organisation = base.organisation();
        orientation.decidedOn = QDate(2026, 11, 2);
        orientation.notifiedOn = QDate(2026, 11, 4);
        QVERIFY(base.workspace().pathway().save(orientation));
        Rows rows(base.database(),
            QStringLiteral("SELECT stage, track, name_key FROM pathway_summary WHERE beneficiary_id = ?"),
            {id.value()});
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), QStringLiteral("oriented"));
        QCOMPARE(rows.text(1), QStringLiteral("social"));
        QCOMPARE(rows.text(2), QStringLiteral("diallo aminata"));
        Rows due(base.database(),
            QStringLiteral(
                "SELECT due_on FROM deadline WHERE beneficiary_id = ? AND rule = 'contract_signed'"),
            {id.value()});
        QVERIFY(due.next());
        QCOMPARE(due.text(0), QStringLiteral("2026-12-04"));
        QVERIFY(Projection(base.database(), base.clock().today()).differences().isEmpty());
    }

    void listsFollowTheDayForwardAndBackward()
    {
        // A workstation's date may be wrong for a while, then right again.
        TestBase base;
        addVariedPeople(base, 60);
        for (const int days : {0, 200, -500, 301, -1}) {
            base.clock().advanceDays(days);
            QVERIFY(base.workspace().refreshDay());
            QCOMPARE(Projection(base.database(), base.clock().today()).differences(), QList<BeneficiaryId>());
        }
    }

    void aProjectionThatWasTamperedWithIsFound()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        QVERIFY(base.database().execute(QStringLiteral("UPDATE pathway_summary SET circle_size = 9")));
        QCOMPARE(Projection(base.database(), base.clock().today()).differences(), QList<BeneficiaryId>{id});
    }

    void renamingAProfessionalReordersHerPeople()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        CircleMember referent;
        referent.beneficiary = id;
        referent.organisation = base.organisation();
        referent.professional = base.workspace().user().id;
        referent.role = CircleMember::Role::UniqueReferent;
        referent.from = QDate(2026, 11, 1);
        QVERIFY(base.workspace().circle().add(referent));
        Professional renamed = base.workspace().user();
        renamed.familyName = QStringLiteral("Vidal");
        QVERIFY(base.workspace().network().save(renamed));
        Rows rows(base.database(), QStringLiteral("SELECT referent_key FROM pathway_summary"));
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), QStringLiteral("vidal claire"));
    }
};

QTEST_GUILESS_MAIN(TestUnitOfWork)
#include "tst_unitofwork.moc"
