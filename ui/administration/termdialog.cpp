#include "ui/administration/termdialog.h"

#include "core/domain/vocabulary.h"
#include "core/services/workspace.h"
#include "ui/text/plantext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

TermDialog::TermDialog(Workspace &workspace, const Term &term, const QString &national, QWidget *parent)
    : FormDialog(tr("Words of the territory"), tr("Save the words"), parent)
    , m_workspace(workspace)
    , m_term(term)
    , m_isOwn(national.isEmpty())
    , m_theme(new ChoiceField)
    , m_label(new QLineEdit(term.label))
    , m_national(new QLineEdit(term.nationalCode))
    , m_from(new DateField(workspace.sharedClock()))
    , m_to(new DateField(workspace.sharedClock()))
{
    if (!m_isOwn)
        form()->addTitle(national);
    QList<Choice> themes;
    for (const auto &entry :
        Vocabulary(workspace.terms().terms(), workspace.clock().today()).entries(Term::List::Theme))
        themes.append({entry.code, entry.label});
    m_theme->setChoices(themes);
    if (term.theme.isEmpty())
        m_theme->setEmptyLabel({});
    else
        m_theme->setCode(term.theme);
    m_from->setDate(term.from);
    m_to->setDate(term.to);
    form()->addField(tr("&Words here"), m_label, {}, FormLayout::Need::Required);
    form()->addField(tr("T&heme"), m_theme, {}, FormLayout::Need::Required);
    form()->addField(tr("National &code"), m_national, tr("What it counts as outside the territory"));
    form()->addField(tr("&From"), m_from, tr("Empty: always"));
    form()->addField(
        tr("&Until"), m_to, tr("Empty while it is in use; files keep what was recorded with it"));
    form()->setFieldVisible(m_theme, m_isOwn && term.list != Term::List::Theme);
    form()->setFieldVisible(m_national, m_isOwn);
    m_opened = edited();
}

Term TermDialog::edited() const
{
    Term edited = m_term;
    edited.label = m_label->text().simplified();
    edited.theme = m_theme->code();
    edited.nationalCode = m_national->text().simplified();
    edited.from = m_from->date();
    edited.to = m_to->date();
    return edited;
}

QList<FieldError> TermDialog::errors() const
{
    QList<FieldError> errors;
    for (DateField *field : {m_from, m_to})
        if (!field->error().isEmpty())
            errors.append({field, field->error()});
    if (edited().label.isEmpty())
        errors.append({m_label, textOf(Term::Flaw::LabelMissing)});
    if (m_isOwn && m_term.list != Term::List::Theme && m_theme->code().isEmpty())
        errors.append({m_theme, textOf(Target::Flaw::ThemeMissing)});
    return errors;
}

Result<void> TermDialog::store()
{
    return storeOver(*this, m_workspace.access(), m_term, edited(),
        [this](const Term &term) { return m_workspace.terms().save(term); });
}

DraftPlace TermDialog::draftPlace() const
{
    return m_workspace.drafts().place(
        0, formKind(), m_term.id.value(), QStringLiteral("%1/%2").arg(codeOf(m_term.list), m_term.code));
}
