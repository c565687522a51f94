#include "ui/shell/curtain.h"

#include <QApplication>

void Curtain::draw(const QWidget *kept)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (window != kept && window->isVisible()) {
            m_hidden.prepend({window, window->windowModality()});
            window->hide();
        }
}

void Curtain::open()
{
    for (const Hidden &hidden : std::exchange(m_hidden, {}))
        if (hidden.window) {
            hidden.window->setWindowModality(hidden.modality); // a dialog forgets it when hidden
            hidden.window->show();
        }
}
