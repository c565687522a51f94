#pragma once

#include "core/domain/changeset.h"
#include "ui/shell/curtain.h"
#include "ui/shell/location.h"
#include "ui/shell/panecycle.h"
#include "ui/widgets/message.h"

#include <QMainWindow>

class AppSettings;
class Banner;
class BaseChooser;
class CommandPalette;
class EntryPage;
class Commands;
class FindProvider;
class MainMenu;
class Navigator;
class Place;
class TopBar;
class PlaceStack;
class QStackedWidget;
class Rail;
class StartPage;
class StatusLine;
struct NewBase;

/// The window: the rail, the places, and what leads from one to the other. It knows no base; see
/// WorkspaceLink.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` outlives the window.
    explicit MainWindow(AppSettings &settings, QWidget *parent = nullptr);

    /// Shows these places, of which the window becomes the owner, starting with the first of the rail.
    void showPlaces(const QList<Place *> &places, FindProvider *provider);
    /// Forgets the places and shows the start page.
    void showStart();
    void goTo(const Location &location);
    void tell(const Message &message);
    void refresh(const ChangeSet &changes);
    /// Asks who enters the base of that name; `login` may be empty.
    void askEntry(const QString &base, const QString &login);
    bool isAskingEntry() const;
    /// Says why the one who tries to enter or to unlock was refused.
    void refuseEntry(const QString &why);
    /// Covers everything until unlock(): what was open and typed stays, out of sight.
    void lock(const QString &login, bool needsPassphrase);
    void unlock();
    bool isLocked() const { return m_locked; }
    /// Says on the start page what is being prepared; empty: ready again.
    void setBusy(const QString &text);
    /// Names the opened base in the title of the window; empty: none.
    void setBaseName(const QString &name);
    /// Shows the bases opened last, as the settings know them.
    void showRecentBases();

    Commands &commands() { return *m_commands; }
    MainMenu &menu() { return *m_menu; }
    Rail &rail() { return *m_rail; }
    StatusLine &statusLine() { return *m_status; }
    const Place *currentPlace() const;

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested(const QString &path, const NewBase &base);
    void restoreRequested(const QString &backup, const QString &base);
    void demonstrationRequested();
    void newPersonRequested();
    void entered(const QString &login, const QString &passphrase);
    void lockDelayChosen(int minutes);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectCommands();
    void connectStart();
    void addPlace(Place *place);
    void addPlaceAction(const Place *place);
    void arrive(const Location &location);
    void leave();
    void movePane(bool forward);
    void openPalette();
    void updateHistory();
    /// Names the places where the user wants it and the window has room.
    void fitRail();
    void updateTitle();
    /// Leaves the current place alone on the screen, out of reach of every other one.
    void setInterview(bool on);

    AppSettings &m_settings;
    Commands *m_commands;
    MainMenu *m_menu;
    Navigator *m_navigator;
    BaseChooser *m_chooser;
    QStackedWidget *m_pages;
    StartPage *m_start;
    EntryPage *m_entry;
    QWidget *m_desk; ///< rail, places and what surrounds them
    Rail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    QList<QPointer<QAction>> m_silenced{}; ///< during an interview
    PlaceStack *m_places;
    Banner *m_banner;
    StatusLine *m_status;
    CommandPalette *m_palette;
    QList<QAction *> m_placeActions{};
    PaneCycle m_panes{};
    QString m_baseName{};
    Curtain m_curtain{};
    QPointer<QWidget> m_keysBeforeLock{};
    bool m_locked = false;
};
