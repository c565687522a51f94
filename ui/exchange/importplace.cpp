#include "ui/exchange/importplace.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/importservice.h"
#include "core/query/imports.h"
#include "core/tasks/background.h"
#include "ui/exchange/importpreview.h"
#include "ui/exchange/importprogress.h"
#include "ui/exchange/importstart.h"
#include "ui/shell/panecycle.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

ImportPlace::ImportPlace(Workspace &workspace, QWidget *parent)
    : Place(QStringLiteral("exchange"), tr("Exchanges"), QStringLiteral("exchange"), Rail::Shown, parent)
    , m_workspace(workspace)
    , m_pages(new QStackedWidget)
    , m_start(new ImportStart)
    , m_progress(new ImportProgress)
    , m_preview(new ImportPreview)
{
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_progress);
    m_pages->addWidget(m_preview);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    all->addWidget(m_pages);

    connect(m_start, &ImportStart::choosing, this, &ImportPlace::choose);
    connect(m_start, &ImportStart::dropped, this, &ImportPlace::read);
    connect(m_start, &ImportStart::undoing, this, &ImportPlace::undo);
    connect(m_progress, &ImportProgress::cancelled, &m_watcher, [this] { m_watcher.cancel(); });
    connect(m_preview, &ImportPreview::accepted, this, &ImportPlace::accept);
    connect(m_preview, &ImportPreview::abandoned, this, &ImportPlace::begin);
    connect(m_preview, &ImportPreview::reportAsked, this, &ImportPlace::saveReport);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { m_progress->setProgress(value, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportPlace::planned);
    begin();
}

ImportPlace::~ImportPlace()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ImportPlace::restore(const Location &location)
{
    if (location.section == QLatin1String("choose"))
        choose();
}

void ImportPlace::refresh(const ChangeSet &)
{
    m_start->present(
        lastImports(m_workspace.database()), m_workspace.clock().today(), !m_workspace.isReadOnly());
}

QList<QWidget *> ImportPlace::panes() const { return {m_pages->currentWidget()}; }

void ImportPlace::begin()
{
    const bool hadKeys = isAncestorOf(focusWidget());
    m_reading.reset();
    m_decisions.clear();
    refresh({});
    m_pages->setCurrentWidget(m_start);
    if (hadKeys && !isAncestorOf(focusWidget()))
        PaneCycle::enter(m_start);
}

void ImportPlace::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Files to import (*.csv *.txt *.json)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPlace::read);
    dialog->open();
}

void ImportPlace::read(const QString &path)
{
    if (m_watcher.isRunning() || m_applying)
        return;
    m_path = path;
    m_reading.reset();
    m_applyNext = false;
    plan({}, tr("Reading %1…").arg(QFileInfo(path).fileName()));
}

void ImportPlace::plan(const ImportDecisions &decisions, const QString &step)
{
    m_decisions = decisions;
    m_progress->begin(step);
    m_pages->setCurrentWidget(m_progress);
    const auto known = m_reading;
    const QDate today = m_workspace.clock().today();
    m_watcher.setFuture(inBackground<std::shared_ptr<Reading>>(
        [known, decisions, today, file = m_path, base = m_workspace.path()](auto &promise) {
            auto reading = std::make_shared<Reading>();
            reading->source = known ? known->source : readImportFile(file);
            ImportWatch watch;
            watch.cancelled = [&promise] { return promise.isCanceled(); };
            watch.progress = [&promise](int done, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
            };
            if (!reading->source.refusal)
                reading->plan = planImport(base, reading->source, today, decisions, watch);
            return reading;
        }));
}

void ImportPlace::planned()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        tell(Message::Kind::Information, tr("Cancelled: nothing was written."));
        return begin();
    }
    m_reading = m_watcher.result();
    const QString name = QFileInfo(m_path).fileName();
    if (m_reading->source.refusal) {
        tell(Message::Kind::Failure,
            tr("%1 cannot be imported. %2").arg(name, ImportText::problem(*m_reading->source.refusal)));
        return begin();
    }
    if (!m_reading->plan) {
        tell(Message::Kind::Failure, ErrorText::command(m_reading->plan.error()));
        return begin();
    }
    const ImportPlan &plan = *m_reading->plan;
    if (plan.refused) {
        QStringList why;
        for (const ImportProblem &problem : plan.problems)
            if (problem.severity == ImportProblem::Severity::Error)
                why.append(ImportText::problem(problem));
        tell(Message::Kind::Failure, tr("%1 cannot be imported. %2").arg(name, why.join(QLatin1Char(' '))));
        return begin();
    }
    if (m_applyNext)
        return backUpThenApply();
    m_preview->present(name, plan, m_decisions);
    m_pages->setCurrentWidget(m_preview);
    // The dialog that named the file took the keys with it.
    window()->activateWindow();
    PaneCycle::enter(m_preview);
}

void ImportPlace::accept()
{
    m_applyNext = true;
    if (m_preview->decisions().isEmpty())
        return backUpThenApply();
    plan(m_preview->decisions(), tr("Preparing…"));
}

/// Before many lines change, the base as it is gets a backup of its own.
void ImportPlace::backUpThenApply()
{
    constexpr int ManyLines = 50;
    const ImportSummary summary = m_reading->plan->summary();
    // A server has backups of its own.
    if (summary.created + summary.updated <= ManyLines || m_workspace.territory().demonstration
        || m_workspace.isServer())
        return apply(*m_reading->plan);
    const auto key = m_workspace.keyForBackup();
    if (!key) {
        tell(Message::Kind::Failure, ErrorText::command(key.error()));
        return begin();
    }
    m_applying = true;
    m_progress->begin(tr("Backing the base up first…"));
    m_pages->setCurrentWidget(m_progress);
    const QString base = m_workspace.path();
    inBackground<Result<BackupContent>>([base, key = *key, at = m_workspace.clock().now()](auto &) {
        return Backup::makeAutomatic(base, key, at);
    }).then(this, [this, base](const Result<BackupContent> &made) {
        m_applying = false;
        if (made)
            return apply(*m_reading->plan);
        tell(Message::Kind::Failure,
            tr("The base could not be backed up, and nothing was imported. %1")
                .arg(ErrorText::backup(made.error(), Backup::folderOf(base))));
        begin();
    });
}

void ImportPlace::apply(const ImportPlan &plan)
{
    // The base has one writer, and it lives here: between two slices the window goes on living, with nothing
    // but the way to cancel.
    m_applying = true;
    m_progress->begin(tr("Importing…"));
    m_pages->setCurrentWidget(m_progress);
    ImportWatch watch;
    watch.progress = [this](int done, int total) {
        m_progress->setProgress(done, total);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    };
    watch.cancelled = [this] { return m_progress->isCancelled(); };
    const QList<QWidget *> others = othersInWindow();
    for (QWidget *other : others)
        other->setEnabled(false);
    const auto done = ImportService(m_workspace.access()).apply(plan, {m_preview->joinsCircles()}, watch);
    for (QWidget *other : others)
        other->setEnabled(true);
    m_applying = false;
    if (done)
        tell(Message::Kind::Done, tr("%n line(s) imported.", nullptr, done->written));
    else
        tell(Message::Kind::Failure, ErrorText::command(done.error()));
    begin();
}

QList<QWidget *> ImportPlace::othersInWindow() const
{
    // Siblings of each ancestor: what surrounds the page, menus and their shortcuts included.
    QList<QWidget *> others;
    for (const QWidget *widget = this; widget->parentWidget(); widget = widget->parentWidget())
        for (QObject *sibling : widget->parentWidget()->children())
            if (auto *other = qobject_cast<QWidget *>(sibling);
                other && other != widget && other->isEnabled())
                others.append(other);
    return others;
}

void ImportPlace::undo(CommandId command)
{
    if (const auto done = m_workspace.undo().undo(command); !done)
        return tell(Message::Kind::Failure, ErrorText::command(done.error()));
    tell(Message::Kind::Done, tr("The import was undone."));
    begin();
}

void ImportPlace::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the remarks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("import-remarks.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QList<QStringList> lines{{tr("Line"), tr("Column"), tr("Severity"), tr("Remark")}};
        for (const ImportProblem &problem : m_reading->plan->allProblems())
            lines.append({QString::number(problem.line), problem.column,
                ImportText::severity(problem.severity), ImportText::problem(problem)});
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csvText(lines)) < 0 || !file.commit())
            tell(Message::Kind::Failure, tr("%1 could not be written: %2").arg(path, file.errorString()));
        else
            tell(Message::Kind::Done, tr("Remarks saved."));
    });
    dialog->open();
}

void ImportPlace::tell(Message::Kind kind, const QString &text) { Q_EMIT told({kind, text, {}, {}}); }
