#pragma once

#include "ui/casefile/casedialog.h"

/// Ends the person's place in her household: from then on neither file shows the other.
class LeaveHouseholdDialog final : public CaseDialog
{
    Q_OBJECT

public:
    LeaveHouseholdDialog(Workspace &workspace, const CaseFile &file, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !unreadDates().isEmpty(); }

private:
    DateField *m_lastDay;
};
