#include "ui/casefile/decisiondialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/circlememberdialog.h"
#include "ui/casefile/consequences.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>

namespace {

constexpr int DecisionLines = 3;
using Verdict = Orientation::State;

} // namespace

DecisionDialog::DecisionDialog(
    Workspace &workspace, const CaseFile &file, const Orientation &request, QWidget *parent)
    : CaseDialog(tr("Decision on the request"), tr("Record the decision"), workspace, file, parent)
    , m_request(request)
    , m_state(new ChoiceField)
    , m_reason(new QPlainTextEdit)
    , m_referent(new ActorFields(workspace, file, this))
{
    setRecord(request.id.value());
    addFields();
    connect(m_state, &ChoiceField::codeChanged, this, &DecisionDialog::follow);
    connect(m_referent, &ActorFields::changed, this, &DecisionDialog::follow);
    connect(m_notifiedOn, &DateField::dateChanged, this, &DecisionDialog::follow);
    connect(m_from, &DateField::dateChanged, this, &DecisionDialog::follow);
    // The new mandate begins with the decision until another day is typed.
    connect(
        m_decidedOn, &DateField::dateChanged, this, [this, former = m_decidedOn->date()](QDate day) mutable {
            if (m_from->date() == former)
                m_from->setDate(day);
            former = day;
            follow();
        });
    follow();
}

void DecisionDialog::addFields()
{
    const QDate since = m_request.waitedSince();
    auto *asked =
        new PlainLabel(tr("Asked for: %1, waiting for %2. %3", "track, days, reason")
                           .arg(textOf(m_request.track), daysText(since.daysTo(today())), m_request.reason));
    asked->setSecondary(true);
    asked->setWordWrap(true);
    form()->addWide(asked);
    m_state->setChoices({{codeOf(Verdict::Decided), tr("Accepted")},
        {codeOf(Verdict::Refused), tr("Refused: the current orientation is maintained")},
        {codeOf(Verdict::Withdrawn), tr("Withdrawn by who asked")}});
    m_state->setEmptyLabel({});
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * DecisionLines);
    m_referent->set(m_request.organisation, {});

    form()->addField(tr("&Decision"), m_state, {}, FormLayout::Need::Required);
    m_decidedOn = addDate(tr("D&ecided on"), today(), {}, FormLayout::Need::Required);
    form()->addField(tr("&Reason"), m_reason, {}, FormLayout::Need::Required);
    m_notifiedOn = addDate(
        tr("&Notified on"), {}, tr("The day the person was told: the time to sign the contract starts then"));
    form()->addField(tr("&Body"), m_referent->organisation(), tr("The body the person is oriented to"),
        FormLayout::Need::Required);
    form()->addField(tr("Unique &referent"), m_referent->professional(),
        tr("Named by that body (art. L. 262-30 CASF); empty until it names somebody"));
    m_from = addDate(tr("&From"), today(), tr("First day of the new référent unique"));
    m_note = addNote();
}

bool DecisionDialog::isAccepted() const { return m_state->code() == codeOf(Verdict::Decided); }

ReorientationDecision DecisionDialog::edited() const
{
    ReorientationDecision decision{.orientation = m_request.id,
        .state = fromCode<Verdict>(m_state->code()).value_or(Verdict::Proposed),
        .on = m_decidedOn->date(),
        .reason = m_reason->toPlainText().trimmed()};
    if (!isAccepted())
        return decision;
    decision.notifiedOn = m_notifiedOn->date();
    decision.referent = {.beneficiary = m_request.beneficiary,
        .organisation = m_referent->organisationId(),
        .professional = m_referent->professionalId(),
        .role = CircleMember::Role::UniqueReferent,
        .from = m_from->date()};
    return decision;
}

Orientation DecisionDialog::decided() const
{
    const ReorientationDecision decision = edited();
    Orientation decided = m_request;
    decided.state = decision.state;
    decided.decidedOn = decision.on;
    decided.notifiedOn = decision.notifiedOn;
    if (isAccepted())
        decided.organisation = decision.referent.organisation;
    return decided;
}

/// Whose mandate ends and when, or who stays.
QString DecisionDialog::mandates() const
{
    const CircleMember next = edited().referent;
    if (!next.professional.isNull())
        return CircleMemberDialog::endedMandate(file(), next);
    const auto referent = file().referent();
    return referent ? tr("%1 stays unique referent until the new one is named.")
                          .arg(file().professionalName(referent->professional))
                    : QString();
}

void DecisionDialog::follow()
{
    const bool accepted = isAccepted();
    for (QWidget *field :
        {static_cast<QWidget *>(m_notifiedOn), static_cast<QWidget *>(m_referent->organisation()),
            static_cast<QWidget *>(m_referent->professional())})
        form()->setFieldVisible(field, accepted);
    form()->setFieldVisible(m_from, accepted && !m_referent->professionalId().isNull());
    if (m_state->code().isEmpty() || !m_decidedOn->date().isValid())
        return tell(m_note, {});
    PathwayFacts after = file().facts;
    after.orientations = with(after.orientations, decided());
    QStringList words;
    if (accepted)
        words += mandates();
    words.removeAll(QString());
    tell(m_note, (words + consequences(file(), after)).join(QLatin1Char('\n')));
}

QWidget *DecisionDialog::fieldOf(Orientation::Flaw flaw) const
{
    switch (flaw) {
    case Orientation::Flaw::TrackMissing:
        return m_state;
    case Orientation::Flaw::OrganisationMissing:
        return m_referent->organisation();
    case Orientation::Flaw::DecidedOnMissing:
        return m_decidedOn;
    case Orientation::Flaw::NotifiedBeforeDecision:
        return m_notifiedOn;
    case Orientation::Flaw::InFuture:
        return m_notifiedOn->date() > today() ? m_notifiedOn : m_decidedOn;
    }
    return m_state;
}

QList<FieldError> DecisionDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const ReorientationDecision decision = edited();
    if (decision.state == Verdict::Proposed)
        return errors << FieldError{m_state, tr("Choose what was decided.")};
    for (const Orientation::Flaw flaw : decided().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    if (!decision.on.isValid())
        add(errors, m_decidedOn, textOf(Orientation::Flaw::DecidedOnMissing));
    else if (decision.on < m_request.waitedSince())
        add(errors, m_decidedOn, tr("The decision comes before the request."));
    if (decision.reason.isEmpty())
        add(errors, m_reason, tr("Say why it was decided so."));
    if (!decision.referent.professional.isNull() && !decision.referent.from.isValid())
        add(errors, m_from, textOf(CircleMember::Flaw::FromMissing));
    return errors;
}

Result<void> DecisionDialog::store() { return workspace().followUp().decide(edited()); }

bool DecisionDialog::isChanged() const
{
    return !m_state->code().isEmpty() || !m_reason->toPlainText().isEmpty() || m_decidedOn->date() != today()
        || !unreadDates().isEmpty();
}
