#include "ui/casefile/rightdialog.h"

#include "core/domain/nomenclature.h"
#include "core/services/workspace.h"
#include "ui/casefile/consequences.h"
#include "ui/casefile/sanctiontext.h"
#include "ui/text/codetext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>

namespace {

using Kind = BenefitRight::Kind;
using RightState = BenefitRight::State;

/// Only the RSA is told apart by CNAF's seven states.
QList<RightState> statesOf(Kind kind)
{
    return kind == Kind::Rsa ? allOf<RightState>()
                             : QList<RightState>{RightState::Pending, RightState::Refused,
                                 RightState::OpenAndPayable, RightState::Closed};
}

bool isClosed(RightState state)
{
    return state == RightState::Closed || state == RightState::ClosedPreviousMonth;
}

} // namespace

const Nomenclature *RightDialog::reasonsOf(Kind kind, RightState state)
{
    if (kind != Kind::Rsa)
        return nullptr;
    switch (state) {
    case RightState::Refused:
        return &Nomenclature::rsaRefusalReasons();
    case RightState::OpenAndSuspended:
        return &Nomenclature::rsaRightSuspensionReasons();
    case RightState::OpenPaymentSuspended:
        return &Nomenclature::rsaPaymentSuspensionReasons();
    case RightState::Closed:
    case RightState::ClosedPreviousMonth:
        return &Nomenclature::rsaClosureReasons();
    case RightState::Pending:
    case RightState::OpenAndPayable:
        return nullptr;
    }
    return nullptr;
}

RightDialog::RightDialog(
    Workspace &workspace, const CaseFile &file, const BenefitRight &right, QWidget *parent)
    : CaseDialog(right.id.isNull() ? tr("Record a right") : tr("Edit the right"),
        right.id.isNull() ? tr("Record the right") : tr("Save the right"), workspace, file, parent)
    , m_right(right)
    , m_kind(new ChoiceField)
    , m_state(new ChoiceField)
    , m_reason(new ChoiceField)
    , m_duties(new QCheckBox(tr("Subject to rights and &duties")))
{
    setRecord(right.id.value());
    addFields();
    m_opened = edited();
    connect(m_kind, &ChoiceField::codeChanged, this, &RightDialog::offerStates);
    connect(m_kind, &ChoiceField::codeChanged, this, &RightDialog::follow);
    connect(m_state, &ChoiceField::codeChanged, this, &RightDialog::follow);
    for (DateField *field : {m_appliedOn, m_openedOn, m_receivedOn, m_stateSince, m_closedOn})
        connect(field, &DateField::dateChanged, this, &RightDialog::follow);
    connect(m_duties, &QCheckBox::toggled, this, &RightDialog::follow);
    follow();
}

void RightDialog::addFields()
{
    QList<Choice> kinds;
    for (const Kind each : allOf<Kind>())
        kinds.append({codeOf(each), textOf(each)});
    m_kind->setChoices(kinds);
    m_kind->setCode(codeOf(m_right.kind));
    m_kind->setEnabled(m_right.id.isNull());
    offerStates();
    m_state->setCode(codeOf(m_right.state));
    m_reason->setEmptyLabel(tr("Not said"));
    m_reason->setCode(m_right.reasonCode);
    m_duties->setChecked(m_right.subjectToRightsAndDuties);

    form()->addField(tr("&Right"), m_kind);
    form()->addField(tr("&State"), m_state);
    form()->addField(tr("R&eason"), m_reason);
    m_stateSince = addDate(tr("State s&ince"), m_right.stateSince);
    m_appliedOn = addDate(tr("&Applied for on"), m_right.appliedOn);
    m_openedOn = addDate(tr("&Opened on"), m_right.openedOn);
    m_receivedOn = addDate(tr("Received by the dé&partement on"), m_right.receivedOn,
        tr("Opening or transfer received: the time to decide the orientation starts then"));
    m_closedOn = addDate(tr("&Closed on"), m_right.closedOn);
    form()->addWide(m_duties);
    m_note = addNote();
}

BenefitRight::Kind RightDialog::kind() const { return fromCode<Kind>(m_kind->code()).value_or(m_right.kind); }

BenefitRight::State RightDialog::state() const
{
    return fromCode<RightState>(m_state->code()).value_or(m_right.state);
}

void RightDialog::offerStates()
{
    QList<Choice> states;
    for (const RightState each : statesOf(kind()))
        states.append({codeOf(each), textOf(each)});
    const bool known = std::any_of(states.begin(), states.end(),
        [this](const Choice &choice) { return choice.code == m_state->code(); });
    if (!known)
        m_state->setCode({});
    m_state->setChoices(states);
    if (!known)
        m_state->setCode(codeOf(RightState::OpenAndPayable));
}

void RightDialog::follow()
{
    const Nomenclature *reasons = reasonsOf(kind(), state());
    QList<Choice> choices;
    if (reasons)
        for (const NomenclatureEntry &entry : reasons->entries())
            choices.append({entry.code, entry.label});
    if (!reasons || !reasons->contains(m_reason->code()))
        m_reason->setCode({});
    m_reason->setChoices(choices);
    form()->setFieldVisible(m_reason, reasons != nullptr);
    form()->setFieldVisible(m_receivedOn, kind() == Kind::Rsa);
    form()->setFieldVisible(m_closedOn, isClosed(state()));
    m_duties->setVisible(kind() == Kind::Rsa);
    PathwayFacts after = file().facts;
    after.rights = with(after.rights, edited());
    QStringList words{SanctionText::meaningOf(edited())};
    words.removeAll(QString());
    tell(m_note, (words + consequences(file(), after)).join(QLatin1Char('\n')));
}

BenefitRight RightDialog::edited() const
{
    BenefitRight edited = m_right;
    edited.kind = kind();
    edited.state = state();
    edited.reasonCode = reasonsOf(kind(), state()) ? m_reason->code() : QString();
    edited.stateSince = m_stateSince->date();
    edited.appliedOn = m_appliedOn->date();
    edited.openedOn = m_openedOn->date();
    edited.receivedOn = kind() == Kind::Rsa ? m_receivedOn->date() : QDate();
    edited.closedOn = isClosed(state()) ? m_closedOn->date() : QDate();
    edited.subjectToRightsAndDuties = kind() == Kind::Rsa && m_duties->isChecked();
    return edited;
}

QList<FieldError> RightDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const BenefitRight right = edited();
    if (right.isOpen() && !right.openedOn.isValid() && !right.receivedOn.isValid())
        add(errors, m_openedOn, tr("Enter the day the right was opened."));
    if (right.state == RightState::Pending && !right.appliedOn.isValid())
        add(errors, m_appliedOn, tr("Enter the day of the application."));
    if (isClosed(right.state) && !right.closedOn.isValid())
        add(errors, m_closedOn, tr("Enter the day the right was closed."));
    if (right.closedOn.isValid() && right.openedOn.isValid() && right.closedOn < right.openedOn)
        add(errors, m_closedOn, tr("The right is closed before it was opened."));
    if (right.openedOn.isValid() && right.appliedOn.isValid()
        && right.openedOn < right.appliedOn.addMonths(-1))
        add(errors, m_openedOn, tr("The right is opened long before it was applied for."));
    return errors;
}

Result<void> RightDialog::store()
{
    return storeOver(*this, workspace().access(), m_right, edited(),
        [this](const auto &record) { return workspace().people().saveRight(record); });
}
