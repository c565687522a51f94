#pragma once

#include "ui/casefile/casedialog.h"

class QDoubleSpinBox;
class QLineEdit;

/// Records an amendment that both signed: the contract becomes what it says, and its former terms are kept.
class AmendmentDialog final : public CaseDialog
{
    Q_OBJECT

public:
    AmendmentDialog(Workspace &workspace, const CaseFile &file, const Contract &contract, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    bool hasHours() const;
    void follow();
    ContractAmendment edited() const;
    /// The contract as the amendment leaves it.
    Contract amended() const;
    QWidget *fieldOf(ContractAmendment::Flaw flaw) const;

    Contract m_contract;
    ContractAmendment m_opened{};
    QLineEdit *m_subject;
    DateField *m_agreedOn = nullptr;
    DateField *m_endsOn = nullptr;
    QDoubleSpinBox *m_hours;
    QLineEdit *m_hoursReason;
    PlainLabel *m_note = nullptr;
};
