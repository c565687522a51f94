#include "core/query/casefile.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

using State = PartnerRequest::State;

const QDate Today(2026, 11, 23);

} // namespace

/// A request from the day it is prepared until what came of it is known.
class TestRequestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        Organisation garage;
        garage.name = QStringLiteral("Garage solidaire");
        m_garage = *base().network().save(garage);
    }

    void aRequestGoesThroughItsCycleAndEachStepIsKept()
    {
        const PartnerRequestId id = prepared();
        QVERIFY(tell({.request = id, .to = State::Sent, .informedOn = Today}));
        QVERIFY(base().requests().follow(id, RequestStep::Kind::Call, QStringLiteral("Rappeler jeudi")));
        QVERIFY(tell({.request = id, .to = State::Accepted, .joins = true}));
        const QDateTime hour(Today, QTime(8, 0));
        QVERIFY(tell({.request = id, .to = State::Appointed, .appointmentAt = hour}));
        QVERIFY(tell({.request = id, .to = State::Attended}));
        QVERIFY(tell({.request = id,
            .to = State::Done,
            .outcome = PartnerRequest::Outcome::Obtained,
            .words = QStringLiteral("Voiture prêtée un mois")}));
        const RequestDetail detail = *requestDetail(base().access(), id);
        QCOMPARE(detail.steps.size(), 7);
        QCOMPARE(detail.line.state, RequestState::Done);
        QCOMPARE(detail.line.request.closedOn, Today);
        QCOMPARE(detail.line.request.outcomeDetail, QStringLiteral("Voiture prêtée un mois"));
        QCOMPARE(detail.line.to, QStringLiteral("Garage solidaire"));
        QVERIFY(detail.line.lastCallAt.isValid());
        const auto circle = file().currentCircle();
        const auto joined = std::find_if(circle.begin(), circle.end(),
            [this](const CircleMember &member) { return member.organisation == m_garage; });
        QVERIFY(joined != circle.end());
        QCOMPARE(joined->informedOn, Today);
        QCOMPARE(joined->basis, CircleMember::Basis::SamePerson);
    }

    void eachMoveIsUndone()
    {
        const QByteArray before = m_base->dump();
        const PartnerRequestId id = prepared();
        QVERIFY(tell({.request = id, .to = State::Sent, .informedOn = Today}));
        QVERIFY(tell({.request = id, .to = State::Accepted, .joins = true}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(base().undo().undo(base().undo().undoable()->id));
        QCOMPARE(m_base->dump(), before);
    }

    void whatTheCycleDoesNotAllowIsRefused_data()
    {
        QTest::addColumn<State>("to");
        QTest::addColumn<QString>("detail");
        using Flaw = PartnerRequest::Flaw;
        const auto flaw = [](Flaw each) { return QString::number(int(each)); };
        QTest::newRow("done before it is sent") << State::Done << "request_move";
        QTest::newRow("accepted before it is sent") << State::Accepted << "request_move";
        QTest::newRow("sent to whom the person was not told of") << State::Sent << flaw(Flaw::NotInformed);
        QTest::newRow("withdrawn without why") << State::Withdrawn << flaw(Flaw::ReasonMissing);
    }
    void whatTheCycleDoesNotAllowIsRefused()
    {
        QFETCH(const State, to);
        const PartnerRequestId id = prepared();
        const QByteArray before = m_base->dump();
        const auto refused = tell({.request = id, .to = to});
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QTEST(refused.error().detail, "detail");
        QCOMPARE(m_base->dump(), before);
    }

    void aRequestClosesOnAKnownOutcomeOnly()
    {
        const PartnerRequestId id = sent();
        QCOMPARE(tell({.request = id, .to = State::Refused}).error().detail,
            QString::number(int(PartnerRequest::Flaw::RefusalMissing)));
        QVERIFY(tell({.request = id, .to = State::Accepted}));
        QCOMPARE(tell({.request = id, .to = State::Done}).error().detail,
            QString::number(int(PartnerRequest::Flaw::OutcomeMissing)));
    }

    void nobodyIsSeenBeforeTheHour()
    {
        const PartnerRequestId id = sent();
        QVERIFY(tell({.request = id, .to = State::Accepted}));
        QVERIFY(tell({.request = id,
            .to = State::Appointed,
            .appointmentAt = QDateTime(Today.addDays(2), QTime(10, 0))}));
        QCOMPARE(
            tell({.request = id, .to = State::Attended}).error().detail, QStringLiteral("request_future"));
        QCOMPARE(tell({.request = id, .to = State::Appointed, .at = QDateTime(Today.addDays(1), QTime(8, 0))})
                     .error()
                     .detail,
            QStringLiteral("request_future"));
    }

    void anObjectionStopsWhatWouldBeShared()
    {
        const PartnerRequestId id = prepared();
        Objection objection{.beneficiary = m_person, .organisation = m_garage, .receivedOn = Today};
        objection.id = *base().circle().save(objection);
        QCOMPARE(tell({.request = id, .to = State::Sent, .informedOn = Today}).error().detail,
            QStringLiteral("objection"));
        const auto joined =
            base().circle().add({.beneficiary = m_person, .organisation = m_garage, .from = Today});
        QCOMPARE(joined.error().detail, QStringLiteral("objection"));
        objection = file().work.objections.first();
        objection.liftedOn = Today;
        QVERIFY(base().circle().save(objection));
        QVERIFY(tell({.request = id, .to = State::Sent, .informedOn = Today}));
    }

    void anObjectionToAllLeavesWhoAccompanies()
    {
        QVERIFY(base().circle().add(
            {.beneficiary = m_person, .organisation = m_garage, .from = Today.addDays(-9)}));
        QVERIFY(base().circle().add({.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .professional = base().session().professional,
            .role = CircleMember::Role::UniqueReferent,
            .from = Today.addDays(-9)}));
        QVERIFY(base().circle().save(Objection{.beneficiary = m_person, .receivedOn = Today}));
        m_base->clock().advanceDays(1);
        for (const CircleMember &member : file().currentCircle())
            QVERIFY(member.organisation != m_garage);
        QVERIFY(file().referent());
    }

    void oneThatIsSentIsNotEdited()
    {
        PartnerRequest request = *RecordStore::find<PartnerRequest>(m_base->database(), prepared());
        request.subject = QStringLiteral("Un vélo");
        QVERIFY(base().requests().edit(request));
        const PartnerRequestId id = request.id;
        QVERIFY(tell({.request = id, .to = State::Sent, .informedOn = Today}));
        request = *RecordStore::find<PartnerRequest>(m_base->database(), id);
        QCOMPARE(request.subject, QStringLiteral("Un vélo"));
        QCOMPARE(base().requests().edit(request).error().detail, QStringLiteral("request_sent"));
    }

    void whatIsClosedIsNotCalledBack()
    {
        const PartnerRequestId id = sent();
        QVERIFY(tell({.request = id, .to = State::Withdrawn, .words = QStringLiteral("plus nécessaire")}));
        QCOMPARE(base().requests().follow(id, RequestStep::Kind::Reminder, {}).error().detail,
            QStringLiteral("request_move"));
    }

    void theListTellsTheMostPressingFirst()
    {
        const PartnerRequestId late = sent();
        m_base->clock().advanceDays(15);
        const PartnerRequestId fresh = sent();
        auto lines = requestsOf(base().access());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().request.id, late);
        QCOMPARE(lines.first().need.kind, RequestNeed::Kind::Remind);
        QCOMPARE(lines.first().waited, 15);
        QCOMPARE(lines.last().request.id, fresh);
        QVERIFY(tell({.request = late, .to = State::Withdrawn, .words = QStringLiteral("fait ailleurs")}));
        QCOMPARE(requestsOf(base().access()).size(), 1);
        lines = requestsOf(base().access(), {.closed = true});
        QCOMPARE(lines.last().request.id, late);
    }

    void whoIsAskedReadsWhatWasAskedOfIt()
    {
        const PartnerRequestId id = prepared();
        Session garage = base().session();
        garage.role = Account::Role::PartnerContact;
        garage.organisation = m_garage;
        garage.professional = {};
        const Access access{m_base->database(), garage, m_base->clock()};
        QVERIFY(requestsOf(access).isEmpty());
        QVERIFY(tell({.request = id, .to = State::Sent, .informedOn = Today}));
        QCOMPARE(requestsOf(access).size(), 1);
        QVERIFY(requestsOf(access).first().received);
        QCOMPARE(relationTo(access, m_person), Relation::Team);
        QVERIFY(RequestService(access).move({.request = id, .to = State::Accepted}));
        QVERIFY(RequestService(access)
                    .move({.request = id, .to = State::Refused, .refusal = PartnerRequest::Refusal::Full})
                    .has_value());
        QCOMPARE(relationTo(access, m_person), Relation::Other);
        QVERIFY(requestsOf(access, {.closed = true}).isEmpty());
    }

    void anotherPartnerDoesNotReadIt()
    {
        Organisation other;
        other.name = QStringLiteral("Crèche des Lilas");
        const OrganisationId nursery = *base().network().save(other);
        QVERIFY(base().circle().add({.beneficiary = m_person, .organisation = nursery, .from = Today}));
        sent();
        Session session = base().session();
        session.role = Account::Role::PartnerContact;
        session.organisation = nursery;
        session.professional = {};
        const Access access{m_base->database(), session, m_base->clock()};
        QCOMPARE(relationTo(access, m_person), Relation::Team);
        QVERIFY(requestsOf(access).isEmpty());
        QVERIFY(caseFile(access, m_person)->work.requests.isEmpty());
    }

private:
    Workspace &base() { return m_base->workspace(); }
    CaseFile file() { return *caseFile(base().access(), m_person); }
    Result<void> tell(const RequestMove &move) { return base().requests().move(move); }
    PartnerRequestId prepared()
    {
        return *base().requests().prepare({.beneficiary = m_person,
            .toOrganisation = m_garage,
            .subject = QStringLiteral("Un véhicule"),
            .context = QStringLiteral("Permis depuis mars, embauche en décembre")});
    }
    PartnerRequestId sent()
    {
        const PartnerRequestId id = prepared();
        return tell({.request = id, .to = State::Sent, .informedOn = base().clock().today()})
            ? id
            : PartnerRequestId();
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    OrganisationId m_garage;
};

QTEST_GUILESS_MAIN(TestRequestService)
#include "tst_requestservice.moc"
