#include "tests/performance/caseloadbench.h"

#include "core/query/caseload.h"
#include "core/services/workspace.h"
#include "tests/performance/floor.h"
#include "tests/performance/measure.h"

namespace {

constexpr int Repeats = 15;

struct Case
{
    const char *name;
    const char *filter;
    Sorting::By by;
    bool descending;
};

constexpr Case Cases[] = {
    {"mine, by name", R"({"whose":"mine"})", Sorting::By::Name, false},
    {"mine, by deadline", R"({"whose":"mine"})", Sorting::By::NextDeadline, false},
    {"everyone, by name", "{}", Sorting::By::Name, false},
    {"everyone, by deadline", "{}", Sorting::By::NextDeadline, false},
    {"everyone, by stage, backwards", "{}", Sorting::By::Stage, true},
    {"everyone, by file number", "{}", Sorting::By::Reference, false},
    {"late, by name", R"({"overdue":true})", Sorting::By::Name, false},
    {"without referent, by deadline", R"({"without_referent":true})", Sorting::By::NextDeadline, false},
    {"silent, by name", R"({"silent_for_days":45})", Sorting::By::Name, false},
    {"two stages and a track, by name", R"({"stages":["support","review"],"tracks":["social"]})",
        Sorting::By::Name, false},
    {"commune, by deadline", R"({"communes":["Bellac"]})", Sorting::By::NextDeadline, false},
    {"text m, by name", R"({"text":"m"})", Sorting::By::Name, false},
    {"text mar, by name", R"({"text":"mar"})", Sorting::By::Name, false},
    {"text martin, by name", R"({"text":"martin"})", Sorting::By::Name, false},
    {"open and closed, by name", R"({"closure":"any"})", Sorting::By::Name, false},
};

template <class Work>
void measure(Workspace &workspace, Floor &floor, const QString &name, Work &&work, const QString &limit = {})
{
    QStringList statements;
    {
        StatementRecorder recorder(workspace.database());
        work();
        statements = recorder.statements();
    }
    Durations ours;
    Durations least;
    for (int i = 0; i < Repeats; ++i) {
        ours.add(timed(work));
        least.add(floor.run(statements));
    }
    printLine(name, ours, least, limit);
}

} // namespace

void benchCaseloadQueries(Workspace &workspace)
{
    Caseload caseload(workspace.access());
    Floor floor(workspace.path());
    for (const Case &each : Cases) {
        const Filter filter = *Filter::fromJson(QString::fromLatin1(each.filter));
        const Sorting sorting{each.by, each.descending};
        const QString name = QString::fromLatin1(each.name);
        const int count = caseload.count(filter);
        const auto line = [&](const char *what) {
            return QStringLiteral("%1: %2 %3").arg(name, QString::fromLatin1(what)).arg(count);
        };
        measure(workspace, floor, line("first ids of"), [&] { caseload.ids(filter, sorting, 512); });
        measure(workspace, floor, line("ids of"), [&] { caseload.ids(filter, sorting); });
        measure(workspace, floor, line("count of"), [&] { caseload.count(filter); });
    }
    const auto ids = caseload.ids({}, {});
    measure(workspace, floor, QStringLiteral("a page of rows"),
        [&] { caseload.rows(ids.mid(ids.size() / 2, Caseload::PageSize)); });
}
