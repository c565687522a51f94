#include "ui/requests/movedialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QTimeEdit>

namespace {

using Told = PartnerRequest::State;

constexpr int WordsLines = 4;
constexpr double MostGranted = 100'000;

QString titleOf(Told to)
{
    switch (to) {
    case Told::Sent:
        return MoveDialog::tr("Send the request");
    case Told::Accepted:
        return MoveDialog::tr("The partner accepts");
    case Told::Refused:
        return MoveDialog::tr("The partner refuses");
    case Told::Appointed:
        return MoveDialog::tr("Appointment given by the partner");
    case Told::Done:
        return MoveDialog::tr("Close the request");
    case Told::Withdrawn:
        return MoveDialog::tr("Withdraw the request");
    default:
        return textOf(to);
    }
}

} // namespace

MoveDialog::MoveDialog(Workspace &workspace, const CaseFile &file, const PartnerRequest &request,
    PartnerRequest::State to, QWidget *parent)
    : CaseDialog(
        titleOf(to), to == Told::Sent ? tr("Tell it is sent") : tr("Record it"), workspace, file, parent)
    , m_request(request)
    , m_to(to)
{
    setRecord(request.id.value(), codeOf(to));
    form()->addTitle(request.subject);
    if (to == Told::Sent)
        addSent();
    else if (to == Told::Accepted || to == Told::Refused)
        addAnswer();
    else if (to == Told::Appointed)
        addAppointment();
    else if (to == Told::Done)
        addOutcome();
    else
        addWords(tr("&Why"), FormLayout::Need::Required);
}

void MoveDialog::addWords(const QString &label, FormLayout::Need need)
{
    m_words = new QPlainTextEdit;
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * WordsLines + 2 * Theme::Inside);
    form()->addField(label, m_words, {}, need);
}

void MoveDialog::addSent()
{
    m_choice = new ChoiceField;
    offer(m_choice, m_request.channel);
    form()->addField(tr("Sent &by"), m_choice, {}, FormLayout::Need::Required);
    m_on = addDate(tr("Sent &on"), today(), {}, FormLayout::Need::Required);
    m_informedOn = addDate(tr("The person was &told on"), m_request.informedOn,
        tr("Of what is asked, of whom, and of what is shared"), FormLayout::Need::Required);
}

void MoveDialog::addAnswer()
{
    m_on = addDate(tr("Answered &on"), today(), {}, FormLayout::Need::Required);
    if (m_to == Told::Refused) {
        m_choice = new ChoiceField;
        QList<Choice> reasons;
        for (const auto reason : allOf<PartnerRequest::Refusal>())
            if (reason != PartnerRequest::Refusal::None)
                reasons.append({codeOf(reason), textOf(reason)});
        m_choice->setChoices(reasons);
        m_choice->setEmptyLabel({});
        form()->addField(tr("&Reason"), m_choice, {}, FormLayout::Need::Required);
    } else if (workspace().may(Operation::ChangeCircle, file().person.id)) {
        m_joins = new QCheckBox(tr("The partner &joins the person's circle"));
        m_joins->setChecked(m_request.kind == PartnerRequest::Kind::Orientation
            || m_request.kind == PartnerRequest::Kind::Prescription
            || m_request.kind == PartnerRequest::Kind::HandOver);
        form()->addWide(m_joins);
    }
    addWords(tr("In &words"), FormLayout::Need::Optional);
}

void MoveDialog::addAppointment()
{
    m_on = addDate(tr("&Day"), m_request.appointmentAt.date(), {}, FormLayout::Need::Required);
    m_time = new QTimeEdit;
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setTime(m_request.appointmentAt.isValid() ? m_request.appointmentAt.time() : QTime(9, 0));
    form()->addField(tr("&Time"), m_time);
    addWords(tr("&Place, person to ask for"), FormLayout::Need::Optional);
}

void MoveDialog::addOutcome()
{
    m_choice = new ChoiceField;
    QList<Choice> outcomes;
    for (const auto outcome : allOf<PartnerRequest::Outcome>())
        if (outcome != PartnerRequest::Outcome::None)
            outcomes.append({codeOf(outcome), textOf(outcome)});
    m_choice->setChoices(outcomes);
    m_choice->setEmptyLabel({});
    m_on = addDate(tr("Ended &on"), today(), {}, FormLayout::Need::Required);
    form()->addField(tr("Out&come"), m_choice, {}, FormLayout::Need::Required);
    if (m_request.kind == PartnerRequest::Kind::FinancialAid) {
        m_amount = new QDoubleSpinBox;
        m_amount->setRange(0, MostGranted);
        m_amount->setSuffix(tr(" €"));
        form()->addField(tr("&Amount granted"), m_amount);
    }
    addWords(tr("In &words"), FormLayout::Need::Optional);
}

/// Of today, now; of another day, noon, but never before the request left.
QDateTime MoveDialog::happenedAt() const
{
    if (!m_on || m_to == Told::Appointed || m_on->date() == today())
        return {};
    return std::max(QDateTime(m_on->date(), QTime(12, 0)), m_request.sentAt);
}

RequestMove MoveDialog::move() const
{
    RequestMove move{.request = m_request.id, .to = m_to, .at = happenedAt()};
    const QString code = m_choice ? m_choice->code() : QString();
    if (m_to == Told::Sent) {
        move.channel = fromCode<PartnerRequest::Channel>(code).value_or(m_request.channel);
        move.informedOn = m_informedOn->date();
    } else if (m_to == Told::Refused) {
        move.refusal = fromCode<PartnerRequest::Refusal>(code).value_or(PartnerRequest::Refusal::None);
    } else if (m_to == Told::Done) {
        move.outcome = fromCode<PartnerRequest::Outcome>(code).value_or(PartnerRequest::Outcome::None);
        move.amountGranted = m_amount ? m_amount->value() : 0;
    } else if (m_to == Told::Appointed && m_on->date().isValid()) {
        move.appointmentAt = QDateTime(m_on->date(), m_time->time());
    }
    move.joins = m_joins && m_joins->isChecked();
    move.words = m_words ? m_words->toPlainText().trimmed() : QString();
    return move;
}

bool MoveDialog::isChanged() const
{
    return (m_words && !m_words->toPlainText().trimmed().isEmpty()) || !unreadDates().isEmpty()
        || (m_choice && m_to != Told::Sent && !m_choice->code().isEmpty());
}

QList<FieldError> MoveDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const RequestMove told = move();
    if (m_on && !m_on->date().isValid())
        add(errors, m_on, tr("Enter the day."));
    else if (m_on && m_to != Told::Appointed && m_on->date() > today())
        add(errors, m_on, tr("This day has not come yet."));
    else if (m_on && m_request.sentAt.isValid() && m_on->date() < m_request.sentAt.date())
        add(errors, m_on, tr("The request was not sent yet on that day."));
    using Flaw = PartnerRequest::Flaw;
    if (m_informedOn && !m_informedOn->date().isValid()
        && m_request.kind != PartnerRequest::Kind::EmergencyShelter)
        add(errors, m_informedOn, textOf(Flaw::NotInformed));
    if (m_to == Told::Refused && told.refusal == PartnerRequest::Refusal::None)
        add(errors, m_choice, textOf(Flaw::RefusalMissing));
    if (m_to == Told::Done && told.outcome == PartnerRequest::Outcome::None)
        add(errors, m_choice, textOf(Flaw::OutcomeMissing));
    if (m_to == Told::Withdrawn && told.words.isEmpty())
        add(errors, m_words, textOf(Flaw::ReasonMissing));
    return errors;
}

Result<void> MoveDialog::store() { return workspace().requests().move(move()); }
