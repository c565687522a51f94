#pragma once

#include "ui/shell/place.h"

class AccountsTab;
class QTabWidget;
class TermsTab;
class TrailTab;
class Workspace;

/// What keeps the base in order, without any file: the accounts for an administrator, the trail for the data
/// protection officer, the emergencies for the team lead too.
class AdministrationPlace final : public Place
{
    Q_OBJECT

public:
    /// `workspace` outlives the place.
    explicit AdministrationPlace(Workspace &workspace, QWidget *parent = nullptr);

    /// Whether the account of the session has anything to do there.
    static bool isFor(const Workspace &workspace);

    Location location() const override;
    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;

private:
    Workspace &m_workspace;
    QTabWidget *m_tabs;
    AccountsTab *m_accounts = nullptr;
    TermsTab *m_terms = nullptr; ///< null for who may not
    QList<TrailTab *> m_trails{};
};
