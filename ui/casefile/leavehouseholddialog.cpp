#include "ui/casefile/leavehouseholddialog.h"

#include "core/services/workspace.h"
#include "ui/widgets/datefield.h"

LeaveHouseholdDialog::LeaveHouseholdDialog(Workspace &workspace, const CaseFile &file, QWidget *parent)
    : CaseDialog(tr("Part from the household"), tr("Part from it"), workspace, file, parent)
    , m_lastDay(addDate(tr("&Last day together"), file.today,
          tr("From then on neither file shows the other; what was noted stays"), FormLayout::Need::Required))
{
}

QList<FieldError> LeaveHouseholdDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    if (!m_lastDay->date().isValid())
        add(errors, m_lastDay, tr("Enter the day."));
    else if (m_lastDay->date() > today())
        add(errors, m_lastDay, tr("This day has not come yet."));
    return errors;
}

Result<void> LeaveHouseholdDialog::store()
{
    return workspace().people().leaveHousehold(file().person.id, m_lastDay->date());
}
