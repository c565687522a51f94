#pragma once

#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;

/// Signs a contract, prepares one or edits it; says at once which deadlines follow and what the rules say
/// against it. It is signed once the person and the body have both signed.
class ContractDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id signs a new one, or prepares it when it bears no signature.
    ContractDialog(Workspace &workspace, const CaseFile &file, const Contract &contract, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void addFields();
    void addDays();
    void addHours();
    void follow();
    bool hasHours() const;
    Contract edited() const;
    QWidget *fieldOf(Contract::Flaw flaw) const;
    static bool isPrepared(const Contract &contract);

    Contract m_contract;
    Contract m_opened{};
    ChoiceField *m_kind;
    ActorFields *m_body; ///< and who signs for it
    DateField *m_personSignedOn = nullptr;
    DateField *m_bodySignedOn = nullptr;
    DateField *m_signedOn = nullptr; ///< when only the day of both is known
    DateField *m_startsOn = nullptr;
    DateField *m_endsOn = nullptr;
    DateField *m_revisedOn = nullptr;
    QDoubleSpinBox *m_hours;
    QLineEdit *m_hoursReason;
    QCheckBox *m_lateReview;
    PlainLabel *m_note = nullptr;
};
