#pragma once

#include "core/domain/organisation.h"
#include "ui/widgets/formdialog.h"

class ChoiceField;
class CommuneField;
class DateField;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class Workspace;

/// Creates or edits an organisation; a new name asks since when it is borne.
class OrganisationDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// A null id creates. `workspace` outlives the dialog.
    OrganisationDialog(Workspace &workspace, const Organisation &organisation, QWidget *parent);

    /// Null until stored.
    OrganisationId stored() const { return m_stored; }

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    DraftPlace draftPlace() const override;
    bool isChanged() const override;

private:
    void addFields();
    void fill();
    void followName();
    void followType();
    Organisation edited() const;
    bool isRenamed() const;
    QWidget *fieldOf(Organisation::Flaw flaw) const;

    Workspace &m_workspace;
    Organisation m_before;
    OrganisationId m_stored{};
    QLineEdit *m_name;
    DateField *m_renamedOn;
    ChoiceField *m_type;
    QCheckBox *m_sensitive;
    QLineEdit *m_siret;
    QLineEdit *m_address;
    QLineEdit *m_complement;
    QLineEdit *m_postcode;
    CommuneField *m_city;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_website;
    QPlainTextEdit *m_description;
};
