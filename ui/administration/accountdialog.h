#pragma once

#include "core/domain/professional.h"
#include "ui/widgets/formdialog.h"

class ChoiceField;
class QCheckBox;
class QLineEdit;
class Workspace;

/// Creates or edits an account.
class AccountDialog final : public FormDialog
{
    Q_OBJECT

public:
    AccountDialog(Workspace &workspace, const Account &account, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    DraftPlace draftPlace() const override;
    bool isChanged() const override;

private:
    Account edited() const;

    Workspace &m_workspace;
    Account m_before;
    QLineEdit *m_login;
    ChoiceField *m_professional;
    ChoiceField *m_role;
    QCheckBox *m_active;
};
