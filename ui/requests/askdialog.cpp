#include "ui/requests/askdialog.h"

#include "core/query/suggestedservices.h"
#include "core/rules/requestclock.h"
#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

constexpr int ContextLines = 5;
constexpr double MostEuros = 100'000;

} // namespace

AskDialog::AskDialog(
    Workspace &workspace, const CaseFile &file, const PartnerRequest &request, QWidget *parent)
    : CaseDialog(request.id.isNull() ? tr("Ask a partner") : tr("Edit the request"),
        request.id.isNull() ? tr("Prepare the request") : tr("Save the request"), workspace, file, parent)
    , m_request(request)
    , m_kind(new ChoiceField)
    , m_theme(new ChoiceField)
    , m_service(new ChoiceField)
    , m_actor(new ActorFields(workspace, file, this))
    , m_subject(new QLineEdit(request.subject))
    , m_context(new QPlainTextEdit(request.context))
    , m_amount(new QDoubleSpinBox)
    , m_channel(new ChoiceField)
{
    m_request.beneficiary = file.person.id;
    setRecord(request.id.value());
    addFields();
    m_opened = edited();
    connect(m_kind, &ChoiceField::codeChanged, this, &AskDialog::followKind);
    connect(m_theme, &ChoiceField::codeChanged, this, [this] {
        offerServices();
        proposeContext();
    });
    connect(m_service, &ChoiceField::codeChanged, this, &AskDialog::followService);
    followKind();
}

void AskDialog::addFields()
{
    offer(m_kind, m_request.kind);
    QList<Choice> themes;
    for (const auto &entry : file().work.vocabulary.entries(Term::List::Theme))
        themes.append({entry.code, entry.label});
    m_theme->setChoices(themes);
    m_theme->setEmptyLabel(tr("No obstacle in particular"));
    m_theme->setCode(m_request.theme);
    offerServices();
    m_actor->set(m_request.toOrganisation, m_request.toProfessional);
    m_amount->setRange(0, MostEuros);
    m_amount->setSuffix(tr(" €"));
    m_amount->setValue(m_request.amountAsked);
    offer(m_channel, m_request.channel);
    m_channel->setEmptyLabel(tr("Not sent yet"));
    m_channel->setCode({});
    m_context->setTabChangesFocus(true);
    m_context->setFixedHeight(fontMetrics().lineSpacing() * ContextLines + 2 * Theme::Inside);

    form()->addField(tr("&Kind"), m_kind);
    form()->addField(tr("&Obstacle"), m_theme);
    form()->addField(
        tr("Ser&vice"), m_service, tr("Services of the network for this obstacle, the nearest first"));
    form()->addField(tr("&Partner"), m_actor->organisation(), {}, FormLayout::Need::Required);
    form()->addField(tr("P&rofessional"), m_actor->professional());
    form()->addField(tr("&What is asked"), m_subject, {}, FormLayout::Need::Required);
    form()->addField(tr("What the partner needs to &know"), m_context,
        tr("And no more: identity, contacts and appointments are taken from the file (art. L. 121-6-2 "
           "CASF)"));
    form()->addField(tr("&Amount"), m_amount);
    m_informedOn = addDate(tr("The person was &told on"), m_request.informedOn,
        tr("Of what is asked, of whom, and of what is shared"));
    form()->addField(tr("&Sent by"), m_channel, tr("Chosen, the request is sent at once"));
    m_note = addNote();
}

void AskDialog::offerServices()
{
    QList<Choice> services;
    m_bodies.clear();
    if (!m_theme->code().isEmpty())
        for (const NetworkRow &row :
            suggestedServices(workspace().access(), file().person, m_theme->code(), {})) {
            const QString code = QString::number(row.hit.service.value());
            m_bodies.insert(code, row.hit.organisation);
            services.append(
                {code, QStringList{row.name, row.organisation, row.city}.join(QStringLiteral(" · "))});
        }
    m_service->setChoices(services);
    m_service->setEmptyLabel(m_theme->code().isEmpty() ? tr("Choose an obstacle to see services")
            : services.isEmpty()                       ? tr("No service found")
                                                       : tr("No service"));
    m_service->setCode(m_request.service.isNull() ? QString() : QString::number(m_request.service.value()));
}

void AskDialog::followService()
{
    const auto body = m_bodies.value(m_service->code());
    if (body.isNull())
        return;
    if (m_actor->organisationId() != body)
        m_actor->set(body, {});
    if (m_subject->text().isEmpty())
        m_subject->setText(m_service->currentText().section(QStringLiteral(" · "), 0, 0));
}

/// What the diagnosis says of the obstacle, until somebody writes something else; of health, nothing.
void AskDialog::proposeContext()
{
    if (m_context->toPlainText().trimmed() != m_proposed)
        return;
    m_proposed.clear();
    const QString theme = m_theme->code();
    if (!theme.isEmpty() && theme != QLatin1String("sante")) {
        QStringList words;
        const ThemeState state = file().work.diagnosis.theme(theme);
        for (const auto &entry : file().work.vocabulary.entriesOf(Term::List::Situation, theme))
            if (const auto said = state.situations.constFind(entry.code);
                said != state.situations.cend() && said->answer == Situation::Answer::Yes)
                words.append(entry.label);
        m_proposed = words.join(QLatin1Char('\n'));
    }
    m_context->setPlainText(m_proposed);
}

void AskDialog::followKind()
{
    const PartnerRequest request = edited();
    form()->setFieldVisible(m_amount, request.kind == PartnerRequest::Kind::FinancialAid);
    tell(m_note, requestClock(request.kind).source);
}

PartnerRequest AskDialog::edited() const
{
    PartnerRequest edited = m_request;
    edited.kind = fromCode<PartnerRequest::Kind>(m_kind->code()).value_or(m_request.kind);
    edited.theme = m_theme->code();
    edited.service = ServiceOfferId(m_service->code().toLongLong());
    edited.toOrganisation = m_actor->organisationId();
    edited.toProfessional = m_actor->professionalId();
    edited.subject = m_subject->text().simplified();
    edited.context = m_context->toPlainText().trimmed();
    edited.amountAsked = edited.kind == PartnerRequest::Kind::FinancialAid ? m_amount->value() : 0;
    edited.informedOn = m_informedOn->date();
    return edited;
}

QWidget *AskDialog::fieldOf(PartnerRequest::Flaw flaw) const
{
    switch (flaw) {
    case PartnerRequest::Flaw::RecipientMissing:
    case PartnerRequest::Flaw::SentToItself:
        return m_actor->organisation();
    case PartnerRequest::Flaw::NotInformed:
        return m_informedOn;
    case PartnerRequest::Flaw::AmountWrong:
        return m_amount;
    default:
        return m_subject;
    }
}

bool AskDialog::isChanged() const
{
    return !(edited() == m_opened) || !m_channel->code().isEmpty() || !unreadDates().isEmpty();
}

QList<FieldError> AskDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    PartnerRequest request = edited();
    request.fromOrganisation = workspace().session().organisation;
    if (!m_channel->code().isEmpty()) {
        request.state = PartnerRequest::State::Sent;
        request.sentAt = workspace().clock().now();
    }
    for (const PartnerRequest::Flaw flaw : request.flaws())
        add(errors, fieldOf(flaw), textOf(flaw));
    if (m_informedOn->date() > today())
        add(errors, m_informedOn, tr("This day has not come yet."));
    for (const Objection &each : file().work.objections)
        if (each.stopsSharingWith(request.toOrganisation, today()))
            add(errors, m_actor->organisation(), tr("The person objects to sharing with this partner."));
    return errors;
}

Result<void> AskDialog::store()
{
    PartnerRequest request = edited();
    if (request.id.isNull()) {
        const auto prepared = workspace().requests().prepare(request);
        if (!prepared)
            return prepared.error();
        m_request.id = request.id = *prepared;
        m_request.revision = 1;
    } else if (!(request == m_opened)) {
        const auto stored = storeOver(*this, workspace().access(), m_request, request,
            [this](const auto &record) { return workspace().requests().edit(record); });
        if (!stored)
            return stored;
    }
    const auto channel = fromCode<PartnerRequest::Channel>(m_channel->code());
    if (!channel || m_channel->code().isEmpty())
        return {};
    return workspace().requests().move({.request = request.id,
        .to = PartnerRequest::State::Sent,
        .channel = *channel,
        .informedOn = request.informedOn});
}
