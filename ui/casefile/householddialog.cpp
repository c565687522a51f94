#include "ui/casefile/householddialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/personfield.h"
#include "ui/widgets/datefield.h"

HouseholdDialog::HouseholdDialog(Workspace &workspace, const CaseFile &file, QWidget *parent)
    : CaseDialog(tr("Link a household"), tr("Link the household"), workspace, file, parent)
    , m_person(new PersonField(workspace, file.person.id))
{
    form()->addField(tr("&Person"), m_person,
        tr("Somebody who has a file: partner, child, parent under the same roof"),
        FormLayout::Need::Required);
    m_from = addDate(tr("&Since"), {}, tr("Empty when unknown"));
}

QList<FieldError> HouseholdDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    if (m_person->person().isNull())
        add(errors, m_person, tr("Choose somebody in the list that opens while you type."));
    const auto other = caseFile(workspace().access(), m_person->person());
    if (other && !other->household.isEmpty() && !file().household.isEmpty())
        add(errors, m_person, tr("Both belong to a household already."));
    return errors;
}

Result<void> HouseholdDialog::store()
{
    return workspace().people().linkHousehold(file().person.id, m_person->person(), m_from->date());
}

bool HouseholdDialog::isChanged() const
{
    return !m_person->text().isEmpty() || m_from->date().isValid() || !unreadDates().isEmpty();
}
