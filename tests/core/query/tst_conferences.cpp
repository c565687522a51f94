#include "core/query/conferences.h"
#include "tests/core/query/circlesample.h"

#include <QTest>

namespace {

using Topic = ConferenceItem::Kind;

QList<Topic> kinds(const CaseFile &file)
{
    QList<Topic> found;
    for (const AgendaTopic &each : agendaTopics(file))
        found.append(each.kind);
    return found;
}

Position position(qint64 organisation, Position::Stance stance)
{
    return {.organisation = OrganisationId(organisation), .stance = stance};
}

} // namespace

/// What a file gives those who act for a person to speak of.
class TestConferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileWithoutTroubleGivesNothingToSpeakOf() { QVERIFY(kinds(FileSample().file).isEmpty()); }

    void obstaclesWithoutAnybodyAndSeveralOnOneAreSubjects()
    {
        CircleSample sample = CircleSample::usual();
        const auto other = sample.body(QStringLiteral("Auto-école solidaire"), QStringLiteral("ASSO"));
        sample.asked(other, 5, QStringLiteral("mobilite"));
        const auto topics = agendaTopics(sample.file);
        QCOMPARE(topics.size(), 2);
        QCOMPARE(topics[0].kind, Topic::Overlap);
        QCOMPARE(topics[0].partners.size(), 2);
        QCOMPARE(topics[1].kind, Topic::Uncovered);
        QCOMPARE(topics[1].level, 3);
    }

    void aRefusalIsSpokenOfForThreeMonthsAndSilenceAsLongAsItLasts()
    {
        CircleSample sample;
        const auto garage = sample.body(QStringLiteral("Garage"), QStringLiteral("ASSO"));
        PartnerRequest &refused = sample.asked(garage, 100, {}, 90);
        refused.state = PartnerRequest::State::Refused;
        refused.closedOn = sample.today.addDays(-90);
        QCOMPARE(kinds(sample.file), QList<Topic>{Topic::Refusal});
        refused.closedOn = sample.today.addDays(-91);
        QVERIFY(kinds(sample.file).isEmpty());
        sample.asked(garage, 31); // thirty days without an answer
        QCOMPARE(kinds(sample.file), QList<Topic>{Topic::Refusal});
    }

    void aSensitiveBodyIsNotNamedInAnAgenda()
    {
        CircleSample sample;
        const auto care = sample.body(QStringLiteral("CSAPA Le Relais"), QStringLiteral("CSAPA"));
        sample.asked(care, 40);
        QCOMPARE(agendaTopics(sample.file).first().partners, QStringList{MaskedOrganisation});
    }

    void actionsPastTheirDayAndTheGravestFirst()
    {
        CircleSample sample;
        const auto target = sample.target(QStringLiteral("emploi"), QStringLiteral("Emploi"));
        sample.action(target, QStringLiteral("Atelier"), sample.today.addDays(-1));
        sample.file.facts.breaches.append({.id = BreachCaseId::mint(), .reportedOn = sample.today});
        QCOMPARE(kinds(sample.file), (QList<Topic>{Topic::Breach, Topic::LateAction}));
    }

    void twoPartnersAtTheSameTimeAreOneSubject()
    {
        CircleSample sample;
        sample.meeting(sample.today.addDays(3), Appointment::Status::Planned);
        sample.meeting(sample.today.addDays(3), Appointment::Status::Planned).organisation = sample.town;
        const auto topics = agendaTopics(sample.file);
        QCOMPARE(topics.size(), 1);
        QCOMPARE(topics[0].kind, Topic::Clash);
        QCOMPARE(topics[0].partners.size(), 2);
    }

    void aWeekBeyondAFullTimeIsASubject_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("weeksAway");
        QTest::addColumn<bool>("tooMuch");
        QTest::newRow("a full time") << 35. << 0. << 0 << false;
        QTest::newRow("a training and a work site") << 35. << 26. << 0 << true;
        QTest::newRow("half an hour more") << 20. << 15.5 << 0 << true;
        QTest::newRow("both, later") << 35. << 26. << 7 << true;
        QTest::newRow("beyond eight weeks") << 35. << 26. << 8 << false;
    }
    void aWeekBeyondAFullTimeIsASubject()
    {
        QFETCH(const double, first);
        QFETCH(const double, second);
        QFETCH(const int, weeksAway);
        CircleSample sample;
        const auto target = sample.target(QStringLiteral("emploi"), QStringLiteral("Emploi"));
        const QDate from = sample.today.addDays(7 * weeksAway);
        for (const auto &[hours, by] : {std::pair(first, sample.house), std::pair(second, sample.town)}) {
            PlanAction &action = sample.action(target, QStringLiteral("Étape"), from.addDays(60), by);
            action.startsOn = from;
            action.weeklyHours = hours;
        }
        QTEST(heaviestWeek(sample.file).isTooMuch(), "tooMuch");
        QTEST(kinds(sample.file).contains(Topic::Hours), "tooMuch");
        const WeekLoad week = heaviestWeek(sample.file);
        if (week.total > 0)
            QCOMPARE(week.byOwner.first().second, first);
    }

    void positionsDivideWhenOneIsForAndAnotherIsNot_data()
    {
        QTest::addColumn<QList<Position>>("positions");
        QTest::addColumn<bool>("divided");
        using S = Position::Stance;
        QTest::newRow("nobody") << QList<Position>{} << false;
        QTest::newRow("one alone") << QList{position(1, S::Against)} << false;
        QTest::newRow("all for") << QList{position(1, S::For), position(2, S::For)} << false;
        QTest::newRow("all against") << QList{position(1, S::Against), position(2, S::Against)} << false;
        QTest::newRow("for and against") << QList{position(1, S::For), position(2, S::Against)} << true;
        QTest::newRow("for and with reserves")
            << QList{position(1, S::For), position(2, S::Reserved)} << true;
        QTest::newRow("came round") << QList{position(1, S::For), position(2, S::Against),
            position(2, S::For)} << false;
    }
    void positionsDivideWhenOneIsForAndAnotherIsNot()
    {
        QFETCH(const QList<Position>, positions);
        ConferenceSubject subject;
        subject.positions = positions;
        QTEST(subject.isDivided(), "divided");
    }

    void whatStayedDividedComesBack()
    {
        CircleSample sample;
        const ConferenceId id = ConferenceId::mint();
        const ConferenceItemId item = ConferenceItemId::mint();
        auto &records = sample.file.work.conferences;
        records.conferences = {{.id = id,
            .heldAt = QDateTime(sample.today.addDays(-20), QTime(14, 0)),
            .closedOn = sample.today.addDays(-20)}};
        records.items = {{.id = item, .conference = id, .subject = QStringLiteral("Formation")}};
        records.positions = {position(1, Position::Stance::For), position(2, Position::Stance::Against)};
        for (Position &each : records.positions)
            each.item = item;
        const auto topics = agendaTopics(sample.file);
        QCOMPARE(topics.size(), 1);
        QCOMPARE(topics[0].kind, Topic::Disagreement);
        QCOMPARE(topics[0].label, QStringLiteral("Formation"));
        records.conferences.first().closedOn = {};
        QVERIFY(agendaTopics(sample.file).isEmpty());
    }

    void belowAWholeFileNothingIsTold()
    {
        CircleSample sample = CircleSample::usual();
        sample.file.level = Level::General;
        QVERIFY(agendaTopics(sample.file).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestConferences)
#include "tst_conferences.moc"
