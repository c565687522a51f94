#include "core/exchange/demo/demorandom.h"

#include <cmath>

// SplitMix64 (public domain): the standard library's distributions differ from one library to another.
quint64 DemoRandom::next()
{
    m_state += 0x9E3779B97F4A7C15u;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

double DemoRandom::unit() { return double(next() >> 11) * 0x1.0p-53; }

int DemoRandom::below(int count) { return count <= 0 ? 0 : int(next() % quint64(count)); }

int DemoRandom::between(int low, int high) { return low + below(high - low + 1); }

bool DemoRandom::chance(double probability) { return unit() < probability; }

int DemoRandom::weighted(std::initializer_list<double> weights)
{
    double total = 0;
    for (const double weight : weights)
        total += weight;
    double drawn = unit() * total;
    int place = 0;
    for (const double weight : weights) {
        drawn -= weight;
        if (drawn < 0)
            return place;
        ++place;
    }
    return int(weights.size()) - 1;
}

double DemoRandom::exponential(double mean) { return -mean * std::log1p(-unit()); }
