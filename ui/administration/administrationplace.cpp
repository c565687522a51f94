#include "ui/administration/administrationplace.h"

#include "core/services/workspace.h"
#include "ui/administration/accountstab.h"
#include "ui/administration/termstab.h"
#include "ui/administration/trailtab.h"
#include "ui/widgets/tabkeys.h"
#include "ui/widgets/theme.h"

#include <QTabWidget>
#include <QVBoxLayout>

AdministrationPlace::AdministrationPlace(Workspace &workspace, QWidget *parent)
    : Place(
        QStringLiteral("administration"), tr("Administration"), QStringLiteral("lock"), Rail::Shown, parent)
    , m_workspace(workspace)
    , m_tabs(new QTabWidget)
{
    m_tabs->setAccessibleName(tr("Parts of the administration"));
    m_tabs->setDocumentMode(true);
    addTabKeys(m_tabs, this);
    if (workspace.may(Operation::ManageAccounts)) {
        m_accounts = new AccountsTab(workspace);
        m_tabs->addTab(m_accounts, tr("Accounts"));
        connect(m_accounts, &AccountsTab::told, this, &Place::told);
    }
    if (workspace.may(Operation::ReadTrail)) {
        m_trails.append(new TrailTab(workspace, TrailTab::Shows::Everything));
        m_tabs->addTab(m_trails.last(), tr("Trail"));
    }
    if (workspace.may(Operation::ReviewEmergencies)) {
        m_trails.append(new TrailTab(workspace, TrailTab::Shows::Emergencies));
        m_tabs->addTab(m_trails.last(), tr("Emergencies"));
    }
    if (workspace.may(Operation::EditTerms)) {
        m_terms = new TermsTab(workspace);
        m_tabs->addTab(m_terms, tr("Vocabulary"));
        connect(m_terms, &TermsTab::told, this, &Place::told);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refresh({.everything = true}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->addWidget(m_tabs);
}

bool AdministrationPlace::isFor(const Workspace &workspace)
{
    return workspace.may(Operation::ManageAccounts) || workspace.may(Operation::ReadTrail)
        || workspace.may(Operation::ReviewEmergencies) || workspace.may(Operation::EditTerms);
}

Location AdministrationPlace::location() const { return {.place = code()}; }

void AdministrationPlace::restore(const Location &) { refresh({.everything = true}); }

void AdministrationPlace::refresh(const ChangeSet &changes)
{
    if (m_accounts && (changes.everything || changes.touches(QLatin1String("account"))))
        m_accounts->reload();
    if (m_terms && (changes.everything || changes.touches(QLatin1String("term"))))
        m_terms->reload();
    // Reading leaves a row: only what is looked at is read.
    for (TrailTab *trail : std::as_const(m_trails))
        if (trail == m_tabs->currentWidget())
            trail->reload();
}

QList<QWidget *> AdministrationPlace::panes() const { return {m_tabs->currentWidget()}; }
