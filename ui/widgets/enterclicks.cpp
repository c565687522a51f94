#include "ui/widgets/enterclicks.h"

#include <QAbstractButton>
#include <QKeyEvent>

bool EnterClicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!isEnter || !button || !button->isEnabled() || (key->modifiers() & ~Qt::KeypadModifier))
        return false;
    if (!key->isAutoRepeat())
        button->click();
    return true;
}
