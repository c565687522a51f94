#include "ui/conference/teamdecisiondialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/text/plantext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

namespace {

constexpr double MostHours = 40;
const QString Person = QStringLiteral("person");
const QString Body = QStringLiteral("body");
const QString NewTarget = QStringLiteral("new:"); // then the code of its theme

} // namespace

TeamDecisionDialog::TeamDecisionDialog(
    Workspace &workspace, const CaseFile &file, const ConferenceSubject &subject, QWidget *parent)
    : CaseDialog(tr("Record a decision"), tr("Record the decision"), workspace, file, parent)
    , m_item(subject.item.id)
    , m_words(new QLineEdit)
    , m_target(new ChoiceField)
    , m_owner(new ChoiceField)
    , m_actor(new ActorFields(workspace, file, this))
    , m_hours(new QDoubleSpinBox)
{
    setRecord(0, QString::number(m_item.value()));
    offerTargets();
    addFields(subject.item.subject);
    follow();
    connect(m_target, &ChoiceField::codeChanged, this, &TeamDecisionDialog::follow);
    connect(m_owner, &ChoiceField::codeChanged, this, &TeamDecisionDialog::follow);
}

void TeamDecisionDialog::offerTargets()
{
    const Vocabulary &words = file().work.vocabulary;
    QList<Choice> choices;
    for (const Target &each : file().work.targets)
        if (each.isOpen())
            choices.append({QString::number(each.id.value()),
                QStringLiteral("%1 · %2").arg(
                    words.themeLabel(each.theme), words.targetLabel(each.code, each.label))});
    for (const auto &theme : words.entries(Term::List::Theme))
        choices.append({NewTarget + theme.code, tr("New target: %1", "theme").arg(theme.label)});
    m_target->setChoices(choices);
    m_target->setEmptyLabel(tr("Nobody has anything to do"));
    m_target->setCode({});
}

void TeamDecisionDialog::addFields(const QString &subject)
{
    m_owner->setChoices({{Person, tr("The person")}, {Body, tr("A partner")}});
    m_owner->setCode(Body);
    m_hours->setRange(0, MostHours);
    m_hours->setDecimals(1);
    m_hours->setSuffix(tr(" h a week"));
    form()->addTitle(subject);
    form()->addField(tr("&Decision"), m_words, {}, FormLayout::Need::Required);
    form()->addField(tr("Becomes an action for the &target"), m_target,
        tr("Without a target, the decision stands in the minutes alone"));
    m_agreedOn = addDate(tr("The person a&grees to it on"), {},
        tr("An action needs her agreement to its target"), FormLayout::Need::Required);
    form()->addField(tr("&Who takes it"), m_owner);
    form()->addField(tr("&Organisation"), m_actor->organisation(), {}, FormLayout::Need::Required);
    form()->addField(tr("P&rofessional"), m_actor->professional());
    m_dueOn = addDate(tr("&By"), {}, {}, FormLayout::Need::Required);
    form()->addField(tr("&Hours"), m_hours);
}

std::optional<Target> TeamDecisionDialog::target() const
{
    const QString code = m_target->code();
    if (code.isEmpty())
        return {};
    for (const Target &each : file().work.targets)
        if (QString::number(each.id.value()) == code)
            return each;
    return Target{.theme = code.mid(NewTarget.size()), .label = m_words->text().simplified()};
}

void TeamDecisionDialog::follow()
{
    const auto served = target();
    const bool partner = m_owner->code() == Body;
    form()->setFieldVisible(m_agreedOn, served && !served->agreedOn.isValid());
    form()->setFieldVisible(m_owner, served.has_value());
    form()->setFieldVisible(m_actor->organisation(), served && partner);
    form()->setFieldVisible(m_actor->professional(), served && partner);
    form()->setFieldVisible(m_dueOn, served.has_value());
    form()->setFieldVisible(m_hours, served.has_value());
}

TeamDecision TeamDecisionDialog::edited() const
{
    TeamDecision decided;
    decided.decision = {
        .beneficiary = file().person.id, .item = m_item, .words = m_words->text().simplified()};
    auto served = target();
    if (!served)
        return decided;
    const bool byPerson = m_owner->code() != Body;
    decided.action = PlanAction{.target = served->id,
        .label = decided.decision.words,
        .byPerson = byPerson,
        .organisation = byPerson ? OrganisationId() : m_actor->organisationId(),
        .professional = byPerson ? ProfessionalId() : m_actor->professionalId(),
        .startsOn = today(),
        .dueOn = m_dueOn->date(),
        .weeklyHours = m_hours->value()};
    if (!served->agreedOn.isValid()) {
        served->agreedOn = m_agreedOn->date();
        decided.target = served;
    }
    return decided;
}

bool TeamDecisionDialog::isChanged() const
{
    return !m_words->text().isEmpty() || !m_target->code().isEmpty() || !unreadDates().isEmpty();
}

QList<FieldError> TeamDecisionDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const TeamDecision decided = edited();
    if (!decided.decision.flaws().isEmpty())
        add(errors, m_words, tr("Write what was decided."));
    if (!decided.action)
        return errors;
    if (!decided.action->byPerson && decided.action->organisation.isNull())
        add(errors, m_actor->organisation(), tr("Say who takes it."));
    if (!decided.action->dueOn.isValid())
        add(errors, m_dueOn, tr("Say by when."));
    else if (decided.action->dueOn < today())
        add(errors, m_dueOn, tr("This day is past."));
    if (!decided.target)
        return errors;
    if (!decided.target->agreedOn.isValid())
        add(errors, m_agreedOn, tr("Without her agreement, leave the target out: the minutes keep it."));
    else if (decided.target->agreedOn > today())
        add(errors, m_agreedOn, tr("The agreement cannot be in the future."));
    return errors;
}

Result<void> TeamDecisionDialog::store()
{
    const auto stored = workspace().conferences().decide(edited());
    return stored ? Result<void>() : Result<void>(stored.error());
}
