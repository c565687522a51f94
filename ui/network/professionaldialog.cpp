#include "ui/network/professionaldialog.h"

#include "core/query/network.h"
#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

ProfessionalDialog::ProfessionalDialog(
    Workspace &workspace, const Professional &professional, QWidget *parent)
    : FormDialog(professional.id.isNull() ? tr("New professional") : tr("Edit the professional"),
        professional.id.isNull() ? tr("Add the professional") : tr("Save the professional"), parent)
    , m_workspace(workspace)
    , m_before(professional)
    , m_familyName(new QLineEdit(professional.familyName))
    , m_firstName(new QLineEdit(professional.firstName))
    , m_jobTitle(new QLineEdit(professional.jobTitle))
    , m_phone(new QLineEdit(professional.phone))
    , m_email(new QLineEdit(professional.email))
    , m_languages(new QLineEdit(professional.languages.join(QStringLiteral(", "))))
    , m_substitute(new ChoiceField)
    , m_leftOn(new DateField(workspace.sharedClock()))
{
    m_leftOn->setDate(professional.leftOn);
    form()->addField(tr("Family &name"), m_familyName, {}, FormLayout::Need::Required);
    form()->addField(tr("&First name"), m_firstName);
    form()->addField(tr("&Job"), m_jobTitle);
    form()->addField(tr("T&elephone"), m_phone);
    form()->addField(tr("E-&mail"), m_email);
    form()->addField(tr("Lan&guages"), m_languages, tr("Beside French, separated by commas: Arabic, Fula"));
    offerSubstitutes();
    form()->addField(tr("S&ubstitute"), m_substitute, tr("Who answers when she does not"));
    form()->addField(tr("&Left on"), m_leftOn, tr("Empty while working there"));
    form()->setFieldVisible(m_leftOn, !professional.id.isNull());
}

void ProfessionalDialog::offerSubstitutes()
{
    QList<Choice> colleagues;
    for (const Professional &each :
        organisationSheet(m_workspace.access(), m_before.organisation).professionals)
        if (each.id != m_before.id && (each.leftOn.isNull() || each.id == m_before.substitute))
            colleagues.append(
                {QString::number(each.id.value()), personName(each.familyName, each.firstName)});
    m_substitute->setChoices(colleagues);
    m_substitute->setEmptyLabel(tr("Nobody is named"));
    m_substitute->setCode(
        m_before.substitute.isNull() ? QString() : QString::number(m_before.substitute.value()));
}

Professional ProfessionalDialog::edited() const
{
    Professional edited = m_before;
    edited.familyName = m_familyName->text().trimmed();
    edited.firstName = m_firstName->text().trimmed();
    edited.jobTitle = m_jobTitle->text().trimmed();
    edited.phone = m_phone->text().trimmed();
    edited.email = m_email->text().trimmed();
    edited.languages.clear();
    for (const QString &each : m_languages->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty())
            edited.languages.append(each.trimmed());
    edited.substitute = ProfessionalId(m_substitute->code().toLongLong());
    edited.leftOn = m_leftOn->date();
    return edited;
}

QList<FieldError> ProfessionalDialog::errors() const
{
    QList<FieldError> errors;
    for (const Professional::Flaw flaw : edited().flaws())
        errors.append({flaw == Professional::Flaw::EmailWrong ? m_email : m_familyName, textOf(flaw)});
    if (!m_leftOn->error().isEmpty())
        errors.append({m_leftOn, m_leftOn->error()});
    return errors;
}

Result<void> ProfessionalDialog::store()
{
    return storeOver(*this, m_workspace.access(), m_before, edited(),
        [this](const auto &record) { return m_workspace.network().save(record); });
}

bool ProfessionalDialog::isChanged() const { return !(edited() == m_before); }

DraftPlace ProfessionalDialog::draftPlace() const
{
    return m_workspace.drafts().place(
        0, formKind(), m_before.id.value(), QString::number(m_before.organisation.value()));
}
