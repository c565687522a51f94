#include "ui/casefile/rightsrequestdialog.h"

#include "core/rules/deadlinerule.h"
#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/datetext.h"
#include "ui/text/rightstext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

constexpr int LinesOfWords = 3;

} // namespace

RightsRequestDialog::RightsRequestDialog(
    Workspace &workspace, const CaseFile &file, const RightsRequest &request, QWidget *parent)
    : CaseDialog(request.id.isNull() ? tr("Record a request about her rights") : tr("Edit the request"),
        request.id.isNull() ? tr("Record the request") : tr("Save the request"), workspace, file, parent)
    , m_request(request)
    , m_kind(new ChoiceField)
    , m_organisation(new ChoiceField)
    , m_means(new ChoiceField)
    , m_words(new QPlainTextEdit(request.words))
    , m_extensionReason(new QLineEdit(request.extensionReason))
{
    m_request.beneficiary = file.person.id;
    setRecord(request.id.value());
    offer(m_kind, request.kind);
    m_kind->setEnabled(request.decision == RightsRequest::Decision::Pending);
    form()->addField(tr("&What she asks"), m_kind);
    offerOrganisations(m_organisation, workspace, file);
    m_organisation->setEmptyLabel(tr("Everybody but who accompanies her"));
    m_organisation->setCode(
        request.organisation.isNull() ? QString() : QString::number(request.organisation.value()));
    form()->addField(tr("&Against sharing with"), m_organisation);
    m_receivedOn = addDate(tr("&Received on"), request.receivedOn, {}, FormLayout::Need::Required);
    offer(m_means, request.means);
    form()->addField(tr("&How it came"), m_means);
    m_identityCheckedOn = addDate(
        tr("&Identity checked on"), request.identityCheckedOn, tr("Only asked of her in serious doubt"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * (LinesOfWords + 1));
    form()->addField(tr("In the &person's words"), m_words, tr("As she agrees to it"));
    m_extendedOn = addDate(tr("&Told of two months more on"), request.extendedOn,
        tr("Only for a complex request or many of them, told within the first month"));
    form()->addField(tr("Wh&y it takes longer"), m_extensionReason);
    m_note = addNote();
    m_opened = edited();
    connect(m_kind, &ChoiceField::codeChanged, this, &RightsRequestDialog::follow);
    connect(m_receivedOn, &DateField::dateChanged, this, &RightsRequestDialog::follow);
    connect(m_extendedOn, &DateField::dateChanged, this, &RightsRequestDialog::follow);
    follow();
}

void RightsRequestDialog::follow()
{
    const RightsRequest mine = edited();
    form()->setFieldVisible(m_organisation, mine.kind == RightsRequest::Kind::Objection);
    form()->setFieldVisible(m_extendedOn, !mine.id.isNull());
    form()->setFieldVisible(m_extensionReason, !mine.id.isNull() && mine.extendedOn.isValid());
    const auto *rule =
        findRule(deadlineRules(), mine.extendedOn.isValid() ? u"rights_answer_extended" : u"rights_answer",
            mine.receivedOn, Track::None);
    tell(m_note,
        rule ? tr("To be answered by %1 at the latest: %2.")
                   .arg(dayText(rule->dueOn(mine.receivedOn)), rule->source)
             : QString());
}

RightsRequest RightsRequestDialog::edited() const
{
    RightsRequest edited = m_request;
    edited.kind = fromCode<RightsRequest::Kind>(m_kind->code()).value_or(m_request.kind);
    edited.organisation = edited.kind == RightsRequest::Kind::Objection
        ? OrganisationId(m_organisation->code().toLongLong())
        : OrganisationId();
    edited.receivedOn = m_receivedOn->date();
    edited.means = fromCode<RightsRequest::Means>(m_means->code()).value_or(m_request.means);
    edited.identityCheckedOn = m_identityCheckedOn->date();
    edited.words = m_words->toPlainText().trimmed();
    edited.extendedOn = m_extendedOn->date();
    edited.extensionReason = edited.extendedOn.isValid() ? m_extensionReason->text().simplified() : QString();
    return edited;
}

QList<FieldError> RightsRequestDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const RightsRequest::Flaw flaw : edited().flaws(today())) {
        QWidget *field = m_receivedOn;
        if (flaw == RightsRequest::Flaw::ExtensionLate)
            field = m_extendedOn;
        if (flaw == RightsRequest::Flaw::ExtensionReasonMissing)
            field = m_extensionReason;
        add(errors, field, textOf(flaw));
    }
    return errors;
}

Result<void> RightsRequestDialog::store()
{
    return storeOver(*this, workspace().access(), m_request, edited(),
        [this](const auto &record) { return workspace().rights().save(record); });
}
