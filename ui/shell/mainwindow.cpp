#include "ui/shell/mainwindow.h"

#include "ui/shell/appearance.h"
#include "ui/shell/appsettings.h"
#include "ui/shell/basechooser.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commands.h"
#include "ui/shell/entrypage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigator.h"
#include "ui/shell/placestack.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/enterclicks.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QScreen>

MainWindow::MainWindow(AppSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_commands(new Commands(this))
    , m_navigator(new Navigator(this))
    , m_chooser(new BaseChooser(this))
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_entry(new EntryPage)
    , m_desk(new QWidget)
    , m_rail(new Rail)
    , m_places(new PlaceStack)
    , m_banner(new Banner)
    , m_status(new StatusLine(m_commands->undo))
{
    qApp->installEventFilter(new EnterClicks(this));
    auto *appearance = new Appearance(settings, *m_commands, this);
    m_menu = new MainMenu(*m_commands, appearance->themes());
    setMenuBar(m_menu);
    layOut();
    m_palette = new CommandPalette(m_desk);
    connectCommands();
    connectStart();
    showRecentBases();
    showStart();
    resize(QSize(1280, 760).boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(settings.windowGeometry());
}

void MainWindow::layOut()
{
    auto *desk = new QGridLayout(m_desk);
    desk->setContentsMargins(0, 0, 0, 0);
    desk->setSpacing(0);
    desk->addWidget(m_rail, 0, 0, 4, 1);
    m_topBar = new TopBar(m_commands->back, m_commands->forward, m_commands->find);
    desk->addWidget(m_topBar, 0, 1);
    desk->addWidget(m_banner, 1, 1);
    desk->addWidget(m_places, 2, 1);
    desk->addWidget(m_status, 3, 1);
    desk->setRowStretch(2, 1);
    desk->setColumnStretch(1, 1);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_entry);
    m_pages->addWidget(m_desk);
    setCentralWidget(m_pages);
}

void MainWindow::connectCommands()
{
    const Commands &does = *m_commands;
    connect(does.quit, &QAction::triggered, this, &QWidget::close);
    connect(does.newBase, &QAction::triggered, m_chooser, &BaseChooser::chooseToCreate);
    connect(does.openBase, &QAction::triggered, m_chooser, &BaseChooser::chooseToOpen);
    connect(does.openServer, &QAction::triggered, m_chooser, &BaseChooser::chooseServer);
    connect(does.restore, &QAction::triggered, m_chooser, &BaseChooser::chooseBackup);
    connect(does.newPerson, &QAction::triggered, this, &MainWindow::newPersonRequested);
    connect(does.import, &QAction::triggered, this, [this] { goTo({.place = QStringLiteral("exchange")}); });
    connect(does.back, &QAction::triggered, this, [this] {
        leave();
        m_navigator->back();
    });
    connect(does.forward, &QAction::triggered, this, [this] {
        leave();
        m_navigator->forward();
    });
    connect(does.find, &QAction::triggered, this, &MainWindow::openPalette);
    connect(does.nextPane, &QAction::triggered, this, [this] { movePane(true); });
    connect(does.previousPane, &QAction::triggered, this, [this] { movePane(false); });
    connect(does.menuBar, &QAction::triggered, m_menu, &MainMenu::enter);
    connect(does.refresh, &QAction::triggered, this, [this] { refresh({.everything = true}); });
    connect(does.rail, &QAction::toggled, this, [this](bool named) {
        m_settings.setRailCollapsed(!named);
        fitRail();
    });
    does.rail->setChecked(!m_settings.isRailCollapsed());
    fitRail();
    connect(does.fullScreen, &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(does.shortcuts, &QAction::triggered, this,
        [this] { (new ShortcutList(m_menu->all(), this))->open(); });
    connect(does.about, &QAction::triggered, this, [this] {
        inform(this, tr("Maillage %1").arg(QStringLiteral(MAILLAGE_VERSION)),
            tr("For those who accompany people towards work and autonomy, together.\n"
               "Free software under the European Union Public Licence 1.2.\n"
               "Icons: Lucide (ISC licence). Windows: Qt (LGPL 3)."));
    });
    connect(m_rail, &Rail::chosen, this, [this](const QString &code) { goTo({.place = code}); });
    connect(m_palette, &CommandPalette::goTo, this, &MainWindow::goTo);
    connect(m_navigator, &Navigator::arrived, this, &MainWindow::arrive);
    connect(m_navigator, &Navigator::changed, this, &MainWindow::updateHistory);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::openRequested, m_chooser, &BaseChooser::chooseToOpen);
    connect(m_start, &StartPage::createRequested, m_chooser, &BaseChooser::chooseToCreate);
    connect(m_start, &StartPage::serverRequested, m_chooser, &BaseChooser::chooseServer);
    connect(m_start, &StartPage::demonstrationRequested, this, &MainWindow::demonstrationRequested);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openRequested);
    connect(m_entry, &EntryPage::entered, this, &MainWindow::entered);
    connect(m_entry, &EntryPage::left, this, &MainWindow::showStart);
    connect(m_menu, &MainMenu::lockDelayChosen, this, &MainWindow::lockDelayChosen);
    m_menu->setLockDelays({5, 10, 15, 20, 30}, m_settings.lockMinutes());
    connect(m_menu, &MainMenu::recentChosen, this, &MainWindow::openRequested);
    connect(m_chooser, &BaseChooser::openRequested, this, &MainWindow::openRequested);
    connect(m_chooser, &BaseChooser::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_chooser, &BaseChooser::createRequested, this, &MainWindow::createRequested);
}

void MainWindow::showPlaces(const QList<Place *> &places, FindProvider *provider)
{
    showStart();
    m_palette->setProvider(provider);
    for (Place *place : places)
        addPlace(place);
    m_menu->setPlaces(m_placeActions);
    m_commands->setBaseOpen(true);
    m_commands->import->setEnabled(m_places->find(QStringLiteral("exchange")) != nullptr);
    m_pages->setCurrentWidget(m_desk);
    if (!places.isEmpty())
        m_navigator->go({.place = places.first()->code()});
}

void MainWindow::addPlace(Place *place)
{
    m_places->add(place);
    connect(place, &Place::goTo, this, &MainWindow::goTo);
    connect(place, &Place::told, this, &MainWindow::tell);
    connect(place, &Place::moved, this, [this, place] {
        if (place == currentPlace())
            m_navigator->note(place->location());
    });
    connect(place, &Place::interviewChanged, this, &MainWindow::setInterview);
    if (!place->isInRail())
        return;
    m_rail->add(place);
    addPlaceAction(place);
}

void MainWindow::addPlaceAction(const Place *place)
{
    auto *action = new QAction(Theme::icon(place->icon()), place->title(), this);
    Commands::giveKeysOfPlace(action, int(m_placeActions.size()));
    connect(action, &QAction::triggered, this, [this, code = place->code()] { goTo({.place = code}); });
    m_placeActions.append(action);
}

void MainWindow::showStart()
{
    m_pages->setCurrentWidget(m_start);
    m_palette->hide();
    m_palette->setProvider(nullptr);
    m_banner->dismiss();
    m_menu->setPlaceCommands({}, {});
    qDeleteAll(std::exchange(m_placeActions, {}));
    m_navigator->clear();
    m_rail->clear();
    m_places->clear();
    m_commands->setBaseOpen(false);
    m_commands->setUndo({}, {});
    setBaseName({});
}

void MainWindow::askEntry(const QString &base, const QString &login)
{
    showStart();
    m_entry->ask(EntryPage::Asks::Login, base, login);
    m_pages->setCurrentWidget(m_entry);
}

bool MainWindow::isAskingEntry() const { return m_pages->currentWidget() == m_entry; }

void MainWindow::refuseEntry(const QString &why) { m_entry->refuse(why); }

void MainWindow::lock(const QString &login, bool needsPassphrase)
{
    m_locked = true;
    m_keysBeforeLock = QApplication::focusWidget();
    m_palette->hide();
    m_curtain.draw(this);
    m_menu->setEnabled(false);
    m_entry->ask(needsPassphrase ? EntryPage::Asks::Passphrase : EntryPage::Asks::Nothing, {}, login);
    m_pages->setCurrentWidget(m_entry);
    updateTitle();
}

void MainWindow::unlock()
{
    m_locked = false;
    m_menu->setEnabled(true);
    m_pages->setCurrentWidget(m_desk);
    updateTitle();
    m_curtain.open();
    if (m_keysBeforeLock)
        m_keysBeforeLock->setFocus();
}

void MainWindow::goTo(const Location &location)
{
    if (!m_places->find(location.place))
        return;
    leave();
    m_navigator->go(location);
}

void MainWindow::leave()
{
    if (const Place *place = m_places->current())
        m_navigator->update(place->location());
}

void MainWindow::arrive(const Location &location)
{
    if (!m_places->enter(location))
        return;
    const Place *place = m_places->current();
    m_navigator->update(place->location()); // with the part it opened on
    m_rail->setCurrent(place->code());
    m_menu->setPlaceCommands(place->title(), place->commands());
    updateTitle();
    for (QWidget *pane : place->panes())
        if (PaneCycle::enter(pane))
            return;
}

void MainWindow::setInterview(bool on)
{
    m_rail->setVisible(!on);
    m_topBar->setVisible(!on);
    m_status->setVisible(!on);
    if (!on) {
        for (const auto &action : std::as_const(m_silenced))
            if (action)
                action->setEnabled(true);
        m_silenced.clear();
        return updateHistory();
    }
    QList<QAction *> kept = m_places->current()->commands();
    kept << m_commands->lock << m_commands->fullScreen << m_commands->undo << m_commands->redo;
    QList<QAction *> others{m_commands->find, m_commands->back, m_commands->forward};
    for (const auto &[path, action] : m_menu->all())
        others.append(action);
    for (QAction *action : std::as_const(others))
        if (action->isEnabled() && !kept.contains(action)) {
            action->setEnabled(false);
            m_silenced.append(action);
        }
}

void MainWindow::tell(const Message &message)
{
    if (m_pages->currentWidget() == m_desk)
        m_banner->tell(message);
    else if (!message.action.isEmpty())
        ask(this, {message.text, {}, message.action}, message.run);
    else
        say(this, message.text, {});
}

void MainWindow::refresh(const ChangeSet &changes)
{
    if (!m_locked)
        m_places->refresh(changes);
}

void MainWindow::movePane(bool forward)
{
    QList<QWidget *> panes{m_rail};
    if (const Place *place = m_places->current())
        panes += place->panes();
    m_panes.move(panes, forward);
}

void MainWindow::openPalette() { m_palette->open(m_menu->all()); }

void MainWindow::updateHistory()
{
    m_commands->back->setEnabled(m_navigator->canGoBack());
    m_commands->forward->setEnabled(m_navigator->canGoForward());
}

void MainWindow::setBusy(const QString &text) { m_start->setBusy(text); }

void MainWindow::setBaseName(const QString &name)
{
    m_baseName = name;
    updateTitle();
}

void MainWindow::updateTitle()
{
    if (m_locked)
        return setWindowTitle(tr("Locked – Maillage"));
    QStringList parts;
    if (const Place *place = m_places->current())
        parts.append(place->title());
    parts.append(m_baseName);
    parts.append(QStringLiteral("Maillage"));
    parts.removeAll(QString());
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::showRecentBases()
{
    m_start->setRecentBases(m_settings.recentBases());
    m_menu->setRecentBases(m_settings.recentBases());
}

const Place *MainWindow::currentPlace() const { return m_places->current(); }

void MainWindow::fitRail()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 120;
    m_rail->setCollapsed(narrow || m_settings.isRailCollapsed());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_rail)
        fitRail();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    fitRail();
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isFullScreen())
        m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}
