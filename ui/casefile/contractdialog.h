#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;

/// Signs a contract or edits one, and says at once which deadlines follow.
class ContractDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id signs a new one.
    ContractDialog(Workspace &workspace, const CaseFile &file, const Contract &contract, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void addFields();
    void follow();
    bool hasHours() const;
    Contract edited() const;
    QWidget *fieldOf(Contract::Flaw flaw) const;
    /// Another contract of the same kind that covers some of the same days.
    std::optional<Contract> overlapped() const;

    Contract m_contract;
    Contract m_opened{};
    ChoiceField *m_kind;
    ChoiceField *m_organisation;
    DateField *m_signedOn = nullptr;
    DateField *m_startsOn = nullptr;
    DateField *m_endsOn = nullptr;
    DateField *m_revisedOn = nullptr;
    QDoubleSpinBox *m_hours;
    QLineEdit *m_hoursReason;
    QCheckBox *m_lateReview;
    PlainLabel *m_note = nullptr;
};
