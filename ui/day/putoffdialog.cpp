#include "ui/day/putoffdialog.h"

#include "core/services/workspace.h"
#include "ui/text/plantext.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

namespace {

constexpr int UsualDays = 7;

} // namespace

PutOffDialog::PutOffDialog(
    Workspace &workspace, const DayPerson &person, const DayReason &reason, QWidget *parent)
    : FormDialog(tr("Put off"), tr("Put off"), parent)
    , m_workspace(workspace)
    , m_until(new DateField(workspace.sharedClock()))
    , m_reason(new QLineEdit(reason.putOffReason))
{
    m_snooze.beneficiary = person.id;
    m_snooze.subject = reason.subject();
    m_snooze.until =
        reason.putOffUntil.isValid() ? reason.putOffUntil : workspace.clock().today().addDays(UsualDays);
    m_snooze.reason = reason.putOffReason;
    form()->addTitle(person.name);
    m_until->setDate(m_snooze.until);
    form()->addField(tr("&Until"), m_until,
        tr("It comes back in your day on that day; what the law asks does not move"),
        FormLayout::Need::Required);
    form()->addField(tr("&Why"), m_reason, {}, FormLayout::Need::Required);
}

Snooze PutOffDialog::edited() const
{
    Snooze edited = m_snooze;
    edited.until = m_until->date();
    edited.reason = m_reason->text().simplified();
    return edited;
}

bool PutOffDialog::isChanged() const { return !(edited() == m_snooze); }

QList<FieldError> PutOffDialog::errors() const
{
    QList<FieldError> errors;
    if (!m_until->error().isEmpty())
        errors.append({m_until, m_until->error()});
    for (const Snooze::Flaw flaw : edited().flaws(m_workspace.clock().today())) {
        QWidget *field = flaw == Snooze::Flaw::ReasonMissing ? static_cast<QWidget *>(m_reason) : m_until;
        if (errors.isEmpty() || errors.first().field != field)
            errors.append({field, textOf(flaw)});
    }
    return errors;
}

Result<void> PutOffDialog::store()
{
    const auto stored = m_workspace.followUp().putOff(edited());
    return stored ? Result<void>() : Result<void>(stored.error());
}

DraftPlace PutOffDialog::draftPlace() const
{
    return m_workspace.drafts().place(m_snooze.beneficiary.value(), formKind(), 0, m_snooze.subject);
}
