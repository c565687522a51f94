#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QLineEdit;

/// Records a proposal or a decision of orientation, and its notification.
class OrientationDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    OrientationDialog(
        Workspace &workspace, const CaseFile &file, const Orientation &orientation, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void addFields();
    void followState();
    void tellConsequences();
    Orientation edited() const;
    QWidget *fieldOf(Orientation::Flaw flaw) const;
    QWidget *futureDay() const;

    Orientation m_orientation;
    Orientation m_opened{};
    ChoiceField *m_state;
    ChoiceField *m_track;
    ChoiceField *m_organisation;
    DateField *m_proposedOn = nullptr;
    DateField *m_decidedOn = nullptr;
    DateField *m_notifiedOn = nullptr;
    QLineEdit *m_reason;
    PlainLabel *m_note = nullptr;
};
