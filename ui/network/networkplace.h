#pragma once

#include "core/query/networkdirectory.h"
#include "ui/shell/place.h"

class EmptyState;
class NetworkDelegate;
class NetworkFilterBar;
class NetworkModel;
class OrganisationView;
class QAction;
class QPushButton;
class QStackedWidget;
class QTimer;
class ResultList;
class Workspace;

/// The partners: what is found on the left, the sheet of an organisation on the right.
class NetworkPlace final : public Place
{
    Q_OBJECT

public:
    /// `workspace` outlives the place.
    explicit NetworkPlace(Workspace &workspace, QWidget *parent = nullptr);

    Location location() const override;
    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> commands() const override { return m_commands; }

private:
    void makeCommands();
    void layOut();
    void connectParts();
    void search();
    void showCurrent();
    void showEmpty();
    void settleEmpty();
    void create();
    void go(const NetworkHit &hit);

    Workspace &m_workspace;
    NetworkFilterBar *m_filter;
    NetworkModel *m_model;
    NetworkDelegate *m_delegate;
    ResultList *m_list;
    QStackedWidget *m_pages;
    QWidget *m_found;
    EmptyState *m_empty;
    OrganisationView *m_sheet;
    QPushButton *m_new;
    QTimer *m_settle;
    QList<QAction *> m_commands{};
    bool m_loaded = false;
};
