#include "ui/conference/positiondialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/text/conferencetext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"

#include <QPlainTextEdit>

namespace {

constexpr int PositionLines = 4;

} // namespace

PositionDialog::PositionDialog(
    Workspace &workspace, const CaseFile &file, const ConferenceSubject &subject, QWidget *parent)
    : CaseDialog(tr("State a position"), tr("Record the position"), workspace, file, parent)
    , m_item(subject.item.id)
    , m_actor(new ActorFields(workspace, file, this))
    , m_stance(new ChoiceField)
    , m_words(new QPlainTextEdit)
{
    setRecord(0, QString::number(m_item.value()));
    QList<Choice> stances;
    for (const auto stance : allOf<Position::Stance>())
        stances.append({codeOf(stance), textOf(stance)});
    m_stance->setChoices(stances);
    m_stance->setCode(codeOf(Position::Stance::For));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * PositionLines + 2 * Theme::Inside);
    form()->addTitle(subject.item.subject);
    form()->addField(tr("&Organisation"), m_actor->organisation(), {}, FormLayout::Need::Required);
    form()->addField(tr("P&rofessional"), m_actor->professional());
    form()->addField(tr("&Position"), m_stance);
    form()->addField(tr("In &words"), m_words,
        tr("What it holds and why, as the person could read it; a position is answered, never changed"),
        FormLayout::Need::Required);
    m_statedOn = addDate(tr("&Stated on"), today());
    m_opened = edited();
}

Position PositionDialog::edited() const
{
    return {.beneficiary = file().person.id,
        .item = m_item,
        .organisation = m_actor->organisationId(),
        .professional = m_actor->professionalId(),
        .stance = fromCode<Position::Stance>(m_stance->code()).value_or(Position::Stance::For),
        .words = m_words->toPlainText().trimmed(),
        .statedOn = m_statedOn->date()};
}

QWidget *PositionDialog::fieldOf(Position::Flaw flaw) const
{
    switch (flaw) {
    case Position::Flaw::OrganisationMissing:
        return m_actor->organisation();
    case Position::Flaw::WordsMissing:
        return m_words;
    case Position::Flaw::InFuture:
        return m_statedOn;
    }
    return m_words;
}

QList<FieldError> PositionDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Position::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> PositionDialog::store()
{
    const auto stored = workspace().conferences().state(edited());
    return stored ? Result<void>() : Result<void>(stored.error());
}
