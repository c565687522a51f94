#pragma once

#include "core/query/accounts.h"
#include "ui/widgets/message.h"

#include <QWidget>

class ListPanel;
class QPushButton;
class TextModel;
class Workspace;

/// The accounts of the base: who enters, as what, with or without passphrase.
class AccountsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsTab(Workspace &workspace, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void told(const Message &message);

private:
    void edit(int row);
    void protect(int row);
    void storePassphrase(AccountId account, const QString &passphrase);

    Workspace &m_workspace;
    QList<AccountRow> m_rows{};
    TextModel *m_model;
    ListPanel *m_list;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_protect;
};
