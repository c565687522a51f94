#include "ui/casefile/orientationdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/consequences.h"
#include "ui/text/codetext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

OrientationDialog::OrientationDialog(
    Workspace &workspace, const CaseFile &file, const Orientation &orientation, QWidget *parent)
    : CaseDialog(orientation.id.isNull() ? tr("Record an orientation") : tr("Edit the orientation"),
        orientation.id.isNull() ? tr("Record the orientation") : tr("Save the orientation"), workspace, file,
        parent)
    , m_orientation(orientation)
    , m_state(new ChoiceField)
    , m_track(new ChoiceField)
    , m_organisation(new ChoiceField)
    , m_reason(new QLineEdit(orientation.reason))
{
    setRecord(orientation.id.value());
    addFields();
    m_opened = edited();
    for (ChoiceField *field : {m_state, m_track, m_organisation})
        connect(field, &ChoiceField::codeChanged, this, &OrientationDialog::tellConsequences);
    for (DateField *field : {m_proposedOn, m_decidedOn, m_notifiedOn})
        connect(field, &DateField::dateChanged, this, &OrientationDialog::tellConsequences);
    connect(m_state, &ChoiceField::codeChanged, this, &OrientationDialog::followState);
    followState();
    tellConsequences();
}

void OrientationDialog::addFields()
{
    QList<Choice> states;
    for (const auto state : allOf<Orientation::State>())
        states.append({codeOf(state), textOf(state)});
    m_state->setChoices(states);
    m_state->setCode(codeOf(m_orientation.state));
    QList<Choice> tracks;
    for (const Track track : allOf<Track>())
        if (track != Track::None)
            tracks.append({codeOf(track), textOf(track)});
    m_track->setChoices(tracks);
    m_track->setEmptyLabel({});
    m_track->setCode(codeOf(m_orientation.track));
    offerOrganisations(m_organisation, workspace(), file());
    m_organisation->setEmptyLabel({});
    if (!m_orientation.organisation.isNull())
        m_organisation->setCode(QString::number(m_orientation.organisation.value()));

    form()->addField(tr("&State"), m_state);
    form()->addField(tr("&Track"), m_track, {}, FormLayout::Need::Required);
    form()->addField(tr("&Body"), m_organisation, tr("The body the person is oriented to"));
    m_proposedOn = addDate(tr("&Proposed on"), m_orientation.proposedOn);
    m_decidedOn = addDate(tr("&Decided on"), m_orientation.decidedOn);
    m_notifiedOn = addDate(tr("&Notified on"), m_orientation.notifiedOn,
        tr("The day the person was told: the time to sign the contract starts then"));
    form()->addField(tr("&Reason"), m_reason);
    m_note = addNote();
}

void OrientationDialog::followState()
{
    const auto state = edited().state;
    form()->setFieldVisible(m_decidedOn, state == Orientation::State::Decided);
    form()->setFieldVisible(m_notifiedOn, state == Orientation::State::Decided);
    using Need = FormLayout::Need;
    const bool decided = state == Orientation::State::Decided;
    form()->setNeed(m_organisation, decided ? Need::Required : Need::Optional);
    form()->setNeed(m_decidedOn, decided ? Need::Required : Need::Optional);
    form()->setNeed(m_proposedOn, state == Orientation::State::Proposed ? Need::Required : Need::Optional);
}

Orientation OrientationDialog::edited() const
{
    Orientation edited = m_orientation;
    edited.state = fromCode<Orientation::State>(m_state->code()).value_or(m_orientation.state);
    edited.track = fromCode<Track>(m_track->code()).value_or(Track::None);
    edited.organisation = OrganisationId(m_organisation->code().toLongLong());
    edited.proposedOn = m_proposedOn->date();
    const bool decided = edited.state == Orientation::State::Decided;
    edited.decidedOn = decided ? m_decidedOn->date() : QDate();
    edited.notifiedOn = decided ? m_notifiedOn->date() : QDate();
    edited.reason = m_reason->text().trimmed();
    return edited;
}

void OrientationDialog::tellConsequences()
{
    PathwayFacts after = file().facts;
    after.orientations = with(after.orientations, edited());
    tell(m_note, consequences(file(), after).join(QLatin1Char('\n')));
}

QWidget *OrientationDialog::futureDay() const
{
    for (DateField *field : {m_proposedOn, m_decidedOn, m_notifiedOn})
        if (field->date().isValid() && field->date() > today())
            return field;
    return m_decidedOn;
}

QWidget *OrientationDialog::fieldOf(Orientation::Flaw flaw) const
{
    switch (flaw) {
    case Orientation::Flaw::TrackMissing:
        return m_track;
    case Orientation::Flaw::OrganisationMissing:
        return m_organisation;
    case Orientation::Flaw::DecidedOnMissing:
        return m_decidedOn;
    case Orientation::Flaw::NotifiedBeforeDecision:
        return m_notifiedOn;
    case Orientation::Flaw::InFuture:
        return futureDay();
    }
    return m_state;
}

QList<FieldError> OrientationDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Orientation::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    if (edited().state == Orientation::State::Proposed && !m_proposedOn->date().isValid())
        add(errors, m_proposedOn, tr("Enter the day of the proposal."));
    return errors;
}

Result<void> OrientationDialog::store()
{
    return storeOver(*this, workspace().access(), m_orientation, edited(),
        [this](const auto &record) { return workspace().pathway().save(record); });
}
