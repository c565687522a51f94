#pragma once

#include "core/query/caseload.h"

#include <QObject>
#include <QPair>
#include <QTimer>

/// Counts whom filters show, one each time the event loop is free, so that nothing waits for them.
class ViewCounter final : public QObject
{
    Q_OBJECT

public:
    ViewCounter(Caseload &caseload, QObject *parent);

    /// Forgets what was still to be counted and counts these, in their order.
    void count(const QList<QPair<QString, Filter>> &filters);
    bool isDone() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    void counted(const QString &key, int count);

private:
    void next();

    Caseload &m_caseload;
    QList<QPair<QString, Filter>> m_waiting{};
    QTimer m_free;
};
