#include "ui/casefile/rightsdecisiondialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/rightstext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>

namespace {

constexpr int LinesOfReason = 4;
using Asked = RightsRequest::Kind;
using Ruling = RightsRequest::Decision;

} // namespace

RightsDecisionDialog::RightsDecisionDialog(
    Workspace &workspace, const CaseFile &file, const RightsRequest &request, QWidget *parent)
    : CaseDialog(
        tr("Decide: %1").arg(textOf(request.kind)), tr("Record the decision"), workspace, file, parent)
    , m_request(request)
    , m_decision(new ChoiceField)
    , m_reason(new QPlainTextEdit(request.reason))
{
    setRecord(request.id.value());
    if (!request.words.isEmpty()) {
        auto *words = new PlainLabel(tr("“%1”", "words of the person").arg(request.words));
        words->setWordWrap(true);
        words->setSecondary(true);
        form()->addWide(words);
    }
    offer(m_decision, request.decision);
    form()->addField(tr("&Decision"), m_decision, {}, FormLayout::Need::Required);
    m_decidedOn = addDate(tr("Decided &on"), request.decidedOn.isValid() ? request.decidedOn : file.today, {},
        FormLayout::Need::Required);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * (LinesOfReason + 1));
    form()->addField(tr("&Reason"), m_reason, tr("As the person reads it in the answer"));
    m_answeredOn = addDate(tr("&Answered on"), request.answeredOn, tr("Empty until the answer has left"));
    m_liftedOn = addDate(tr("&Lifted on"), request.liftedOn, tr("Empty while the restriction holds"));
    m_note = addNote();
    m_opened = edited();
    connect(m_decision, &ChoiceField::codeChanged, this, &RightsDecisionDialog::follow);
    follow();
}

QString RightsDecisionDialog::consequence(const RightsRequest &mine) const
{
    if (mine.decision == Ruling::Refused)
        return tr("The answer tells the person why, and that she may turn to the CNIL or go to court.");
    if (!mine.isGranted())
        return {};
    switch (mine.kind) {
    case Asked::Access:
        return tr("“Export all that is kept” makes the paper to give her.");
    case Asked::Rectification:
        return tr("What is wrong is corrected in the file, which keeps what it was in its history.");
    case Asked::Objection:
        return m_request.isGranted()
            ? QString()
            : tr("The circle closes to those it names, today; who accompanies the person stays.");
    case Asked::Restriction:
        return tr("From then on, only the référent unique, the référent de parcours, the team lead and the "
                  "orientation officer read the file: you too, if you are none of these.");
    case Asked::Erasure:
        return tr("Nothing is erased by this decision: a team lead then does it, with “Erase the person…”. "
                  "Print the answer before: nothing is left to write it with.");
    }
    return {};
}

void RightsDecisionDialog::follow()
{
    const RightsRequest mine = edited();
    const bool refused = mine.decision == Ruling::Refused || mine.decision == Ruling::Partly;
    form()->setNeed(m_reason, refused ? FormLayout::Need::Required : FormLayout::Need::Optional);
    form()->setFieldVisible(m_liftedOn, mine.kind == Asked::Restriction && m_request.isGranted());
    if (mine.decision == Ruling::Refused && mine.kind == Asked::Erasure && mine.reason.isEmpty())
        m_reason->setPlainText(erasureRefusalText());
    else if (mine.isGranted() && mine.reason == erasureRefusalText())
        m_reason->clear();
    tell(m_note, consequence(mine));
}

RightsRequest RightsDecisionDialog::edited() const
{
    RightsRequest edited = m_request;
    edited.decision = fromCode<Ruling>(m_decision->code()).value_or(Ruling::Pending);
    edited.decidedOn = m_decidedOn->date();
    edited.reason = m_reason->toPlainText().trimmed();
    edited.answeredOn = m_answeredOn->date();
    edited.liftedOn = edited.isGranted() ? m_liftedOn->date() : QDate();
    return edited;
}

QList<FieldError> RightsDecisionDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const RightsRequest mine = edited();
    for (const RightsRequest::Flaw flaw : mine.flaws(today())) {
        QWidget *field = m_decidedOn;
        if (flaw == RightsRequest::Flaw::DecisionMissing || flaw == RightsRequest::Flaw::AnsweredUndecided)
            field = m_decision;
        else if (flaw == RightsRequest::Flaw::ReasonMissing)
            field = m_reason;
        else if (flaw == RightsRequest::Flaw::LiftedBeforeDecided)
            field = m_liftedOn;
        else if (mine.decidedOn <= today() && mine.decidedOn >= mine.receivedOn)
            field = m_answeredOn;
        add(errors, field, textOf(flaw));
    }
    return errors;
}

Result<void> RightsDecisionDialog::store()
{
    return storeOver(*this, workspace().access(), m_request, edited(),
        [this](const auto &record) { return workspace().rights().decide(record); });
}
