#include "core/rules/appointmentstate.h"
#include "core/rules/clashes.h"

#include <QTest>

namespace {

const QDate Day(2026, 12, 2);
const BeneficiaryId Person(7);
const OrganisationId Council(1);
const OrganisationId YouthCentre(2);

using Status = Appointment::Status;

Appointment at(
    qint64 id, QTime time, int minutes, OrganisationId organisation, Status status = Status::Planned)
{
    return {.id = AppointmentId(id),
        .beneficiary = Person,
        .organisation = organisation,
        .status = status,
        .startsAt = QDateTime(Day, time),
        .minutes = minutes};
}

} // namespace

/// What stands in the way of an appointment, and where one stands at a moment.
class TestClashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherAppointmentClashesOrNot_data()
    {
        QTest::addColumn<Appointment>("mine");
        QTest::addColumn<Appointment>("other");
        QTest::addColumn<QString>("expected"); // "time", "day" or nothing
        const QString time = QStringLiteral("time");
        const QString day = QStringLiteral("day");
        const Appointment mine = at(1, QTime(10, 0), 45, Council);
        const auto other = [](QTime hour, int minutes, Status status = Status::Planned) {
            return at(2, hour, minutes, YouthCentre, status);
        };
        QTest::newRow("same hour") << mine << other(QTime(10, 0), 45) << time;
        QTest::newRow("same hour, same organisation") << mine << at(2, QTime(10, 0), 45, Council) << time;
        QTest::newRow("one within the other") << mine << other(QTime(9, 0), 180) << time;
        QTest::newRow("overlaps by a minute") << mine << other(QTime(10, 44), 30) << time;
        QTest::newRow("begins when it ends") << mine << other(QTime(10, 45), 30) << day;
        QTest::newRow("ends when it begins") << mine << other(QTime(9, 15), 45) << day;
        QTest::newRow("same day elsewhere") << mine << other(QTime(16, 0), 30) << day;
        QTest::newRow("same day, same organisation") << mine << at(2, QTime(16, 0), 30, Council) << QString();
        QTest::newRow("attended then") << mine << other(QTime(10, 0), 45, Status::Attended) << time;
        QTest::newRow("missed then") << mine << other(QTime(10, 0), 45, Status::NoShow) << time;
        QTest::newRow("cancelled") << mine << other(QTime(10, 0), 45, Status::Cancelled) << QString();
        QTest::newRow("excused") << mine << other(QTime(10, 0), 45, Status::Excused) << QString();
        QTest::newRow("mine cancelled")
            << at(1, QTime(10, 0), 45, Council, Status::Cancelled) << other(QTime(10, 0), 45) << QString();
        QTest::newRow("itself") << mine << mine << QString();
        Appointment fresh = mine;
        fresh.id = {};
        QTest::newRow("not stored yet") << fresh << other(QTime(10, 0), 45) << time;
        Appointment elsewhere = other(QTime(10, 0), 45);
        elsewhere.beneficiary = BeneficiaryId(8);
        QTest::newRow("somebody else's") << mine << elsewhere << QString();
        Appointment tomorrow = other(QTime(10, 0), 45);
        tomorrow.startsAt = tomorrow.startsAt.addDays(1);
        QTest::newRow("the day after") << mine << tomorrow << QString();
        Appointment night = other(QTime(23, 30), 60);
        night.startsAt = night.startsAt.addDays(-1);
        QTest::newRow("beyond midnight") << at(1, QTime(0, 15), 30, Council) << night << time;
        Appointment unset = mine;
        unset.startsAt = {};
        QTest::newRow("no start") << unset << other(QTime(10, 0), 45) << QString();
    }
    void anotherAppointmentClashesOrNot()
    {
        QFETCH(const Appointment, mine);
        QFETCH(const Appointment, other);
        const QList<Clash> clashes = clashesOf(mine, {other});
        QString found;
        for (const Clash &clash : clashes) {
            QCOMPARE(clash.other, other);
            found = clash.kind == Clash::Kind::SameTime ? QStringLiteral("time") : QStringLiteral("day");
        }
        QTEST(found, "expected");
    }

    void theGravestComeFirstThenByHour()
    {
        const Appointment mine = at(1, QTime(10, 0), 45, Council);
        const Appointment morning = at(2, QTime(8, 0), 30, YouthCentre);
        const Appointment evening = at(3, QTime(18, 0), 30, YouthCentre);
        const Appointment over = at(4, QTime(10, 30), 30, YouthCentre);
        const QList<Clash> expected{
            {Clash::Kind::SameTime, over}, {Clash::Kind::SameDay, morning}, {Clash::Kind::SameDay, evening}};
        QCOMPARE(clashesOf(mine, {evening, mine, over, morning}), expected);
    }

    void whatIsPlannedIsToBeToldFromTheMinuteItIsOver_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<AppointmentState>("expected");
        using State = AppointmentState;
        const auto clock = [](int hour, int minute) { return QDateTime(Day, QTime(hour, minute)); };
        QTest::newRow("before") << Status::Planned << clock(9, 0) << State::ToCome;
        QTest::newRow("during") << Status::Planned << clock(10, 44) << State::ToCome;
        QTest::newRow("at its end") << Status::Planned << clock(10, 45) << State::ToTell;
        QTest::newRow("the day after") << Status::Planned << clock(9, 0).addDays(1) << State::ToTell;
        QTest::newRow("no moment") << Status::Planned << QDateTime() << State::ToCome;
        QTest::newRow("attended") << Status::Attended << clock(12, 0) << State::Attended;
        QTest::newRow("excused") << Status::Excused << clock(9, 0) << State::Excused;
        QTest::newRow("absent") << Status::NoShow << clock(12, 0) << State::NoShow;
        QTest::newRow("cancelled") << Status::Cancelled << clock(12, 0) << State::Cancelled;
    }
    void whatIsPlannedIsToBeToldFromTheMinuteItIsOver()
    {
        QFETCH(const Status, status);
        QFETCH(const QDateTime, now);
        QTEST(stateAt(at(1, QTime(10, 0), 45, Council, status), now), "expected");
    }
};

QTEST_GUILESS_MAIN(TestClashes)
#include "tst_clashes.moc"
