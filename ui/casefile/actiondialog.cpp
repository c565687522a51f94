#include "ui/casefile/actiondialog.h"

#include "core/query/suggestedservices.h"
#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/text/plantext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

namespace {

constexpr double MostHours = 40;
const QString Person = QStringLiteral("person");
const QString Body = QStringLiteral("body");

} // namespace

ActionDialog::ActionDialog(
    Workspace &workspace, const CaseFile &file, const PlanAction &action, QWidget *parent)
    : CaseDialog(action.id.isNull() ? tr("Add an action") : tr("Edit the action"),
        action.id.isNull() ? tr("Add the action") : tr("Save the action"), workspace, file, parent)
    , m_action(action)
    , m_code(new ChoiceField)
    , m_label(new QLineEdit(action.label))
    , m_service(new ChoiceField)
    , m_owner(new ChoiceField)
    , m_actor(new ActorFields(workspace, file, this))
    , m_state(new ChoiceField)
    , m_hours(new QDoubleSpinBox)
{
    setRecord(action.id.value(), action.id.isNull() ? QString::number(action.target.value()) : QString());
    m_action.beneficiary = file.person.id;
    addFields();
    followOwner();
    m_opened = edited();
    connect(m_owner, &ChoiceField::codeChanged, this, &ActionDialog::followOwner);
    connect(m_service, &ChoiceField::codeChanged, this, &ActionDialog::followService);
    connect(m_state, &ChoiceField::codeChanged, this, &ActionDialog::followOwner);
}

Target ActionDialog::target() const
{
    for (const Target &each : file().work.targets)
        if (each.id == m_action.target)
            return each;
    return {};
}

void ActionDialog::addFields()
{
    const Target served = target();
    form()->addTitle(file().work.vocabulary.targetLabel(served.code, served.label));
    offerActions();
    offerServices();
    m_owner->setChoices({{Person, tr("The person")}, {Body, tr("A partner")}});
    m_owner->setCode(m_action.byPerson ? Person : Body);
    m_actor->set(m_action.organisation, m_action.professional);
    QList<Choice> states;
    for (const auto state : allOf<PlanAction::State>())
        states.append({codeOf(state), textOf(state)});
    m_state->setChoices(states);
    m_state->setCode(codeOf(m_action.state));
    m_hours->setRange(0, MostHours);
    m_hours->setDecimals(1);
    m_hours->setSuffix(tr(" h a week"));
    m_hours->setValue(m_action.weeklyHours);
    form()->addField(tr("&Action"), m_code);
    form()->addField(tr("In other &words"), m_label);
    form()->addField(
        tr("Ser&vice"), m_service, tr("Services of the network for this target, the nearest first"));
    form()->addField(tr("&Who takes it"), m_owner);
    form()->addField(tr("&Organisation"), m_actor->organisation(), {}, FormLayout::Need::Required);
    form()->addField(tr("&Professional"), m_actor->professional());
    m_startsOn = addDate(tr("&From"), m_action.startsOn);
    m_dueOn = addDate(tr("&By"), m_action.dueOn, tr("It is in the queue of the day when it is late"));
    form()->addField(tr("&Hours"), m_hours, tr("Counted in the hours of activity of the week while it runs"));
    form()->addField(tr("&State"), m_state);
    m_endedOn = addDate(tr("&Ended on"), m_action.endedOn);
}

void ActionDialog::offerActions()
{
    QList<Choice> actions;
    const QString theme = target().theme;
    const auto entries = file().work.vocabulary.entries(Term::List::Action);
    // Those of the target's theme come first.
    for (const bool ofTheme : {true, false})
        for (const auto &entry : entries)
            if ((entry.theme == theme) == ofTheme)
                actions.append({entry.code, entry.label});
    m_code->setChoices(actions);
    m_code->setEmptyLabel(tr("None of the list"));
    m_code->setCode(m_action.code);
}

void ActionDialog::offerServices()
{
    QList<Choice> services;
    const Target served = target();
    for (const NetworkRow &row :
        suggestedServices(workspace().access(), file().person, served.theme, served.code)) {
        const QString code = QString::number(row.hit.service.value());
        m_bodies.insert(code, row.hit.organisation);
        QStringList words{row.name, row.organisation};
        if (!row.city.isEmpty())
            words.append(row.city);
        services.append({code, words.join(QStringLiteral(" · "))});
    }
    m_service->setChoices(services);
    m_service->setEmptyLabel(
        services.isEmpty() ? tr("No service of the network answers it") : tr("No service"));
    if (!m_action.service.isNull())
        m_service->setCode(QString::number(m_action.service.value()));
}

void ActionDialog::followService()
{
    if (const auto body = m_bodies.value(m_service->code()); !body.isNull())
        m_actor->set(body, {});
}

void ActionDialog::followOwner()
{
    const bool partner = m_owner->code() == Body;
    form()->setFieldVisible(m_actor->organisation(), partner);
    form()->setFieldVisible(m_actor->professional(), partner);
    const auto state = fromCode<PlanAction::State>(m_state->code()).value_or(PlanAction::State::Planned);
    const bool over = !PlanAction{.state = state}.isOpen();
    form()->setFieldVisible(m_endedOn, over);
    if (over && !m_endedOn->date().isValid() && m_endedOn->error().isEmpty())
        m_endedOn->setDate(today());
}

PlanAction ActionDialog::edited() const
{
    PlanAction edited = m_action;
    edited.code = m_code->code();
    edited.label = m_label->text().simplified();
    edited.service = ServiceOfferId(m_service->code().toLongLong());
    edited.byPerson = m_owner->code() != Body;
    edited.organisation = edited.byPerson ? OrganisationId() : m_actor->organisationId();
    edited.professional = edited.byPerson ? ProfessionalId() : m_actor->professionalId();
    edited.startsOn = m_startsOn->date();
    edited.dueOn = m_dueOn->date();
    edited.weeklyHours = m_hours->value();
    edited.state = fromCode<PlanAction::State>(m_state->code()).value_or(m_action.state);
    edited.endedOn = edited.isOpen() ? QDate() : m_endedOn->date();
    return edited;
}

QWidget *ActionDialog::fieldOf(PlanAction::Flaw flaw) const
{
    switch (flaw) {
    case PlanAction::Flaw::TargetMissing:
    case PlanAction::Flaw::WordsMissing:
        return m_code;
    case PlanAction::Flaw::OwnerMissing:
        return m_actor->organisation();
    case PlanAction::Flaw::HoursWrong:
        return m_hours;
    case PlanAction::Flaw::DueBeforeStart:
        return m_dueOn;
    case PlanAction::Flaw::EndMissing:
    case PlanAction::Flaw::EndInFuture:
        return m_endedOn;
    }
    return m_code;
}

QList<FieldError> ActionDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const PlanAction::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> ActionDialog::store()
{
    return storeOver(*this, workspace().access(), m_action, edited(),
        [this](const auto &record) { return workspace().plan().save(record); });
}
