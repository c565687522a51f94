#include "core/rules/contractrule.h"

#include "core/rules/pathwayreading.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace {

constexpr qsizetype Columns = 10;

QDate dayIn(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

/// Full years between two days.
int ageOn(QDate birth, QDate day)
{
    const int years = day.year() - birth.year();
    return birth.addYears(years) > day ? years - 1 : years;
}

/// Longer than `months` whole months from its first day.
bool isLongerThan(const Contract &contract, int months)
{
    return months > 0 && contract.endsOn > contract.startsOn.addMonths(months).addDays(-1);
}

const ContractRule *ruleFor(const Contract &contract, const QList<ContractRule> &rules)
{
    for (const ContractRule &rule : rules)
        if (rule.kind == contract.kind && rule.validity.contains(contract.startsOn))
            return &rule;
    return nullptr;
}

void checkAge(QList<ContractFinding> &found, const Contract &contract, const ContractRule &rule,
    QDate birthDate, bool disabledWorker)
{
    if (!birthDate.isValid())
        return;
    const int age = ageOn(birthDate, contract.startsOn);
    const int last = disabledWorker && rule.maxAgeDisabled > 0 ? rule.maxAgeDisabled : rule.maxAge;
    if (rule.minAge > 0 && age < rule.minAge)
        found.append({ContractFinding::Kind::TooYoung, rule, {}});
    if (last > 0 && age > last)
        found.append({ContractFinding::Kind::TooOld, rule, {}});
}

} // namespace

Result<QList<ContractRule>> parseContractRules(const QString &csv)
{
    QList<ContractRule> rules;
    const QStringList lines = csv.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(QLatin1Char(';'));
        const auto kind = fromCode<Contract::Kind>(cells.first());
        if (cells.size() != Columns || !kind)
            return Error{ErrorCode::Format, QStringLiteral("line %1").arg(line + 1)};
        ContractRule rule;
        rule.kind = *kind;
        rule.maxMonths = cells[1].toInt();
        rule.maxMonthsExceptional = cells[2].toInt();
        rule.minAge = cells[3].toInt();
        rule.maxAge = cells[4].toInt();
        rule.maxAgeDisabled = cells[5].toInt();
        for (const QString &code : cells[6].split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (const auto excluded = fromCode<Contract::Kind>(code))
                rule.excludes.append(*excluded);
        rule.validity = {dayIn(cells[7]), dayIn(cells[8])};
        rule.source = cells[9];
        rules.append(rule);
    }
    return rules;
}

const QList<ContractRule> &contractRules()
{
    static const QList<ContractRule> rules = [] {
        QFile file(QStringLiteral(":/rules/contracts.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const auto parsed = parseContractRules(opened ? QString::fromUtf8(file.readAll()) : QString());
        Q_ASSERT(parsed);
        return parsed ? *parsed : QList<ContractRule>();
    }();
    return rules;
}

QList<ContractFinding> findingsOf(const Contract &contract, const QList<Contract> &others, QDate birthDate,
    bool disabledWorker, const QList<ContractRule> &rules)
{
    QList<ContractFinding> found;
    const ContractRule *rule = ruleFor(contract, rules);
    if (!rule || !contract.startsOn.isValid())
        return found;
    for (const Contract &other : others)
        if (other.id != contract.id && rule->excludes.contains(other.kind)
            && Period{contract.startsOn, contract.endsOn}.overlaps({other.startsOn, other.endsOn}))
            found.append({ContractFinding::Kind::Overlap, *rule, other});
    const int most = std::max(rule->maxMonths, rule->maxMonthsExceptional);
    if (isLongerThan(contract, most))
        found.append({ContractFinding::Kind::TooLong, *rule, {}});
    else if (isLongerThan(contract, rule->maxMonths))
        found.append({ContractFinding::Kind::NeedsReason, *rule, {}});
    checkAge(found, contract, *rule, birthDate, disabledWorker);
    return found;
}

QList<ContractFinding> findingsOf(
    const Contract &contract, const PathwayFacts &facts, const QList<ContractRule> &rules)
{
    const bool disabledWorker =
        std::any_of(facts.rights.begin(), facts.rights.end(), [&contract](const BenefitRight &right) {
            return right.kind == BenefitRight::Kind::DisabledWorkerStatus
                && phaseOn(right, contract.startsOn) == RightPhase::Open;
        });
    auto found = findingsOf(contract, facts.contracts, facts.birthDate, disabledWorker, rules);
    const ContractRule *rule = ruleFor(contract, rules);
    const auto signs = [&contract](
                           const LegalRepresentative &each) { return each.signsOn(contract.startsOn); };
    if (rule && contract.startsOn.isValid() && facts.isMinorOn(contract.startsOn)
        && std::none_of(facts.representatives.begin(), facts.representatives.end(), signs))
        found.append({ContractFinding::Kind::NeedsRepresentative, *rule, {}});
    return found;
}

bool awaitsRenewal(const Contract &contract, const QList<Contract> &all, QDate day)
{
    if (!contract.signedOn.isValid() || !contract.endsOn.isValid()
        || std::abs(contract.endsOn.daysTo(day)) > RenewalDays)
        return false;
    return std::none_of(all.begin(), all.end(), [&contract](const Contract &other) {
        return other.id != contract.id && other.startsOn > contract.startsOn
            && (!other.endsOn.isValid() || other.endsOn > contract.endsOn);
    });
}

Contract renewalOf(const Contract &contract)
{
    Contract next = contract;
    next.id = {};
    next.revision = 0;
    next.signedOn = next.personSignedOn = next.bodySignedOn = next.revisedOn = {};
    next.startsOn = contract.endsOn.addDays(1);
    // Six months are followed by six months, not by as many days.
    for (int months = 1; contract.startsOn.addMonths(months) <= next.startsOn; ++months)
        if (contract.startsOn.addMonths(months) == next.startsOn) {
            next.endsOn = next.startsOn.addMonths(months).addDays(-1);
            return next;
        }
    next.endsOn = next.startsOn.addDays(contract.startsOn.daysTo(contract.endsOn));
    return next;
}
