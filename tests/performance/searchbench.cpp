#include "tests/performance/searchbench.h"

#include "core/query/finder.h"
#include "core/services/workspace.h"
#include "tests/performance/floor.h"
#include "tests/performance/measure.h"

void benchSearch(Workspace &workspace)
{
    Finder finder(workspace.access());
    Floor floor(workspace.path());
    Durations ours;
    Durations least;
    for (const auto &name : {QStringLiteral("martin"), QStringLiteral("diallo aminata"),
             QStringLiteral("bernard luc"), QStringLiteral("Lefèvre"), QStringLiteral("benali"),
             QStringLiteral("dupond limoges"), QStringLiteral("06 39 98 12"), QStringLiteral("moreau 1985")})
        for (int length = 1; length <= name.size(); ++length) {
            const QString typed = name.left(length);
            QStringList statements;
            {
                StatementRecorder recorder(workspace.database());
                finder.find(typed);
                statements = recorder.statements();
            }
            ours.add(timed([&] { finder.find(typed); }));
            least.add(floor.run(statements));
        }
    printLine(QStringLiteral("search, a keystroke"), ours, least, QStringLiteral("p95 <= 10"));
}
