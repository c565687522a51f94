#include "core/query/casefile.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/assistivetools.h"
#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/recordtab.h"
#include "ui/day/daycard.h"
#include "ui/day/dayplace.h"
#include "ui/requests/askdialog.h"
#include "ui/requests/followdialog.h"
#include "ui/requests/movedialog.h"
#include "ui/requests/requestsplace.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace {

using Told = PartnerRequest::State;

const QDate Today(2026, 11, 23);

} // namespace

/// What is asked of partners, from the file of a person and from the place of all requests, with keys and
/// clicks.
class TestRequestsPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        Organisation garage;
        garage.name = QStringLiteral("Garage solidaire");
        m_garage = *base().network().save(garage);
        const auto roy = base().network().save(Professional{.organisation = m_garage,
            .familyName = QStringLiteral("Roy"),
            .firstName = QStringLiteral("Anna"),
            .phone = QStringLiteral("05 55 00 00 02")});
        m_petit = *base().network().save(Professional{.organisation = m_garage,
            .familyName = QStringLiteral("Petit"),
            .firstName = QStringLiteral("Luc"),
            .phone = QStringLiteral("05 55 00 00 01"),
            .substitute = *roy});
        m_place = std::make_unique<RequestsPlace>(base());
        m_page = std::make_unique<CaseFilePage>(base());
        connect(&base(), &Workspace::committed, this, [this](const ChangeSet &changes) {
            m_place->refresh(changes);
            m_page->refresh(changes);
        });
    }
    void cleanup()
    {
        disconnect(&base(), nullptr, this, nullptr);
        m_page.reset();
        m_place.reset();
        m_base.reset();
    }

    void aRequestIsPreparedAndSentFromTheFile()
    {
        showFile();
        act(QStringLiteral("Ask a partner…"));
        auto *dialog = opened<AskDialog>(m_page.get());
        QVERIFY(dialog);
        const FormDriver form(dialog);
        QVERIFY(form.choose(QStringLiteral("Partner"), QStringLiteral("Garage")));
        QVERIFY(form.type(QStringLiteral("What is asked"), QStringLiteral("Un vehicule")));
        QVERIFY(form.choose(QStringLiteral("Sent by"), QStringLiteral("E-mail")));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible()); // the person was not told
        QVERIFY(form.type(QStringLiteral("The person was told on"), QStringLiteral("23/11/2026")));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(requestsOf(base().access()).size(), 1);
        const PartnerRequest request = requestsOf(base().access()).first().request;
        QCOMPARE(request.state, Told::Sent);
        QCOMPARE(request.toOrganisation, m_garage);
        QCOMPARE(request.informedOn, Today);
    }

    void whatAwaitsTheReaderComesFirstAndIsCalledBack()
    {
        const PartnerRequestId id = sent();
        show(m_place.get());
        QCOMPARE(list()->chosen(), 0); // its turn has not come
        m_base->clock().advanceDays(11);
        m_place->refresh({.everything = true});
        QCOMPARE(m_place->waitingCount(), 1);
        QCOMPARE(list()->chosen(), id.value());
        click(QStringLiteral("Call back…"));
        auto *dialog = opened<FollowDialog>(m_place.get());
        QVERIFY(dialog);
        QVERIFY(FormDriver(dialog).says(QStringLiteral("Asked: PETIT Luc, 05 55 00 00 01")));
        QVERIFY(FormDriver(dialog).says(QStringLiteral("In her place: ROY Anna, 05 55 00 00 02")));
        QVERIFY(FormDriver(dialog).type(QStringLiteral("What was said"), QStringLiteral("rappeler jeudi")));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->waitingCount(), 0);
    }

    void anAnswerIsToldStateByStateUntilItsOutcome()
    {
        const PartnerRequestId id = sent();
        show(m_place.get());
        box(1);
        click(QStringLiteral("Accepted…"));
        QTest::keyClick(opened<MoveDialog>(m_place.get()), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(id), Told::Accepted);
        click(QStringLiteral("Appointment given…"));
        auto *given = opened<MoveDialog>(m_place.get());
        QVERIFY(FormDriver(given).type(QStringLiteral("Day"), QStringLiteral("23/11/2026")));
        QTest::keyClick(given, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(id), Told::Appointed);
        click(QStringLiteral("Person received"));
        QTRY_COMPARE(stateOf(id), Told::Attended);
        click(QStringLiteral("Close with its outcome…"));
        auto *closing = opened<MoveDialog>(m_place.get());
        QTest::keyClick(closing, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(closing->isVisible()); // on a known outcome only
        QVERIFY(FormDriver(closing).choose(QStringLiteral("Outcome"), QStringLiteral("Obtained")));
        QTest::keyClick(closing, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(id), Told::Done);
        box(3);
        QCOMPARE(list()->chosen(), id.value());
    }

    void aSilentPartnerIsReplacedByAnother()
    {
        sent();
        m_base->clock().advanceDays(31);
        m_place->refresh({.everything = true});
        show(m_place.get());
        click(QStringLiteral("Ask another partner…"));
        auto *dialog = opened<AskDialog>(m_place.get());
        QVERIFY(dialog);
        QCOMPARE(qobject_cast<QLineEdit *>(FormDriver(dialog).field(QStringLiteral("What is asked")))->text(),
            QStringLiteral("Un véhicule"));
        dialog->close();
    }

    void theDayTellsWhatWasAskedAndNobodyAnswered()
    {
        sent();
        m_base->clock().advanceDays(10);
        DayPlace day(base());
        show(&day);
        const auto cards = day.findChildren<DayCard *>();
        QCOMPARE(cards.size(), 1);
        QVERIFY(cards.first()->accessibleName().contains(QStringLiteral("To call back: Un véhicule")));
    }

    void whatIsTypedFindsAPersonOrAPartner()
    {
        sent();
        show(m_place.get());
        box(1);
        QTest::keyClick(m_place.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = m_place->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("solid dial"));
        QVERIFY(list()->chosen() != 0);
        QTest::keyClicks(search, QStringLiteral("x"));
        QCOMPARE(list()->chosen(), 0);
    }

    void comingBackFindsThePlaceAsItWas()
    {
        const PartnerRequestId id = sent();
        show(m_place.get());
        box(1);
        const Location location = m_place->location();
        box(2);
        m_place->restore(location);
        QCOMPARE(list()->chosen(), id.value());
        QCOMPARE(m_place->location(), location);
    }

    void eachPartHasItsNameAndIsReachedByTab()
    {
        sent();
        show(m_place.get());
        box(1);
        const AccessibilityWalk walk(*m_place);
        QCOMPARE(walk.namelessWidgets(), QStringList());
        QCOMPARE(walk.missedByTab(), QStringList());
    }

private:
    Workspace &base() { return m_base->workspace(); }
    RecordTab *list() { return m_place->findChild<RecordTab *>(); }
    Told stateOf(PartnerRequestId id)
    {
        return RecordStore::find<PartnerRequest>(m_base->database(), id)->state;
    }
    PartnerRequestId sent()
    {
        const PartnerRequestId id = *base().requests().prepare({.beneficiary = m_person,
            .toOrganisation = m_garage,
            .toProfessional = m_petit,
            .subject = QStringLiteral("Un véhicule")});
        return base().requests().move({.request = id, .to = Told::Sent, .informedOn = Today})
            ? id
            : PartnerRequestId();
    }
    void show(QWidget *widget)
    {
        widget->resize(1200, 700);
        widget->show();
        QVERIFY(QTest::qWaitForWindowActive(widget));
    }
    void showFile()
    {
        m_page->restore({QStringLiteral("casefile"), m_person.value(), QStringLiteral("requests"), {}});
        show(m_page.get());
    }
    void act(const QString &words)
    {
        for (QAction *action : m_page->commands())
            if (action && action->text() == words)
                return action->trigger();
        QFAIL("no such command");
    }
    void box(int index)
    {
        auto *boxes = m_place->findChild<QTabBar *>();
        QTest::mouseClick(boxes, Qt::LeftButton, {}, boxes->tabRect(index).center());
        QCOMPARE(boxes->currentIndex(), index);
    }
    bool isThere(const QString &words)
    {
        const auto buttons = m_place->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
            [&words](QPushButton *each) { return each->isVisible() && each->text() == words; });
    }
    void click(const QString &words)
    {
        QTRY_VERIFY2(isThere(words), qPrintable(words));
        QVERIFY(FormDriver(m_place.get()).click(words));
    }
    template <class Dialog>
    Dialog *opened(QWidget *over)
    {
        Dialog *found = nullptr;
        [&] {
            QTRY_VERIFY((found = over->findChild<Dialog *>()) && QApplication::activeWindow() == found);
        }();
        return found;
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<RequestsPlace> m_place;
    std::unique_ptr<CaseFilePage> m_page;
    BeneficiaryId m_person;
    OrganisationId m_garage;
    ProfessionalId m_petit;
};

QTEST_MAIN(TestRequestsPlace)
#include "tst_requestsplace.moc"
