#include "ui/shell/workspacelink.h"

#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/text/basetext.h"
#include "ui/text/commandtext.h"
#include "ui/text/errortext.h"

WorkspaceLink::WorkspaceLink(Workspace &workspace, MainWindow &window)
    : m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &Workspace::committed, this, &WorkspaceLink::changed);
    connect(&workspace, &Workspace::failed, this, &WorkspaceLink::tellFailure);
    connect(&workspace, &Workspace::reachable, this, &WorkspaceLink::tellReachable);
    connect(window.commands().undo, &QAction::triggered, this, &WorkspaceLink::undo);
    connect(window.commands().redo, &QAction::triggered, this, &WorkspaceLink::redo);

    const Professional &user = workspace.user();
    window.rail().setUser(QStringLiteral("%1 %2").arg(user.firstName, user.familyName).trimmed());
    window.setBaseName(baseName(workspace.path()));
    StatusLine &status = window.statusLine();
    m_mayCreate = workspace.may(Operation::CreatePerson);
    status.setSaved({});
    status.setDemonstration(workspace.territory().demonstration);
    showWritable();
    nameUndo();
}

void WorkspaceLink::showWritable()
{
    m_window.commands().setWritable(!m_workspace.isReadOnly(), m_mayCreate);
    StatusLine &status = m_window.statusLine();
    if (m_workspace.isLost())
        status.setLost();
    else
        status.setReadOnly(m_workspace.isReadOnly(), m_workspace.writer());
}

void WorkspaceLink::tellReachable(bool answers)
{
    showWritable();
    if (!answers)
        return m_window.tell({.kind = Message::Kind::Failure,
            .text =
                tr("The server does not answer. What you are typing stays here; nothing can be saved until "
                   "it answers again. Maillage goes on trying.")});
    m_window.tell({.kind = Message::Kind::Done, .text = tr("The server answers again: you can save.")});
    nameUndo();
    m_window.refresh({.everything = true});
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
