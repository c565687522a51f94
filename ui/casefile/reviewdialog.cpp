#include "ui/casefile/reviewdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/consequences.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>

namespace {

constexpr int SummaryLines = 5;

} // namespace

ReviewDialog::ReviewDialog(Workspace &workspace, const CaseFile &file, const Review &review, QWidget *parent)
    : CaseDialog(review.id.isNull() ? tr("Record a review") : tr("Edit the review"),
        review.id.isNull() ? tr("Record the review") : tr("Save the review"), workspace, file, parent)
    , m_review(review)
    , m_kind(new ChoiceField)
    , m_organisation(new ChoiceField)
    , m_contract(new ChoiceField)
    , m_conclusion(new ChoiceField)
    , m_summary(new QPlainTextEdit(review.summary))
{
    setRecord(review.id.value());
    m_review.beneficiary = file.person.id;
    addFields();
    m_opened = edited();
    connect(m_kind, &ChoiceField::codeChanged, this, &ReviewDialog::follow);
    connect(m_conclusion, &ChoiceField::codeChanged, this, &ReviewDialog::follow);
    connect(m_heldOn, &DateField::dateChanged, this, &ReviewDialog::follow);
    follow();
}

void ReviewDialog::addFields()
{
    offer(m_kind, m_review.kind);
    offer(m_conclusion, m_review.conclusion);
    offerOrganisations(m_organisation, workspace(), file());
    m_organisation->setEmptyLabel(tr("Nobody else"));
    if (!m_review.organisation.isNull())
        m_organisation->setCode(QString::number(m_review.organisation.value()));
    offerContracts();
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(fontMetrics().lineSpacing() * SummaryLines);

    form()->addField(tr("&Kind"), m_kind);
    m_heldOn = addDate(tr("&Held on"), m_review.heldOn, {}, FormLayout::Need::Required);
    form()->addField(
        tr("&With"), m_organisation, tr("For a joint review, France Travail (art. L. 262-31 CASF)"));
    form()->addField(tr("Con&tract"), m_contract);
    form()->addField(tr("C&onclusion"), m_conclusion);
    form()->addField(tr("&Summary"), m_summary,
        tr("What was done, what remains, what was agreed. What does not belong here: health details, third "
           "people, "
           "judgements. The person may read it."));
    m_note = addNote();
}

void ReviewDialog::offerContracts()
{
    QList<Choice> contracts;
    for (const Contract &each : file().facts.contracts)
        if (each.signedOn.isValid())
            contracts.append({QString::number(each.id.value()),
                QStringLiteral("%1, %2").arg(textOf(each.kind), periodText(each.startsOn, each.endsOn))});
    m_contract->setChoices(contracts);
    m_contract->setEmptyLabel(tr("No contract"));
    if (!m_review.contract.isNull())
        m_contract->setCode(QString::number(m_review.contract.value()));
}

Review ReviewDialog::edited() const
{
    Review edited = m_review;
    edited.kind = fromCode<Review::Kind>(m_kind->code()).value_or(m_review.kind);
    edited.heldOn = m_heldOn->date();
    edited.organisation = OrganisationId(m_organisation->code().toLongLong());
    edited.contract = ContractId(m_contract->code().toLongLong());
    edited.conclusion = fromCode<Review::Conclusion>(m_conclusion->code()).value_or(m_review.conclusion);
    edited.summary = m_summary->toPlainText().trimmed();
    return edited;
}

void ReviewDialog::follow()
{
    using Need = FormLayout::Need;
    const Review review = edited();
    form()->setNeed(m_organisation, review.kind == Review::Kind::Joint ? Need::Required : Need::Optional);
    PathwayFacts after = file().facts;
    after.reviews = with(after.reviews, review);
    QStringList words = consequences(file(), after);
    if (review.conclusion == Review::Conclusion::Reorient)
        words += tr("The request for another orientation is offered once the review is recorded.");
    tell(m_note, words.join(QLatin1Char('\n')));
}

QWidget *ReviewDialog::fieldOf(Review::Flaw flaw) const
{
    switch (flaw) {
    case Review::Flaw::DateMissing:
    case Review::Flaw::InFuture:
        return m_heldOn;
    case Review::Flaw::OrganisationMissing:
        return m_organisation;
    }
    return m_heldOn;
}

QList<FieldError> ReviewDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Review::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> ReviewDialog::store()
{
    return storeOver(*this, workspace().access(), m_review, edited(),
        [this](const auto &record) { return workspace().followUp().save(record); });
}
