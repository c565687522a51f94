#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

/// Durations of one thing done many times, in milliseconds.
class Durations
{
public:
    void add(double milliseconds) { m_all.append(milliseconds); }
    double median() const { return at(0.5); }
    double p95() const { return at(0.95); }
    double p99() const { return at(0.99); }
    qsizetype count() const { return m_all.size(); }
    double longest() const { return at(1); }

private:
    double at(double share) const;

    QList<double> m_all{};
};

/// How long `work()` takes, in milliseconds.
template <class Work>
double timed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Prints one line: what was measured, its durations, its floor's, and the limit asked for p95 or the median.
void printHeader();
void printLine(const QString &name, const Durations &ours, const Durations &floor, const QString &limit = {});
