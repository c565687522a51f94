#pragma once

#include "ui/casefile/casedialog.h"

class QLineEdit;

/// Ends a membership of a circle on a day, with the reason.
class EndMemberDialog final : public CaseDialog
{
    Q_OBJECT

public:
    EndMemberDialog(Workspace &workspace, const CaseFile &file, const CircleMember &member, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    CircleMember m_member;
    DateField *m_lastDay;
    QLineEdit *m_reason;
};
