#pragma once

#include <QObject>
#include <QTimer>

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Starts to count anew; nothing is told for 0 minutes.
    void setMinutes(int minutes);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};
