#include "core/query/casefile.h"
#include "core/query/day.h"
#include "core/query/network.h"
#include "tests/support/assistivetools.h"
#include "tests/support/testbase.h"
#include "tests/support/windowdriver.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/leavehouseholddialog.h"
#include "ui/print/requestsheet.h"
#include "ui/requests/askdialog.h"
#include "ui/requests/followdialog.h"
#include "ui/requests/requestsplace.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// Days of a counsellor among partners, walked in her window.
class TestNetworkScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_partner = organisation(QStringLiteral("SIAO de la Haute-Vienne"));
        m_page = std::make_unique<CaseFilePage>(base());
        m_place = std::make_unique<RequestsPlace>(base());
        connect(&base(), &Workspace::committed, this, [this](const ChangeSet &changes) {
            m_page->refresh(changes);
            m_place->refresh(changes);
        });
    }
    void cleanup()
    {
        disconnect(&base(), nullptr, this, nullptr);
        m_place.reset();
        m_page.reset();
        m_base.reset();
    }

    void tonightAShelterIsAskedForAndTheTwoFilesPartAtOnce()
    {
        const BeneficiaryId spouse =
            m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Moussa"), QDate(1985, 2, 3));
        QVERIFY(base().people().linkHousehold(m_person, spouse, Today.addYears(-2)));
        Beneficiary person = file(m_person).person;
        person.phone = QStringLiteral("06 00 00 00 01");
        person.address = QStringLiteral("3 rue des Tilleuls");
        person.safeContact = QStringLiteral("Par sa soeur");
        person.doNotCall = true;
        QVERIFY(base().people().edit(person));
        show(m_page.get());
        trigger(QStringLiteral("Ask a partner…"));
        auto *asking = WindowDriver::opened<AskDialog>(m_page.get());
        const FormDriver form(asking);
        QVERIFY(form.choose(QStringLiteral("Kind"), QStringLiteral("Emergency")));
        QVERIFY(form.choose(QStringLiteral("Partner"), QStringLiteral("SIAO")));
        QVERIFY(form.type(QStringLiteral("What is asked"), QStringLiteral("Trois places ce soir")));
        QVERIFY(form.choose(QStringLiteral("Sent by"), QStringLiteral("Phone")));
        QTest::keyClick(asking, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(requests().size(), 1);
        // Called back within the hour, and again from that call.
        QCOMPARE(requests().first().need.dueAt, QDateTime(Today, QTime(10, 0)));
        m_base->clock().advanceSeconds(3600);
        QCOMPARE(requests().first().need.kind, RequestNeed::Kind::Remind);
        QCOMPARE(dayOf(base().access()).queue.size(), 1);
        QVERIFY(base().requests().follow(
            requests().first().request.id, RequestStep::Kind::Call, QStringLiteral("rappeler à 10 h 20")));
        QCOMPARE(requests().first().need.dueAt, QDateTime(Today, QTime(11, 0)));
        trigger(QStringLiteral("Part from the household…"));
        QTest::keyClick(
            WindowDriver::opened<LeaveHouseholdDialog>(m_page.get()), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(file(spouse).household.isEmpty());
        QVERIFY(file(m_person).household.isEmpty());
        const QString sheet = makeRequestSheet(base().access(), requests().first().request.id)->text();
        for (const QString &hidden : {person.phone, person.address, person.safeContact})
            QVERIFY2(!sheet.contains(hidden), "how to reach her is on the sheet");
        m_base->clock().advanceDays(1);
        QCOMPARE(requests().first().state, RequestState::Expired);
    }

    void aPartnerWhoDoesNotAnswerIsCalledThenReplacedAndItsSheetTellsIt()
    {
        const PartnerRequestId id = *base().requests().prepare(
            {.beneficiary = m_person, .toOrganisation = m_partner, .subject = QStringLiteral("Un logement")});
        QVERIFY(
            base().requests().move({.request = id, .to = PartnerRequest::State::Sent, .informedOn = Today}));
        m_base->clock().advanceDays(10);
        QCOMPARE(reasonOfTheDay(), RequestNeed::Kind::Remind);
        m_place->refresh({.everything = true});
        show(m_place.get());
        click(QStringLiteral("Call back…"));
        QTest::keyClick(
            WindowDriver::opened<FollowDialog>(m_place.get()), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(requests().first().need.kind, RequestNeed::Kind::Answer);
        QVERIFY(dayOf(base().access()).queue.isEmpty());
        m_base->clock().advanceDays(20);
        QCOMPARE(requests().first().state, RequestState::Expired);
        QCOMPARE(reasonOfTheDay(), RequestNeed::Kind::FindOther);
        QCOMPARE(organisationSheet(base().access(), m_partner).figures.silent, 1);
        m_place->refresh({.everything = true});
        organisation(QStringLiteral("Un toit en Limousin"));
        click(QStringLiteral("Ask another partner…"));
        auto *asking = WindowDriver::opened<AskDialog>(m_place.get());
        const FormDriver form(asking);
        QVERIFY(form.choose(QStringLiteral("Partner"), QStringLiteral("Un toit").left(2)));
        QVERIFY(form.type(QStringLiteral("The person was told on"), QStringLiteral("23/11/2026")));
        QTest::keyClick(asking, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(requests().size(), 2);
        // An answer that comes late is still told.
        QVERIFY(base().requests().move({.request = id, .to = PartnerRequest::State::Accepted}));
    }

private:
    Workspace &base() { return m_base->workspace(); }
    CaseFile file(BeneficiaryId person) { return *caseFile(base().access(), person); }
    QList<RequestLine> requests() { return requestsOf(base().access()); }
    RequestNeed::Kind reasonOfTheDay()
    {
        const Day day = dayOf(base().access());
        return day.queue.isEmpty() ? RequestNeed::Kind::Nothing
                                   : day.queue.first().reasons.first().request.need.kind;
    }
    OrganisationId organisation(const QString &name)
    {
        Organisation body;
        body.name = name;
        return *base().network().save(body);
    }
    void show(QWidget *place)
    {
        if (place == m_page.get())
            m_page->restore({QStringLiteral("casefile"), m_person.value(), QStringLiteral("requests"), {}});
        WindowDriver::show(place);
    }
    void trigger(const QString &words)
    {
        QVERIFY2(WindowDriver::trigger(m_page.get(), words), qPrintable(words));
    }
    void click(const QString &words) { QVERIFY(WindowDriver::click(m_place.get(), words)); }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<CaseFilePage> m_page;
    std::unique_ptr<RequestsPlace> m_place;
    BeneficiaryId m_person;
    OrganisationId m_partner;
};

QTEST_MAIN(TestNetworkScenarios)
#include "tst_networkscenarios.moc"
