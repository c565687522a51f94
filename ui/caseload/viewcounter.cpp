#include "ui/caseload/viewcounter.h"

ViewCounter::ViewCounter(Caseload &caseload, QObject *parent)
    : QObject(parent)
    , m_caseload(caseload)
{
    m_free.setInterval(0);
    connect(&m_free, &QTimer::timeout, this, &ViewCounter::next);
}

void ViewCounter::count(const QList<QPair<QString, Filter>> &filters)
{
    m_waiting = filters;
    m_free.start();
}

void ViewCounter::next()
{
    if (m_waiting.isEmpty())
        return m_free.stop();
    const auto [key, filter] = m_waiting.takeFirst();
    const int count = m_caseload.count(filter);
    Q_EMIT counted(key, count);
}
