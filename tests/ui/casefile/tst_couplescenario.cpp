#include "core/query/casefile.h"
#include "core/query/duplicatefiles.h"
#include "tests/support/assistivetools.h"
#include "tests/support/staff.h"
#include "tests/support/windowdriver.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/leavehouseholddialog.h"
#include "ui/casefile/proposedialog.h"

#include <QTabWidget>

namespace {

const QDate Today(2026, 11, 23);
const QString Secret = QStringLiteral("Souhaite demenager seule.");

} // namespace

/// A couple with two files, two référents of two organisations, walked in the window of each.
class TestCoupleScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        const auto elsewhere = base().network().save(Organisation{.name = QStringLiteral("Mission locale")});
        const auto colleague = base().network().save(Professional{.organisation = *elsewhere,
            .familyName = QStringLiteral("Roux"),
            .firstName = QStringLiteral("Paul")});
        Staff::addAccount(*m_base, QStringLiteral("roux"), *colleague);
        m_she = addSpouse(QStringLiteral("Aminata"), QDate(1990, 5, 17));
        m_he = addSpouse(QStringLiteral("Moussa"), QDate(1985, 2, 3));
        Staff::lead(*m_base, m_she, base().session().professional);
        Staff::lead(*m_base, m_he, *colleague, *elsewhere);
        Staff::founder(*m_base, [this](UnitOfWork &work) {
            const auto household = HouseholdId::mint();
            for (const BeneficiaryId each : {m_she, m_he}) {
                HouseholdMember member{
                    .household = household, .beneficiary = each, .from = Today.addYears(-2)};
                work.insert(member);
            }
        });
        open(m_she);
    }
    void cleanup()
    {
        m_page.reset();
        m_base.reset();
    }

    void neitherReferentReadsTheNotesOfTheOtherFile()
    {
        for (const Note::Level level : allOf<Note::Level>())
            QVERIFY(base().notes().write(m_she, level, Secret));
        enter(QStringLiteral("roux"), m_he);
        const QString his = everyTab();
        QVERIFY(his.contains(QStringLiteral("DIALLO Aminata"))); // the household is told
        QVERIFY(!his.contains(Secret));
        m_page->restore({QStringLiteral("casefile"), m_she.value(), {}, {}});
        QVERIFY(!everyTab().contains(Secret));
        QCOMPARE(file(m_she).level, Level::Directory);
    }

    void aSharedFactIsProposedHereAndAcceptedThere()
    {
        Beneficiary she = file(m_she).person;
        she.address = QStringLiteral("3 rue des Tilleuls");
        she.postcode = QStringLiteral("87000");
        she.city = QStringLiteral("Limoges");
        QVERIFY(base().people().edit(she));
        QVERIFY(WindowDriver::trigger(m_page.get(), QStringLiteral("Propose to the household…")));
        const FormDriver form(WindowDriver::opened<ProposeDialog>(m_page.get()));
        QVERIFY(form.choose(QStringLiteral("What"), QStringLiteral("Address")));
        form.store();
        const auto proposed = [this] { return RecordStore::select<FactProposal>(m_base->database()); };
        QTRY_COMPARE(proposed().size(), 1);
        enter(QStringLiteral("roux"), m_he);
        QVERIFY(file(m_he).person.address.isEmpty()); // nothing moves by itself
        QVERIFY(WindowDriver::words(m_page.get()).contains(QStringLiteral("3 rue des Tilleuls")));
        QVERIFY(WindowDriver::click(m_page.get(), QStringLiteral("Take it over")));
        QTRY_COMPARE(file(m_he).person.address, she.address);
        QCOMPARE(proposed().first().state, FactProposal::State::Accepted);
        QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QVERIFY(file(m_he).person.address.isEmpty());
    }

    void whoSeparatesPartsOnADayAndNeitherFileShowsTheOther()
    {
        QVERIFY(WindowDriver::words(m_page.get()).contains(QStringLiteral("DIALLO Moussa")));
        QVERIFY(WindowDriver::trigger(m_page.get(), QStringLiteral("Part from the household…")));
        const FormDriver form(WindowDriver::opened<LeaveHouseholdDialog>(m_page.get()));
        QVERIFY(form.type(QStringLiteral("Last day together"), QStringLiteral("15/11/2026")));
        form.store();
        const auto ends = [this] {
            QList<QDate> days;
            for (const HouseholdMember &each : RecordStore::select<HouseholdMember>(
                     m_base->database(), QStringLiteral("WHERE valid_to IS NOT NULL")))
                days.append(each.to);
            return days;
        };
        QTRY_VERIFY(ends().contains(QDate(2026, 11, 15)));
        QTRY_VERIFY(!WindowDriver::words(m_page.get()).contains(QStringLiteral("DIALLO Moussa")));
        enter(QStringLiteral("roux"), m_he);
        QVERIFY(!everyTab().contains(QStringLiteral("DIALLO Aminata")));
        QVERIFY(!WindowDriver::trigger(m_page.get(), QStringLiteral("Propose to the household…")));
    }

    void aCoupleIsNotADuplicate()
    {
        const auto found = duplicates(base().access());
        QVERIFY(found);
        QVERIFY(found->isEmpty());
        QVERIFY(duplicates(base().access(), m_she)->isEmpty());
    }

private:
    Workspace &base() { return m_base->workspace(); }
    CaseFile file(BeneficiaryId person) { return *caseFile(base().access(), person); }

    /// One of two people of one name, one CAF number and one phone.
    BeneficiaryId addSpouse(const QString &firstName, QDate born)
    {
        const BeneficiaryId id = Staff::addAlone(*m_base, QStringLiteral("Diallo"), firstName, born);
        Beneficiary person = file(id).person;
        person.cafNumber = QStringLiteral("1234567");
        person.phone = QStringLiteral("0600000001");
        return base().people().edit(person) ? id : BeneficiaryId();
    }
    void open(BeneficiaryId person)
    {
        m_page = std::make_unique<CaseFilePage>(base());
        connect(&base(), &Workspace::committed, m_page.get(), &CaseFilePage::refresh);
        m_page->restore({QStringLiteral("casefile"), person.value(), QStringLiteral("identity"), {}});
        WindowDriver::show(m_page.get());
    }
    void enter(const QString &login, BeneficiaryId person)
    {
        m_page.reset();
        QVERIFY(m_base->reopen(login));
        open(person);
    }
    QString everyTab()
    {
        QString text;
        auto *tabs = m_page->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isTabVisible(i)) {
                tabs->setCurrentIndex(i);
                text += WindowDriver::words(m_page.get());
            }
        return text;
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_she;
    BeneficiaryId m_he;
};

QTEST_MAIN(TestCoupleScenario)
#include "tst_couplescenario.moc"
