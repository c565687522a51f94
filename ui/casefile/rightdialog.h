#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class Nomenclature;
class QCheckBox;

/// Records a right of a person, or its change of state.
class RightDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    RightDialog(Workspace &workspace, const CaseFile &file, const BenefitRight &right, QWidget *parent);

    /// The reasons CNAF gives for a state of a right; null when it gives none.
    static const Nomenclature *reasonsOf(BenefitRight::Kind kind, BenefitRight::State state);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void addFields();
    void offerStates();
    void follow();
    BenefitRight::Kind kind() const;
    BenefitRight::State state() const;
    BenefitRight edited() const;

    BenefitRight m_right;
    BenefitRight m_opened{};
    ChoiceField *m_kind;
    ChoiceField *m_state;
    ChoiceField *m_reason;
    DateField *m_appliedOn = nullptr;
    DateField *m_openedOn = nullptr;
    DateField *m_receivedOn = nullptr;
    DateField *m_stateSince = nullptr;
    DateField *m_closedOn = nullptr;
    QCheckBox *m_duties;
    PlainLabel *m_note = nullptr;
};
