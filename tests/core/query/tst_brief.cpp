#include "core/query/brief.h"
#include "tests/core/query/filesample.h"

#include <QTest>

namespace {

using Status = Appointment::Status;

HistoryEntry entry(Command kind, const QDateTime &at, const QString &author = QStringLiteral("MOREAU Claire"))
{
    return {.command = {}, .kind = kind, .at = at, .author = author};
}

} // namespace

class TestBrief : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileSample> m_sample;

    CaseFile &file() { return m_sample->file; }
    QDate day(int days) const { return m_sample->today.addDays(days); }
    void obstacle(const QString &theme, int level, int foundDaysAgo, int openActions)
    {
        ThemeState state;
        state.level = ObstacleLevel{.theme = theme, .level = level, .notedOn = day(-1)};
        state.foundOn = day(-foundDaysAgo);
        state.openActions = openActions;
        file().work.diagnosis.themes.insert(theme, state);
    }

private Q_SLOTS:
    void init() { m_sample = std::make_unique<FileSample>(); }

    void anEmptyFileMakesAnEmptyBrief()
    {
        const Brief empty = brief(file(), {});
        QVERIFY(empty.obstacles.isEmpty() && empty.promises.isEmpty() && empty.contacts.isEmpty());
        QVERIFY(empty.changes.isEmpty() && !empty.contract && empty.nextWith.isEmpty());
        QCOMPARE(empty.strip.stage, Stage::Support);
    }
    void theGravestObstacleComesFirstAndALiftedOneNot()
    {
        obstacle(QStringLiteral("mobilite"), 2, 40, 1);
        obstacle(QStringLiteral("logement"), 4, 10, 0);
        obstacle(QStringLiteral("numerique"), 2, 80, 0);
        obstacle(QStringLiteral("emploi"), 0, 80, 0);
        const auto found = brief(file(), {}).obstacles;
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0], (StandingObstacle{QStringLiteral("Logement"), 4, day(-10), true}));
        QCOMPARE(found[1].theme, QStringLiteral("Numérique"));
        QCOMPARE(found[2].isUncovered, false);
    }
    void latePromisesComeFirstAndThoseWithoutADayLast()
    {
        const auto target = m_sample->target(QStringLiteral("emploi"), QStringLiteral("Un emploi"));
        m_sample->action(target, QStringLiteral("sans date"), {});
        m_sample->action(target, QStringLiteral("bientôt"), day(3), m_sample->town);
        m_sample->action(target, QStringLiteral("en retard"), day(-2));
        m_sample->action(target, QStringLiteral("aujourd’hui"), day(0)).state = PlanAction::State::Standby;
        m_sample->action(target, QStringLiteral("fait"), day(-9)).state = PlanAction::State::Done;
        const auto open = brief(file(), {}).promises;
        QCOMPARE(open.size(), 4);
        QCOMPARE(open[0], (OpenPromise{QStringLiteral("en retard"), {}, day(-2), true, false}));
        QCOMPARE(open[1], (OpenPromise{QStringLiteral("aujourd’hui"), {}, day(0), false, true}));
        QCOMPARE(open[2].who, QStringLiteral("CCAS de Bellac"));
        QCOMPARE(open[3].what, QStringLiteral("sans date"));
    }
    void theLastThreeMeetingsToldAreGivenWithWhom()
    {
        m_sample->meeting(day(4), Status::Planned);
        m_sample->meeting(day(-1), Status::Cancelled);
        m_sample->meeting(day(-2), Status::Planned);
        m_sample->meeting(day(-3), Status::NoShow);
        m_sample->meeting(day(-8), Status::Excused).professional = {};
        m_sample->meeting(day(-20), Status::Attended);
        m_sample->meeting(day(-30), Status::Attended);
        const Brief read = brief(file(), {});
        QCOMPARE(read.contacts.size(), 3);
        QCOMPARE(read.contacts[0].appointment.status, Status::NoShow);
        QCOMPARE(read.contacts[1].who, QStringLiteral("Maison du département Nord"));
        QCOMPARE(read.contacts[2].appointment.startsAt.date(), day(-20));
        QCOMPARE(read.nextWith, QStringLiteral("MOREAU Claire"));
    }
    void changesBeginAtTheLastVisitAndAreCountedADay()
    {
        file().lastVisitAt = QDateTime(day(-5), QTime(9, 0));
        const QDateTime yesterday(day(-1), QTime(16, 0));
        const auto changes = brief(file(),
            {entry(Command::EditAction, yesterday), entry(Command::SetTarget, yesterday.addSecs(-60)),
                entry(Command::EditAction, yesterday.addSecs(-120)),
                entry(Command::EditAction, yesterday.addDays(-1)),
                entry(Command::PlanAppointment, file().lastVisitAt)})
                                 .changes;
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].times, 2);
        QCOMPARE(changes[0].at, yesterday);
        QCOMPARE(changes[1].kind, Command::SetTarget);
        QCOMPARE(changes[2].at.date(), day(-2));
    }
    void whatTheReaderDidNotesAndWhatIsPutOffAreNoNews()
    {
        file().lastVisitAt = QDateTime(day(-5), QTime(9, 0));
        HistoryEntry undone = entry(Command::Undo, QDateTime(day(-1), QTime(9, 0)));
        HistoryEntry mine = entry(Command::EditAction, QDateTime(day(-1), QTime(8, 30)));
        mine.own = true;
        undone.undone = Command::WriteNote;
        const auto changes = brief(file(),
            {undone, mine, entry(Command::WriteNote, QDateTime(day(-1), QTime(8, 0))),
                entry(Command::CorrectNote, QDateTime(day(-1), QTime(8, 0))),
                entry(Command::PutOff, QDateTime(day(-1), QTime(8, 0)))})
                                 .changes;
        QVERIFY(changes.isEmpty());
    }
    void whoNeverCameHasNothingThatChanged()
    {
        QVERIFY(
            brief(file(), {entry(Command::EditAction, QDateTime(day(-1), QTime(9, 0)))}).changes.isEmpty());
    }
    void onlyTheContractInForceIsTold()
    {
        m_sample->contract(day(-400), day(-100));
        QVERIFY(!brief(file(), {}).contract);
        m_sample->contract(day(-60), day(120));
        QCOMPARE(brief(file(), {}).contract->endsOn, day(120));
    }
};

QTEST_APPLESS_MAIN(TestBrief)
#include "tst_brief.moc"
