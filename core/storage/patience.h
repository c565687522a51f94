#pragma once

#include <QElapsedTimer>

struct sqlite3;

/// While it lives, the engine stops any statement after some seconds: a file that somebody made can hold a
/// view that never ends.
class Patience
{
public:
    static constexpr int Usual = 5'000; // milliseconds

    /// Without an engine nothing is bounded.
    explicit Patience(sqlite3 *engine, int milliseconds = Usual);
    ~Patience();
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

    /// True once a statement was stopped.
    bool isOver() const { return m_over; }

private:
    static int stopWhenOver(void *patience);

    sqlite3 *m_engine;
    int m_milliseconds;
    bool m_over = false;
    QElapsedTimer m_timer;
};
