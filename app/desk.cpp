#include "app/desk.h"

#include "app/finderprovider.h"
#include "core/exchange/demo/demonstration.h"
#include "core/tasks/background.h"
#include "ui/administration/administrationplace.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/casefilepage.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/day/dayplace.h"
#include "ui/exchange/importplace.h"
#include "ui/network/networkplace.h"
#include "ui/reassignment/reassignmentplace.h"
#include "ui/requests/requestsplace.h"
#include "ui/shell/appsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/workspacelink.h"
#include "ui/text/basetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"

#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace {

/// Removes a base of ours with its companions.
void removeBase(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
}

/// Writes a demonstration base; a file that stands at `path` is whole.
Result<void> writeDemonstrationTo(const QString &path, const DemoOptions &options)
{
    const QString draft = path + QStringLiteral(".part");
    removeBase(draft);
    {
        auto database = Database::create(draft);
        if (!database)
            return database.error();
        if (const auto written = writeDemonstration(**database, options); !written)
            return written;
    }
    return QFile::rename(draft, path) ? Result<void>() : Result<void>(Error{ErrorCode::File, path});
}

} // namespace

Desk::Desk(MainWindow &window, AppSettings &settings, std::shared_ptr<const Clock> clock)
    : m_window(window)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_doorkeeper(window, settings, m_clock,
          [this](std::unique_ptr<Workspace> workspace) { lay(std::move(workspace)); })
    , m_day(m_clock->today())
{
    connect(&m_doorkeeper, &Doorkeeper::failed, this, &Desk::tellOpening);
    connect(&window, &MainWindow::openRequested, this, [this](const QString &path) { open(path); });
    connect(&window, &MainWindow::restoreRequested, this, &Desk::restore);
    connect(&window, &MainWindow::createRequested, this, &Desk::create);
    connect(&window, &MainWindow::demonstrationRequested, this, &Desk::openDemonstration);
    connect(&window, &MainWindow::newPersonRequested, this, &Desk::openNewPerson);
    watchTheDay();
}

Desk::~Desk()
{
    // A form that is still open must lose the keys while it and its base are whole.
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        dialog->hide();
        dialogs.append(dialog);
    }
    // Forms and places keep what was typed, in a base that is still there.
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs))
        delete dialog;
    m_window.showStart();
    backUp();
}

/// A base that was changed leaves a backup when it is left; a server has its own, an invented territory needs
/// none.
void Desk::backUp()
{
    if (!m_workspace || !m_changed || m_workspace->isReadOnly() || m_workspace->isServer()
        || m_workspace->territory().demonstration)
        return;
    m_changed = false;
    if (const auto key = m_workspace->keyForBackup())
        if (const auto made = Backup::makeAutomatic(m_workspace->path(), *key, m_clock->now()); !made)
            std::fprintf(stderr, "%s\n", qPrintable(ErrorText::backup(made.error(), m_workspace->path())));
}

void Desk::open(const QString &path, const QString &login) { m_doorkeeper.open(path, login); }

void Desk::tellOpening(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        m_settings.forgetRecentBase(path);
    if (!m_workspace)
        m_window.showStart();
    const bool isDamaged =
        error.code == ErrorCode::Damaged || error.detail.contains(QLatin1String("malformed"));
    const QString backup = isDamaged ? Backup::newestOf(path) : QString();
    if (backup.isEmpty())
        return tell(ErrorText::opening(error, path));
    m_window.tell({Message::Kind::Failure,
        tr("%1 Its last backup is from %2.")
            .arg(ErrorText::opening(error, path),
                momentText(QFileInfo(backup).lastModified(), m_clock->today())),
        tr("Restore it…"), [this, backup, path] { restore(backup, path); }});
}

void Desk::restore(const QString &backup, const QString &base)
{
    if (m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(base))
        return tell(tr("This base is open: restore the backup under another name, then open it."));
    auto *dialog = new RestoreDialog(backup, base, m_clock->now(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, base] { open(base); });
    dialog->open();
}

void Desk::create(const QString &path, const NewBase &base)
{
    auto created = Workspace::create(path, m_clock, base);
    if (!created)
        return tell(ErrorText::opening(created.error(), path));
    lay(std::move(*created));
}

void Desk::openDemonstration()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("demonstration.maillage"));
    const QFileInfo file(path);
    if (m_workspace && QFileInfo(m_workspace->path()) == file)
        return;
    if (file.exists() && file.lastModified().date() != m_clock->today())
        removeBase(path);
    if (QFileInfo::exists(path))
        return open(path);
    DemoOptions options;
    options.today = m_clock->today();
    m_window.setBusy(tr("Writing an invented territory…"));
    inBackground<Result<void>>([path, options](auto &) {
        return writeDemonstrationTo(path, options);
    }).then(this, [this, path](const Result<void> &written) {
        m_window.setBusy({});
        written ? open(path) : tell(ErrorText::opening(written.error(), path));
    });
}

void Desk::lay(std::unique_ptr<Workspace> workspace)
{
    // The places know the workspace: they go first.
    m_window.showStart();
    m_link.reset();
    m_acts.reset();
    m_provider.reset();
    m_doorkeeper.watch(nullptr);
    backUp();
    m_workspace = std::move(workspace);
    connect(m_workspace.get(), &Workspace::committed, this, [this] { m_changed = true; });
    m_settings.addRecentBase(m_workspace->path());
    m_window.setBaseName(baseName(m_workspace->path()));
    m_provider = std::make_unique<FinderProvider>(*m_workspace);
    m_window.showPlaces(places(), m_provider.get());
    m_link = std::make_unique<WorkspaceLink>(*m_workspace, m_window);
    m_acts = std::make_unique<CaseActs>(*m_workspace, &m_window);
    m_doorkeeper.watch(m_workspace.get());
    if (!m_workspace->isReadOnly() && !m_workspace->territory().demonstration
        && !m_workspace->needsPassphrase())
        m_window.tell({.kind = Message::Kind::Warning,
            .text = tr("Your account has no passphrase: whoever opens this base enters as you."),
            .action = tr("Give it one…"),
            .run = [this] { m_doorkeeper.changePassphrase(); }});
}

QList<Place *> Desk::places()
{
    // A place where the account may do nothing is not there.
    QList<Place *> found;
    const bool people = m_workspace->may(Operation::ListPeople);
    if (people) {
        found.append(new DayPlace(*m_workspace));
        found.append(new CaseloadPage(*m_workspace, m_settings));
        found.append(new RequestsPlace(*m_workspace));
    }
    if (m_workspace->may(Operation::ReadNetwork))
        found.append(new NetworkPlace(*m_workspace));
    if (people) {
        found.append(new CaseFilePage(*m_workspace));
        found.append(new ReassignmentPlace(*m_workspace));
    }
    if (m_workspace->may(Operation::ImportPeople) || m_workspace->may(Operation::ImportNetwork))
        found.append(new ImportPlace(*m_workspace));
    if (AdministrationPlace::isFor(*m_workspace))
        found.append(new AdministrationPlace(*m_workspace));
    return found;
}

void Desk::openNewPerson()
{
    if (!m_acts || m_workspace->isReadOnly())
        return;
    m_acts->createPerson([this](BeneficiaryId person) {
        m_window.goTo({QStringLiteral("casefile"), person.value(), QStringLiteral("identity"), {}});
    });
}

void Desk::tell(const QString &text) { m_window.tell({Message::Kind::Failure, text, {}, {}}); }

void Desk::watchTheDay()
{
    // A workstation stays on for days: at midnight "in 1 day" becomes "today".
    constexpr int Minute = 60'000;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_clock->today() == m_day)
            return;
        m_day = m_clock->today();
        if (m_workspace && !m_workspace->isReadOnly())
            if (const auto refreshed = m_workspace->refreshDay(); !refreshed)
                tell(ErrorText::command(refreshed.error()));
        m_window.refresh({{}, {}, true});
    });
    timer->start(Minute);
}
