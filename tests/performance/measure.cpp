#include "tests/performance/measure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

double Durations::at(double share) const
{
    if (m_all.isEmpty())
        return 0;
    QList<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    const auto place = qsizetype(std::ceil(share * double(sorted.size()))) - 1;
    return sorted[std::clamp<qsizetype>(place, 0, sorted.size() - 1)];
}

void printHeader()
{
    std::printf("%-44s %9s %9s %9s   %9s %9s   %s\n", "milliseconds", "median", "p95", "longest", "floor",
        "floor p95", "asked");
}

void printLine(const QString &name, const Durations &ours, const Durations &floor, const QString &limit)
{
    std::printf("%-44s %9.2f %9.2f %9.2f   %9.2f %9.2f   %s\n", qPrintable(name), ours.median(), ours.p95(),
        ours.longest(), floor.median(), floor.p95(), qPrintable(limit));
    std::fflush(stdout);
}
