#pragma once

#include "core/domain/professional.h"
#include "ui/widgets/formdialog.h"

class ChoiceField;
class DateField;
class QLineEdit;
class Workspace;

/// Creates or edits somebody who works in an organisation.
class ProfessionalDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// A null id creates; the organisation is given. `workspace` outlives the dialog.
    ProfessionalDialog(Workspace &workspace, const Professional &professional, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    DraftPlace draftPlace() const override;
    bool isChanged() const override;

private:
    void offerSubstitutes();
    Professional edited() const;

    Workspace &m_workspace;
    Professional m_before;
    QLineEdit *m_familyName;
    QLineEdit *m_firstName;
    QLineEdit *m_jobTitle;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_languages;
    ChoiceField *m_substitute;
    DateField *m_leftOn;
};
