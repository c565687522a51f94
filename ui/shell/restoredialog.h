#pragma once

#include "core/services/backup.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

/// Opens a backup with the passphrase of an account, shows what it holds, and writes its base once that is
/// agreed to. accepted() tells that the base stands at its place.
class RestoreDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// A base that stands at `base` is kept beside it.
    RestoreDialog(const QString &backup, const QString &base, const QDateTime &now, QWidget *parent);

protected:
    QList<FieldError> errors() const override { return {}; }
    Result<void> store() override;
    bool isChanged() const override;

private:
    void confirm(const BackupContent &content);
    void refuse(const Error &error);
    void restore();

    QString m_backup;
    QString m_base;
    QDateTime m_now;
    QLineEdit *m_login;
    QLineEdit *m_passphrase;
};
