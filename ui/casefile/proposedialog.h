#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QPlainTextEdit;

/// Proposes to another file of the household something that both share.
class ProposeDialog final : public CaseDialog
{
    Q_OBJECT

public:
    ProposeDialog(Workspace &workspace, const CaseFile &file, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void follow();
    FactProposal::Fact fact() const;
    bool isInWords() const;

    ChoiceField *m_to;
    ChoiceField *m_fact;
    QPlainTextEdit *m_words;
    PlainLabel *m_note = nullptr;
};
