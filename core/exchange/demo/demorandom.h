#pragma once

#include <QList>

#include <initializer_list>

/// Repeatable chance: the same seed gives the same draws on every machine and engine.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    /// 0 up to `count` - 1; 0 when `count` is not positive.
    int below(int count);
    /// From `low` to `high`, both included; `low` when the interval is empty.
    int between(int low, int high);
    /// True with this probability.
    bool chance(double probability);
    /// The place of the weight drawn, in proportion.
    int weighted(std::initializer_list<double> weights);
    /// A waiting time around `mean`, many short and a few long.
    double exponential(double mean);

    template <class T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

    template <class T>
    void shuffle(QList<T> &list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            list.swapItemsAt(i, below(i + 1));
    }

private:
    double unit();

    quint64 m_state;
};
