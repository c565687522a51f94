#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QPlainTextEdit;

/// Decides what a person asked by her rights, says when she was answered, and ends a restriction.
class RightsDecisionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    RightsDecisionDialog(
        Workspace &workspace, const CaseFile &file, const RightsRequest &request, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void follow();
    QString consequence(const RightsRequest &mine) const;
    RightsRequest edited() const;

    RightsRequest m_request;
    RightsRequest m_opened{};
    ChoiceField *m_decision;
    QPlainTextEdit *m_reason;
    DateField *m_decidedOn = nullptr;
    DateField *m_answeredOn = nullptr;
    DateField *m_liftedOn = nullptr;
    PlainLabel *m_note = nullptr;
};
