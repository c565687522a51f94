#include "tests/performance/teambench.h"

#include "core/exchange/demo/demonstration.h"
#include "core/query/casefile.h"
#include "core/query/day.h"
#include "core/services/maintenance.h"
#include "core/services/workspace.h"
#include "tests/performance/measure.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

namespace {

constexpr int Counsellors = 50;
constexpr int People = 5000;
constexpr int Pause = 1000; // milliseconds between two acts of somebody who works fast
const QDate Today(2026, 11, 23);

/// What happened to everybody.
struct Tally
{
    QMutex mutex{};
    Durations days{};
    Durations files{};
    Durations writes{};
    int conflicts = 0;
    int errors = 0;
};

/// One counsellor's workstation.
class Counsellor
{
public:
    Counsellor(const QString &address, int number, Tally &tally)
        : m_tally(tally)
        , m_random(quint32(number))
    {
        auto opened = Workspace::open(address, std::make_shared<FixedClock>(Today));
        if (!opened)
            qFatal("team bench: not entered: %s", qPrintable(opened.error().detail));
        m_workspace = std::move(*opened);
        QObject::connect(m_workspace.get(), &Workspace::failed, [this](const Error &error) { note(error); });
    }

    void work(int act)
    {
        switch (act % 3) {
        case 0:
            return askDay();
        case 1:
            return openFile();
        default:
            return plan();
        }
    }

private:
    void askDay()
    {
        Day day;
        const double took = timed([&] { day = dayOf(m_workspace->access()); });
        if (m_people.isEmpty())
            for (const auto &card : day.queue)
                m_people.append(card.id);
        keep(m_tally.days, took);
    }
    void openFile()
    {
        if (m_people.isEmpty())
            return;
        m_person = m_people[m_random.bounded(int(m_people.size()))];
        bool done = true;
        const double took = timed([&] { done = caseFile(m_workspace->access(), m_person).has_value(); });
        if (!done)
            note({ErrorCode::Storage, QStringLiteral("file")});
        keep(m_tally.files, took);
    }
    void plan()
    {
        if (m_person.isNull())
            return;
        Result<AppointmentId> saved = Error{};
        const double took = timed([&] {
            saved = m_workspace->pathway().save(Appointment{.beneficiary = m_person,
                .organisation = m_workspace->session().organisation,
                .professional = m_workspace->session().professional,
                .startsAt = QDateTime(Today.addDays(m_random.bounded(1, 300)), QTime(9, 0))});
        });
        if (!saved)
            note(saved.error());
        keep(m_tally.writes, took);
    }
    void keep(Durations &durations, double took)
    {
        const QMutexLocker locker(&m_tally.mutex);
        durations.add(took);
    }
    void note(const Error &error)
    {
        const QMutexLocker locker(&m_tally.mutex);
        if (error.code == ErrorCode::Conflict)
            ++m_tally.conflicts;
        else {
            ++m_tally.errors;
            std::fprintf(stderr, "error %d %s\n", int(error.code), qPrintable(error.detail));
        }
    }

    Tally &m_tally;
    QRandomGenerator m_random;
    std::unique_ptr<Workspace> m_workspace{};
    QList<BeneficiaryId> m_people{};
    BeneficiaryId m_person{};
};

QStringList counsellorsOf(Workspace &workspace)
{
    QStringList logins;
    Rows rows(workspace.database(),
        QStringLiteral("SELECT a.login FROM account a WHERE a.role = 'counsellor' AND EXISTS (SELECT 1 FROM "
                       "pathway_summary s WHERE s.referent_id = a.professional_id AND s.closed = 0) "
                       "ORDER BY a.id"));
    while (rows.next())
        logins.append(rows.text(0));
    return logins;
}

void printActs(const char *name, const Durations &durations, int seconds)
{
    std::printf("  %-22s %8.1f/s   p50 %8.2f   p95 %8.2f   p99 %8.2f   longest %8.2f ms\n", name,
        double(durations.count()) / seconds, durations.median(), durations.p95(), durations.p99(),
        durations.longest());
}

void run(const ServerAddress &server, const QStringList &logins, int seconds, int pause)
{
    Tally tally;
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> entered = 0;
    std::atomic<bool> begun = false;
    for (int i = 0; i < Counsellors; ++i)
        threads.emplace_back(QThread::create([&, i] {
            ServerAddress address = server;
            address.login = logins[i % logins.size()];
            Counsellor counsellor(address.text(), i, tally);
            ++entered;
            while (!begun)
                QThread::msleep(5);
            QElapsedTimer timer;
            timer.start();
            QRandomGenerator random{quint32(i)};
            for (int act = 0; timer.elapsed() < seconds * 1000; ++act) {
                counsellor.work(act);
                if (pause > 0)
                    QThread::msleep(static_cast<unsigned long>(random.bounded(pause / 2, pause * 3 / 2)));
            }
        }));
    for (const auto &thread : threads)
        thread->start();
    while (entered < Counsellors)
        QThread::msleep(10);
    begun = true;
    for (const auto &thread : threads)
        thread->wait();
    const auto acts = tally.days.count() + tally.files.count() + tally.writes.count();
    std::printf("%d counsellors, %s, %d s: %.0f acts/s, %d conflicts, %d errors\n", Counsellors,
        pause > 0 ? "an act a second each" : "without a pause", seconds, double(acts) / seconds,
        tally.conflicts, tally.errors);
    printActs("the day", tally.days, seconds);
    printActs("a file opened", tally.files, seconds);
    printActs("an appointment written", tally.writes, seconds);
    std::fflush(stdout);
}

} // namespace

int benchTeam(const QString &address, int seconds)
{
    {
        auto created = Database::create(address);
        if (!created)
            qFatal("team bench: %s", qPrintable(created.error().detail));
        if (const auto written = writeDemonstration(**created, {.people = People, .today = Today}); !written)
            qFatal("team bench: %s", qPrintable(written.error().detail));
    }
    const auto owner = Workspace::open(address, std::make_shared<FixedClock>(Today));
    if (!owner)
        qFatal("team bench: %s", qPrintable(owner.error().detail));
    if (!(*owner)->database().run(QStringLiteral("ANALYZE")))
        return 1;
    const QStringList logins = counsellorsOf(**owner);
    std::printf("%d people on one server, %d accounts of counsellors\n", People, int(logins.size()));
    run((*owner)->database().server(), logins, seconds, 0);
    run((*owner)->database().server(), logins, seconds, Pause);
    const auto checked = Maintenance((*owner)->access()).check();
    std::printf("afterwards the base is %s\n", checked && checked->isSound() ? "in order" : "NOT IN ORDER");
    return checked && checked->isSound() ? 0 : 1;
}
