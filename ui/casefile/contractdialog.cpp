#include "ui/casefile/contractdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/consequences.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/flawtext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace {

constexpr double FullHours = 15; // art. L.5411-6 CT
constexpr double MostContractHours = 35;
const QString PreparedForm = QStringLiteral("prepared");

} // namespace

bool ContractDialog::isPrepared(const Contract &contract)
{
    return contract.id.isNull() && !contract.signedOn.isValid() && !contract.personSignedOn.isValid()
        && !contract.bodySignedOn.isValid();
}

ContractDialog::ContractDialog(
    Workspace &workspace, const CaseFile &file, const Contract &contract, QWidget *parent)
    : CaseDialog(isPrepared(contract) ? tr("Prepare a contract")
            : contract.id.isNull()    ? tr("Sign a contract")
                                      : tr("Edit the contract"),
        contract.id.isNull() && !isPrepared(contract) ? tr("Sign the contract") : tr("Save the contract"),
        workspace, file, parent)
    , m_contract(contract)
    , m_kind(new ChoiceField)
    , m_body(new ActorFields(workspace, file, this))
    , m_hours(new QDoubleSpinBox)
    , m_hoursReason(new QLineEdit(contract.hoursReason))
    , m_lateReview(new QCheckBox(tr("Joint review at &12 months instead of 6")))
{
    setRecord(contract.id.value(), isPrepared(contract) ? PreparedForm : QString());
    addFields();
    m_opened = edited();
    connect(m_kind, &ChoiceField::codeChanged, this, &ContractDialog::follow);
    connect(m_body, &ActorFields::changed, this, &ContractDialog::follow);
    for (DateField *field : {m_personSignedOn, m_bodySignedOn, m_signedOn, m_startsOn, m_endsOn, m_revisedOn})
        connect(field, &DateField::dateChanged, this, &ContractDialog::follow);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &ContractDialog::follow);
    connect(m_lateReview, &QCheckBox::toggled, this, &ContractDialog::follow);
    follow();
}

void ContractDialog::addFields()
{
    offer(m_kind, m_contract.kind);
    m_body->set(m_contract.organisation, m_contract.signatory);
    form()->addField(tr("&Kind"), m_kind);
    form()->addField(tr("&Body"), m_body->organisation(), tr("The body that signs it with the person"),
        FormLayout::Need::Required);
    form()->addField(tr("Si&gnatory"), m_body->professional(), tr("Who signs for the body"));
    addDays();
    addHours();
    form()->addWide(m_lateReview);
    const QString law =
        tr("When health, disability, housing or the family situation requires it (art. D. 262-65-2-1 CASF)");
    m_lateReview->setChecked(m_contract.lateReview);
    m_lateReview->setAccessibleDescription(law);
    auto *hint = new PlainLabel(law, Theme::Text::Small);
    hint->setSecondary(true);
    hint->setWordWrap(true);
    form()->addWide(hint);
    m_note = addNote();
}

void ContractDialog::addDays()
{
    m_personSignedOn = addDate(
        tr("Signed by the &person on"), m_contract.personSignedOn, tr("Empty while it is being prepared"));
    m_bodySignedOn = addDate(
        tr("&Signed by the body on"), m_contract.bodySignedOn, tr("The contract is signed once both have"));
    const bool both = m_contract.personSignedOn.isValid() || m_contract.bodySignedOn.isValid();
    m_signedOn = addDate(
        tr("Sig&ned on"), both ? QDate() : m_contract.signedOn, tr("When only one day is known for both"));
    m_startsOn = addDate(tr("&First day"), m_contract.startsOn, {}, FormLayout::Need::Required);
    m_endsOn = addDate(tr("&Last day"), m_contract.endsOn, tr("Empty without an end"));
    m_revisedOn = addDate(tr("&Revised on"), m_contract.revisedOn);
    form()->setFieldVisible(m_revisedOn, !m_contract.id.isNull());
}

void ContractDialog::addHours()
{
    m_hours->setRange(0, MostContractHours);
    m_hours->setDecimals(1);
    m_hours->setSuffix(tr(" h a week"));
    m_hours->setValue(m_contract.weeklyHours);
    form()->addField(tr("&Hours"), m_hours,
        tr("At least 15 hours a week, unless adapted to the person (art. L. 5411-6 CT)"));
    form()->addField(
        tr("Reason of the h&ours"), m_hoursReason, tr("Health, disability, childcare, caring for somebody…"));
}

bool ContractDialog::hasHours() const
{
    const QString kind = m_kind->code();
    return kind == codeOf(Contract::Kind::Engagement) || kind == codeOf(Contract::Kind::Cej);
}

Contract ContractDialog::edited() const
{
    Contract edited = m_contract;
    edited.kind = fromCode<Contract::Kind>(m_kind->code()).value_or(m_contract.kind);
    edited.organisation = m_body->organisationId();
    edited.signatory = m_body->professionalId();
    edited.personSignedOn = m_personSignedOn->date();
    edited.bodySignedOn = m_bodySignedOn->date();
    edited.signedOn = m_signedOn->date();
    if (edited.personSignedOn.isValid() || edited.bodySignedOn.isValid()) {
        const bool both = edited.personSignedOn.isValid() && edited.bodySignedOn.isValid();
        edited.signedOn = both ? std::max(edited.personSignedOn, edited.bodySignedOn) : QDate();
    }
    edited.startsOn = m_startsOn->date();
    edited.endsOn = m_endsOn->date();
    edited.revisedOn = m_revisedOn->date();
    edited.weeklyHours = hasHours() ? m_hours->value() : 0;
    edited.hoursReason =
        hasHours() && m_hours->value() < FullHours ? m_hoursReason->text().trimmed() : QString();
    edited.lateReview = m_lateReview->isChecked();
    return edited;
}

void ContractDialog::follow()
{
    form()->setFieldVisible(m_hours, hasHours());
    form()->setFieldVisible(m_hoursReason, hasHours() && m_hours->value() < FullHours);
    const bool told = m_personSignedOn->date().isValid() || m_bodySignedOn->date().isValid();
    form()->setFieldVisible(m_signedOn, !told && !isPrepared(m_contract));
    if (!m_startsOn->date().isValid())
        return tell(m_note, {});
    QStringList words;
    for (const ContractFinding &finding : findingsOf(edited(), file().facts))
        if (!finding.isBlocking())
            words += textOf(finding);
    PathwayFacts after = file().facts;
    after.contracts = with(after.contracts, edited());
    tell(m_note, (words + consequences(file(), after)).join(QLatin1Char('\n')));
}

QWidget *ContractDialog::fieldOf(Contract::Flaw flaw) const
{
    switch (flaw) {
    case Contract::Flaw::OrganisationMissing:
        return m_body->organisation();
    case Contract::Flaw::StartMissing:
        return m_startsOn;
    case Contract::Flaw::EndsBeforeStart:
        return m_endsOn;
    case Contract::Flaw::SignedInFuture:
        if (m_personSignedOn->date() > today())
            return m_personSignedOn;
        return m_bodySignedOn->date() > today() ? m_bodySignedOn : m_signedOn;
    case Contract::Flaw::HoursWrong:
        return m_hours->value() < FullHours ? static_cast<QWidget *>(m_hoursReason) : m_hours;
    }
    return m_kind;
}

QList<FieldError> ContractDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Contract::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    for (const ContractFinding &finding : findingsOf(edited(), file().facts))
        if (finding.isBlocking())
            add(errors, m_startsOn,
                tr("%1 runs %2: end it first, or begin after. %3", "kind of contract, period, law")
                    .arg(textOf(finding.other.kind), periodText(finding.other.startsOn, finding.other.endsOn),
                        finding.rule.source));
    return errors;
}

Result<void> ContractDialog::store()
{
    return storeOver(*this, workspace().access(), m_contract, edited(),
        [this](const auto &record) { return workspace().pathway().save(record); });
}
