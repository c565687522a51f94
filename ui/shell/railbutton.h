#pragma once

#include <QToolButton>

/// A place in the rail: icon, word, and how much waits there.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    RailButton(const QString &title, const QString &icon, QWidget *parent = nullptr);

    void setWaiting(int count);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    int m_waiting = 0;
    bool m_collapsed = false;
};
