#include "ui/casefile/casedialog.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

CaseDialog::CaseDialog(
    const QString &title, const QString &verb, Workspace &workspace, const CaseFile &file, QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_workspace(workspace)
    , m_file(file)
{
    if (!file.person.id.isNull())
        form()->addTitle(personName(file.person.familyName, file.person.firstName));
}

void CaseDialog::setRecord(qint64 record, const QString &openedFor)
{
    m_record = record;
    m_openedFor = openedFor;
}

DraftPlace CaseDialog::draftPlace() const
{
    return m_workspace.drafts().place(m_file.person.id.value(), formKind(), m_record, m_openedFor);
}

DateField *CaseDialog::addDate(const QString &label, QDate date, const QString &hint, FormLayout::Need need)
{
    auto *field = new DateField(m_workspace.sharedClock());
    field->setDate(date);
    form()->addField(label, field, hint, need);
    m_dates.append(field);
    return field;
}

PlainLabel *CaseDialog::addNote()
{
    auto *note = new PlainLabel({}, Theme::Text::Small);
    note->setRole(ColourRole::Soon);
    note->setWordWrap(true);
    note->hide();
    form()->addWide(note);
    return note;
}

void CaseDialog::tell(PlainLabel *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

QList<FieldError> CaseDialog::unreadDates() const
{
    QList<FieldError> unread;
    for (DateField *field : m_dates)
        if (!field->error().isEmpty())
            unread.append({field, field->error()});
    return unread;
}

void CaseDialog::add(QList<FieldError> &errors, QWidget *field, const QString &text)
{
    for (const FieldError &error : std::as_const(errors))
        if (error.field == field)
            return;
    errors.append({field, text});
}
