#include "ui/caseload/viewcommands.h"

#include "ui/caseload/viewdialog.h"
#include "ui/shell/commands.h"
#include "ui/text/errortext.h"
#include "ui/widgets/theme.h"

ViewCommands::ViewCommands(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
    , m_save(make(tr("&Save as a view…"), QStringLiteral("bookmark"), &ViewCommands::saveAs))
    , m_update(make(tr("&Update the view"), QStringLiteral("save"), &ViewCommands::update))
    , m_rename(make(tr("&Rename the view…"), QStringLiteral("edit"), &ViewCommands::rename))
    , m_remove(make(tr("Re&move the view"), QStringLiteral("delete"), &ViewCommands::remove))
{
}

QAction *ViewCommands::make(const QString &text, const QString &icon, void (ViewCommands::*run)())
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ViewCommands::show(
    const CaseloadView &view, const Filter &filter, const QString &words, const ColumnLayout &layout)
{
    m_view = view;
    m_filter = filter;
    m_words = words;
    m_layout = layout;
    const bool writes = !m_workspace.isReadOnly();
    m_save->setEnabled(writes);
    m_update->setEnabled(writes && view.isSaved() && filter != view.filter);
    m_rename->setEnabled(writes && view.isSaved());
    m_remove->setEnabled(writes && view.isSaved());
    const QString readOnly = writes ? QString() : tr("The base is open for reading only.");
    const QString builtIn = view.isSaved() ? readOnly : tr("This view is built in.");
    setWhyDisabled(m_save, readOnly);
    setWhyDisabled(m_rename, builtIn);
    setWhyDisabled(m_remove, builtIn);
    setWhyDisabled(
        m_update, !view.isSaved() || !writes ? builtIn : tr("The list shows what the view was saved with."));
}

void ViewCommands::openDialog(const SavedView &view, const QString &words)
{
    auto *dialog = new ViewDialog(m_workspace.views(), view, words, m_page);
    connect(dialog, &ViewDialog::stored, this, &ViewCommands::stored);
    dialog->open();
}

void ViewCommands::saveAs()
{
    SavedView view;
    view.filter = m_filter.toJson();
    view.columns = QString::fromUtf8(m_layout.toJson());
    view.position = int(m_workspace.views().views().size());
    openDialog(view, m_words);
}

void ViewCommands::rename() { openDialog(m_view.saved, {}); }

void ViewCommands::update()
{
    SavedView view = m_view.saved;
    view.filter = m_filter.toJson();
    view.columns = QString::fromUtf8(m_layout.toJson());
    const auto saved = m_workspace.views().save(view);
    if (saved)
        Q_EMIT stored(*saved);
    else
        Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(saved.error())});
}

void ViewCommands::remove()
{
    const QString name = m_view.title;
    const auto removed = m_workspace.views().remove(m_view.saved.id);
    if (removed)
        Q_EMIT told({.kind = Message::Kind::Done, .text = tr("The view “%1” was removed.").arg(name)});
    else
        Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(removed.error())});
}
