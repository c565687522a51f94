#pragma once

#include <QDate>
#include <QDateTime>

/// Tells what day it is; passed wherever today matters, so that deadlines can be tested.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today, QTime time = QTime(9, 0))
        : m_now(today, time)
    {
    }
    QDateTime now() const override { return m_now; }
    void advanceDays(int days) { m_now = m_now.addDays(days); }
    void advanceSeconds(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};
