#include "ui/shell/workspacelink.h"

#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/text/commandtext.h"
#include "ui/text/errortext.h"

#include <QFileInfo>

WorkspaceLink::WorkspaceLink(Workspace &workspace, MainWindow &window)
    : m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &Workspace::committed, this, &WorkspaceLink::changed);
    connect(&workspace, &Workspace::failed, this, &WorkspaceLink::tellFailure);
    connect(window.commands().undo, &QAction::triggered, this, &WorkspaceLink::undo);
    connect(window.commands().redo, &QAction::triggered, this, &WorkspaceLink::redo);

    const Professional &user = workspace.user();
    window.rail().setUser(QStringLiteral("%1 %2").arg(user.firstName, user.familyName).trimmed());
    window.setBaseName(QFileInfo(workspace.path()).completeBaseName());
    StatusLine &status = window.statusLine();
    window.commands().setWritable(!workspace.isReadOnly(), workspace.may(Operation::CreatePerson));
    status.setSaved({});
    status.setReadOnly(workspace.isReadOnly(), workspace.writer());
    status.setDemonstration(workspace.territory().demonstration);
    nameUndo();
}

void WorkspaceLink::changed(const ChangeSet &changes)
{
    m_window.statusLine().setSaved(m_workspace.clock().now());
    nameUndo();
    m_window.refresh(changes);
}

void WorkspaceLink::nameUndo()
{
    const auto named = [](const std::optional<UndoService::Step> &step) {
        return step ? textOf(step->kind) : QString();
    };
    if (m_workspace.isReadOnly())
        m_window.commands().setUndo({}, {});
    else
        m_window.commands().setUndo(
            named(m_workspace.undo().undoable()), named(m_workspace.undo().redoable()));
}

void WorkspaceLink::undo()
{
    const auto step = m_workspace.undo().undoable();
    if (const auto done = m_workspace.undo().undo(); !done)
        return tellFailure(done.error());
    if (step)
        m_window.tell({.kind = Message::Kind::Done, .text = tr("Undone: %1").arg(textOf(step->kind))});
}

void WorkspaceLink::redo()
{
    const auto step = m_workspace.undo().redoable();
    if (const auto done = m_workspace.undo().redo(); !done)
        return tellFailure(done.error());
    if (step)
        m_window.tell({.kind = Message::Kind::Done, .text = tr("Done again: %1").arg(textOf(step->kind))});
}

void WorkspaceLink::tellFailure(const Error &error)
{
    m_window.tell({.kind = Message::Kind::Failure, .text = ErrorText::command(error)});
}
