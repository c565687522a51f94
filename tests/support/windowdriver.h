#pragma once

#include "tests/support/formdriver.h"
#include "ui/shell/place.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QTest>

/// What a person does in a window: opens a place, chooses a command, a line or a button, reads what is shown.
namespace WindowDriver {

inline void show(QWidget *window)
{
    window->resize(1300, 800);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

/// The dialog of that class that opened over `window`; null after a while without.
template <class Dialog>
Dialog *opened(QWidget *over)
{
    Dialog *found = nullptr;
    [&] { QTRY_VERIFY((found = over->findChild<Dialog *>()) && QApplication::activeWindow() == found); }();
    return found;
}

/// Does a command of the place, by its words; false when there is none that may be done.
inline bool trigger(const Place *place, const QString &words)
{
    for (QAction *action : place->commands())
        if (action && action->text() == words && action->isEnabled()) {
            action->trigger();
            return true;
        }
    return false;
}

/// Clicks the button with these words once it is shown.
inline bool click(QWidget *window, const QString &words)
{
    bool clicked = false;
    [&] { QTRY_VERIFY2(clicked || (clicked = FormDriver(window).click(words)), qPrintable(words)); }();
    return clicked;
}

inline ListTable *table(QWidget *window, const QString &name)
{
    for (ListTable *each : window->findChildren<ListTable *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

inline QString cell(QWidget *window, const QString &name, int row, int column)
{
    const ListTable *found = table(window, name);
    return found ? found->model()->index(row, column).data().toString() : QString();
}

/// Every word of the tables and labels that are shown.
inline QString words(QWidget *window)
{
    QStringList texts{FormDriver(window).words()};
    for (const QAbstractItemView *view : window->findChildren<QAbstractItemView *>())
        if (view->isVisibleTo(window) && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts.append(view->model()->index(row, column).data().toString());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (button->isVisibleTo(window))
            texts.append(button->text());
    return texts.join(QLatin1Char('\n'));
}

} // namespace WindowDriver
