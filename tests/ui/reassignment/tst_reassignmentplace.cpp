#include "tests/support/accessibilitywalk.h"
#include "tests/support/assistivetools.h"
#include "tests/support/staff.h"
#include "tests/support/windowdriver.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/exclusiondialog.h"
#include "ui/print/documentdialog.h"
#include "ui/print/printing.h"
#include "ui/print/reassignmentletters.h"
#include "ui/reassignment/reassignmentplace.h"

#include <QSignalSpy>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// Files given to colleagues, with keys and clicks.
class TestReassignmentPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        Staff::makeLead(*m_base);
        m_leaver = base().session().professional;
        m_petit = Staff::addColleague(*m_base, QStringLiteral("Petit"));
        m_roux = Staff::addColleague(*m_base, QStringLiteral("Roux"));
        Staff::addFile(*m_base, QStringLiteral("Aubry"), m_petit);
        Staff::addFile(*m_base, QStringLiteral("Brun"), m_roux);
        m_diallo = Staff::addFile(*m_base, QStringLiteral("Diallo"), m_leaver);
        m_lopez = Staff::addFile(*m_base, QStringLiteral("Lopez"), m_leaver);
        m_place = std::make_unique<ReassignmentPlace>(base());
        connect(&base(), &Workspace::committed, this,
            [this](const ChangeSet &changes) { m_place->refresh(changes); });
    }
    void cleanup()
    {
        disconnect(&base(), nullptr, this, nullptr);
        m_place.reset();
        m_base.reset();
    }

    void aCaseloadIsReassignedAndUndone()
    {
        showLeaver();
        QCOMPARE(table("Files to reassign")->model()->rowCount(), 2);
        QCOMPARE(cell("Colleagues and what they lead", 0, 0), QStringLiteral("PETIT Anne"));
        QVERIFY(cell("Colleagues and what they lead", 0, 2) != cell("Colleagues and what they lead", 0, 3));
        const QByteArray before = m_base->dump();
        QVERIFY(form().type(QStringLiteral("Reason"), QStringLiteral("depart")));
        QSignalSpy told(m_place.get(), &Place::told);
        QVERIFY(form().click(QStringLiteral("Reassign 2 file(s)")));
        QCOMPARE(told.size(), 1);
        QCOMPARE(referentOf(m_diallo) == m_leaver, false);
        QCOMPARE(table("Files to reassign")->model()->rowCount(), 0);
        told.first().first().value<Message>().run();
        QCOMPARE(m_base->dump(), before);
        QCOMPARE(table("Files to reassign")->model()->rowCount(), 2);
    }

    void withoutAReasonNothingIsDone()
    {
        showLeaver();
        QSignalSpy told(m_place.get(), &Place::told);
        QVERIFY(form().click(QStringLiteral("Reassign 2 file(s)")));
        QCOMPARE(told.first().first().value<Message>().kind, Message::Kind::Warning);
        QCOMPARE(referentOf(m_diallo), m_leaver);
        QCOMPARE(form().field(QStringLiteral("Reason")), QApplication::focusWidget());
    }

    void theProposalIsChangedLineByLineWithKeys()
    {
        showLeaver();
        ListTable *files = table("Files to reassign");
        files->setFocus();
        files->goToRow(0);
        QTest::keyClick(files, Qt::Key_Return);
        QWidget *to = form().field(QStringLiteral("Taken by"));
        QVERIFY(to->hasFocus());
        QTest::keyClicks(to, QStringLiteral("ROUX"));
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(cell("Files to reassign", 0, 6), QStringLiteral("ROUX Anne"));
        files->goToRow(1);
        QTest::keyClicks(to, QStringLiteral("ROUX"));
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(cell("Colleagues and what they lead", 1, 3).startsWith(QStringLiteral("3 ")));
        QVERIFY(form().click(QStringLiteral("Propose again")));
        QVERIFY(cell("Colleagues and what they lead", 1, 3).startsWith(QStringLiteral("2 ")));
    }

    void whoMustNotHaveAFileIsNotOfferedAndTheCauseIsTold()
    {
        for (const ProfessionalId each : {m_petit, m_roux})
            QVERIFY(base().circle().save(Exclusion{.beneficiary = m_diallo,
                .professional = each,
                .reason = QStringLiteral("une parente"),
                .notedOn = Today}));
        showLeaver();
        QCOMPARE(cell("Files to reassign", 0, 6), QStringLiteral("nobody"));
        QCOMPARE(cell("Files that stay", 0, 1), QStringLiteral("No colleague may take it."));
        QVERIFY(cell("Files to reassign", 0, 5).contains(QStringLiteral("not to PETIT Anne")));
        QVERIFY(form().type(QStringLiteral("Reason"), QStringLiteral("depart")));
        QVERIFY(form().click(QStringLiteral("Reassign 1 file(s)")));
        QCOMPARE(referentOf(m_diallo), m_leaver);
        QVERIFY(referentOf(m_lopez) != m_leaver);
    }

    void theNoteIsReadAgainBeforeItIsLeft()
    {
        showLeaver();
        table("Files to reassign")->goToRow(0);
        auto *note = qobject_cast<QPlainTextEdit *>(form().field(QStringLiteral("Hand-over note")));
        QVERIFY(note && note->toPlainText().contains(QStringLiteral("MOREAU Claire")));
        QVERIFY(form().type(QStringLiteral("Hand-over note"), QStringLiteral("A revoir en janvier.")));
        QVERIFY(form().type(QStringLiteral("Reason"), QStringLiteral("depart")));
        QVERIFY(form().click(QStringLiteral("Reassign 2 file(s)")));
        const auto notes = RecordStore::select<Note>(
            m_base->database(), QStringLiteral("WHERE beneficiary_id = ?"), {m_diallo.value()});
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().body, QStringLiteral("A revoir en janvier."));
        QCOMPARE(notes.first().level, Note::Level::Organisation);
    }

    void aNoteThatWasBegunIsFoundAgainUntilTheFileIsGiven()
    {
        showLeaver();
        table("Files to reassign")->goToRow(0);
        QVERIFY(form().type(QStringLiteral("Hand-over note"), QStringLiteral("A revoir en janvier.")));
        const auto drafts = [this] { return base().drafts().about(m_diallo.value()); };
        QTRY_COMPARE(drafts().size(), 1);
        m_place = std::make_unique<ReassignmentPlace>(base());
        showLeaver();
        table("Files to reassign")->goToRow(0);
        auto *note = qobject_cast<QPlainTextEdit *>(form().field(QStringLiteral("Hand-over note")));
        QCOMPARE(note->toPlainText(), QStringLiteral("A revoir en janvier."));
        QVERIFY(form().type(QStringLiteral("Reason"), QStringLiteral("depart")));
        QVERIFY(form().click(QStringLiteral("Reassign 2 file(s)")));
        QVERIFY(drafts().isEmpty());
    }

    void theLettersTakeOnePageAPerson()
    {
        showLeaver();
        QVERIFY(form().type(QStringLiteral("Reason"), QStringLiteral("depart")));
        QVERIFY(form().click(QStringLiteral("Reassign 2 file(s)")));
        QVERIFY(form().click(QStringLiteral("Letters to the people…")));
        WindowDriver::opened<DocumentDialog>(m_place.get())->close();
        ReassignmentLetter letter{.reference = QStringLiteral("M-2026-000001"),
            .person = QStringLiteral("DIALLO Sam"),
            .referent = QStringLiteral("PETIT Anne"),
            .startsOn = Today};
        const PrintDocument document = reassignmentLettersDocument({letter, letter, letter}, Today);
        QCOMPARE(pagesOf(document), 3);
        QVERIFY(document.text().contains(QStringLiteral("To be handed over")));
        QVERIFY(!document.title.contains(QStringLiteral("DIALLO")));
    }

    void comingBackFindsTheSameFiles()
    {
        m_place->restore(ReassignmentPlace::of(QList<BeneficiaryId>{m_diallo}));
        QCOMPARE(m_place->board().files.size(), 1);
        const Location location = m_place->location();
        m_place->restore(ReassignmentPlace::of(m_leaver));
        QCOMPARE(m_place->board().files.size(), 2);
        m_place->restore(location);
        QCOMPARE(m_place->board().files.size(), 1);
        QCOMPARE(m_place->board().files.first().id, m_diallo);
    }

    void aProfessionalIsKeptAwayFromTheFileOfAPerson()
    {
        CaseFilePage page(base());
        page.restore({QStringLiteral("casefile"), m_diallo.value(), QStringLiteral("circle"), {}});
        WindowDriver::show(&page);
        QVERIFY(WindowDriver::trigger(&page, QStringLiteral("Keep a professional away…")));
        auto *dialog = WindowDriver::opened<ExclusionDialog>(&page);
        const FormDriver fields(dialog);
        QVERIFY(fields.choose(QStringLiteral("Professional"), QStringLiteral("PETIT")));
        fields.store();
        QVERIFY(dialog->isVisible()); // no reason yet
        QVERIFY(fields.type(QStringLiteral("Reason"), QStringLiteral("refus de la personne")));
        fields.store();
        const auto stored = [this] { return RecordStore::select<Exclusion>(m_base->database()); };
        QTRY_COMPARE(stored().size(), 1);
        QCOMPARE(stored().first().professional, m_petit);
    }

    void eachPartHasItsNameAndIsReachedByTab()
    {
        showLeaver();
        const AccessibilityWalk walk(*m_place);
        QCOMPARE(walk.namelessWidgets(), QStringList());
        QCOMPARE(walk.missedByTab(), QStringList());
    }

private:
    Workspace &base() { return m_base->workspace(); }
    FormDriver form() { return FormDriver(m_place.get()); }
    ListTable *table(const char *name) { return WindowDriver::table(m_place.get(), QLatin1String(name)); }
    QString cell(const char *name, int row, int column)
    {
        return WindowDriver::cell(m_place.get(), QLatin1String(name), row, column);
    }
    void showLeaver()
    {
        m_place->restore(ReassignmentPlace::of(m_leaver));
        WindowDriver::show(m_place.get());
    }
    ProfessionalId referentOf(BeneficiaryId person)
    {
        const auto members = RecordStore::select<CircleMember>(m_base->database(),
            QStringLiteral("WHERE beneficiary_id = ? AND role = 'unique_referent' AND valid_to IS NULL"),
            {person.value()});
        return members.isEmpty() ? ProfessionalId() : members.first().professional;
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<ReassignmentPlace> m_place;
    ProfessionalId m_leaver;
    ProfessionalId m_petit;
    ProfessionalId m_roux;
    BeneficiaryId m_diallo;
    BeneficiaryId m_lopez;
};

QTEST_MAIN(TestReassignmentPlace)
#include "tst_reassignmentplace.moc"
