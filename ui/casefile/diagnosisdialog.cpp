#include "ui/casefile/diagnosisdialog.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/casefile/consequences.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

DiagnosisDialog::DiagnosisDialog(
    Workspace &workspace, const CaseFile &file, const Diagnosis &diagnosis, QWidget *parent)
    : CaseDialog(diagnosis.id.isNull() ? tr("Record a global diagnosis") : tr("Edit the global diagnosis"),
        diagnosis.id.isNull() ? tr("Record the diagnosis") : tr("Save the diagnosis"), workspace, file,
        parent)
    , m_diagnosis(diagnosis)
    , m_professional(new ChoiceField)
{
    setRecord(diagnosis.id.value());
    offerProfessionals();
    m_validatedOn = addDate(tr("&Validated on"), diagnosis.validatedOn,
        tr("The day it was agreed with the person"), FormLayout::Need::Required);
    form()->addField(tr("&Professional"), m_professional);
    m_note = addNote();
    m_opened = edited();
    connect(m_validatedOn, &DateField::dateChanged, this, &DiagnosisDialog::tellConsequences);
    tellConsequences();
}

void DiagnosisDialog::offerProfessionals()
{
    QList<Choice> choices;
    const auto offer = [&choices](ProfessionalId id, const QString &name) {
        const QString code = QString::number(id.value());
        const bool known = std::any_of(
            choices.begin(), choices.end(), [&code](const Choice &choice) { return choice.code == code; });
        if (!id.isNull() && !known)
            choices.append({code, name});
    };
    const Professional &user = workspace().user();
    offer(user.id, personName(user.familyName, user.firstName));
    for (const CircleMember &member : file().currentCircle())
        offer(member.professional, file().professionalName(member.professional));
    offer(m_diagnosis.professional, file().professionalName(m_diagnosis.professional));
    m_professional->setChoices(choices);
    m_professional->setEmptyLabel(tr("Nobody named"));
    if (!m_diagnosis.professional.isNull())
        m_professional->setCode(QString::number(m_diagnosis.professional.value()));
}

Diagnosis DiagnosisDialog::edited() const
{
    Diagnosis edited = m_diagnosis;
    edited.validatedOn = m_validatedOn->date();
    edited.professional = ProfessionalId(m_professional->code().toLongLong());
    return edited;
}

void DiagnosisDialog::tellConsequences()
{
    PathwayFacts after = file().facts;
    after.diagnoses = with(after.diagnoses, edited());
    tell(m_note, consequences(file(), after).join(QLatin1Char('\n')));
}

QList<FieldError> DiagnosisDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    if (!m_validatedOn->date().isValid())
        add(errors, m_validatedOn, tr("Enter the day of the validation."));
    else if (m_validatedOn->date() > today())
        add(errors, m_validatedOn, tr("The validation is in the future."));
    return errors;
}

Result<void> DiagnosisDialog::store()
{
    return storeOver(*this, workspace().access(), m_diagnosis, edited(),
        [this](const auto &record) { return workspace().pathway().save(record); });
}
