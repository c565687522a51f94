#include "ui/shell/mainmenu.h"

#include "ui/shell/commands.h"
#include "ui/text/basetext.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace {

void collect(const QMenu *menu, QList<std::pair<QString, QAction *>> &found)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), found);
        else if (!action->isSeparator())
            found.append({QString(menu->title()).remove(QLatin1Char('&')), action});
    }
}

} // namespace

MainMenu::MainMenu(const Commands &commands, QActionGroup *themes, QWidget *parent)
    : QMenuBar(parent)
    , m_file(addMenu(tr("&File")))
    , m_recent(new QMenu(tr("Open &recent"), this))
    , m_delays(new QMenu(tr("Lock b&y itself after"), this))
    , m_edit(addMenu(tr("&Edit")))
    , m_place(addMenu(QString()))
    , m_go(addMenu(tr("&Go")))
    , m_view(addMenu(tr("&View")))
    , m_help(addMenu(tr("&Help")))
{
    m_file->addAction(commands.newPerson);
    m_file->addSeparator();
    m_file->addActions({commands.newBase, commands.openBase, commands.openServer});
    m_file->addMenu(m_recent);
    m_file->addAction(commands.restore);
    m_file->addSeparator();
    m_file->addAction(commands.import);
    m_file->addSeparator();
    m_file->addAction(commands.lock);
    m_file->addMenu(m_delays);
    m_file->addAction(commands.passphrase);
    m_file->addSeparator();
    m_file->addAction(commands.quit);
    m_edit->addActions({commands.undo, commands.redo});
    m_go->addActions({commands.find, commands.back, commands.forward});
    m_go->addSeparator();
    m_placesEnd = m_go->addSeparator();
    m_go->addActions({commands.nextPane, commands.previousPane, commands.menuBar});
    m_view->addActions(themes->actions());
    m_view->addSeparator();
    m_view->addActions({commands.largerText, commands.smallerText, commands.normalText});
    m_view->addSeparator();
    m_view->addActions({commands.rail, commands.fullScreen, commands.refresh});
    m_help->addActions({commands.shortcuts, commands.about});
    for (const QMenu *menu : {m_file, m_edit, m_place, m_go, m_view, m_help})
        connect(menu, &QMenu::aboutToHide, this, &MainMenu::leave, Qt::QueuedConnection);
    setRecentBases({});
    setPlaceCommands({}, {});
}

void MainMenu::setRecentBases(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(tr("%1 in %2")
                                                  .arg(baseName(path), basePlace(path))
                                                  .replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

void MainMenu::setLockDelays(const QList<int> &minutes, int chosen)
{
    auto *group = new QActionGroup(m_delays);
    for (const int delay : minutes) {
        QAction *action = group->addAction(tr("%n minute(s)", nullptr, delay));
        action->setCheckable(true);
        action->setChecked(delay == chosen);
        connect(action, &QAction::triggered, this, [this, delay] { Q_EMIT lockDelayChosen(delay); });
    }
    m_delays->addActions(group->actions());
}

void MainMenu::setPlaces(const QList<QAction *> &places)
{
    m_go->insertActions(m_placesEnd, places);
    m_placesEnd->setVisible(!places.isEmpty());
}

void MainMenu::setPlaceCommands(const QString &title, const QList<QAction *> &commands)
{
    for (QAction *action : m_place->actions())
        m_place->removeAction(action);
    for (QAction *action : commands)
        action ? m_place->addAction(action) : static_cast<void>(m_place->addSeparator());
    m_place->setTitle(withMnemonic(title));
    m_place->menuAction()->setVisible(!m_place->isEmpty());
}

/// `title` with the access key that no other menu has, when one is left.
QString MainMenu::withMnemonic(const QString &title) const
{
    QString taken;
    for (const QMenu *menu : {m_file, m_edit, m_go, m_view, m_help})
        if (const qsizetype mark = menu->title().indexOf(QLatin1Char('&')); mark >= 0)
            taken += menu->title().mid(mark + 1, 1);
    for (qsizetype at = 0; at < title.size(); ++at)
        if (title[at].isLetter() && !taken.contains(title[at], Qt::CaseInsensitive))
            return QString(title).insert(at, QLatin1Char('&'));
    return title;
}

QList<std::pair<QString, QAction *>> MainMenu::all() const
{
    QList<std::pair<QString, QAction *>> found;
    for (const QMenu *menu : {m_place, m_go, m_edit, m_file, m_view, m_help})
        collect(menu, found);
    return found;
}

void MainMenu::enter()
{
    if (QWidget *focused = QApplication::focusWidget(); focused != this)
        m_left = focused;
    setFocus(Qt::MenuBarFocusReason);
    setActiveAction(actions().first());
}

/// Once no menu is open, the keys go back where they were: the bar keeps them otherwise.
void MainMenu::leave()
{
    const QWidget *focused = QApplication::focusWidget();
    if (!m_left || QApplication::activePopupWidget() || (focused && focused != this))
        return;
    setActiveAction(nullptr);
    std::exchange(m_left, nullptr)->setFocus(Qt::MenuBarFocusReason);
}

void MainMenu::keyPressEvent(QKeyEvent *event)
{
    QMenuBar::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        leave();
}
