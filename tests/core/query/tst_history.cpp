#include "core/query/history.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;

    QList<HistoryEntry> read(CommandId before = {}, int limit = 50)
    {
        return *history(m_base->workspace().access(), m_person, before, limit);
    }
    Beneficiary person() { return *RecordStore::find<Beneficiary>(m_base->database(), m_person); }
    void rename(const QString &name)
    {
        Beneficiary changed = person();
        changed.familyName = name;
        QVERIFY(m_base->workspace().people().edit(changed));
    }
    AppointmentId plan(QDate day)
    {
        Appointment appointment;
        appointment.beneficiary = m_person;
        appointment.organisation = m_base->organisation();
        appointment.startsAt = QDateTime(day, QTime(9, 0));
        return *m_base->workspace().pathway().save(appointment);
    }
    static const HistoryChange *change(const HistoryEntry &entry, const char *field)
    {
        for (const HistoryChange &each : entry.changes)
            if (each.field == QLatin1String(field))
                return &each;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void tellsWhoDidWhatAndWhen()
    {
        rename(QStringLiteral("Diallo-Roche"));
        const HistoryEntry newest = read().first();
        QCOMPARE(newest.kind, Command::EditBeneficiary);
        QCOMPARE(newest.at.date(), Today);
        QCOMPARE(newest.author, QStringLiteral("MOREAU Claire"));
        QCOMPARE(newest.changes.size(), 1);
        QCOMPARE(newest.changes.first().field, QStringLiteral("family_name"));
        QCOMPARE(newest.changes.first().before, QStringLiteral("Diallo"));
        QCOMPARE(newest.changes.first().after, QStringLiteral("Diallo-Roche"));
    }
    void anAddedRecordShowsTheValuesItHadThen()
    {
        const auto id = plan(Today.addDays(5));
        QVERIFY(m_base->workspace().pathway().settle(id, Appointment::Status::Cancelled));
        const auto entries = read();
        const auto *planned = change(entries.at(1), "status");
        QVERIFY(planned);
        QCOMPARE(planned->operation, HistoryChange::Operation::Added);
        QCOMPARE(planned->after, QStringLiteral("planned"));
        QCOMPARE(change(entries.at(0), "status")->after, QStringLiteral("cancelled"));
    }
    void aRemovedRecordKeepsItsWholeStory()
    {
        const auto id = plan(Today.addDays(5));
        QVERIFY(m_base->workspace().pathway().remove(id));
        const auto entries = read();
        QCOMPARE(entries.at(0).kind, Command::RemoveAppointment);
        QCOMPARE(change(entries.at(0), "starts_at")->operation, HistoryChange::Operation::Removed);
        QCOMPARE(change(entries.at(0), "starts_at")->before, change(entries.at(1), "starts_at")->after);
    }
    void organisationsAreNamedAndOwnNumbersHidden()
    {
        plan(Today);
        const HistoryEntry entry = read().first();
        QCOMPARE(change(entry, "organisation_id")->after, QStringLiteral("Conseil départemental"));
        QVERIFY(!change(entry, "beneficiary_id"));
    }
    void undoingSaysWhatWasUndone()
    {
        rename(QStringLiteral("Autre"));
        QVERIFY(m_base->workspace().undo().undo());
        const HistoryEntry newest = read().first();
        QCOMPARE(newest.kind, Command::Undo);
        QCOMPARE(newest.undone, Command::EditBeneficiary);
        QCOMPARE(newest.changes.first().after, QStringLiteral("Diallo"));
    }
    void pagesFollowEachOtherWithoutHoleOrDouble()
    {
        for (int i = 0; i < 7; ++i)
            rename(QStringLiteral("Nom%1").arg(i));
        QList<CommandId> paged;
        CommandId before;
        for (auto page = read({}, 3); !page.isEmpty(); page = read(before, 3)) {
            QVERIFY(page.size() <= 3);
            for (const HistoryEntry &entry : page)
                paged.append(entry.command);
            before = page.last().command;
        }
        QList<CommandId> whole;
        for (const HistoryEntry &entry : read())
            whole.append(entry.command);
        QCOMPARE(paged, whole);
        QCOMPARE(whole.size(), 8);
    }
    void othersHaveNoPartInIt()
    {
        const auto other = m_base->addPerson(QStringLiteral("Voisin"), QStringLiteral("Paul"));
        QVERIFY(m_base->workspace().people().linkHousehold(m_person, other, Today));
        const auto entries = read();
        QCOMPARE(entries.first().kind, Command::LinkHousehold);
        QCOMPARE(entries.first().changes.size(), 1); // valid_from of her own membership
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
