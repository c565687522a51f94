#pragma once

#include "ui/casefile/casedialog.h"

class QLineEdit;

/// Takes away, for good, all that is kept of a person, once the number of her file is typed.
class EraseDialog final : public CaseDialog
{
    Q_OBJECT

public:
    EraseDialog(Workspace &workspace, const CaseFile &file, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;
    DraftPlace draftPlace() const override { return {}; }

private:
    QLineEdit *m_reference;
};
