#include "core/query/conferences.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/assistivetools.h"
#include "tests/support/testbase.h"
#include "tests/support/windowdriver.h"
#include "ui/casefile/casefilepage.h"
#include "ui/conference/attendancedialog.h"
#include "ui/conference/callconferencedialog.h"
#include "ui/conference/conferencetab.h"
#include "ui/conference/positiondialog.h"
#include "ui/conference/subjectdialog.h"
#include "ui/conference/teamdecisiondialog.h"
#include "ui/print/documentdialog.h"
#include "ui/print/minutesdocument.h"

#include <QTest>
#include <QTimeEdit>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// Partners who disagree: one wants a training at full time, another sees no childcare, a third booked a work
/// site for the same weeks. They meet, with the person, in the file.
class TestConferenceTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_agency = partner(QStringLiteral("France Travail"));
        m_nursery = partner(QStringLiteral("PMI Bellac"));
        m_site = partner(QStringLiteral("Chantier Espoir"));
        const auto target = base().plan().save(Target{.beneficiary = m_person,
            .theme = QStringLiteral("emploi"),
            .label = QStringLiteral("Devenir soudeuse"),
            .agreedOn = Today});
        QVERIFY(target);
        plan(*target, m_agency, 35);
        plan(*target, m_site, 26);
        m_page = std::make_unique<CaseFilePage>(base());
        connect(&base(), &Workspace::committed, this,
            [this](const ChangeSet &changes) { m_page->refresh(changes); });
        m_page->restore({QStringLiteral("casefile"), m_person.value(), QStringLiteral("conferences"), {}});
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        disconnect(&base(), nullptr, this, nullptr);
        m_page.reset();
        m_base.reset();
    }

    void partnersWhoDisagreeMeetAndDecide()
    {
        callIt();
        QCOMPARE(view().attendees.size(), 4);
        QCOMPARE(view().subjects[0].item.kind, ConferenceItem::Kind::Hours);
        QVERIFY(view().subjects[0].item.subject.contains(QStringLiteral("61 h")));

        click(QStringLiteral("Who is there…"));
        auto *who = opened<AttendanceDialog>();
        QVERIFY(FormDriver(who).choose(QStringLiteral("PMI Bellac"), QStringLiteral("present")));
        QVERIFY(FormDriver(who).choose(QStringLiteral("Chantier Espoir"), QStringLiteral("excused")));
        QVERIFY(FormDriver(who).type(QStringLiteral("In her words"), QStringLiteral("Je veux travailler")));
        QVERIFY(FormDriver(who).type(QStringLiteral("Agrees"), QStringLiteral("23/11/2026")));
        store(who);
        QTRY_COMPARE(view().conference.personWords, QStringLiteral("Je veux travailler"));

        state(QStringLiteral("France"), QStringLiteral("for"), QStringLiteral("Formation des janvier"));
        state(QStringLiteral("PMI"), QStringLiteral("against"), QStringLiteral("Pas de garde avant mars"));
        QVERIFY(view().subjects[0].isDivided());

        click(QStringLiteral("Record a decision…"));
        auto *decision = opened<TeamDecisionDialog>();
        QVERIFY(FormDriver(decision).type(QStringLiteral("Decision"), QStringLiteral("Garde a trouver")));
        QVERIFY(FormDriver(decision).type(QStringLiteral("Becomes"), QStringLiteral("soudeuse")));
        decision->findChild<QLineEdit *>()->setFocus(); // what was typed is chosen on leaving
        store(decision);
        QVERIFY(decision->isVisible()); // nobody takes it, by no day
        QVERIFY(FormDriver(decision).choose(QStringLiteral("Organisation"), QStringLiteral("PMI")));
        QVERIFY(FormDriver(decision).type(QStringLiteral("By"), QStringLiteral("10/12/2026")));
        store(decision);
        QTRY_COMPARE(view().subjects[0].decisions.size(), 1);
        const CaseFile seen = file();
        const auto made = std::find_if(seen.work.actions.begin(), seen.work.actions.end(),
            [this](const PlanAction &each) { return each.organisation == m_nursery; });
        QVERIFY(made != seen.work.actions.end());
        QCOMPARE(made->dueOn, QDate(2026, 12, 10));

        QTRY_VERIFY(tab()->closing()->isEnabled());
        click(QStringLiteral("Settle the minutes"));
        QTRY_VERIFY(view().conference.isClosed());
        QVERIFY(!tab()->attendance()->isEnabled());
        readMinutes();
    }

    void aDecisionNeedsHerAgreementToANewTarget()
    {
        callIt();
        click(QStringLiteral("Record a decision…"));
        auto *decision = opened<TeamDecisionDialog>();
        const FormDriver form(decision);
        QVERIFY(form.type(QStringLiteral("Decision"), QStringLiteral("Garde a trouver")));
        QVERIFY(!form.field(QStringLiteral("The person agrees"))); // nothing for anybody to do
        QVERIFY(form.type(QStringLiteral("Becomes"), QStringLiteral("target: logement")));
        decision->findChild<QLineEdit *>()->setFocus();
        QVERIFY(form.choose(QStringLiteral("Who takes it"), QStringLiteral("The")));
        QVERIFY(form.type(QStringLiteral("By"), QStringLiteral("10/12/2026")));
        store(decision);
        QVERIFY(decision->isVisible());
        QVERIFY(form.says(QStringLiteral("Without her agreement")));
        QVERIFY(form.type(QStringLiteral("The person agrees"), QStringLiteral("23/11/2026")));
        store(decision);
        QTRY_COMPARE(view().subjects[0].decisions.size(), 1);
        QCOMPARE(file().work.targets.size(), 2);
    }

    void aSubjectIsAddedAndTakenOff()
    {
        callIt();
        click(QStringLiteral("Add a subject…"));
        auto *subject = opened<SubjectDialog>();
        QVERIFY(FormDriver(subject).type(QStringLiteral("Subject"), QStringLiteral("Logement")));
        store(subject);
        QTRY_COMPARE(view().subjects.size(), 2);
        tab()->subjects()->choose(view().subjects[1].item.id.value());
        click(QStringLiteral("Take it off the agenda"));
        QTRY_COMPARE(view().subjects.size(), 1);
    }

    void theMinutesArePreparedForPaper()
    {
        callIt();
        click(QStringLiteral("Minutes…"));
        auto *paper = opened<DocumentDialog>();
        QVERIFY(paper);
        QVERIFY(paper->fileName().contains(QStringLiteral("minutes")));
        paper->close();
    }

    void eachPartHasItsNameAndIsReachedByTab()
    {
        callIt();
        const AccessibilityWalk walk(*tab());
        QCOMPARE(walk.namelessWidgets(), QStringList());
        QCOMPARE(walk.missedByTab(), QStringList());
    }

private:
    Workspace &base() { return m_base->workspace(); }
    CaseFile file() { return *caseFile(base().access(), m_person); }
    ConferenceView view() { return conferencesOf(file()).value(0); }
    ConferenceTab *tab() { return m_page->findChild<ConferenceTab *>(); }
    static void store(QWidget *form) { QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier); }
    OrganisationId partner(const QString &name)
    {
        Organisation body;
        body.name = name;
        const auto id = base().network().save(body);
        CircleMember member{.beneficiary = m_person,
            .organisation = *id,
            .role = CircleMember::Role::SupportWorker,
            .from = Today.addDays(-30)};
        return base().circle().add(member) ? *id : OrganisationId();
    }
    void plan(TargetId target, OrganisationId by, double hours)
    {
        QVERIFY(base().plan().save(PlanAction{.beneficiary = m_person,
            .target = target,
            .label = QStringLiteral("Semaine"),
            .byPerson = false,
            .organisation = by,
            .startsOn = Today.addDays(7),
            .dueOn = Today.addDays(60),
            .weeklyHours = hours}));
    }
    void callIt()
    {
        click(QStringLiteral("Call a case conference…"));
        auto *dialog = opened<CallConferenceDialog>();
        QVERIFY(dialog);
        QVERIFY(FormDriver(dialog).type(QStringLiteral("Day"), QStringLiteral("23/11/2026")));
        qobject_cast<QTimeEdit *>(FormDriver(dialog).field(QStringLiteral("Time")))->setTime(QTime(8, 0));
        store(dialog);
        QTRY_COMPARE(conferencesOf(file()).size(), 1);
        QCOMPARE(view().conference.heldAt, QDateTime(Today, QTime(8, 0)));
    }
    void state(const QString &who, const QString &stance, const QString &words)
    {
        const qsizetype before = view().subjects[0].positions.size();
        click(QStringLiteral("State a position…"));
        auto *dialog = opened<PositionDialog>();
        QVERIFY(FormDriver(dialog).choose(QStringLiteral("Organisation"), who));
        QVERIFY(FormDriver(dialog).choose(QStringLiteral("Position"), stance));
        QVERIFY(FormDriver(dialog).type(QStringLiteral("In words"), words));
        store(dialog);
        QTRY_COMPARE(view().subjects[0].positions.size(), before + 1);
    }
    void readMinutes()
    {
        const auto minutes = makeMinutes(base().access(), m_person, Today, view().conference.id);
        QVERIFY(minutes);
        const QString text = minutes->text();
        for (const char *each : {"PMI Bellac", "excused", "Je veux travailler", "Pas de garde avant mars",
                 "Garde a trouver", "Who does what by when", "agreed"})
            QVERIFY2(text.contains(QLatin1String(each)), each);
        QVERIFY(text.contains(plainDayText(QDate(2026, 12, 10))));
        QVERIFY(!text.contains(QStringLiteral("Draft")));
        QVERIFY(!minutes->title.contains(QStringLiteral("Diallo")));
    }
    void click(const QString &words) { QVERIFY(WindowDriver::click(m_page.get(), words)); }
    template <class Dialog>
    Dialog *opened()
    {
        return WindowDriver::opened<Dialog>(m_page.get());
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;
    OrganisationId m_agency;
    OrganisationId m_nursery;
    OrganisationId m_site;
};

QTEST_MAIN(TestConferenceTab)
#include "tst_conferencetab.moc"
