#include "core/rules/contractrule.h"
#include "tests/support/assistivetools.h"
#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casestripview.h"
#include "ui/casefile/contractdialog.h"
#include "ui/casefile/exitdialog.h"
#include "ui/casefile/representativedialog.h"
#include "ui/day/daycard.h"
#include "ui/day/dayplace.h"
#include "ui/day/putoffdialog.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23); // a Monday

} // namespace

/// Days of a counsellor, walked in her window.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_day = std::make_unique<DayPlace>(m_base->workspace());
        m_page = std::make_unique<CaseFilePage>(m_base->workspace());
        connect(&m_base->workspace(), &Workspace::committed, this, [this](const ChangeSet &changes) {
            m_day->refresh(changes);
            m_page->refresh(changes);
        });
    }
    void cleanup()
    {
        disconnect(&m_base->workspace(), nullptr, this, nullptr);
        m_page.reset();
        m_day.reset();
        m_base.reset();
    }

    void onMondayOnePersonIsOneCardWithEachReasonAndLateOnesFirst()
    {
        orient(QDate(2026, 10, 19));
        plan(QDateTime(QDate(2026, 11, 20), QTime(10, 0)), Appointment::Kind::FollowUp);
        promise(QStringLiteral("Envoyer le dossier"), QDate(2026, 11, 20));
        show(m_day.get());
        const auto cards = m_day->findChildren<DayCard *>();
        QCOMPARE(cards.size(), 1);
        const QString spoken = cards.first()->accessibleName();
        QVERIFY(spoken.contains(QStringLiteral("DIALLO Aminata")));
        QVERIFY(spoken.contains(QStringLiteral("Envoyer le dossier")));
        QVERIFY(spoken.indexOf(QStringLiteral("Contrat")) < spoken.indexOf(QStringLiteral("Envoyer")));
        // What became of Friday's appointment is told on the spot.
        press(cards.first(), QStringLiteral("Attended"));
        QTRY_COMPARE(file().facts.appointments.first().status, Appointment::Status::Attended);
    }

    void aReasonIsPutOffWithItsWhyAndComesBack()
    {
        promise(QStringLiteral("Envoyer le dossier"), QDate(2026, 11, 24));
        show(m_day.get());
        press(m_day->findChild<DayCard *>(), QStringLiteral("Later…"));
        auto *dialog = m_day->findChild<PutOffDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible()); // a reason is needed
        dialog->findChildren<QLineEdit *>().last()->setText(QStringLiteral("attend une pièce"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dayOf(m_base->workspace().access()).queue.isEmpty());
        m_base->clock().advanceDays(7);
        QCOMPARE(dayOf(m_base->workspace().access()).queue.size(), 1);
    }

    void aPersonWithoutFixedAddressIsToldOfTheEndOfHerDomicile()
    {
        auto person = file().person;
        person.residence = Beneficiary::Residence::ElectedDomicile;
        person.domiciledUntil = Today.addDays(61);
        QVERIFY(m_base->workspace().people().edit(person)); // no postcode is asked for
        QVERIFY(dayOf(m_base->workspace().access()).queue.isEmpty());
        m_base->clock().advanceDays(1);
        QVERIFY(m_base->workspace().refreshDay());
        const Day day = dayOf(m_base->workspace().access());
        QCOMPARE(day.queue.size(), 1);
        QCOMPARE(day.queue.first().reasons.first().deadline.rule, QStringLiteral("domicile_renewal"));
    }

    void aSuspendedRightAndASanctionNeverLookAlike()
    {
        BenefitRight right{.beneficiary = m_person,
            .state = BenefitRight::State::OpenPaymentSuspended,
            .reasonCode = QStringLiteral("06"),
            .openedOn = QDate(2025, 1, 6),
            .receivedOn = QDate(2025, 1, 6),
            .stateSince = QDate(2026, 11, 2)};
        QVERIFY(m_base->workspace().people().saveRight(right));
        show(m_page.get());
        const QString suspended = strip();
        const auto other = m_base->addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc"));
        right.beneficiary = other;
        right.state = BenefitRight::State::OpenAndPayable;
        right.reasonCode.clear();
        QVERIFY(m_base->workspace().people().saveRight(right));
        QVERIFY(m_base->workspace().followUp().save(BreachCase{.beneficiary = other,
            .reportedOn = QDate(2026, 10, 1),
            .facts = QStringLiteral("Trois absences sans motif connu."),
            .notifiedOn = QDate(2026, 10, 5),
            .decision = BreachCase::Decision::Suspension,
            .decidedOn = QDate(2026, 10, 20),
            .rate = 50,
            .months = 2,
            .startsOn = QDate(2026, 11, 1)}));
        m_person = other;
        show(m_page.get());
        QVERIFY(suspended != strip());
        QVERIFY(suspended.contains(QStringLiteral("uspen")));
        QVERIFY(strip().contains(QStringLiteral("anction")));
        QVERIFY(!suspended.contains(QStringLiteral("anction of"))
            && !strip().contains(QStringLiteral("not a sanction")));
        // Compliance ends it: meeting the person before its term is in the day.
        m_base->clock().advanceDays(10);
        QVERIFY(m_base->workspace().refreshDay());
        bool told = false;
        for (const DayPerson &each : dayOf(m_base->workspace().access()).queue)
            for (const DayReason &reason : each.reasons)
                told = told || reason.deadline.rule == QLatin1String("breach_end");
        QVERIFY(told);
    }

    void whoMovesOutLeavesNoDeadlineBehind()
    {
        orient(QDate(2026, 10, 28));
        show(m_page.get());
        trigger(QStringLiteral("Record the exit…"));
        auto *dialog = m_page->findChild<ExitDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        dialog->findChild<ChoiceField *>()->setCode(codeOf(Exit::Reason::MovedOut));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(file().state.stage, Stage::Closed);
        for (const Deadline &deadline : file().state.deadlines)
            QVERIFY(deadline.metOn.isValid());
        QVERIFY(dayOf(m_base->workspace().access()).queue.isEmpty());
        QVERIFY(!file().facts.orientations.isEmpty()); // what was stays readable
    }

    void aJobIsSecuredForSixMonthsAndARelapseGoesOnWithTheSameFile()
    {
        orient(QDate(2026, 4, 1));
        Contract contract;
        contract.beneficiary = m_person;
        contract.organisation = m_base->organisation();
        contract.signedOn = contract.startsOn = QDate(2026, 4, 10);
        contract.endsOn = QDate(2027, 4, 9);
        QVERIFY(m_base->workspace().pathway().save(contract));
        const auto left = m_base->workspace().pathway().save(
            Exit{.beneficiary = m_person, .leftOn = QDate(2026, 9, 1), .reason = Exit::Reason::DurableJob});
        QVERIFY(left);
        QCOMPARE(file().state.stage, Stage::JobSecuring);
        QCOMPARE(file().state.deadline(u"job_check_3").dueOn, QDate(2026, 12, 1));
        QVERIFY(m_base->workspace().followUp().save(JobCheck{.beneficiary = m_person,
            .exit = *left,
            .checkedOn = Today,
            .outcome = JobCheck::Outcome::NoJob}));
        QCOMPARE(file().state.deadline(u"job_check_3").metOn, Today);
        QCOMPARE(m_base->workspace().followUp().reopen(*left, Today, QString()).error().detail,
            QStringLiteral("reason"));
        QVERIFY(
            m_base->workspace().followUp().reopen(*left, Today, QStringLiteral("fin de la période d’essai")));
        QCOMPARE(file().state.stage, Stage::Support);
        QCOMPARE(m_base->workspace().undo().undoable()->kind, Command::Reopen);
    }

    void aMinorHasRepresentativesWhoSignWithHerAndHerAgesAreTold()
    {
        m_person = m_base->addPerson(QStringLiteral("Petit"), QStringLiteral("Lea"), QDate(2009, 2, 10));
        show(m_page.get());
        QCOMPARE(file().state.deadline(u"age_18").dueOn, QDate(2027, 2, 10));
        trigger(QStringLiteral("Sign a contract…"));
        auto *contract = opened<ContractDialog>();
        QVERIFY(contract);
        const FormDriver signing(contract);
        QVERIFY(signing.choose(QStringLiteral("Kind"), QStringLiteral("PACEA")));
        QVERIFY(signing.type(QStringLiteral("First day"), QStringLiteral("23/11/2026")));
        QVERIFY(says(contract, QStringLiteral("The person is a minor")));
        contract->done(QDialog::Rejected);
        trigger(QStringLiteral("Record a legal representative…"));
        auto *dialog = opened<RepresentativeDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible()); // a name is needed
        QVERIFY(FormDriver(dialog).type(QStringLiteral("Name"), QStringLiteral("Petit")));
        QVERIFY(FormDriver(dialog).choose(QStringLiteral("Link"), QStringLiteral("Child")));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(file().facts.representatives.size(), 1);
        QCOMPARE(file().state.deadline(u"age_21").dueOn, QDate(2030, 2, 10));
        Contract pacea{.beneficiary = m_person, .kind = Contract::Kind::Pacea, .startsOn = Today};
        QVERIFY(findingsOf(pacea, file().facts).isEmpty());
        m_page->restore({QStringLiteral("casefile"), m_person.value(), QStringLiteral("identity"), {}});
        press(m_page.get(),
            QStringLiteral(
                "PETIT · Child welfare service (ASE) · Parental authority, shared · not told yet"));
        auto *edited = opened<RepresentativeDialog>();
        QVERIFY(edited);
        edited->done(QDialog::Rejected);
    }

private:
    template <class Dialog>
    Dialog *opened()
    {
        Dialog *found = nullptr;
        const auto isThere = [&] {
            for (auto *each : m_page->findChildren<Dialog *>())
                if (each->isVisible() && QApplication::activeWindow() == each)
                    found = each;
            return found != nullptr;
        };
        [&] { QTRY_VERIFY(isThere()); }();
        return found;
    }
    static bool says(QWidget *form, const QString &words)
    {
        for (auto *label : form->findChildren<QLabel *>())
            if (label->isVisibleTo(form) && label->text().contains(words))
                return true;
        return false;
    }
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    void show(QWidget *place)
    {
        if (place == m_page.get())
            m_page->restore({QStringLiteral("casefile"), m_person.value(), {}, {}});
        else
            m_day->refresh({.everything = true});
        place->resize(1200, 760);
        place->show();
        QVERIFY(QTest::qWaitForWindowActive(place));
    }
    QString strip() { return m_page->findChild<CaseStripView *>()->text(); }
    void orient(QDate notified)
    {
        Orientation orientation;
        orientation.beneficiary = m_person;
        orientation.track = Track::Professional;
        orientation.organisation = m_base->organisation();
        orientation.decidedOn = orientation.notifiedOn = notified;
        QVERIFY(m_base->workspace().pathway().save(orientation));
        CircleMember member;
        member.beneficiary = m_person;
        member.organisation = m_base->organisation();
        member.professional = m_base->workspace().user().id;
        member.role = CircleMember::Role::UniqueReferent;
        member.from = notified;
        QVERIFY(m_base->workspace().circle().add(member));
    }
    void plan(const QDateTime &at, Appointment::Kind kind)
    {
        Appointment appointment;
        appointment.beneficiary = m_person;
        appointment.organisation = m_base->organisation();
        appointment.professional = m_base->workspace().user().id;
        appointment.kind = kind;
        appointment.startsAt = at;
        QVERIFY(m_base->workspace().pathway().save(appointment));
    }
    void promise(const QString &what, QDate by)
    {
        const auto target = m_base->workspace().plan().save(Target{.beneficiary = m_person,
            .theme = QStringLiteral("difficulte_administrative"),
            .label = QStringLiteral("Ouvrir ses droits"),
            .agreedOn = Today});
        QVERIFY(target);
        QVERIFY(m_base->workspace().plan().save(
            PlanAction{.beneficiary = m_person, .target = *target, .label = what, .dueOn = by}));
    }
    static void press(QWidget *where, const QString &text)
    {
        QVERIFY(where);
        for (auto *button : where->findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        QFAIL(qPrintable(text));
    }
    void trigger(const QString &text)
    {
        for (QAction *action : m_page->commands())
            if (action && action->text() == text)
                action->trigger();
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<DayPlace> m_day;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;
};

QTEST_MAIN(TestScenarios)
#include "tst_scenarios.moc"
