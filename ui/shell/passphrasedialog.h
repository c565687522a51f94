#pragma once

#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

/// Asks for a new passphrase, twice, and proposes one.
class PassphraseDialog final : public FormDialog
{
    Q_OBJECT

public:
    PassphraseDialog(const QString &login, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &passphrase);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void propose();

    QString m_login;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QCheckBox *m_shown;
};
