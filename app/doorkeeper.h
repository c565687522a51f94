#pragma once

#include "core/services/workspace.h"
#include "ui/shell/idlewatch.h"

#include <QObject>

#include <functional>

class AppSettings;
class MainWindow;

/// Lets people in: asks for the passphrase of a base, locks the window when it is left, and changes
/// passphrases. Derives keys in the background.
class Doorkeeper final : public QObject
{
    Q_OBJECT

public:
    /// `opened` takes each base that was entered. The rest outlives this.
    Doorkeeper(MainWindow &window, AppSettings &settings, std::shared_ptr<const Clock> clock,
        std::function<void(std::unique_ptr<Workspace>)> opened);

    /// Opens a base for `login` (empty: the first account without passphrase), asking for what is missing.
    void open(const QString &path, const QString &login);
    /// The base that is open and can be locked; null: none.
    void watch(Workspace *workspace);
    /// Asks for a new passphrase of the account that is open.
    void changePassphrase();

Q_SIGNALS:
    /// A base could not be opened, for another reason than its lock.
    void failed(const QString &path, const Error &error);

private:
    void tryToEnter(const QString &login, const QString &passphrase);
    void tellRefusal(const Entrance &entrance, const Error &error);
    void tryToOpen(const Entrance &entrance);
    void tryToUnlock(const SecretKey &key);
    void lock();
    void storePassphrase(const QString &passphrase);

    MainWindow &m_window;
    AppSettings &m_settings;
    std::shared_ptr<const Clock> m_clock;
    std::function<void(std::unique_ptr<Workspace>)> m_opened;
    Workspace *m_workspace = nullptr;
    QString m_path{}; ///< of the base that is being entered
    IdleWatch m_idle;
};
