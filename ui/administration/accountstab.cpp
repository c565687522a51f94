#include "ui/administration/accountstab.h"

#include "core/services/workspace.h"
#include "core/tasks/background.h"
#include "ui/administration/accountdialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/trailtext.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textmodel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

AccountsTab::AccountsTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new TextModel(
          {tr("Login"), tr("Who"), tr("Role"), tr("Organisation"), tr("Passphrase"), tr("Last entered")},
          this))
    , m_list(new ListPanel(tr("Accounts")))
    , m_new(new QPushButton(tr("&New account…")))
    , m_edit(new QPushButton(tr("&Edit the account…")))
    , m_protect(new QPushButton(tr("Give a &passphrase…")))
{
    m_list->setModel(m_model);
    m_list->table()->setColumnWidths(3, {20, 26, 24, 0, 20, 24});
    auto *tools = new QHBoxLayout;
    tools->addStretch(1);
    for (QPushButton *button : {m_protect, m_edit, m_new}) {
        button->setAutoDefault(false);
        button->setEnabled(!workspace.isReadOnly());
        tools->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    connect(m_list->table(), &ListTable::opened, this, &AccountsTab::edit);
    connect(
        m_new, &QPushButton::clicked, this, [this] { (new AccountDialog(m_workspace, {}, this))->open(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->table()->currentRow()); });
    connect(m_protect, &QPushButton::clicked, this, [this] { protect(m_list->table()->currentRow()); });
}

void AccountsTab::reload()
{
    const qint64 kept = m_model->id(m_list->table()->currentRow());
    m_rows = accountRows(m_workspace.access()).value_or({});
    QList<TextRow> rows;
    for (const AccountRow &row : std::as_const(m_rows)) {
        const bool gone = !row.account.active;
        rows.append({row.account.id.value(),
            {{.text = row.account.login, .secondary = gone}, {.text = row.name, .secondary = gone},
                {.text = gone ? tr("closed") : textOf(row.account.role), .secondary = gone},
                {.text = row.organisation, .secondary = gone},
                row.hasPassphrase ? TextCell{.text = tr("yes"), .state = State::Done}
                                  : TextCell{.text = tr("none"), .state = State::Soon},
                {.text = row.lastEntered.isValid() ? momentText(row.lastEntered, m_workspace.clock().today())
                                                   : tr("never"),
                    .secondary = gone}}});
    }
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_list->table()->goToRow(std::max(0, m_model->rowOf(kept)));
}

void AccountsTab::edit(int row)
{
    if (row >= 0 && row < m_rows.size() && m_edit->isEnabled())
        (new AccountDialog(m_workspace, m_rows[row].account, this))->open();
}

void AccountsTab::protect(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Account &account = m_rows[row].account;
    auto *dialog = new PassphraseDialog(account.login, this);
    connect(dialog, &PassphraseDialog::chosen, this,
        [this, id = account.id](const QString &passphrase) { storePassphrase(id, passphrase); });
    dialog->open();
}

void AccountsTab::storePassphrase(AccountId account, const QString &passphrase)
{
    inBackground<MadeKey>([passphrase](auto &) {
        return keyFromNew(passphrase);
    }).then(this, [this, account](const MadeKey &made) {
        if (const auto done = m_workspace.accounts().protect(account, made); !done)
            return Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(done.error())});
        reload();
        Q_EMIT told({.kind = Message::Kind::Done, .text = tr("The account has its new passphrase.")});
    });
}
