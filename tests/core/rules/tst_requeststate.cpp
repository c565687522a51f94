#include "core/rules/requeststate.h"

#include <QTest>

namespace {

using State = PartnerRequest::State;
using Kind = PartnerRequest::Kind;
using Need = RequestNeed::Kind;

const QDateTime Sent(QDate(2026, 11, 2), QTime(9, 0));

PartnerRequest asked(State state, Kind kind = Kind::Prescription)
{
    PartnerRequest request{.kind = kind, .state = state, .preparedOn = Sent.date()};
    if (state != State::Prepared)
        request.sentAt = Sent;
    return request;
}

RequestNeed needOf(const PartnerRequest &request, const QDateTime &now, const QDateTime &called = {})
{
    return needAt(request, called, now, requestClock(request.kind));
}

} // namespace

Q_DECLARE_METATYPE(PartnerRequest::State)
Q_DECLARE_METATYPE(PartnerRequest::Kind)
Q_DECLARE_METATYPE(RequestState)
Q_DECLARE_METATYPE(RequestNeed::Kind)

/// The cycle of a request (network.md §3.4) and its clocks.
class TestRequestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateLeadsWhereTheCycleSays_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<QList<State>>("to");
        QTest::newRow("prepared") << State::Prepared << QList{State::Sent, State::Withdrawn};
        QTest::newRow("sent") << State::Sent
                              << QList{State::Received, State::Accepted, State::Refused, State::Withdrawn};
        QTest::newRow("received") << State::Received
                                  << QList{State::Accepted, State::Refused, State::Withdrawn};
        QTest::newRow("accepted") << State::Accepted
                                  << QList{State::Appointed, State::Done, State::Refused, State::Withdrawn};
        QTest::newRow("appointed") << State::Appointed
                                   << QList{
                                          State::Attended, State::Absent, State::Appointed, State::Withdrawn};
        QTest::newRow("attended") << State::Attended << QList{State::Done, State::Appointed};
        QTest::newRow("absent") << State::Absent << QList{State::Appointed, State::Done};
        QTest::newRow("refused") << State::Refused << QList<State>();
        QTest::newRow("done") << State::Done << QList<State>();
        QTest::newRow("withdrawn") << State::Withdrawn << QList<State>();
    }
    void eachStateLeadsWhereTheCycleSays()
    {
        QFETCH(const State, from);
        QFETCH(const QList<State>, to);
        for (const State each : allOf<State>())
            QCOMPARE(mayBecome(from, each), to.contains(each));
        QCOMPARE(nextStates(from), to);
    }

    void eachKindHasItsClock_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("remind");
        QTest::addColumn<int>("expire");
        QTest::addColumn<bool>("hours");
        for (const Kind kind : {Kind::Orientation, Kind::Prescription, Kind::Reorientation, Kind::Information,
                 Kind::JointInterview, Kind::CaseConference, Kind::FinancialAid, Kind::HandOver})
            QTest::newRow(qPrintable(codeOf(kind))) << kind << 10 << 30 << false;
        QTest::newRow("emergency shelter") << Kind::EmergencyShelter << 1 << 24 << true;
        QTest::newRow("alert") << Kind::Alert << 2 << 10 << false;
    }
    void eachKindHasItsClock()
    {
        QFETCH(const Kind, kind);
        const RequestClock &clock = requestClock(kind);
        QTEST(clock.remind, "remind");
        QTEST(clock.expire, "expire");
        QTEST(clock.hours, "hours");
        QVERIFY(clock.source.contains(QStringLiteral("aucun délai légal"))
            || clock.source.contains(QStringLiteral("règlement")));
    }

    void aClockThatIsNoneIsNamed()
    {
        const auto detail = [](const char *lines) {
            return parseRequestClocks(QStringLiteral("head\n") + QString::fromUtf8(lines)).error().detail;
        };
        QCOMPARE(detail("letter;10;30;day;x"), QStringLiteral("line 2"));
        QCOMPARE(detail("alert;10;5;day;x"), QStringLiteral("line 2"));
        QCOMPARE(detail("alert;10;30;week;x"), QStringLiteral("line 2"));
        QCOMPARE(detail("alert;2;10;day;x"), QStringLiteral("orientation"));
    }

    void timeTellsWhatNobodyTold_data()
    {
        QTest::addColumn<State>("told");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<RequestState>("state");
        const QDateTime last = Sent.addDays(30);
        QTest::newRow("sent, a minute before its end")
            << State::Sent << last.addSecs(-60) << RequestState::Sent;
        QTest::newRow("sent, at its end") << State::Sent << last << RequestState::Expired;
        QTest::newRow("received, at its end") << State::Received << last << RequestState::Expired;
        QTest::newRow("accepted waits on") << State::Accepted << last << RequestState::Accepted;
        QTest::newRow("refused stays") << State::Refused << last << RequestState::Refused;
        QTest::newRow("appointed, before") << State::Appointed << Sent.addDays(4) << RequestState::Appointed;
        QTest::newRow("appointed, at the hour")
            << State::Appointed << Sent.addDays(5) << RequestState::ToTell;
        QTest::newRow("without a moment, as told") << State::Sent << QDateTime() << RequestState::Sent;
    }
    void timeTellsWhatNobodyTold()
    {
        QFETCH(const State, told);
        QFETCH(const QDateTime, now);
        PartnerRequest request = asked(told);
        request.appointmentAt = Sent.addDays(5);
        QTEST(stateAt(request, now, requestClock(request.kind)), "state");
    }

    void whatIsToBeDoneIsToldWithItsHour_data()
    {
        QTest::addColumn<PartnerRequest>("request");
        QTest::addColumn<QDateTime>("called");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Need>("need");
        QTest::addColumn<QDateTime>("due");
        const QDateTime soon = Sent.addDays(3);
        PartnerRequest accepted = asked(State::Accepted);
        accepted.answeredAt = Sent.addDays(2);
        PartnerRequest appointed = asked(State::Appointed);
        appointed.appointmentAt = Sent.addDays(5);
        PartnerRequest absent = asked(State::Absent);
        absent.appointmentAt = appointed.appointmentAt;
        const PartnerRequest shelter = asked(State::Sent, Kind::EmergencyShelter);
        QTest::newRow("prepared is sent within two days")
            << asked(State::Prepared) << QDateTime() << soon << Need::Send
            << QDateTime(QDate(2026, 11, 4), QTime(0, 0));
        QTest::newRow("sent, its turn")
            << asked(State::Sent) << QDateTime() << soon << Need::Answer << Sent.addDays(10);
        QTest::newRow("sent ten days ago")
            << asked(State::Sent) << QDateTime() << Sent.addDays(10) << Need::Remind << Sent.addDays(10);
        QTest::newRow("called back since")
            << asked(State::Sent) << Sent.addDays(10) << Sent.addDays(12) << Need::Answer << Sent.addDays(20);
        QTest::newRow("the end comes before the next call")
            << asked(State::Received) << Sent.addDays(25) << Sent.addDays(27) << Need::Answer
            << Sent.addDays(30);
        QTest::newRow("expired") << asked(State::Sent) << Sent.addDays(20) << Sent.addDays(31)
                                 << Need::FindOther << Sent.addDays(30);
        QTest::newRow("accepted, no appointment yet")
            << accepted << QDateTime() << Sent.addDays(13) << Need::Remind << Sent.addDays(12);
        QTest::newRow("appointment to come")
            << appointed << QDateTime() << soon << Need::Answer << Sent.addDays(5);
        QTest::newRow("appointment over")
            << appointed << QDateTime() << Sent.addDays(6) << Need::Tell << Sent.addDays(5);
        QTest::newRow("absent") << absent << QDateTime() << Sent.addDays(6) << Need::Close
                                << Sent.addDays(15);
        QTest::newRow("shelter, within the hour")
            << shelter << QDateTime() << Sent.addSecs(1800) << Need::Answer << Sent.addSecs(3600);
        QTest::newRow("shelter, called back")
            << shelter << Sent.addSecs(1200) << Sent.addSecs(4000) << Need::Answer << Sent.addSecs(4800);
        QTest::newRow("shelter, the next day")
            << shelter << QDateTime() << Sent.addDays(1) << Need::FindOther << Sent.addDays(1);
        QTest::newRow("done") << asked(State::Done) << QDateTime() << soon << Need::Nothing << QDateTime();
    }
    void whatIsToBeDoneIsToldWithItsHour()
    {
        QFETCH(const PartnerRequest, request);
        QFETCH(const QDateTime, called);
        QFETCH(const QDateTime, now);
        const RequestNeed need = needOf(request, now, called);
        QTEST(need.kind, "need");
        QTEST(need.dueAt, "due");
        const bool nothing = need.kind == Need::Nothing;
        QCOMPARE(need.isLate(now), !nothing && need.dueAt <= now);
    }

    void theWaitEndsWithTheAnswer()
    {
        PartnerRequest request = asked(State::Sent);
        QCOMPARE(daysWaited(request, Sent.addDays(7)), 7);
        request.answeredAt = Sent.addDays(3);
        QCOMPARE(daysWaited(request, Sent.addDays(7)), 3);
        QCOMPARE(daysWaited(asked(State::Prepared), Sent.addDays(7)), -1);
    }

    void whatAStateNeedsIsAsked_data()
    {
        using Flaw = PartnerRequest::Flaw;
        QTest::addColumn<PartnerRequest>("request");
        QTest::addColumn<int>("flaw");
        const OrganisationId us(1);
        const OrganisationId them(2);
        const PartnerRequest whole{.kind = Kind::Prescription,
            .state = State::Sent,
            .fromOrganisation = us,
            .toOrganisation = them,
            .subject = QStringLiteral("Un véhicule"),
            .informedOn = Sent.date(),
            .sentAt = Sent};
        const auto row = [](const char *name, PartnerRequest request, auto change, Flaw flaw) {
            change(request);
            QTest::newRow(name) << request << int(flaw);
        };
        row(
            "no partner", whole, [](auto &r) { r.toOrganisation = {}; }, Flaw::RecipientMissing);
        row(
            "oneself", whole, [us](auto &r) { r.toOrganisation = us; }, Flaw::SentToItself);
        row(
            "nothing asked", whole, [](auto &r) { r.subject = QStringLiteral(" "); }, Flaw::SubjectMissing);
        row(
            "person not told", whole, [](auto &r) { r.informedOn = {}; }, Flaw::NotInformed);
        row(
            "no day", whole, [](auto &r) { r.sentAt = {}; }, Flaw::SentMissing);
        row(
            "refused without why", whole, [](auto &r) { r.state = State::Refused; }, Flaw::RefusalMissing);
        row(
            "no hour", whole, [](auto &r) { r.state = State::Appointed; }, Flaw::AppointmentMissing);
        row(
            "closed on nothing", whole, [](auto &r) { r.state = State::Done; }, Flaw::OutcomeMissing);
        row(
            "withdrawn without why", whole, [](auto &r) { r.state = State::Withdrawn; }, Flaw::ReasonMissing);
        row(
            "below zero", whole, [](auto &r) { r.amountAsked = -1; }, Flaw::AmountWrong);
        QVERIFY(whole.flaws().isEmpty());
    }
    void whatAStateNeedsIsAsked()
    {
        QFETCH(const PartnerRequest, request);
        QFETCH(const int, flaw);
        QCOMPARE(request.flaws(), QList{PartnerRequest::Flaw(flaw)});
    }

    void whoCallsForShelterNeedNotBeToldFirst()
    {
        const PartnerRequest tonight{.kind = Kind::EmergencyShelter,
            .state = State::Sent,
            .fromOrganisation = OrganisationId(1),
            .toOrganisation = OrganisationId(2),
            .subject = QStringLiteral("Deux places"),
            .sentAt = Sent};
        QVERIFY(tonight.flaws().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequestState)
#include "tst_requeststate.moc"
