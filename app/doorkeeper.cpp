#include "app/doorkeeper.h"

#include "core/tasks/background.h"
#include "ui/shell/appsettings.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/text/basetext.h"
#include "ui/text/errortext.h"

#include <QUrl>

Doorkeeper::Doorkeeper(MainWindow &window, AppSettings &settings, std::shared_ptr<const Clock> clock,
    std::function<void(std::unique_ptr<Workspace>)> opened)
    : m_window(window)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_opened(std::move(opened))
{
    connect(&window, &MainWindow::entered, this, &Doorkeeper::tryToEnter);
    connect(window.commands().lock, &QAction::triggered, this, &Doorkeeper::lock);
    connect(window.commands().passphrase, &QAction::triggered, this, &Doorkeeper::changePassphrase);
    connect(&m_idle, &IdleWatch::idle, this, &Doorkeeper::lock);
    connect(&window, &MainWindow::lockDelayChosen, this, [this](int minutes) {
        m_settings.setLockMinutes(minutes);
        watch(m_workspace);
    });
}

void Doorkeeper::watch(Workspace *workspace)
{
    m_workspace = workspace;
    m_idle.setMinutes(workspace ? m_settings.lockMinutes() : 0);
}

void Doorkeeper::open(const QString &path, const QString &login)
{
    m_path = path;
    if (!Workspace::isOnServer(path))
        return tryToOpen({login, {}});
    m_window.setBusy(tr("Going to the server…"));
    inBackground<Result<void>>([path, login](auto &) {
        return Workspace::reach(path, login);
    }).then(this, [this, login](const Result<void> &reached) {
        m_window.setBusy({});
        reached ? tryToOpen({login, {}}) : tellRefusal({login, {}}, reached.error());
    });
}

void Doorkeeper::tryToOpen(const Entrance &entrance)
{
    auto opened = Workspace::open(m_path, m_clock, entrance);
    if (opened)
        return m_opened(std::move(*opened));
    tellRefusal(entrance, opened.error());
}

void Doorkeeper::tellRefusal(const Entrance &entrance, const Error &error)
{
    if (error.code != ErrorCode::Refused)
        return Q_EMIT failed(m_path, error);
    const bool isFirst = error.detail == QLatin1String("needed") || error.detail == QLatin1String("locked");
    if (isFirst) {
        watch(nullptr);
        const QString login = Workspace::isOnServer(m_path) ? QUrl(m_path).userName() : entrance.login;
        m_window.askEntry(baseName(m_path), login.isEmpty() ? entrance.login : login);
    } else if (m_window.isAskingEntry())
        m_window.refuseEntry(ErrorText::refusal(error.detail));
    else
        Q_EMIT failed(m_path, error);
}

void Doorkeeper::tryToEnter(const QString &login, const QString &passphrase)
{
    const bool unlocking = m_window.isLocked() && m_workspace;
    if (unlocking && !m_workspace->needsPassphrase())
        return tryToUnlock({});
    const QString path = unlocking ? m_workspace->path() : m_path;
    inBackground<Result<SecretKey>>([path, login, passphrase](auto &) {
        return passphraseKeyFor(path, login, passphrase);
    }).then(this, [this, login, unlocking](const Result<SecretKey> &key) {
        if (!key)
            return m_window.refuseEntry(ErrorText::opening(key.error(), m_path));
        unlocking ? tryToUnlock(*key) : tryToOpen({login, *key});
    });
}

void Doorkeeper::tryToUnlock(const SecretKey &key)
{
    if (const auto unlocked = m_workspace->unlock(key); !unlocked)
        return m_window.refuseEntry(ErrorText::command(unlocked.error()));
    m_window.unlock();
    m_window.refresh({.everything = true});
    watch(m_workspace);
}

void Doorkeeper::lock()
{
    if (!m_workspace || m_window.isLocked())
        return;
    m_idle.setMinutes(0);
    m_window.lock(m_workspace->session().login, m_workspace->needsPassphrase());
    m_workspace->lock();
}

void Doorkeeper::changePassphrase()
{
    if (!m_workspace)
        return;
    auto *dialog = new PassphraseDialog(m_workspace->session().login, &m_window);
    connect(dialog, &PassphraseDialog::chosen, this, &Doorkeeper::storePassphrase);
    dialog->open();
}

void Doorkeeper::storePassphrase(const QString &passphrase)
{
    inBackground<MadeKey>([passphrase](auto &) {
        return keyFromNew(passphrase);
    }).then(this, [this](const MadeKey &made) {
        if (!m_workspace)
            return;
        const auto done = m_workspace->accounts().protectOwn(made);
        if (done)
            m_window.tell({.kind = Message::Kind::Done,
                .text =
                    tr("Your passphrase protects this account from now on. Nobody can find it again: keep it "
                       "in a safe place.")});
        else
            m_window.tell({.kind = Message::Kind::Failure, .text = ErrorText::command(done.error())});
    });
}
