#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QLineEdit;

/// Sets a target under a theme or edits one, with the day the person agreed to it.
class TargetDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id sets a new one.
    TargetDialog(Workspace &workspace, const CaseFile &file, const Target &target, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void offerTargets();
    Target edited() const;
    QWidget *fieldOf(Target::Flaw flaw) const;

    Target m_target;
    Target m_opened{};
    ChoiceField *m_theme;
    ChoiceField *m_code;
    QLineEdit *m_label;
    DateField *m_setOn = nullptr;
    DateField *m_agreedOn = nullptr;
};
