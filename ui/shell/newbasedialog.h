#pragma once

#include "core/services/workspace.h"
#include "ui/widgets/formdialog.h"

class ChoiceField;
class QLineEdit;

/// Asks for what a new base must know: the territory, and who will use it first. Stores nothing itself.
class NewBaseDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit NewBaseDialog(QWidget *parent = nullptr);

    NewBase base() const;

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override { return {}; }
    bool isChanged() const override;

private:
    QLineEdit *m_territory;
    ChoiceField *m_department;
    QLineEdit *m_organisation;
    ChoiceField *m_organisationType;
    QLineEdit *m_familyName;
    QLineEdit *m_firstName;
};
