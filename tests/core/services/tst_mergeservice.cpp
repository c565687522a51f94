#include "core/query/casefile.h"
#include "core/query/duplicatefiles.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// Two files of one person made one, or told apart; and what one file of a household lets know to another.
class TestMergeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_one = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_other = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void whatBothFilesHoldIsInTheOneThatStays()
    {
        referent(m_one, Today.addDays(-40));
        referent(m_other, Today.addDays(-20));
        QVERIFY(base().pathway().save(Appointment{.beneficiary = m_other,
            .organisation = m_base->organisation(),
            .startsAt = QDateTime(Today.addDays(2), QTime(10, 0))}));
        QVERIFY(base().notes().write(m_other, Note::Level::Author, QStringLiteral("Vue ce jour.")));
        const QByteArray before = m_base->dump();
        const DuplicateFiles files = pair();
        Beneficiary merged = files.one.person;
        merged.phone = QStringLiteral("05 55 00 00 01");
        QVERIFY(base().merges().merge(merged, files.other.person));
        QVERIFY(!RecordStore::find<Beneficiary>(m_base->database(), m_other));
        const CaseFile file = *caseFile(base().access(), m_one);
        QCOMPARE(file.person.phone, merged.phone);
        QCOMPARE(file.facts.appointments.size(), 1);
        QCOMPARE(file.work.notes.size(), 1);
        QVERIFY(file.referent());
        int leading = 0;
        for (const CircleMember &member : file.currentCircle())
            leading += member.role == CircleMember::Role::UniqueReferent ? 1 : 0;
        QCOMPARE(leading, 1);
        QVERIFY(duplicates(base().access())->isEmpty());
        QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(m_base->dump(), before);
        QCOMPARE(duplicates(base().access())->size(), 1);
    }

    void aFileThatChangedMeanwhileIsNotMerged()
    {
        const DuplicateFiles files = pair();
        Beneficiary changed = files.other.person;
        changed.city = QStringLiteral("Bellac");
        QVERIFY(base().people().edit(changed));
        const QByteArray before = m_base->dump();
        QCOMPARE(
            base().merges().merge(files.one.person, files.other.person).error().code, ErrorCode::Conflict);
        QCOMPARE(m_base->dump(), before);
        QCOMPARE(base().merges().merge(files.one.person, files.one.person).error().detail,
            QStringLiteral("merge_same"));
    }

    void whoAreToldApartAreNotProposedAgain()
    {
        QCOMPARE(duplicates(base().access())->size(), 1);
        QVERIFY(base().merges().setDistinct(m_other, m_one));
        QVERIFY(duplicates(base().access())->isEmpty());
        QVERIFY(duplicates(base().access(), m_one)->isEmpty());
        QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(duplicates(base().access(), m_one)->size(), 1);
    }

    void whoReadsOneFileOnlyMergesNothing()
    {
        Organisation elsewhere;
        elsewhere.name = QStringLiteral("Mission locale");
        Session other = base().session();
        other.organisation = *base().network().save(elsewhere);
        other.professional = {};
        other.account = AccountId(77);
        const Access access{m_base->database(), other, m_base->clock()};
        QVERIFY(duplicates(access)->isEmpty());
        const auto files = pair();
        QCOMPARE(MergeService(access).merge(files.one.person, files.other.person).error().code,
            ErrorCode::Refused);
    }

    void aSharedFactIsProposedAndTakenOver()
    {
        const BeneficiaryId spouse = household();
        Beneficiary person = caseFile(base().access(), m_one)->person;
        person.address = QStringLiteral("3 rue des Tilleuls");
        person.city = QStringLiteral("Limoges");
        QVERIFY(base().people().edit(person));
        QVERIFY(base().people().propose(m_one, spouse, FactProposal::Fact::Address));
        CaseFile theirs = *caseFile(base().access(), spouse);
        QCOMPARE(theirs.proposals.size(), 1);
        QVERIFY(theirs.person.address.isEmpty());
        const QByteArray before = m_base->dump();
        QVERIFY(base().people().answer(theirs.proposals.first().proposal.id, true));
        theirs = *caseFile(base().access(), spouse);
        QCOMPARE(theirs.person.address, QStringLiteral("3 rue des Tilleuls"));
        QCOMPARE(theirs.person.city, QStringLiteral("Limoges"));
        QVERIFY(theirs.proposals.isEmpty());
        QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(m_base->dump(), before);
    }

    void whatIsNotToBeProposedIsRefused_data()
    {
        QTest::addColumn<QString>("safe");
        QTest::addColumn<bool>("together");
        QTest::addColumn<int>("fact");
        QTest::addColumn<QString>("detail");
        using Fact = FactProposal::Fact;
        QTest::newRow("the address of who hides")
            << "par sa soeur" << true << int(Fact::Address) << "protected";
        QTest::newRow("the phone of who hides") << "par sa soeur" << true << int(Fact::Phone) << "protected";
        QTest::newRow("to a stranger") << "" << false << int(Fact::Address) << "household";
        QTest::newRow("nothing known") << "" << true << int(Fact::CafNumber) << "nothing";
        QTest::newRow("nothing said") << "" << true << int(Fact::Children) << "nothing";
    }
    void whatIsNotToBeProposedIsRefused()
    {
        QFETCH(const QString, safe);
        QFETCH(const bool, together);
        QFETCH(const int, fact);
        const BeneficiaryId spouse = together ? household() : m_other;
        Beneficiary person = caseFile(base().access(), m_one)->person;
        person.address = QStringLiteral("3 rue des Tilleuls");
        person.phone = QStringLiteral("05 55 00 00 01");
        person.safeContact = safe;
        QVERIFY(base().people().edit(person));
        QTEST(base().people().propose(m_one, spouse, FactProposal::Fact(fact)).error().detail, "detail");
    }

    void whoPartsSeesTheOtherNoMore()
    {
        const BeneficiaryId spouse = household();
        QVERIFY(base().people().propose(
            m_one, spouse, FactProposal::Fact::Children, QStringLiteral("Deux enfants")));
        QCOMPARE(base().people().leaveHousehold(m_one, Today.addDays(1)).error().detail,
            QStringLiteral("household_end"));
        QVERIFY(base().people().leaveHousehold(m_one, Today));
        for (const BeneficiaryId each : {m_one, spouse}) {
            const CaseFile file = *caseFile(base().access(), each);
            QVERIFY(file.household.isEmpty());
            QVERIFY(file.proposals.isEmpty());
        }
        QCOMPARE(base().people().leaveHousehold(m_one, Today).error().code, ErrorCode::NotFound);
    }

private:
    Workspace &base() { return m_base->workspace(); }
    DuplicateFiles pair() { return *duplicateFiles(base().access(), duplicates(base().access())->first()); }
    BeneficiaryId household()
    {
        const auto spouse =
            m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Moussa"), QDate(1985, 2, 3));
        return base().people().linkHousehold(m_one, spouse, Today.addYears(-2)) ? spouse : BeneficiaryId();
    }
    void referent(BeneficiaryId person, QDate from)
    {
        QVERIFY(base().circle().add({.beneficiary = person,
            .organisation = m_base->organisation(),
            .professional = base().user().id,
            .role = CircleMember::Role::UniqueReferent,
            .from = from}));
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_one;
    BeneficiaryId m_other;
};

QTEST_GUILESS_MAIN(TestMergeService)
#include "tst_mergeservice.moc"
