#include "core/query/casefile.h"
#include "core/query/day.h"
#include "core/query/trailreader.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/assistivetools.h"
#include "tests/support/staff.h"
#include "tests/support/windowdriver.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/erasedialog.h"
#include "ui/casefile/recordtab.h"
#include "ui/casefile/rightsdecisiondialog.h"
#include "ui/casefile/rightsrequestdialog.h"
#include "ui/print/documentdialog.h"
#include "ui/print/rightsletterdocument.h"

#include <QTabWidget>

namespace {

const QDate Today(2026, 11, 23);
const QString Exercised = QStringLiteral("Requests about rights");

} // namespace

/// A man finds out that an association reads his file, and exercises his rights.
class TestRightsScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = Staff::addFile(*m_base, QStringLiteral("Diallo"), base().session().professional);
        Organisation body;
        body.name = QStringLiteral("Association Passerelle");
        m_partner = *base().network().save(body);
        QVERIFY(base().circle().add(
            {.beneficiary = m_person, .organisation = m_partner, .from = Today.addDays(-30)}));
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_base.reset();
    }

    void anObjectionIsRecordedExplainedDecidedAndAnswered()
    {
        record(QStringLiteral("Objection"), QStringLiteral("Je ne veux plus que cette association lise"));
        QCOMPARE(requests().size(), 1);
        QVERIFY(WindowDriver::cell(m_page.get(), Exercised, 0, 2).contains(QStringLiteral("to answer by")));
        // The month to answer is a deadline of the file, and of the day once it comes near.
        QCOMPARE(file().state.deadline(u"rights_answer").dueOn, Today.addMonths(1));
        QVERIFY(dayOf(base().access()).queue.isEmpty());
        m_base->clock().advanceDays(20);
        QVERIFY(base().refreshDay());
        QCOMPARE(dayOf(base().access()).queue.first().reasons.first().deadline.rule,
            QStringLiteral("rights_answer"));
        m_base->clock().advanceDays(-20);
        QVERIFY(base().refreshDay());
        // Who read the file is one click away.
        QVERIFY(WindowDriver::click(m_page.get(), QStringLiteral("Who consulted the file")));
        QTRY_COMPARE(tabs()->currentWidget()->objectName(), QStringLiteral("consultations"));
        showSharing();
        decide(QStringLiteral("Granted"), {});
        QTRY_COMPARE(file().work.objections.size(), 1);
        QVERIFY(file().referent());
        for (const CircleMember &member : file().facts.members)
            QCOMPARE(member.to.isValid(), member.organisation == m_partner);
        const auto step = base().undo().undoable();
        QCOMPARE(step->kind, Command::DecideRightsRequest);
        QVERIFY(WindowDriver::click(m_page.get(), QStringLiteral("Answer the person…")));
        WindowDriver::opened<DocumentDialog>(m_page.get())->close();
        QVERIFY(base().undo().undo(step->id));
        QVERIFY(file().work.objections.isEmpty());
    }

    void aRefusalOfErasureTellsItsMotiveAndItsRemedy()
    {
        record(QStringLiteral("Erasure"), {});
        QVERIFY(WindowDriver::click(m_page.get(), QStringLiteral("Decide…")));
        auto *dialog = WindowDriver::opened<RightsDecisionDialog>(m_page.get());
        const FormDriver form(dialog);
        QVERIFY(form.choose(QStringLiteral("Decision"), QStringLiteral("Refused")));
        QVERIFY(form.says(QStringLiteral("CNIL")));
        form.store();
        QTRY_COMPARE(requests().first().decision, RightsRequest::Decision::Refused);
        QVERIFY(requests().first().reason.contains(QStringLiteral("17(3)(b)")));
        const auto letter = rightsLetter(base().access(), m_person, requests().first().id);
        const QString text = rightsLetterDocument(*letter).text();
        for (const char *part : {"17(3)(b)", "CNIL", "cannot be granted"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(!FormDriver(m_page.get()).click(QStringLiteral("Erase the person…")));
    }

    void allThatIsKeptGoesOnPaperAndLeavesItsTrace()
    {
        QVERIFY(base().notes().write(m_person, Note::Level::Circle, QStringLiteral("Vu ce jour.")));
        record(QStringLiteral("Access"), {});
        QVERIFY(WindowDriver::click(m_page.get(), QStringLiteral("Export all that is kept…")));
        auto *dialog = WindowDriver::opened<DocumentDialog>(m_page.get());
        QVERIFY(!dialog->fileName().contains(QStringLiteral("DIALLO"), Qt::CaseInsensitive));
        dialog->close();
        m_page->refresh({.everything = true});
        QVERIFY(WindowDriver::words(m_page.get()).contains(QStringLiteral("All that is kept exported")));
    }

    void aRestrictedFileSaysSo()
    {
        record(QStringLiteral("Restriction"), {});
        decide(QStringLiteral("Granted"), {});
        QTRY_VERIFY(file().restricted);
        QTRY_VERIFY(WindowDriver::words(m_page.get()).contains(QStringLiteral("Restricted file")));
        // A colleague of the same organisation sees who it is, and why no more.
        const ProfessionalId colleague = Staff::addColleague(*m_base, QStringLiteral("Petit"));
        Staff::addAccount(*m_base, QStringLiteral("petit"), colleague);
        enter(QStringLiteral("petit"));
        QCOMPARE(file().level, Level::Directory);
        QVERIFY(WindowDriver::words(m_page.get()).contains(QStringLiteral("restricted at the person")));
    }

    void whoLeadsTheTeamErasesOnceTheNumberIsTyped()
    {
        record(QStringLiteral("Erasure"), {});
        decide(QStringLiteral("Granted"), {});
        QTRY_COMPARE(requests().first().decision, RightsRequest::Decision::Granted);
        QVERIFY(!FormDriver(m_page.get()).click(QStringLiteral("Erase the person…")));
        m_page.reset();
        Staff::makeLead(*m_base);
        open();
        const QString reference = file().person.reference;
        QVERIFY(WindowDriver::click(m_page.get(), QStringLiteral("Erase the person…")));
        auto *dialog = WindowDriver::opened<EraseDialog>(m_page.get());
        const FormDriver form(dialog);
        QVERIFY(form.says(QStringLiteral("Nothing brings it back")));
        QVERIFY(form.says(QStringLiteral("Backups keep a copy")));
        QVERIFY(form.type(QStringLiteral("Number of the file"), QStringLiteral("M-2026")));
        form.store();
        QVERIFY(dialog->isVisible());
        QVERIFY(form.type(QStringLiteral("Number of the file"), reference));
        form.store();
        QTRY_VERIFY(!RecordStore::find<Beneficiary>(m_base->database(), m_person));
        QTRY_VERIFY(WindowDriver::words(m_page.get()).contains(QStringLiteral("not in the base")));
        QVERIFY(!base().undo().undoable() || base().undo().undoable()->beneficiary != m_person);
    }

    void eachPartHasItsNameAndIsReachedByTab()
    {
        record(QStringLiteral("Access"), {});
        const AccessibilityWalk walk(*m_page);
        QCOMPARE(walk.namelessWidgets(), QStringList());
    }

private:
    Workspace &base() { return m_base->workspace(); }
    CaseFile file() { return *caseFile(base().access(), m_person); }
    QList<RightsRequest> requests() { return file().facts.rightsRequests; }
    QTabWidget *tabs() { return m_page->findChild<QTabWidget *>(); }

    void open()
    {
        m_page = std::make_unique<CaseFilePage>(base());
        connect(&base(), &Workspace::committed, m_page.get(), &CaseFilePage::refresh);
        showSharing();
        WindowDriver::show(m_page.get());
    }
    void enter(const QString &login)
    {
        m_page.reset();
        QVERIFY(m_base->reopen(login));
        open();
    }
    void showSharing()
    {
        m_page->restore({QStringLiteral("casefile"), m_person.value(), QStringLiteral("sharing"), {}});
    }
    void record(const QString &kind, const QString &words)
    {
        QVERIFY(WindowDriver::trigger(m_page.get(), QStringLiteral("Record a request about her rights…")));
        auto *dialog = WindowDriver::opened<RightsRequestDialog>(m_page.get());
        const FormDriver form(dialog);
        QVERIFY(form.choose(QStringLiteral("What she asks"), kind));
        if (kind == QStringLiteral("Objection"))
            QVERIFY(form.choose(QStringLiteral("Against sharing with"), QStringLiteral("Association")));
        QVERIFY(form.says(QStringLiteral("RGPD art. 12(3)")));
        if (!words.isEmpty())
            QVERIFY(form.type(QStringLiteral("In the person's words"), words));
        form.store();
        QTRY_COMPARE(requests().size(), 1);
        RecordTab *list = nullptr;
        for (RecordTab *each : m_page->findChildren<RecordTab *>())
            if (each->accessibleName() == Exercised)
                list = each;
        QVERIFY(list);
        list->choose(requests().first().id.value());
    }
    void decide(const QString &decision, const QString &reason)
    {
        QVERIFY(WindowDriver::click(m_page.get(), QStringLiteral("Decide…")));
        auto *dialog = WindowDriver::opened<RightsDecisionDialog>(m_page.get());
        const FormDriver form(dialog);
        QVERIFY(form.choose(QStringLiteral("Decision"), decision));
        if (!reason.isEmpty())
            QVERIFY(form.type(QStringLiteral("Reason"), reason));
        form.store();
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;
    OrganisationId m_partner;
};

QTEST_MAIN(TestRightsScenario)
#include "tst_rightsscenario.moc"
