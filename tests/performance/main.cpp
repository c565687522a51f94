#include "tests/performance/benchbase.h"
#include "tests/performance/casefilebench.h"
#include "tests/performance/caseloadbench.h"
#include "tests/performance/importbench.h"
#include "tests/performance/measure.h"
#include "tests/performance/searchbench.h"
#include "tests/performance/teambench.h"
#include "tests/performance/windowbench.h"

#include <QApplication>

#include <cstdio>

/// Prints how long what people wait for takes: maillage_bench [PEOPLE [FOLDER]]; or, on a server,
/// maillage_bench team ADDRESS [SECONDS].
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("team"))
        return benchTeam(arguments.value(2), arguments.value(3, QStringLiteral("20")).toInt());
    const int people = arguments.value(1, QStringLiteral("100000")).toInt();
    if (people <= 0) {
        std::fprintf(stderr, "maillage_bench [PEOPLE [FOLDER]]\n");
        return 2;
    }
    const auto workspace = benchBase(people, arguments.value(2, QStringLiteral(".")));
    std::printf("%d people\n", people);
    printHeader();
    benchCaseloadQueries(*workspace);
    benchSearch(*workspace);
    benchWindow(*workspace);
    benchCaseFile(*workspace);
    benchImport(*workspace, people < 1000 ? people : 20000);
    return 0;
}
