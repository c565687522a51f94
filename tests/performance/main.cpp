#include "tests/performance/benchbase.h"
#include "tests/performance/caseloadbench.h"
#include "tests/performance/measure.h"
#include "tests/performance/searchbench.h"

#include <QGuiApplication>

#include <cstdio>

/// Prints how long what people wait for takes: maillage_bench [PEOPLE [FOLDER]].
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
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
    return 0;
}
