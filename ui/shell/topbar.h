#pragma once

#include <QFrame>

class QAction;

/// Back, forward, and the way to find anything.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    TopBar(QAction *back, QAction *forward, QAction *find, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
