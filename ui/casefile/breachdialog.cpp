#include "ui/casefile/breachdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/enumchoices.h"
#include "ui/casefile/sanctiontext.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

constexpr int TextLines = 4;
constexpr int MostMonths = 4;

/// Tells the forms of a case's steps apart.
QString codeOfSteps(const QList<BreachDialog::Step> &steps)
{
    QStringList codes;
    for (const BreachDialog::Step step : steps)
        codes.append(QString::number(int(step)));
    return codes.join(QLatin1Char('+'));
}

QString writtenIn(const QPlainTextEdit *field) { return field->toPlainText().trimmed(); }

} // namespace

QString BreachDialog::titleOf(Step step)
{
    switch (step) {
    case Step::Report:
        return tr("1. Report of the facts");
    case Step::Notification:
        return tr("2. The person is told");
    case Step::Observations:
        return tr("3. Her observations");
    case Step::Opinion:
        return tr("4. Opinion of the multidisciplinary team");
    case Step::Decision:
        return tr("5. Decision of the président du conseil départemental");
    case Step::Lifting:
        return tr("6. Lifting of the sanction");
    }
    return {};
}

QString BreachDialog::verbOf(Step step)
{
    switch (step) {
    case Step::Report:
        return tr("Report a breach");
    case Step::Notification:
        return tr("Record the notification");
    case Step::Observations:
        return tr("Record the observations");
    case Step::Opinion:
        return tr("Record the opinion");
    case Step::Decision:
        return tr("Record the decision");
    case Step::Lifting:
        return tr("Record the lifting");
    }
    return {};
}

QList<BreachDialog::Step> BreachDialog::nextSteps(const BreachCase &breach)
{
    if (breach.isSanction())
        return breach.liftedOn.isValid() ? QList<Step>() : QList{Step::Lifting};
    if (breach.decision != BreachCase::Decision::Pending)
        return {};
    if (!breach.notifiedOn.isValid())
        return {Step::Notification, Step::Decision};
    QList<Step> next;
    if (!breach.observationsOn.isValid())
        next += Step::Observations;
    if (!breach.teamOpinionOn.isValid())
        next += Step::Opinion;
    return next << Step::Decision;
}

QList<BreachDialog::Step> BreachDialog::stepsOf(const BreachCase &breach)
{
    QList<Step> steps{Step::Report};
    if (breach.notifiedOn.isValid())
        steps += Step::Notification;
    if (breach.observationsOn.isValid())
        steps += Step::Observations;
    if (breach.teamAskedOn.isValid() || breach.teamOpinionOn.isValid())
        steps += Step::Opinion;
    if (breach.decision != BreachCase::Decision::Pending)
        steps += Step::Decision;
    if (breach.liftedOn.isValid())
        steps += Step::Lifting;
    return steps;
}

BreachDialog::BreachDialog(Workspace &workspace, const CaseFile &file, const BreachCase &breach,
    const QList<Step> &steps, QWidget *parent)
    : CaseDialog(steps.size() == 1 ? verbOf(steps.first()) : tr("Edit the breach case"),
        steps.size() == 1 ? verbOf(steps.first()) : tr("Save the breach case"), workspace, file, parent)
    , m_breach(breach)
    , m_steps(steps)
{
    setRecord(breach.id.value(), codeOfSteps(steps));
    m_breach.beneficiary = file.person.id;
    addBefore();
    for (const Step step : steps)
        addStep(step);
    follow();
    m_opened = edited();
}

/// What was recorded before the first step shown, to be read only.
void BreachDialog::addBefore()
{
    if (m_steps.contains(Step::Report))
        return;
    auto *facts = new FactList;
    facts->setFacts({{tr("Breach"), textOf(m_breach.kind)}, {tr("Reported on"), dayText(m_breach.reportedOn)},
        {tr("Facts"), m_breach.facts}, {tr("Told to the person on"), dayText(m_breach.notifiedOn)},
        {tr("Observations by"), dayText(m_breach.observationsDueOn)},
        {tr("Observations received on"), dayText(m_breach.observationsOn)},
        {tr("Observations"), m_breach.observations}, {tr("Opinion of the team"), m_breach.teamOpinion},
        {tr("Decision"), SanctionText::decisionOf(m_breach)}});
    form()->addWide(facts);
}

void BreachDialog::addStep(Step step)
{
    form()->addTitle(titleOf(step));
    switch (step) {
    case Step::Report:
        return addReport();
    case Step::Notification:
        return addNotification();
    case Step::Observations:
        return addObservations();
    case Step::Opinion:
        return addOpinion();
    case Step::Decision:
        return addDecision();
    case Step::Lifting:
        return addLifting();
    }
}

QPlainTextEdit *BreachDialog::addText(
    const QString &label, const QString &text, const QString &hint, FormLayout::Need need)
{
    auto *field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(fontMetrics().lineSpacing() * TextLines);
    form()->addField(label, field, hint, need);
    return field;
}

void BreachDialog::addReport()
{
    m_kind = new ChoiceField;
    offer(m_kind, m_breach.kind);
    form()->addField(tr("&Breach"), m_kind);
    m_reportedOn = addDate(tr("&Reported on"), m_breach.reportedOn, {}, FormLayout::Need::Required);
    m_facts = addText(tr("&Facts"), m_breach.facts,
        tr("Dated facts, without judgement; no health detail, no third person. One appointment missed is not "
           "enough, "
           "and a legitimate reason excuses it (art. L. 262-37 CASF)."),
        FormLayout::Need::Required);
    m_repeated = new QCheckBox(tr("The breach &persists or comes again"));
    m_repeated->setChecked(m_breach.repeated);
    form()->addWide(m_repeated);
    m_household = new QCheckBox(tr("&Household of several people, or increase for isolation"));
    m_household->setChecked(m_breach.householdOfSeveral);
    form()->addWide(m_household);
    connect(m_repeated, &QCheckBox::toggled, this, &BreachDialog::follow);
    connect(m_household, &QCheckBox::toggled, this, &BreachDialog::follow);
}

void BreachDialog::addNotification()
{
    m_notifiedOn = addDate(tr("&Told on"), m_breach.notifiedOn,
        tr("The day the person was told of the facts and of what she risks"), FormLayout::Need::Required);
    m_dueOn = addDate(tr("Observations b&y"), m_breach.observationsDueOn,
        tr("Empty: ten days after (art. L. 262-37 III CASF, delay to be verified)"));
    connect(m_notifiedOn, &DateField::dateChanged, this, &BreachDialog::follow);
    connect(m_dueOn, &DateField::dateChanged, this, &BreachDialog::follow);
}

void BreachDialog::addObservations()
{
    m_observationsOn = addDate(tr("Recei&ved on"), m_breach.observationsOn, {}, FormLayout::Need::Required);
    m_observations = addText(tr("&Observations"), m_breach.observations,
        tr("In her own words; she may be assisted by a person of her choice"));
    connect(m_observationsOn, &DateField::dateChanged, this, &BreachDialog::follow);
}

void BreachDialog::addOpinion()
{
    m_askedOn = addDate(tr("&Asked for on"), m_breach.teamAskedOn);
    m_opinionOn = addDate(tr("Opinion &given on"), m_breach.teamOpinionOn);
    m_opinion = addText(tr("Opi&nion"), m_breach.teamOpinion, {});
    connect(m_opinionOn, &DateField::dateChanged, this, &BreachDialog::follow);
}

void BreachDialog::addDecision()
{
    auto *words =
        new PlainLabel(tr("The département decides. Maillage records its decision, and says what departs "
                          "from the rules of that day."));
    words->setWordWrap(true);
    form()->addWide(words);
    m_decision = new ChoiceField;
    offer(m_decision, m_breach.decision);
    form()->addField(tr("&Decision"), m_decision);
    m_decidedOn = addDate(tr("D&ecided on"), m_breach.decidedOn, {}, FormLayout::Need::Required);
    m_rate = new QDoubleSpinBox;
    m_rate->setRange(0, 100);
    m_rate->setDecimals(1);
    m_rate->setSuffix(tr(" %"));
    m_rate->setValue(m_breach.rate);
    form()->addField(tr("&Withheld"), m_rate, {}, FormLayout::Need::Required);
    m_months = new QSpinBox;
    m_months->setRange(0, MostMonths);
    m_months->setSuffix(tr(" months"));
    m_months->setValue(m_breach.months);
    form()->addField(tr("D&uration"), m_months, {}, FormLayout::Need::Required);
    m_startsOn = addDate(tr("F&irst day"), m_breach.startsOn, {}, FormLayout::Need::Required);
    m_rules = new PlainLabel({}, Theme::Text::Small);
    m_rules->setSecondary(true);
    m_rules->setWordWrap(true);
    form()->addWide(m_rules);
    m_findings = addNote();
    connect(m_decision, &ChoiceField::codeChanged, this, &BreachDialog::follow);
    connect(m_decidedOn, &DateField::dateChanged, this, &BreachDialog::follow);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &BreachDialog::follow);
    connect(m_months, &QSpinBox::valueChanged, this, &BreachDialog::follow);
    connect(m_startsOn, &DateField::dateChanged, this, &BreachDialog::follow);
}

void BreachDialog::addLifting()
{
    m_liftedOn = addDate(tr("&Lifted on"), m_breach.liftedOn,
        tr("A suspension ends as soon as the person does what was asked (art. L. 262-37 I CASF)"),
        FormLayout::Need::Required);
    m_liftReason = new QLineEdit(m_breach.liftReason);
    form()->addField(tr("Rea&son"), m_liftReason, {}, FormLayout::Need::Required);
}

void BreachDialog::follow()
{
    if (!m_decision)
        return;
    const BreachCase breach = edited();
    const bool decided = breach.decision != BreachCase::Decision::Pending;
    form()->setFieldVisible(m_decidedOn, decided);
    for (QWidget *field : {static_cast<QWidget *>(m_rate), static_cast<QWidget *>(m_months),
             static_cast<QWidget *>(m_startsOn)})
        form()->setFieldVisible(field, breach.isSanction());
    const QDate day = breach.decidedOn.isValid() ? breach.decidedOn : today();
    const SanctionRule *rule = sanctionRule(sanctionRules(), breach.repeated, day);
    tell(m_rules, rule ? SanctionText::textOf(*rule) : QString());
    tell(m_findings, SanctionText::findings(breach).join(QLatin1Char('\n')));
}

BreachCase BreachDialog::edited() const
{
    BreachCase edited = m_breach;
    if (m_kind) {
        edited.kind = fromCode<BreachCase::Kind>(m_kind->code()).value_or(m_breach.kind);
        edited.reportedOn = m_reportedOn->date();
        edited.facts = writtenIn(m_facts);
        edited.repeated = m_repeated->isChecked();
        edited.householdOfSeveral = m_household->isChecked();
    }
    if (m_notifiedOn) {
        edited.notifiedOn = m_notifiedOn->date();
        edited.observationsDueOn = m_dueOn->date();
    }
    if (m_observationsOn) {
        edited.observationsOn = m_observationsOn->date();
        edited.observations = writtenIn(m_observations);
    }
    if (m_askedOn) {
        edited.teamAskedOn = m_askedOn->date();
        edited.teamOpinionOn = m_opinionOn->date();
        edited.teamOpinion = writtenIn(m_opinion);
    }
    if (m_decision)
        readDecision(edited);
    if (m_liftedOn) {
        edited.liftedOn = m_liftedOn->date();
        edited.liftReason = m_liftReason->text().trimmed();
    }
    return edited;
}

/// What a decision does not hold is not kept: a sanction taken back leaves no rate.
void BreachDialog::readDecision(BreachCase &edited) const
{
    edited.decision = fromCode<BreachCase::Decision>(m_decision->code()).value_or(m_breach.decision);
    const bool decided = edited.decision != BreachCase::Decision::Pending;
    edited.decidedOn = decided ? m_decidedOn->date() : QDate();
    edited.rate = edited.isSanction() ? m_rate->value() : 0;
    edited.months = edited.isSanction() ? m_months->value() : 0;
    edited.startsOn = edited.isSanction() ? m_startsOn->date() : QDate();
}

QWidget *BreachDialog::futureDay() const
{
    for (DateField *field :
        {m_reportedOn, m_notifiedOn, m_observationsOn, m_askedOn, m_opinionOn, m_decidedOn, m_liftedOn})
        if (field && field->date() > today())
            return field;
    return m_reportedOn;
}

QWidget *BreachDialog::fieldOf(BreachCase::Flaw flaw) const
{
    switch (flaw) {
    case BreachCase::Flaw::ReportMissing:
        return m_reportedOn;
    case BreachCase::Flaw::FactsMissing:
        return m_facts;
    case BreachCase::Flaw::InFuture:
        return futureDay();
    case BreachCase::Flaw::NotifiedBeforeReport:
        return m_notifiedOn;
    case BreachCase::Flaw::ObservationsBeforeNotice:
        return m_observationsOn ? m_observationsOn : m_notifiedOn;
    case BreachCase::Flaw::DecidedBeforeNotice:
        return m_decidedOn ? m_decidedOn : m_notifiedOn;
    case BreachCase::Flaw::DecisionDateMissing:
        return m_decidedOn;
    case BreachCase::Flaw::RateWrong:
        return m_rate;
    case BreachCase::Flaw::MonthsWrong:
        return m_months;
    case BreachCase::Flaw::StartMissing:
        return m_startsOn;
    case BreachCase::Flaw::LiftReasonMissing:
        return m_liftReason;
    case BreachCase::Flaw::LiftedBeforeStart:
        return m_liftedOn ? m_liftedOn : m_startsOn;
    }
    return nullptr;
}

QList<FieldError> BreachDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const BreachCase::Flaw flaw : edited().flaws(today()))
        if (QWidget *field = fieldOf(flaw))
            add(errors, field, textOf(flaw));
    if (m_notifiedOn && !m_notifiedOn->date().isValid())
        add(errors, m_notifiedOn, tr("Enter the day the person was told."));
    if (m_observationsOn && !m_observationsOn->date().isValid())
        add(errors, m_observationsOn, tr("Enter the day they were received."));
    if (m_askedOn && !m_askedOn->date().isValid() && !m_opinionOn->date().isValid())
        add(errors, m_askedOn, tr("Enter the day the opinion was asked for or given."));
    if (m_decision && edited().decision == BreachCase::Decision::Pending)
        add(errors, m_decision, tr("Choose what was decided."));
    if (m_liftedOn && !m_liftedOn->date().isValid())
        add(errors, m_liftedOn, tr("Enter the day the sanction was lifted."));
    return errors;
}

Result<void> BreachDialog::store()
{
    return storeOver(*this, workspace().access(), m_breach, edited(),
        [this](const auto &record) { return workspace().followUp().save(record); });
}
