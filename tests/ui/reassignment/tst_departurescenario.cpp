#include "core/query/casefile.h"
#include "tests/support/assistivetools.h"
#include "tests/support/staff.h"
#include "tests/support/windowdriver.h"
#include "ui/print/documentdialog.h"
#include "ui/print/printing.h"
#include "ui/print/reassignmentletters.h"
#include "ui/reassignment/reassignmentplace.h"

#include <QSignalSpy>

namespace {

const QDate Today(2026, 11, 23);
constexpr int Files = 20;
const QString ToGive = QStringLiteral("Files to reassign");
const QString Takers = QStringLiteral("Colleagues and what they lead");

} // namespace

/// A counsellor leaves on Friday: her lead gives all she leads to colleagues, in the window.
class TestDepartureScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        Staff::makeLead(*m_base);
        m_leaver = Staff::addColleague(*m_base, QStringLiteral("Zola"));
        Staff::addAccount(*m_base, QStringLiteral("zola"), m_leaver);
        m_petit = Staff::addColleague(*m_base, QStringLiteral("Petit"), {QStringLiteral("arabe")});
        m_roux = Staff::addColleague(*m_base, QStringLiteral("Roux"));
        m_people.clear();
        for (int i = 0; i < Files; ++i)
            m_people.append(Staff::addFile(
                *m_base, QStringLiteral("Personne%1").arg(i, 2, 10, QLatin1Char('0')), m_leaver));
        for (const ProfessionalId each : {m_petit, m_roux})
            Staff::addFile(*m_base, QStringLiteral("Voisin"), each);
        plantDepartures();
        m_place = std::make_unique<ReassignmentPlace>(base());
        connect(&base(), &Workspace::committed, m_place.get(), &ReassignmentPlace::refresh);
        m_place->restore(ReassignmentPlace::of(m_leaver));
        WindowDriver::show(m_place.get());
    }
    void cleanup()
    {
        m_place.reset();
        m_base.reset();
    }

    void theProposalRespectsWhoMustNotAndWhoSpeaks()
    {
        QCOMPARE(WindowDriver::table(m_place.get(), ToGive)->model()->rowCount(), Files);
        // The file that nothing but a private note tells of comes first: to be written down before she
        // leaves.
        QCOMPARE(m_place->board().files.first().id, m_people[3]);
        QVERIFY(m_place->board().files.first().onlyPrivate);
        QCOMPARE(given(m_people[0]), m_roux); // not to Petit
        QCOMPARE(given(m_people[1]), m_petit); // who speaks the language
        QHash<ProfessionalId, int> shares;
        for (const ReassignmentFile &file : m_place->board().files)
            ++shares[file.to];
        QVERIFY(!shares.contains(m_leaver));
        QVERIFY(!shares.contains(ProfessionalId()));
        const int row = rowOfTaker(QStringLiteral("PETIT Anne"));
        QVERIFY(WindowDriver::cell(m_place.get(), Takers, row, 2).startsWith(QStringLiteral("1 ")));
        QVERIFY(WindowDriver::cell(m_place.get(), Takers, row, 3)
                    .startsWith(QString::number(1 + shares[m_petit]) + QLatin1Char(' ')));
    }

    void allGoInOneCommandWithWhatIsPlannedAndComeBackAtOnce()
    {
        const QByteArray before = m_base->dump();
        const FormDriver form(m_place.get());
        QVERIFY(form.type(QStringLiteral("Reason"), QStringLiteral("depart")));
        QSignalSpy told(m_place.get(), &Place::told);
        QVERIFY(form.click(QStringLiteral("Reassign %1 file(s)").arg(Files)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(base().undo().undoable()->kind, Command::Reassign);
        for (const BeneficiaryId person : std::as_const(m_people)) {
            const auto leading = RecordStore::select<CircleMember>(m_base->database(),
                QStringLiteral("WHERE beneficiary_id = ? AND valid_to IS NULL"), {person.value()});
            QCOMPARE(leading.size(), 1);
            QVERIFY(leading.first().professional != m_leaver);
            QCOMPARE(leading.first().from, m_place->board().startsOn);
        }
        const CaseFile first = *caseFile(base().access(), m_people[0]);
        QCOMPARE(first.facts.appointments.first().professional, m_roux);
        QCOMPARE(first.work.requests.first().request.fromProfessional, m_roux);
        QVERIFY(told.first().first().value<Message>().text.contains(QStringLiteral("request")));
        // The former référent stays in the history, with her last day.
        QVERIFY(std::any_of(first.facts.members.begin(), first.facts.members.end(),
            [this](const CircleMember &each) { return each.professional == m_leaver && each.to.isValid(); }));
        // Her private note stays hers.
        const auto notes = RecordStore::select<Note>(m_base->database(),
            QStringLiteral("WHERE beneficiary_id = ? AND level = 'author'"), {m_people[3].value()});
        QCOMPARE(notes.size(), 1);
        told.first().first().value<Message>().run();
        QCOMPARE(m_base->dump(), before);
    }

    void eachPersonIsWrittenTo()
    {
        const ReassignmentBoard board = m_place->board();
        const FormDriver form(m_place.get());
        QVERIFY(form.type(QStringLiteral("Reason"), QStringLiteral("depart")));
        QVERIFY(form.click(QStringLiteral("Reassign %1 file(s)").arg(Files)));
        QVERIFY(form.click(QStringLiteral("Letters to the people…")));
        auto *dialog = WindowDriver::opened<DocumentDialog>(m_place.get());
        const QString path = m_base->file(QStringLiteral("lettres.pdf"));
        dialog->save(path);
        dialog->close();
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        const auto letters = reassignmentLetters(base().access(), board);
        QVERIFY(letters);
        QCOMPARE(pagesOf(reassignmentLettersDocument(*letters, Today)), Files);
    }

    void theLeadChangesTheProposalWithKeys()
    {
        ListTable *files = WindowDriver::table(m_place.get(), ToGive);
        files->setFocus();
        files->goToRow(0);
        QTest::keyClick(files, Qt::Key_Return);
        QWidget *to = FormDriver(m_place.get()).field(QStringLiteral("Taken by"));
        QVERIFY(to && to->hasFocus());
        QTest::keyClicks(to, QStringLiteral("ROUX"));
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(given(m_people[3]), m_roux);
    }

private:
    Workspace &base() { return m_base->workspace(); }
    ProfessionalId given(BeneficiaryId person)
    {
        for (const ReassignmentFile &file : m_place->board().files)
            if (file.id == person)
                return file.to;
        return {};
    }
    int rowOfTaker(const QString &name)
    {
        for (int row = 0; row < 9; ++row)
            if (WindowDriver::cell(m_place.get(), Takers, row, 0) == name)
                return row;
        return -1;
    }
    /// Somebody who must not, a language, an appointment with a request under way, and a private note alone.
    void plantDepartures()
    {
        QVERIFY(base().circle().save(Exclusion{.beneficiary = m_people[0],
            .professional = m_petit,
            .reason = QStringLiteral("une parente"),
            .notedOn = Today}));
        Beneficiary speaker = caseFile(base().access(), m_people[1])->person;
        speaker.interpreterLanguage = QStringLiteral("arabe");
        QVERIFY(base().people().edit(speaker));
        Staff::founder(*m_base, [this](UnitOfWork &work) {
            Appointment appointment{.beneficiary = m_people[0],
                .organisation = m_base->organisation(),
                .professional = m_leaver,
                .startsAt = QDateTime(Today.addDays(9), QTime(10, 0))};
            work.insert(appointment);
            Organisation garage;
            garage.name = QStringLiteral("Garage solidaire");
            work.insert(garage);
            PartnerRequest request{.beneficiary = m_people[0],
                .fromOrganisation = m_base->organisation(),
                .fromProfessional = m_leaver,
                .toOrganisation = garage.id,
                .subject = QStringLiteral("Un point"),
                .preparedOn = Today};
            work.insert(request);
            const auto accounts =
                RecordStore::select<Account>(m_base->database(), QStringLiteral("WHERE login = 'zola'"));
            Note note{.beneficiary = m_people[3],
                .account = accounts.first().id,
                .organisation = m_base->organisation(),
                .level = Note::Level::Author,
                .writtenAt = QDateTime(Today, QTime(8, 0)),
                .body = QStringLiteral("Pour moi.")};
            work.insert(note);
        });
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<ReassignmentPlace> m_place;
    ProfessionalId m_leaver;
    ProfessionalId m_petit;
    ProfessionalId m_roux;
    QList<BeneficiaryId> m_people;
};

QTEST_MAIN(TestDepartureScenario)
#include "tst_departurescenario.moc"
