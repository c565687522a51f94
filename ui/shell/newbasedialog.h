#pragma once

#include "core/services/workspace.h"

#include <QDialog>

class ChoiceField;
class FormLayout;
class QLineEdit;

/// Asks for what a new base must know: the territory, and who will use it first.
class NewBaseDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewBaseDialog(QWidget *parent = nullptr);

    NewBase base() const;
    void accept() override;

private:
    FormLayout *m_form;
    QLineEdit *m_territory;
    ChoiceField *m_department;
    QLineEdit *m_organisation;
    ChoiceField *m_organisationType;
    QLineEdit *m_familyName;
    QLineEdit *m_firstName;
};
