#include "ui/casefile/exitdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/consequences.h"
#include "ui/text/codetext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

ExitDialog::ExitDialog(Workspace &workspace, const CaseFile &file, const Exit &exit, QWidget *parent)
    : CaseDialog(exit.id.isNull() ? tr("Record the exit") : tr("Edit the exit"),
        exit.id.isNull() ? tr("Record the exit") : tr("Save the exit"), workspace, file, parent)
    , m_exit(exit)
    , m_reason(new ChoiceField)
    , m_detail(new QLineEdit(exit.detail))
{
    setRecord(exit.id.value());
    QList<Choice> reasons;
    for (const auto reason : allOf<Exit::Reason>())
        reasons.append({codeOf(reason), textOf(reason)});
    m_reason->setChoices(reasons);
    if (exit.id.isNull())
        m_reason->setEmptyLabel({});
    else
        m_reason->setCode(codeOf(exit.reason));
    m_leftOn = addDate(tr("&Day of the exit"), exit.leftOn, {}, FormLayout::Need::Required);
    form()->addField(tr("&Reason"), m_reason, {}, FormLayout::Need::Required);
    form()->addField(tr("De&tail"), m_detail, tr("Needed for another reason"));
    m_note = addNote();
    m_opened = edited();
    connect(m_leftOn, &DateField::dateChanged, this, &ExitDialog::tellConsequences);
    connect(m_reason, &ChoiceField::codeChanged, this, &ExitDialog::tellConsequences);
    tellConsequences();
}

Exit ExitDialog::edited() const
{
    Exit edited = m_exit;
    edited.leftOn = m_leftOn->date();
    edited.reason = fromCode<Exit::Reason>(m_reason->code()).value_or(m_exit.reason);
    edited.detail = m_detail->text().trimmed();
    return edited;
}

void ExitDialog::tellConsequences()
{
    if (m_reason->code().isEmpty() || !m_leftOn->date().isValid())
        return tell(m_note, {});
    PathwayFacts after = file().facts;
    after.exits = with(after.exits, edited());
    tell(m_note, consequences(file(), after).join(QLatin1Char('\n')));
}

QWidget *ExitDialog::fieldOf(Exit::Flaw flaw) const
{
    switch (flaw) {
    case Exit::Flaw::DateMissing:
    case Exit::Flaw::InFuture:
        return m_leftOn;
    case Exit::Flaw::DetailMissing:
        return m_detail;
    }
    return m_leftOn;
}

QList<FieldError> ExitDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    if (m_reason->code().isEmpty())
        errors.append({m_reason, tr("Choose the reason.")});
    for (const Exit::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> ExitDialog::store()
{
    return storeOver(*this, workspace().access(), m_exit, edited(),
        [this](const auto &record) { return workspace().pathway().save(record); });
}
