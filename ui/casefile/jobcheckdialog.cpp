#include "ui/casefile/jobcheckdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/plantext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

JobCheckDialog::JobCheckDialog(
    Workspace &workspace, const CaseFile &file, const JobCheck &check, QWidget *parent)
    : CaseDialog(tr("Check of the job"), tr("Record the check"), workspace, file, parent)
    , m_check(check)
    , m_checkedOn(addDate(tr("&Day of the check"), check.checkedOn.isValid() ? check.checkedOn : file.today,
          {}, FormLayout::Need::Required))
    , m_outcome(new ChoiceField)
{
    setRecord(check.id.value(), QString::number(check.exit.value()));
    m_check.beneficiary = file.person.id;
    if (check.id.isNull()) {
        m_outcome->setEmptyLabel({});
        QList<Choice> outcomes;
        for (const auto outcome : allOf<JobCheck::Outcome>())
            outcomes.append({codeOf(outcome), textOf(outcome)});
        m_outcome->setChoices(outcomes);
    } else
        offer(m_outcome, check.outcome);
    form()->addField(tr("&Outcome"), m_outcome,
        tr("From the person; from her employer only with her agreement"), FormLayout::Need::Required);
    m_opened = edited();
}

JobCheck JobCheckDialog::edited() const
{
    JobCheck edited = m_check;
    edited.checkedOn = m_checkedOn->date();
    edited.outcome = fromCode<JobCheck::Outcome>(m_outcome->code()).value_or(m_check.outcome);
    return edited;
}

QDate JobCheckDialog::leftOn() const
{
    for (const Exit &exit : file().facts.exits)
        if (exit.id == m_check.exit)
            return exit.leftOn;
    return {};
}

QList<FieldError> JobCheckDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const JobCheck::Flaw flaw : edited().flaws(today()))
        add(errors, m_checkedOn, textOf(flaw));
    if (m_checkedOn->date().isValid() && m_checkedOn->date() < leftOn())
        add(errors, m_checkedOn, tr("A check comes after the exit."));
    if (m_outcome->code().isEmpty())
        add(errors, m_outcome, tr("Choose what was found."));
    return errors;
}

Result<void> JobCheckDialog::store()
{
    return storeOver(*this, workspace().access(), m_check, edited(),
        [this](const auto &record) { return workspace().followUp().save(record); });
}
