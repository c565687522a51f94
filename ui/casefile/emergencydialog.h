#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/formdialog.h"

class QPlainTextEdit;
class Workspace;

/// Opens a file for an hour to somebody who is not in the circle, for a reason that is kept.
class EmergencyDialog final : public FormDialog
{
    Q_OBJECT

public:
    EmergencyDialog(Workspace &workspace, BeneficiaryId person, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    DraftPlace draftPlace() const override;
    bool isChanged() const override;

private:
    QString reason() const;

    Workspace &m_workspace;
    BeneficiaryId m_person;
    QPlainTextEdit *m_reason;
};
