#include "ui/print/contractdocument.h"

#include "core/query/people.h"
#include "ui/text/codetext.h"

namespace {

using Kind = PrintBlock::Kind;

constexpr double UsualHours = 15; // a week; fewer are adapted to the person
constexpr double SignatureHeight = 36; // millimetres
const QList<int> ActionWidths{43, 27, 21, 9};
const QString Blank = QStringLiteral("……………………………");

QString fullName(const Beneficiary &person)
{
    const QString name = personName(person.familyName, person.firstName);
    const bool isKnown = person.civility != Beneficiary::Civility::Unknown;
    return isKnown ? textOf(person.civility) + QLatin1Char(' ') + name : name;
}

QString linesOf(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString townOf(const QString &postcode, const QString &city)
{
    return QStringList{postcode, city}.join(QLatin1Char(' ')).trimmed();
}

} // namespace

ContractDocument::ContractDocument(const PlanSheet &sheet)
    : m_sheet(sheet)
{
}

PrintDocument ContractDocument::of(const PlanSheet &sheet)
{
    ContractDocument contract(sheet);
    PrintDocument &document = contract.m_document;
    document.title = textOf(sheet.contract.kind);
    document.name = tr("contract");
    document.reference = sheet.person.reference;
    document.day = sheet.today;
    document.add(Kind::Title, document.title);
    document.add(Kind::Subtitle, sourceOf(sheet.contract.kind));
    contract.addParties();
    contract.addTerms();
    contract.addPlan();
    contract.addUndertakings();
    contract.addAmendments();
    contract.addSignatures();
    return document;
}

QString ContractDocument::sourceOf(Contract::Kind kind)
{
    switch (kind) {
    case Contract::Kind::Engagement:
        return tr("Act no. 2023-1196 of 18 December 2023 for full employment");
    case Contract::Kind::Cer:
        return tr("Signed with the département");
    case Contract::Kind::Ppae:
    case Contract::Kind::Aij:
        return tr("Signed with France Travail");
    case Contract::Kind::Pacea:
        return tr("Art. R. 5131-13 of the labour code: twenty-four months in a row at most, until the 26th "
                  "birthday");
    case Contract::Kind::Cej:
        return tr(
            "Art. R. 5131-16 of the labour code: twelve months at most, eighteen exceptionally and with a "
            "reason");
    }
    return {};
}

/// Where a person lives is left out when she must be reached with care: this paper lies about.
QString ContractDocument::person() const
{
    const Beneficiary &person = m_sheet.person;
    QStringList lines{tr("The person"), fullName(person)};
    if (person.birthDate.isValid())
        lines += tr("born on %1").arg(plainDayText(person.birthDate));
    if (person.safeContact.isEmpty())
        lines << person.address << person.addressComplement << townOf(person.postcode, person.city);
    return linesOf(lines);
}

QString ContractDocument::body() const
{
    const Organisation &body = m_sheet.body;
    const Professional &signatory = m_sheet.signatory;
    const QString name = personName(signatory.familyName, signatory.firstName);
    QStringList lines{tr("The organisation"), m_sheet.bodyName.isEmpty() ? Blank : m_sheet.bodyName,
        body.address, townOf(body.postcode, body.city)};
    lines += name.isEmpty() ? tr("represented by %1").arg(Blank)
        : signatory.jobTitle.isEmpty()
        ? tr("represented by %1").arg(name)
        : tr("represented by %1, %2", "name, job").arg(name, signatory.jobTitle);
    return linesOf(lines);
}

void ContractDocument::addParties()
{
    m_document.add(Kind::Heading, tr("Between"));
    m_document.add(Kind::Pair, {person(), body()});
}

QString ContractDocument::hours() const
{
    const Contract &contract = m_sheet.contract;
    const QString asked = tr("%1 h of activity a week").arg(numberText(contract.weeklyHours));
    if (contract.hoursReason.isEmpty())
        return asked;
    return tr("%1, adapted to the situation of the person: %2").arg(asked, contract.hoursReason);
}

void ContractDocument::addTerms()
{
    const Contract &contract = m_sheet.contract;
    const QString from = contract.startsOn.isValid() ? plainDayText(contract.startsOn) : Blank;
    const bool isOpenEnded = m_sheet.isContractRecorded() && !contract.endsOn.isValid();
    const QString to = contract.endsOn.isValid() ? plainDayText(contract.endsOn) : Blank;
    m_document.add(Kind::Heading, tr("The contract"));
    m_document.addFact(tr("Period"),
        isOpenEnded ? tr("from %1, without an end").arg(from) : tr("from %1 to %2").arg(from, to));
    if (contract.revisedOn.isValid())
        m_document.addFact(tr("Last revised on"), plainDayText(contract.revisedOn));
    if (contract.kind == Contract::Kind::Engagement || contract.kind == Contract::Kind::Cej)
        m_document.addFact(tr("Hours"), hours());
    const QString referent = personName(m_sheet.referent.familyName, m_sheet.referent.firstName);
    m_document.addFact(tr("Unique referent"),
        referent.isEmpty() ? m_sheet.referentBody
                           : tr("%1, %2", "name, organisation").arg(referent, m_sheet.referentBody));
}

void ContractDocument::addPlan()
{
    m_document.add(Kind::Heading, tr("What we aim at, and how"));
    if (m_sheet.targets.isEmpty())
        m_document.add(Kind::Text,
            tr("The plan holds no target that the person agreed to yet: set them together before signing."));
    for (const SheetTarget &target : m_sheet.targets) {
        m_document.add(Kind::Strong, tr("%1: %2", "theme: target").arg(target.theme, target.what));
        addActions(target);
    }
    if (m_sheet.plannedHours > 0)
        m_document.add(Kind::Text,
            tr("The actions of the plan make %1 h of activity a week.")
                .arg(numberText(m_sheet.plannedHours)));
}

void ContractDocument::addActions(const SheetTarget &target)
{
    if (target.actions.isEmpty())
        return m_document.add(Kind::Text, tr("Steps to be set together."));
    m_document.add(Kind::Head, {tr("Action"), tr("Who"), tr("By when"), tr("h/week")}, ActionWidths);
    for (const SheetAction &action : target.actions) {
        const QString when = action.endedOn.isValid() ? tr("done on %1").arg(plainDayText(action.endedOn))
            : action.isOnHold                         ? tr("on hold")
                                                      : plainDayText(action.dueOn);
        m_document.add(Kind::Row,
            {action.what, action.who.isEmpty() ? tr("the person") : action.who, when,
                action.weeklyHours > 0 ? numberText(action.weeklyHours) : QString()},
            ActionWidths);
    }
}

void ContractDocument::addUndertakings()
{
    const Contract::Kind kind = m_sheet.contract.kind;
    const bool isOfRights = kind == Contract::Kind::Engagement || kind == Contract::Kind::Cer;
    const auto add = [this](const QString &text) { m_document.add(Kind::Item, {QStringLiteral("•"), text}); };
    m_document.add(Kind::Heading, tr("What the person may expect"));
    add(tr("A referent accompanies her, answers her questions and coordinates the partners."));
    if (kind == Contract::Kind::Engagement)
        add(tr("The hours of activity are adapted to her situation and limited to the time needed "
               "(Conseil constitutionnel, decision no. 2023-858 DC)."));
    add(tr("The plan is brought up to date regularly, and whenever she asks for it."));
    add(tr("What she could not do for a legitimate reason is not held against her."));
    if (isOfRights)
        add(tr(
            "Before any decision on her allowance she is told the facts, gives her observations, and may be "
            "assisted by somebody she chooses."));
    add(tr("She may read what is kept about her and have it corrected."));
    m_document.add(Kind::Heading, tr("What the person undertakes"));
    add(tr("To take the steps of the plan that are hers, by the dates agreed."));
    add(tr("To come to the appointments, or to say as soon as possible that she cannot."));
    add(tr("To tell of what changes the plan: work, training, family, housing."));
    m_document.add(Kind::Heading, tr("What the organisation undertakes"));
    add(tr("To take the steps of the plan that are its own, by the dates agreed."));
    add(tr("To offer regular appointments, and to look back on the plan with the person."));
    add(tr("To share with partners only what the plan needs."));
}

void ContractDocument::addAmendments()
{
    if (m_sheet.amendments.isEmpty())
        return;
    const QList<int> widths{8, 20, 36, 36};
    m_document.add(Kind::Heading, tr("Amendments"));
    m_document.add(Kind::Head, {tr("No."), tr("Agreed on"), tr("Subject"), tr("What changes")}, widths);
    for (const ContractAmendment &each : m_sheet.amendments) {
        QStringList changes;
        if (each.endsOn != each.formerEndsOn)
            changes += tr("end: %1 instead of %2")
                           .arg(each.endsOn.isValid() ? plainDayText(each.endsOn) : tr("not set"),
                               each.formerEndsOn.isValid() ? plainDayText(each.formerEndsOn) : tr("not set"));
        if (each.weeklyHours != each.formerHours)
            changes += tr("hours a week: %1 instead of %2")
                           .arg(numberText(each.weeklyHours), numberText(each.formerHours));
        if (!each.hoursReason.isEmpty())
            changes += each.hoursReason;
        m_document.add(Kind::Row,
            {QString::number(each.number), plainDayText(each.agreedOn), each.subject,
                changes.join(QLatin1Char('\n'))},
            widths);
    }
}

QString ContractDocument::signature(const QString &who, const QString &name, QDate signedOn) const
{
    return linesOf({who, name.isEmpty() ? Blank : name,
               signedOn.isValid() ? tr("Signed on %1").arg(plainDayText(signedOn))
                                  : tr("At %1, on %2", "place, day").arg(Blank, QStringLiteral("……………………"))})
        + QLatin1Char('\n') + tr("Signature:");
}

void ContractDocument::addSignatures()
{
    const Contract &contract = m_sheet.contract;
    m_document.add(Kind::Heading, tr("Signatures"));
    m_document.add(Kind::Pair,
        {signature(tr("The person"), fullName(m_sheet.person),
             contract.personSignedOn.isValid() ? contract.personSignedOn : contract.signedOn),
            signature(tr("For the organisation"),
                personName(m_sheet.signatory.familyName, m_sheet.signatory.firstName),
                contract.bodySignedOn.isValid() ? contract.bodySignedOn : contract.signedOn)});
    m_document.blocks.last().height = SignatureHeight;
    if (m_sheet.minor) {
        const auto named = [this](qsizetype i) {
            const LegalRepresentative each = m_sheet.representatives.value(i);
            return signature(tr("Legal representative"), personName(each.familyName, each.firstName), {});
        };
        const bool two = m_sheet.representatives.size() > 1;
        m_document.add(Kind::Pair, {named(0), two ? named(1) : QString()});
        m_document.blocks.last().height = SignatureHeight;
    }
    m_document.add(Kind::Small, tr("Each keeps a copy. Read before signing."));
}
