#pragma once

#include "core/services/requestservice.h"
#include "ui/casefile/casedialog.h"

class ChoiceField;
class QCheckBox;
class QDoubleSpinBox;
class QPlainTextEdit;
class QTimeEdit;

/// Tells what became of a request: only the fields that the state reached needs.
class MoveDialog final : public CaseDialog
{
    Q_OBJECT

public:
    MoveDialog(Workspace &workspace, const CaseFile &file, const PartnerRequest &request,
        PartnerRequest::State to, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void addSent();
    void addAnswer();
    void addAppointment();
    void addOutcome();
    void addWords(const QString &label, FormLayout::Need need);
    QDateTime happenedAt() const;
    RequestMove move() const;

    PartnerRequest m_request;
    PartnerRequest::State m_to;
    DateField *m_on = nullptr;
    QTimeEdit *m_time = nullptr;
    ChoiceField *m_choice = nullptr; ///< the way, the refusal or the outcome
    DateField *m_informedOn = nullptr;
    QDoubleSpinBox *m_amount = nullptr;
    QCheckBox *m_joins = nullptr;
    QPlainTextEdit *m_words = nullptr;
};
