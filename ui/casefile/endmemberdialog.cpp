#include "ui/casefile/endmemberdialog.h"

#include "core/services/workspace.h"
#include "ui/text/codetext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>

EndMemberDialog::EndMemberDialog(
    Workspace &workspace, const CaseFile &file, const CircleMember &member, QWidget *parent)
    : CaseDialog(tr("End a membership"), tr("End the membership"), workspace, file, parent)
    , m_member(member)
    , m_reason(new QLineEdit)
{
    setRecord(member.id.value());
    const QString name = file.professionalName(member.professional);
    const QString organisation = file.organisationName(member.organisation, file.today);
    auto *who =
        new PlainLabel(name.isEmpty() ? organisation : QStringLiteral("%1 · %2").arg(name, organisation));
    who->setWordWrap(true);
    form()->addWide(who);
    auto *role = new PlainLabel(textOf(member.role));
    role->setSecondary(true);
    form()->addWide(role);
    m_lastDay = addDate(tr("&Last day"), file.today, {}, FormLayout::Need::Required);
    form()->addField(tr("&Reason"), m_reason, tr("Who will follow on, or why it stops"));
}

QList<FieldError> EndMemberDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    if (!m_lastDay->date().isValid())
        add(errors, m_lastDay, tr("Enter the last day."));
    else if (m_member.from.isValid() && m_lastDay->date() < m_member.from)
        add(errors, m_lastDay, textOf(CircleMember::Flaw::EndsBeforeStart));
    return errors;
}

Result<void> EndMemberDialog::store()
{
    return workspace().circle().end(m_member.id, m_lastDay->date(), m_reason->text().trimmed());
}

bool EndMemberDialog::isChanged() const
{
    return m_lastDay->date() != today() || !m_reason->text().isEmpty() || !unreadDates().isEmpty();
}
