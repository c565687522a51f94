#include "ui/widgets/tabkeys.h"

#include <QShortcut>
#include <QTabWidget>

void addTabKeys(QTabWidget *tabs, QWidget *page)
{
    const auto go = [tabs](int by) {
        int index = tabs->currentIndex();
        for (int tried = 0; tried < tabs->count(); ++tried) {
            index = (index + by + tabs->count()) % tabs->count();
            if (tabs->isTabVisible(index))
                return tabs->setCurrentIndex(index);
        }
    };
    const auto add = [page](QKeyCombination keys, const auto &run) {
        auto *shortcut = new QShortcut(QKeySequence(keys), page);
        QObject::connect(shortcut, &QShortcut::activated, page, run);
    };
    add(Qt::CTRL | Qt::Key_Tab, [go] { go(1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [go] { go(-1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [go] { go(-1); });
}
