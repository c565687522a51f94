#pragma once

#include "ui/casefile/casedialog.h"

class PersonField;

/// Puts somebody who has a file in the same household.
class HouseholdDialog final : public CaseDialog
{
    Q_OBJECT

public:
    HouseholdDialog(Workspace &workspace, const CaseFile &file, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    PersonField *m_person;
    DateField *m_from;
};
