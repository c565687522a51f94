#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>

QPushButton *makeActionButton(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setAutoDefault(false);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}
