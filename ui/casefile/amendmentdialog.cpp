#include "ui/casefile/amendmentdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/consequences.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/flawtext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

namespace {

constexpr double UnadaptedHours = 15; // art. L.5411-6 CT
constexpr double MostAmendedHours = 35;

int numberOfNext(const CaseFile &file, const Contract &contract)
{
    const auto &all = file.work.amendments;
    return 1 + int(std::count_if(all.begin(), all.end(), [&contract](const ContractAmendment &each) {
        return each.contract == contract.id;
    }));
}

} // namespace

AmendmentDialog::AmendmentDialog(
    Workspace &workspace, const CaseFile &file, const Contract &contract, QWidget *parent)
    : CaseDialog(tr("Amend the contract"), tr("Record the amendment"), workspace, file, parent)
    , m_contract(contract)
    , m_subject(new QLineEdit)
    , m_hours(new QDoubleSpinBox)
    , m_hoursReason(new QLineEdit(contract.hoursReason))
{
    setRecord(contract.id.value());
    form()->addTitle(tr("%1, %2: amendment no. %3", "contract, period, number")
                         .arg(textOf(contract.kind), periodText(contract.startsOn, contract.endsOn))
                         .arg(numberOfNext(file, contract)));
    m_hours->setRange(0, MostAmendedHours);
    m_hours->setDecimals(1);
    m_hours->setSuffix(tr(" h a week"));
    m_hours->setValue(contract.weeklyHours);
    form()->addField(tr("&What changes"), m_subject, {}, FormLayout::Need::Required);
    m_agreedOn = addDate(tr("&Signed by both on"), today(), tr("A review of the contract starts then"),
        FormLayout::Need::Required);
    m_endsOn = addDate(tr("&Last day"), contract.endsOn, tr("Empty without an end"));
    form()->addField(tr("&Hours"), m_hours,
        tr("At least 15 hours a week, unless adapted to the person (art. L. 5411-6 CT)"));
    form()->addField(
        tr("Reason of the h&ours"), m_hoursReason, tr("Health, disability, childcare, caring for somebody…"));
    form()->setFieldVisible(m_hours, hasHours());
    m_note = addNote();
    m_opened = edited();
    for (DateField *field : {m_agreedOn, m_endsOn})
        connect(field, &DateField::dateChanged, this, &AmendmentDialog::follow);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &AmendmentDialog::follow);
    follow();
}

bool AmendmentDialog::hasHours() const
{
    return m_contract.kind == Contract::Kind::Engagement || m_contract.kind == Contract::Kind::Cej;
}

ContractAmendment AmendmentDialog::edited() const
{
    ContractAmendment edited{.beneficiary = m_contract.beneficiary,
        .contract = m_contract.id,
        .subject = m_subject->text().simplified(),
        .agreedOn = m_agreedOn->date(),
        .formerEndsOn = m_contract.endsOn,
        .endsOn = m_endsOn->date(),
        .formerHours = m_contract.weeklyHours,
        .weeklyHours = hasHours() ? m_hours->value() : m_contract.weeklyHours};
    if (hasHours() && edited.weeklyHours < UnadaptedHours)
        edited.hoursReason = m_hoursReason->text().simplified();
    return edited;
}

Contract AmendmentDialog::amended() const
{
    const ContractAmendment amendment = edited();
    Contract amended = m_contract;
    amended.endsOn = amendment.endsOn;
    amended.weeklyHours = amendment.weeklyHours;
    amended.hoursReason = amendment.hoursReason;
    amended.revisedOn = amendment.agreedOn;
    return amended;
}

void AmendmentDialog::follow()
{
    form()->setFieldVisible(m_hoursReason, hasHours() && m_hours->value() < UnadaptedHours);
    PathwayFacts after = file().facts;
    after.contracts = with(after.contracts, amended());
    QStringList words;
    for (const ContractFinding &finding : findingsOf(amended(), file().facts))
        if (!finding.isBlocking())
            words += textOf(finding);
    tell(m_note, (words + consequences(file(), after)).join(QLatin1Char('\n')));
}

QWidget *AmendmentDialog::fieldOf(ContractAmendment::Flaw flaw) const
{
    switch (flaw) {
    case ContractAmendment::Flaw::SubjectMissing:
        return m_subject;
    case ContractAmendment::Flaw::DateMissing:
    case ContractAmendment::Flaw::InFuture:
        return m_agreedOn;
    case ContractAmendment::Flaw::HoursWrong:
        return m_hours;
    case ContractAmendment::Flaw::HoursReasonMissing:
        return m_hoursReason;
    }
    return m_subject;
}

QList<FieldError> AmendmentDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const ContractAmendment::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    for (const Contract::Flaw flaw : amended().flaws(today()))
        add(errors, flaw == Contract::Flaw::HoursWrong ? static_cast<QWidget *>(m_hoursReason) : m_endsOn,
            textOf(flaw));
    if (m_agreedOn->date().isValid() && m_agreedOn->date() < m_contract.signedOn)
        add(errors, m_agreedOn, tr("An amendment comes after the signature of the contract."));
    for (const ContractFinding &finding : findingsOf(amended(), file().facts))
        if (finding.isBlocking())
            add(errors, m_endsOn, textOf(finding));
    return errors;
}

Result<void> AmendmentDialog::store()
{
    const auto amended = workspace().followUp().amend(edited());
    return amended ? Result<void>() : Result<void>(amended.error());
}
