#pragma once

#include "ui/caseload/caseloadviews.h"
#include "ui/caseload/columnlayout.h"
#include "ui/widgets/message.h"

#include <QAction>

/// Saves what the list shows as a view, and changes, renames or removes a saved one.
class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    /// `page` owns this and is the parent of the dialogs.
    ViewCommands(Workspace &workspace, QWidget *page);

    QList<QAction *> actions() const { return {m_save, m_update, m_rename, m_remove}; }
    QAction *save() const { return m_save; }
    /// Tells what is shown now: the view, what is filtered in it, in words too, and how it is laid out.
    void show(
        const CaseloadView &view, const Filter &filter, const QString &words, const ColumnLayout &layout);

Q_SIGNALS:
    void stored(SavedViewId view);
    void told(const Message &message);

private:
    QAction *make(const QString &text, const QString &icon, void (ViewCommands::*run)());
    void saveAs();
    void update();
    void rename();
    void remove();
    void openDialog(const SavedView &view, const QString &words);

    Workspace &m_workspace;
    QWidget *m_page;
    CaseloadView m_view{};
    Filter m_filter{};
    QString m_words{};
    ColumnLayout m_layout{};
    QAction *m_save;
    QAction *m_update;
    QAction *m_rename;
    QAction *m_remove;
};
