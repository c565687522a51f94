#include "ui/casefile/proposedialog.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/text/householdtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>

namespace {

constexpr int ProposedLines = 3;

} // namespace

ProposeDialog::ProposeDialog(Workspace &workspace, const CaseFile &file, QWidget *parent)
    : CaseDialog(tr("Propose to the household"), tr("Propose it"), workspace, file, parent)
    , m_to(new ChoiceField)
    , m_fact(new ChoiceField)
    , m_words(new QPlainTextEdit)
{
    QList<Choice> people;
    for (const HouseholdRow &row : file.household)
        people.append({QString::number(row.beneficiary.value()), personName(row.familyName, row.firstName)});
    m_to->setChoices(people);
    m_to->setCode(people.isEmpty() ? QString() : people.first().code);
    QList<Choice> facts;
    for (const auto fact : allOf<FactProposal::Fact>())
        facts.append({codeOf(fact), textOf(fact)});
    m_fact->setChoices(facts);
    m_fact->setCode(codeOf(FactProposal::Fact::Address));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * ProposedLines + 2 * Theme::Inside);
    form()->addField(tr("&To the file of"), m_to,
        tr("Whoever accompanies that person accepts it or not; neither sees the other's file"));
    form()->addField(tr("&What"), m_fact);
    form()->addField(tr("In &words"), m_words, {}, FormLayout::Need::Required);
    m_note = addNote();
    connect(m_fact, &ChoiceField::codeChanged, this, &ProposeDialog::follow);
    follow();
}

FactProposal::Fact ProposeDialog::fact() const
{
    return fromCode<FactProposal::Fact>(m_fact->code()).value_or(FactProposal::Fact::Address);
}

bool ProposeDialog::isInWords() const
{
    return fact() == FactProposal::Fact::Children || fact() == FactProposal::Fact::RentArrears;
}

void ProposeDialog::follow()
{
    form()->setFieldVisible(m_words, isInWords());
    const Beneficiary &person = file().person;
    const bool reaches = fact() == FactProposal::Fact::Address || fact() == FactProposal::Fact::Phone;
    if (reaches && (!person.safeContact.isEmpty() || person.doNotCall))
        return tell(
            m_note, tr("This person has only a safe contact: how to reach her is not proposed to anybody."));
    tell(m_note, {});
}

bool ProposeDialog::isChanged() const { return !m_words->toPlainText().trimmed().isEmpty(); }

QList<FieldError> ProposeDialog::errors() const
{
    if (isInWords() && m_words->toPlainText().trimmed().isEmpty())
        return {{m_words, tr("Say what is proposed.")}};
    return {};
}

Result<void> ProposeDialog::store()
{
    return workspace().people().propose(file().person.id, BeneficiaryId(m_to->code().toLongLong()), fact(),
        isInWords() ? m_words->toPlainText() : QString());
}
