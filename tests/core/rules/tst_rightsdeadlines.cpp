#include "core/rules/pathwaystate.h"

#include <QTest>

namespace {

using Flaw = RightsRequest::Flaw;
using Ruling = RightsRequest::Decision;

const QDate Received(2026, 1, 31);

RightsRequest received(QDate on, QDate answered = {}, QDate extended = {})
{
    return {.receivedOn = on, .extendedOn = extended, .answeredOn = answered};
}

} // namespace

/// By when a person is answered when she exercises a right (RGPD art. 12), and what is wrong with a request.
class TestRightsDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerIsDueInAMonth_data()
    {
        QTest::addColumn<QList<RightsRequest>>("requests");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<DeadlineStatus>("status");
        using S = DeadlineStatus;
        const QString usual = QStringLiteral("rights_answer");
        const QString longer = QStringLiteral("rights_answer_extended");
        const QDate due(2026, 2, 28);
        const auto row = [](const char *name, const QList<RightsRequest> &requests, QDate on,
                             const QString &rule, QDate last, DeadlineStatus status) {
            QTest::newRow(name) << requests << on << rule << last << status;
        };
        row("the day it came", {received(Received)}, Received, usual, due, S::OnTime);
        row("not before", {received(Received)}, Received.addDays(-1), usual, {}, S::NotApplicable);
        row("ten days before", {received(Received)}, QDate(2026, 2, 18), usual, due, S::DueSoon);
        row("its last day", {received(Received)}, due, usual, due, S::DueSoon);
        row("the day after", {received(Received)}, QDate(2026, 3, 1), usual, due, S::Overdue);
        row("answered", {received(Received, due)}, QDate(2026, 6, 1), usual, due, S::Met);
        row("answered late", {received(Received, QDate(2026, 3, 1))}, QDate(2026, 6, 1), usual, due,
            S::MetLate);
        row("an answer to come", {received(Received, QDate(2026, 2, 10))}, QDate(2026, 2, 9), usual, due,
            S::OnTime);
        row("two months more", {received(Received, {}, QDate(2026, 2, 10))}, QDate(2026, 3, 1), longer,
            QDate(2026, 4, 30), S::OnTime);
        row("two months more, told later", {received(Received, {}, QDate(2026, 2, 10))}, QDate(2026, 2, 9),
            usual, due, S::OnTime);
        row("the one awaited before those answered",
            {received(Received, QDate(2026, 2, 2)), received(QDate(2026, 2, 1))}, QDate(2026, 2, 3), usual,
            QDate(2026, 3, 1), S::OnTime);
        row("the first due of two", {received(QDate(2026, 2, 10)), received(Received)}, QDate(2026, 2, 11),
            usual, due, S::OnTime);
        row("before the regulation", {received(QDate(2018, 5, 24))}, QDate(2018, 5, 25), usual, {},
            S::NotApplicable);
    }

    void theAnswerIsDueInAMonth()
    {
        QFETCH(const QList<RightsRequest>, requests);
        QFETCH(const QDate, on);
        QFETCH(const QString, rule);
        PathwayFacts facts;
        facts.rightsRequests = requests;
        const Deadline deadline = pathwayState(facts, deadlineRules(), on).deadline(rule);
        QTEST(deadline.dueOn, "due");
        QTEST(deadline.status(on), "status");
    }

    void aClosedPathwayIsAnsweredToo()
    {
        PathwayFacts facts;
        facts.exits = {{.leftOn = QDate(2026, 1, 2), .reason = Exit::Reason::MovedOut}};
        facts.rightsRequests = {received(Received)};
        QCOMPARE(pathwayState(facts, deadlineRules(), Received).deadline(u"rights_answer").dueOn,
            QDate(2026, 2, 28));
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<RightsRequest>("request");
        QTest::addColumn<QList<Flaw>>("flaws");
        const QDate later(2026, 2, 10);
        const auto row = [](const char *name, const RightsRequest &request, const QList<Flaw> &flaws) {
            QTest::newRow(name) << request << flaws;
        };
        row("no day", {}, {Flaw::DateMissing});
        row("as received", received(Received), {});
        row("to come", received(QDate(2026, 7, 2)), {Flaw::InFuture});
        row("identity checked before", {.receivedOn = Received, .identityCheckedOn = QDate(2026, 1, 30)},
            {Flaw::BeforeReceived});
        row("extended too late, without reason", received(Received, {}, QDate(2026, 3, 1)),
            {Flaw::ExtensionLate, Flaw::ExtensionReasonMissing});
        row("decided on a day, not how", {.receivedOn = Received, .decidedOn = later},
            {Flaw::DecisionMissing});
        row("granted, not when", {.receivedOn = Received, .decision = Ruling::Granted},
            {Flaw::DecisionDateMissing});
        row("refused, not why", {.receivedOn = Received, .decision = Ruling::Refused, .decidedOn = later},
            {Flaw::ReasonMissing});
        row("in part, not why", {.receivedOn = Received, .decision = Ruling::Partly, .decidedOn = later},
            {Flaw::ReasonMissing});
        row("answered undecided", received(Received, later), {Flaw::AnsweredUndecided});
        row("lifted before",
            {.receivedOn = Received, .decision = Ruling::Granted, .decidedOn = later, .liftedOn = Received},
            {Flaw::LiftedBeforeDecided});
    }

    void whatIsWrongIsTold()
    {
        QFETCH(const RightsRequest, request);
        QFETCH(const QList<Flaw>, flaws);
        QCOMPARE(request.flaws(QDate(2026, 7, 1)), flaws);
    }
};

QTEST_GUILESS_MAIN(TestRightsDeadlines)
#include "tst_rightsdeadlines.moc"
