#pragma once

#include "app/doorkeeper.h"
#include "core/services/workspace.h"

#include <QObject>

class AppSettings;
class CaseActs;
class FindProvider;
class MainWindow;
class Place;
class WorkspaceLink;

/// Opens bases in the window: builds the places on a workspace, and takes them down for the next one.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// `window` and `settings` outlive the desk.
    Desk(MainWindow &window, AppSettings &settings, std::shared_ptr<const Clock> clock);
    ~Desk() override;

    /// Opens a base for `login` (empty: its first counsellor); a failure is told in the window.
    void open(const QString &path, const QString &login = {});
    void create(const QString &path, const NewBase &base);
    /// Opens the demonstration of the day, written anew when it is of another day.
    void openDemonstration();

private:
    void lay(std::unique_ptr<Workspace> workspace);
    void backUp();
    QList<Place *> places();
    void openNewPerson();
    void tell(const QString &text);
    void tellOpening(const QString &path, const Error &error);
    void restore(const QString &backup, const QString &base);
    void watchTheDay();

    MainWindow &m_window;
    AppSettings &m_settings;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FindProvider> m_provider;
    std::unique_ptr<WorkspaceLink> m_link;
    std::unique_ptr<CaseActs> m_acts;
    Doorkeeper m_doorkeeper;
    QDate m_day;
    bool m_changed = false; ///< since the base was opened
};
