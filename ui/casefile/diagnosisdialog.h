#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;

/// Records the day a global diagnosis was validated, and by whom.
class DiagnosisDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    DiagnosisDialog(Workspace &workspace, const CaseFile &file, const Diagnosis &diagnosis, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void offerProfessionals();
    Diagnosis edited() const;
    void tellConsequences();

    Diagnosis m_diagnosis;
    Diagnosis m_opened{};
    DateField *m_validatedOn;
    ChoiceField *m_professional;
    PlainLabel *m_note;
};
