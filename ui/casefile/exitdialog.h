#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QLineEdit;

/// Records the end of a pathway: the day and the reason.
class ExitDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    ExitDialog(Workspace &workspace, const CaseFile &file, const Exit &exit, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    Exit edited() const;
    QWidget *fieldOf(Exit::Flaw flaw) const;
    void tellConsequences();

    Exit m_exit;
    Exit m_opened{};
    DateField *m_leftOn;
    ChoiceField *m_reason;
    QLineEdit *m_detail;
    PlainLabel *m_note;
};
