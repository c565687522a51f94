#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;

/// Records that a person is on the list of jobseekers, or left it.
class RegistrationDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    RegistrationDialog(
        Workspace &workspace, const CaseFile &file, const Registration &registration, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    Registration edited() const;
    void tellConsequences();

    Registration m_registration;
    Registration m_opened{};
    DateField *m_registeredOn;
    DateField *m_endedOn;
    ChoiceField *m_category;
    PlainLabel *m_note;
};
