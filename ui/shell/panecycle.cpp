#include "ui/shell/panecycle.h"

#include <QApplication>

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget->isVisibleTo(widget->window()) && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

void PaneCycle::move(const QList<QWidget *> &panes, bool forward)
{
    const qsizetype count = panes.size();
    QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype index = 0; index < count; ++index)
        if (focused && (panes[index] == focused || panes[index]->isAncestorOf(focused)))
            at = index;
    if (at >= 0)
        remember(panes[at], focused);
    else if (!forward)
        at = 0;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + (forward ? 1 : count - 1)) % count;
        if (panes[at]->isVisibleTo(panes[at]->window()) && (comeBack(panes[at]) || enter(panes[at])))
            return;
    }
}

bool PaneCycle::enter(QWidget *pane)
{
    if (takesKeys(pane)) {
        pane->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesKeys(next) && !next->focusProxy()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

bool PaneCycle::comeBack(const QWidget *pane)
{
    for (const Left &left : m_left)
        if (left.pane == pane && left.focused && takesKeys(left.focused)
            && (left.focused == pane || pane->isAncestorOf(left.focused))) {
            left.focused->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

void PaneCycle::remember(QWidget *pane, QWidget *focused)
{
    m_left.removeIf([pane](const Left &left) { return !left.pane || left.pane == pane; });
    m_left.append(Left{pane, focused});
}
