#include "ui/casefile/targetdialog.h"

#include "core/services/workspace.h"
#include "ui/text/plantext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

TargetDialog::TargetDialog(Workspace &workspace, const CaseFile &file, const Target &target, QWidget *parent)
    : CaseDialog(target.id.isNull() ? tr("Set a target") : tr("Edit the target"),
        target.id.isNull() ? tr("Set the target") : tr("Save the target"), workspace, file, parent)
    , m_target(target)
    , m_theme(new ChoiceField)
    , m_code(new ChoiceField)
    , m_label(new QLineEdit(target.label))
{
    setRecord(target.id.value(), target.id.isNull() ? target.theme : QString());
    m_target.beneficiary = file.person.id;
    if (!m_target.setOn.isValid())
        m_target.setOn = today();
    QList<Choice> themes;
    for (const auto &entry : file.work.vocabulary.entries(Term::List::Theme))
        themes.append({entry.code, entry.label});
    m_theme->setChoices(themes);
    if (target.theme.isEmpty())
        m_theme->setEmptyLabel({});
    else
        m_theme->setCode(target.theme);
    form()->addField(tr("T&heme"), m_theme, {}, FormLayout::Need::Required);
    form()->addField(tr("&Target"), m_code);
    form()->addField(
        tr("In other &words"), m_label, tr("The person's own words go before those of the list"));
    m_setOn = addDate(tr("&Set on"), m_target.setOn, {}, FormLayout::Need::Required);
    m_agreedOn = addDate(tr("The person &agreed on"), m_target.agreedOn,
        tr("Empty until she did: actions come after her agreement"));
    offerTargets();
    m_code->setCode(target.code);
    m_opened = edited();
    connect(m_theme, &ChoiceField::codeChanged, this, &TargetDialog::offerTargets);
}

void TargetDialog::offerTargets()
{
    QList<Choice> targets;
    for (const auto &entry : file().work.vocabulary.entriesOf(Term::List::Target, m_theme->code()))
        targets.append({entry.code, entry.label});
    m_code->setChoices(targets);
    m_code->setEmptyLabel(tr("None of the list"));
}

Target TargetDialog::edited() const
{
    Target edited = m_target;
    edited.theme = m_theme->code();
    edited.code = m_code->code();
    edited.label = m_label->text().simplified();
    edited.setOn = m_setOn->date();
    edited.agreedOn = m_agreedOn->date();
    return edited;
}

QWidget *TargetDialog::fieldOf(Target::Flaw flaw) const
{
    switch (flaw) {
    case Target::Flaw::ThemeMissing:
        return m_theme;
    case Target::Flaw::WordsMissing:
        return m_code;
    case Target::Flaw::DateMissing:
    case Target::Flaw::InFuture:
    case Target::Flaw::EndMissing:
    case Target::Flaw::EndsBeforeStart:
        return m_setOn;
    case Target::Flaw::AgreedInFuture:
        return m_agreedOn;
    }
    return m_theme;
}

QList<FieldError> TargetDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Target::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> TargetDialog::store()
{
    return storeOver(*this, workspace().access(), m_target, edited(),
        [this](const auto &record) { return workspace().plan().save(record); });
}
