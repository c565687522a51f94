#pragma once

#include "ui/casefile/casedialog.h"

class QLineEdit;

/// Reopens a pathway that was left: it goes on from where it stood.
class ReopenDialog final : public CaseDialog
{
    Q_OBJECT

public:
    ReopenDialog(Workspace &workspace, const CaseFile &file, const Exit &exit, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void tellConsequences();
    QString reason() const;

    Exit m_exit;
    DateField *m_on;
    QLineEdit *m_reason;
    PlainLabel *m_note = nullptr;
};
