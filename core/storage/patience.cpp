#include "core/storage/patience.h"

#include <sqlite3.h>

Patience::Patience(sqlite3 *engine, int milliseconds)
    : m_engine(engine)
    , m_milliseconds(milliseconds)
{
    constexpr int StepsBetweenLooks = 100'000;
    m_timer.start();
    if (m_engine)
        sqlite3_progress_handler(m_engine, StepsBetweenLooks, stopWhenOver, this);
}

Patience::~Patience()
{
    if (m_engine)
        sqlite3_progress_handler(m_engine, 0, nullptr, nullptr);
}

int Patience::stopWhenOver(void *patience)
{
    auto &self = *static_cast<Patience *>(patience);
    self.m_over = self.m_over || self.m_timer.hasExpired(self.m_milliseconds);
    return self.m_over ? 1 : 0;
}
