#pragma once

#include "core/domain/changeset.h"
#include "core/services/workspace.h"

#include <QObject>

class MainWindow;

/// Ties an opened base to the window: what changed reaches the places, undo and redo are named and done, and
/// the status line says what holds for this base.
class WorkspaceLink final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the link.
    WorkspaceLink(Workspace &workspace, MainWindow &window);

private:
    void changed(const ChangeSet &changes);
    void nameUndo();
    void showWritable();
    void tellReachable(bool answers);
    void undo();
    void redo();
    void tellFailure(const Error &error);

    Workspace &m_workspace;
    bool m_mayCreate = false;
    MainWindow &m_window;
};
