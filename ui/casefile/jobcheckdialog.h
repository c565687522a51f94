#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;

/// Records what was found of the job a person left for.
class JobCheckDialog final : public CaseDialog
{
    Q_OBJECT

public:
    JobCheckDialog(Workspace &workspace, const CaseFile &file, const JobCheck &check, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    JobCheck edited() const;
    QDate leftOn() const;

    JobCheck m_check;
    JobCheck m_opened{};
    DateField *m_checkedOn;
    ChoiceField *m_outcome;
};
