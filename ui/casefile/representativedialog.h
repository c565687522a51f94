#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QLineEdit;

/// Records who acts in law for a minor or a protected adult.
class RepresentativeDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    RepresentativeDialog(Workspace &workspace, const CaseFile &file,
        const LegalRepresentative &representative, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    LegalRepresentative edited() const;

    LegalRepresentative m_representative;
    LegalRepresentative m_opened{};
    QLineEdit *m_familyName;
    QLineEdit *m_firstName;
    ChoiceField *m_link;
    ChoiceField *m_authority;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_notInformed;
    DateField *m_informedOn = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
};
