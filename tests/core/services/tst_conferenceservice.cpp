#include "core/query/conferences.h"
#include "core/query/day.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// A conference from its call to its minutes.
class TestConferenceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        Organisation agency;
        agency.name = QStringLiteral("France Travail Bellac");
        m_agency = *base().network().save(agency);
    }

    void aConferenceToComeIsInTheCalendarsOfThoseWhoTakePart()
    {
        ConferenceCall called = call();
        called.conference.heldAt = QDateTime(Today.addDays(3), QTime(14, 0));
        QVERIFY(base().conferences().prepare(called));
        const CaseFile seen = file();
        const auto planned = seen.nextAppointment();
        QVERIFY(planned);
        QCOMPARE(planned->startsAt, called.conference.heldAt);
        QCOMPARE(seen.participantsOf(planned->id).size(), 1);
        Conference moved = view().conference;
        moved.heldAt = moved.heldAt.addDays(1);
        QVERIFY(base().conferences().edit(moved, {}));
        QCOMPARE(file().nextAppointment()->startsAt, moved.heldAt);
    }

    void withoutThePersonNoAppointmentIsHers()
    {
        ConferenceCall called = call();
        called.conference.heldAt = QDateTime(Today.addDays(3), QTime(14, 0));
        called.conference.personPresent = false;
        QVERIFY(base().conferences().prepare(called));
        QVERIFY(!file().nextAppointment());
    }

    void aDecisionBecomesAnActionWithItsOwnerAndDay()
    {
        QVERIFY(base().conferences().prepare(call()));
        const QByteArray before = m_base->dump();
        QVERIFY(base().conferences().decide(decided(Target{
            .theme = QStringLiteral("emploi"), .label = QStringLiteral("Formation"), .agreedOn = Today})));
        const CaseFile seen = file();
        QCOMPARE(seen.work.actions.size(), 1);
        QCOMPARE(seen.work.actions[0].organisation, m_agency);
        QCOMPARE(seen.work.actions[0].dueOn, Today.addDays(10));
        QCOMPARE(seen.work.targets[0].agreedOn, Today);
        const auto decisions = view().subjects[0].decisions;
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions[0].action, seen.work.actions[0].id);
        QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(m_base->dump(), before);
    }

    void aDecisionWithoutHerAgreementMakesNoAction()
    {
        QVERIFY(base().conferences().prepare(call()));
        const QByteArray before = m_base->dump();
        const auto refused = base().conferences().decide(
            decided(Target{.theme = QStringLiteral("emploi"), .label = QStringLiteral("Formation")}));
        QCOMPARE(refused.error().detail, QStringLiteral("agreement"));
        QCOMPARE(m_base->dump(), before);
        TeamDecision alone;
        alone.decision = decided({}).decision;
        QVERIFY(base().conferences().decide(alone));
        QVERIFY(file().work.actions.isEmpty());
        QCOMPARE(view().subjects[0].decisions.size(), 1);
    }

    void aPositionAnswersAnotherAndChangesNone()
    {
        QVERIFY(base().conferences().prepare(call()));
        QVERIFY(base().conferences().state(stated(Position::Stance::Against)));
        QVERIFY(base().conferences().state(stated(Position::Stance::For)));
        const ConferenceSubject subject = view().subjects[0];
        QCOMPARE(subject.positions.size(), 2);
        QCOMPARE(subject.held().size(), 1);
        QCOMPARE(subject.held()[0].stance, Position::Stance::For);
        QCOMPARE(subject.positions[0].statedOn, Today);
    }

    void whatIsSettledChangesNoMore()
    {
        QVERIFY(base().conferences().prepare(call()));
        ConferenceView seen = view();
        QVERIFY(base().conferences().close(seen.conference.id, QStringLiteral("tenue")));
        const QByteArray before = m_base->dump();
        const auto closed = QStringLiteral("conference_closed");
        QCOMPARE(base().conferences().edit(seen.conference, {}).error().detail, closed);
        QCOMPARE(base().conferences().state(stated(Position::Stance::For)).error().detail, closed);
        QCOMPARE(base().conferences().decide(decided({})).error().detail, closed);
        QCOMPARE(base().conferences().save(seen.subjects[0].item).error().detail, closed);
        QCOMPARE(base().conferences().remove(seen.subjects[0].item.id).error().detail, closed);
        QCOMPARE(base().conferences().close(seen.conference.id, {}).error().detail, closed);
        QCOMPARE(m_base->dump(), before);
    }

    void minutesAreNotSettledBeforeItIsHeld()
    {
        ConferenceCall called = call();
        called.conference.heldAt = QDateTime(Today.addDays(1), QTime(14, 0));
        const auto id = base().conferences().prepare(called);
        QVERIFY(id);
        const auto refused = base().conferences().close(*id, {});
        QCOMPARE(refused.error().detail, QString::number(int(Conference::Flaw::ClosedTooEarly)));
    }

    void whatCalledForItIsDoneWithItsMinutes()
    {
        PartnerRequest asked{.beneficiary = m_person, .kind = PartnerRequest::Kind::CaseConference};
        asked.toOrganisation = m_agency;
        asked.subject = QStringLiteral("Faire le point");
        const auto request = base().requests().prepare(asked);
        QVERIFY(request);
        for (const auto to : {PartnerRequest::State::Sent, PartnerRequest::State::Accepted})
            QVERIFY(base().requests().move({.request = *request, .to = to, .informedOn = Today}));
        ConferenceCall called = call();
        called.conference.request = *request;
        const auto id = base().conferences().prepare(called);
        QVERIFY(id);
        QVERIFY(base().conferences().close(*id, QStringLiteral("Concertation tenue")));
        const PartnerRequest done = file().work.requests.first().request;
        QCOMPARE(done.state, PartnerRequest::State::Done);
        QCOMPARE(done.outcomeDetail, QStringLiteral("Concertation tenue"));
        QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(file().work.requests.first().request.state, PartnerRequest::State::Accepted);
        QVERIFY(!view().conference.isClosed());
    }

    void aSubjectSomethingWasSaidOfStays()
    {
        QVERIFY(base().conferences().prepare(call()));
        const ConferenceItemId first = view().subjects[0].item.id;
        QVERIFY(base().conferences().state(stated(Position::Stance::For)));
        QCOMPARE(base().conferences().remove(first).error().detail, QStringLiteral("conference_item"));
        ConferenceItem added{.beneficiary = m_person, .conference = view().conference.id};
        added.subject = QStringLiteral("Logement");
        const auto item = base().conferences().save(added);
        QVERIFY(item);
        QCOMPARE(view().subjects[1].item.place, 2);
        QVERIFY(base().conferences().remove(*item));
        QCOMPARE(view().subjects.size(), 1);
    }

    void theDayTellsWhatComesAndWhatIsLeftToSettle()
    {
        const auto followed = base().circle().add({.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .professional = base().session().professional,
            .role = CircleMember::Role::UniqueReferent,
            .from = Today.addDays(-30)});
        QVERIFY(followed);
        const auto told = [this] {
            int found = 0;
            for (const DayPerson &person : dayOf(base().access()).queue)
                for (const DayReason &reason : person.reasons)
                    found += reason.kind == DayReason::Kind::Conference ? 1 : 0;
            return found;
        };
        ConferenceCall called = call();
        called.conference.heldAt = QDateTime(Today.addDays(4), QTime(14, 0));
        const auto id = base().conferences().prepare(called);
        QVERIFY(id);
        QCOMPARE(told(), 0);
        m_base->clock().advanceDays(1);
        QCOMPARE(told(), 1);
        m_base->clock().advanceDays(5);
        QCOMPARE(told(), 1);
        QVERIFY(base().conferences().close(*id, {}));
        QCOMPARE(told(), 0);
    }

private:
    Workspace &base() { return m_base->workspace(); }
    CaseFile file() { return *caseFile(base().access(), m_person); }
    ConferenceView view() { return conferencesOf(file()).first(); }
    ConferenceCall call()
    {
        ConferenceCall called;
        called.conference = {
            .beneficiary = m_person, .heldAt = QDateTime(Today, QTime(8, 0)), .personPresent = true};
        called.attendees = {{.organisation = m_agency}};
        called.items = {{.subject = QStringLiteral("Formation à plein temps")}};
        return called;
    }
    Position stated(Position::Stance stance)
    {
        return {.beneficiary = m_person,
            .item = view().subjects[0].item.id,
            .organisation = m_agency,
            .stance = stance,
            .words = QStringLiteral("Formation dès janvier")};
    }
    TeamDecision decided(const Target &target)
    {
        return {{.beneficiary = m_person,
                    .item = view().subjects[0].item.id,
                    .words = QStringLiteral("Chercher une garde")},
            PlanAction{.label = QStringLiteral("Chercher une garde"),
                .byPerson = false,
                .organisation = m_agency,
                .startsOn = Today,
                .dueOn = Today.addDays(10)},
            target};
    }

    std::unique_ptr<TestBase> m_base{};
    BeneficiaryId m_person{};
    OrganisationId m_agency{};
};

QTEST_GUILESS_MAIN(TestConferenceService)
#include "tst_conferenceservice.moc"
