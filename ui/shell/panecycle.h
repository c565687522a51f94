#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

/// Moves the focus from one part of the window to the next (F6), coming back to where it was in each.
class PaneCycle final
{
public:
    /// Focuses the part after (or before) the one that has the focus, leaving out those that cannot take it.
    void move(const QList<QWidget *> &panes, bool forward);
    /// Focuses `pane` itself or the first thing in it that takes the keys; false when nothing does.
    static bool enter(QWidget *pane);

private:
    struct Left
    {
        QPointer<QWidget> pane;
        QPointer<QWidget> focused;
    };

    bool comeBack(const QWidget *pane);
    void remember(QWidget *pane, QWidget *focused);

    QList<Left> m_left{};
};
