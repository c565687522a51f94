#include "ui/casefile/registrationdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/consequences.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

RegistrationDialog::RegistrationDialog(
    Workspace &workspace, const CaseFile &file, const Registration &registration, QWidget *parent)
    : CaseDialog(registration.id.isNull() ? tr("Record a registration as jobseeker")
                                          : tr("Edit the registration as jobseeker"),
        registration.id.isNull() ? tr("Record the registration") : tr("Save the registration"), workspace,
        file, parent)
    , m_registration(registration)
    , m_category(new ChoiceField)
{
    setRecord(registration.id.value());
    m_registeredOn = addDate(tr("&Registered on"), registration.registeredOn, {}, FormLayout::Need::Required);
    m_endedOn = addDate(tr("&Ended on"), registration.endedOn, tr("Empty while it lasts"));
    QList<Choice> categories;
    for (const QChar letter : QStringLiteral("ABCDEFG"))
        categories.append({QString(letter), QString(letter)});
    m_category->setChoices(categories);
    m_category->setEmptyLabel(tr("Not said"));
    m_category->setCode(registration.category);
    form()->addField(tr("&Category"), m_category,
        tr("Statistical category of France Travail: F social track, G awaiting orientation"));
    m_note = addNote();
    m_opened = edited();
    connect(m_registeredOn, &DateField::dateChanged, this, &RegistrationDialog::tellConsequences);
    connect(m_endedOn, &DateField::dateChanged, this, &RegistrationDialog::tellConsequences);
    tellConsequences();
}

Registration RegistrationDialog::edited() const
{
    Registration edited = m_registration;
    edited.registeredOn = m_registeredOn->date();
    edited.endedOn = m_endedOn->date();
    edited.category = m_category->code();
    return edited;
}

void RegistrationDialog::tellConsequences()
{
    PathwayFacts after = file().facts;
    after.registrations = with(after.registrations, edited());
    tell(m_note, consequences(file(), after).join(QLatin1Char('\n')));
}

QList<FieldError> RegistrationDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const Registration mine = edited();
    if (!mine.registeredOn.isValid())
        add(errors, m_registeredOn, tr("Enter the day of the registration."));
    else if (mine.registeredOn > today())
        add(errors, m_registeredOn, tr("The registration is in the future."));
    if (mine.endedOn.isValid() && mine.registeredOn.isValid() && mine.endedOn < mine.registeredOn)
        add(errors, m_endedOn, tr("It ends before it starts."));
    return errors;
}

Result<void> RegistrationDialog::store()
{
    return storeOver(*this, workspace().access(), m_registration, edited(),
        [this](const auto &record) { return workspace().people().saveRegistration(record); });
}
