#include "ui/casefile/contractdialog.h"

#include "core/base/period.h"
#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/consequences.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/datetext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace {

constexpr double FullHours = 15; // art. L.5411-6 CT
constexpr double MostHours = 35;

} // namespace

ContractDialog::ContractDialog(
    Workspace &workspace, const CaseFile &file, const Contract &contract, QWidget *parent)
    : CaseDialog(contract.id.isNull() ? tr("Sign a contract") : tr("Edit the contract"),
        contract.id.isNull() ? tr("Sign the contract") : tr("Save the contract"), workspace, file, parent)
    , m_contract(contract)
    , m_kind(new ChoiceField)
    , m_organisation(new ChoiceField)
    , m_hours(new QDoubleSpinBox)
    , m_hoursReason(new QLineEdit(contract.hoursReason))
    , m_lateReview(new QCheckBox(tr("Joint review at &12 months instead of 6")))
{
    addFields();
    m_opened = edited();
    connect(m_kind, &ChoiceField::codeChanged, this, &ContractDialog::follow);
    connect(m_organisation, &ChoiceField::codeChanged, this, &ContractDialog::follow);
    for (DateField *field : {m_signedOn, m_startsOn, m_endsOn, m_revisedOn})
        connect(field, &DateField::dateChanged, this, &ContractDialog::follow);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &ContractDialog::follow);
    connect(m_lateReview, &QCheckBox::toggled, this, &ContractDialog::follow);
    follow();
}

void ContractDialog::addFields()
{
    offer(m_kind, m_contract.kind);
    offerOrganisations(m_organisation, workspace(), file());
    m_organisation->setEmptyLabel({});
    if (!m_contract.organisation.isNull())
        m_organisation->setCode(QString::number(m_contract.organisation.value()));
    m_hours->setRange(0, MostHours);
    m_hours->setDecimals(1);
    m_hours->setSuffix(tr(" h a week"));
    m_hours->setValue(m_contract.weeklyHours);
    m_lateReview->setChecked(m_contract.lateReview);

    form()->addField(tr("&Kind"), m_kind);
    form()->addField(tr("&Body"), m_organisation, tr("The body that signs it with the person"),
        FormLayout::Need::Required);
    m_signedOn = addDate(tr("&Signed on"), m_contract.signedOn, tr("Empty while it is being prepared"));
    m_startsOn = addDate(tr("&First day"), m_contract.startsOn, {}, FormLayout::Need::Required);
    m_endsOn = addDate(tr("&Last day"), m_contract.endsOn, tr("Empty without an end"));
    m_revisedOn = addDate(tr("&Revised on"), m_contract.revisedOn);
    form()->setFieldVisible(m_revisedOn, !m_contract.id.isNull());
    form()->addField(tr("&Hours"), m_hours,
        tr("At least 15 hours a week, unless adapted to the person (art. L. 5411-6 CT)"));
    form()->addField(
        tr("Reason of the h&ours"), m_hoursReason, tr("Health, disability, childcare, caring for somebody…"));
    form()->addWide(m_lateReview);
    const QString law =
        tr("When health, disability, housing or the family situation requires it (art. D. 262-65-2-1 CASF)");
    m_lateReview->setAccessibleDescription(law);
    auto *hint = new PlainLabel(law, Theme::Text::Small);
    hint->setSecondary(true);
    hint->setWordWrap(true);
    form()->addWide(hint);
    m_note = addNote();
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
    edited.organisation = OrganisationId(m_organisation->code().toLongLong());
    edited.signedOn = m_signedOn->date();
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
    if (!m_startsOn->date().isValid())
        return tell(m_note, {});
    PathwayFacts after = file().facts;
    after.contracts = with(after.contracts, edited());
    tell(m_note, consequences(file(), after).join(QLatin1Char('\n')));
}

std::optional<Contract> ContractDialog::overlapped() const
{
    const Contract mine = edited();
    if (!mine.startsOn.isValid())
        return {};
    for (const Contract &other : file().facts.contracts)
        if (other.kind == mine.kind && other.id != mine.id
            && Period{mine.startsOn, mine.endsOn}.overlaps({other.startsOn, other.endsOn}))
            return other;
    return {};
}

QWidget *ContractDialog::fieldOf(Contract::Flaw flaw) const
{
    switch (flaw) {
    case Contract::Flaw::OrganisationMissing:
        return m_organisation;
    case Contract::Flaw::StartMissing:
        return m_startsOn;
    case Contract::Flaw::EndsBeforeStart:
        return m_endsOn;
    case Contract::Flaw::SignedInFuture:
        return m_signedOn;
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
    if (const auto other = overlapped())
        add(errors, m_startsOn,
            tr("A contract of the same kind runs %1: end it first, or begin after.")
                .arg(periodText(other->startsOn, other->endsOn)));
    return errors;
}

Result<void> ContractDialog::store()
{
    return storeOver(*this, workspace().access(), m_contract, edited(),
        [this](const auto &record) { return workspace().pathway().save(record); });
}
