#include "ui/conference/subjectdialog.h"

#include "core/services/workspace.h"
#include "ui/widgets/conflictdialog.h"

#include <QLineEdit>

SubjectDialog::SubjectDialog(
    Workspace &workspace, const CaseFile &file, const ConferenceItem &item, QWidget *parent)
    : CaseDialog(item.id.isNull() ? tr("Add a subject") : tr("Edit the subject"),
        item.id.isNull() ? tr("Add the subject") : tr("Save the subject"), workspace, file, parent)
    , m_item(item)
    , m_subject(new QLineEdit(item.subject))
{
    setRecord(item.id.value(), item.id.isNull() ? QString::number(item.conference.value()) : QString());
    m_item.beneficiary = file.person.id;
    form()->addField(
        tr("&Subject"), m_subject, tr("As those present will read it"), FormLayout::Need::Required);
}

ConferenceItem SubjectDialog::edited() const
{
    ConferenceItem edited = m_item;
    edited.subject = m_subject->text().simplified();
    return edited;
}

QList<FieldError> SubjectDialog::errors() const
{
    QList<FieldError> errors;
    if (!edited().flaws().isEmpty())
        add(errors, m_subject, tr("Write the subject."));
    return errors;
}

Result<void> SubjectDialog::store()
{
    return storeOver(*this, workspace().access(), m_item, edited(),
        [this](const auto &record) { return workspace().conferences().save(record); });
}
