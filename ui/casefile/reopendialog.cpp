#include "ui/casefile/reopendialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/consequences.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>

ReopenDialog::ReopenDialog(Workspace &workspace, const CaseFile &file, const Exit &exit, QWidget *parent)
    : CaseDialog(tr("Reopen the pathway"), tr("Reopen the pathway"), workspace, file, parent)
    , m_exit(exit)
    , m_on(nullptr)
    , m_reason(new QLineEdit)
{
    setRecord(exit.id.value());
    auto *left =
        new PlainLabel(tr("Left on %1: %2. The file stays the same: nothing is entered again.", "day, reason")
                           .arg(dayText(exit.leftOn), textOf(exit.reason)));
    left->setSecondary(true);
    left->setWordWrap(true);
    form()->addWide(left);
    m_on = addDate(tr("&Reopened on"), file.today, {}, FormLayout::Need::Required);
    form()->addField(tr("R&eason"), m_reason, tr("End of the job, return to the département…"),
        FormLayout::Need::Required);
    m_note = addNote();
    connect(m_on, &DateField::dateChanged, this, &ReopenDialog::tellConsequences);
    tellConsequences();
}

QString ReopenDialog::reason() const { return m_reason->text().simplified(); }

void ReopenDialog::tellConsequences()
{
    Exit reopened = m_exit;
    reopened.reopenedOn = m_on->date();
    PathwayFacts after = file().facts;
    after.exits = with(after.exits, reopened);
    tell(m_note, consequences(file(), after).join(QLatin1Char('\n')));
}

QList<FieldError> ReopenDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const QDate on = m_on->date();
    if (!on.isValid())
        add(errors, m_on, tr("Enter the day the pathway goes on from."));
    else if (on > today())
        add(errors, m_on, tr("This day is in the future."));
    else if (on < m_exit.leftOn)
        add(errors, m_on, tr("A pathway reopens after its exit."));
    if (reason().isEmpty())
        add(errors, m_reason, tr("Say why the pathway is reopened."));
    return errors;
}

Result<void> ReopenDialog::store()
{
    return workspace().followUp().reopen(m_exit.id, m_on->date(), reason());
}

bool ReopenDialog::isChanged() const
{
    return m_on->date() != today() || !reason().isEmpty() || !unreadDates().isEmpty();
}
