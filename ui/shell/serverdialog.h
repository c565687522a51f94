#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

/// Asks where the base of a team stands and who enters it. Stores nothing itself.
class ServerDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(QWidget *parent = nullptr);

    /// The address with the login in it.
    QString address() const;

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override { return {}; }
    bool isChanged() const override;

private:
    QLineEdit *m_address;
    QLineEdit *m_login;
};
