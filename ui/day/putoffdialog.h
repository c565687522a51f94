#pragma once

#include "core/query/day.h"
#include "ui/widgets/formdialog.h"

class DateField;
class QLineEdit;
class Workspace;

/// Puts a reason of the day off until a day, and asks why: it comes back that day.
class PutOffDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `workspace` outlives the dialog.
    PutOffDialog(Workspace &workspace, const DayPerson &person, const DayReason &reason, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    DraftPlace draftPlace() const override;
    bool isChanged() const override;

private:
    Snooze edited() const;

    Workspace &m_workspace;
    Snooze m_snooze{};
    DateField *m_until;
    QLineEdit *m_reason;
};
