#pragma once

#include "core/domain/serviceoffer.h"
#include "ui/widgets/formdialog.h"

class ChoiceField;
class CommuneField;
class MultiChoiceField;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class Workspace;

/// Creates or edits a service that an organisation offers.
class ServiceDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// A null id creates; the organisation is given. `workspace` outlives the dialog.
    ServiceDialog(Workspace &workspace, const ServiceOffer &offer, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    DraftPlace draftPlace() const override;
    bool isChanged() const override;

private:
    void setChoices();
    void addFields();
    void fill();
    ServiceOffer edited() const;

    Workspace &m_workspace;
    ServiceOffer m_before;
    QLineEdit *m_name;
    ChoiceField *m_kind;
    MultiChoiceField *m_themes;
    QPlainTextEdit *m_description;
    MultiChoiceField *m_publics;
    QPlainTextEdit *m_conditions;
    ChoiceField *m_fees;
    QDoubleSpinBox *m_hours;
    QSpinBox *m_weeks;
    MultiChoiceField *m_reception;
    MultiChoiceField *m_mobilisation;
    MultiChoiceField *m_mobilisedBy;
    CommuneField *m_city;
    QLineEdit *m_postcode;
    MultiChoiceField *m_areas;
    QLineEdit *m_phone;
    QLineEdit *m_email;
};
