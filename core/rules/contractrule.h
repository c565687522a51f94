#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/domain/contract.h"
#include "core/rules/pathwayfacts.h"

/// One line of resources/rules/contracts.csv: what a kind of contract allows, dated by its first day.
struct ContractRule
{
    Contract::Kind kind = Contract::Kind::Engagement;
    int maxMonths = 0; ///< 0: no limit
    int maxMonthsExceptional = 0; ///< with a reason; 0: none
    int minAge = 0; ///< on the first day; 0: none
    int maxAge = 0; ///< last age at which it may begin; 0: none
    int maxAgeDisabled = 0; ///< the same with an RQTH; 0: no difference
    QList<Contract::Kind> excludes{}; ///< kinds that may not run on the same days
    Period validity{};
    QString source{}; ///< shown to people

    bool operator==(const ContractRule &) const = default;
};

/// Reads rules from CSV text (`;`, no quotes); the error names the line.
Result<QList<ContractRule>> parseContractRules(const QString &csv);
/// The rules shipped with the program.
const QList<ContractRule> &contractRules();

/// What stands against a contract, with the rule that says so.
struct ContractFinding
{
    enum class Kind {
        Overlap, ///< with `other`
        TooLong,
        NeedsReason, ///< longer than usual: exceptional, with a reason
        TooYoung,
        TooOld,
        NeedsRepresentative, ///< of a minor: nobody who signs for her is recorded (to be verified)
    };

    Kind kind = Kind::Overlap;
    ContractRule rule{};
    Contract other{};

    /// Two of a kind, or a PACEA beside a CEJ (art. R.5131-13 CT), cannot be stored; the rest is told, since
    /// the body that signs answers for it: a CER or a PPAE may end when the contrat d'engagement begins.
    bool isBlocking() const
    {
        return kind == Kind::Overlap
            && (other.kind == rule.kind || rule.kind == Contract::Kind::Pacea
                || rule.kind == Contract::Kind::Cej);
    }
};

/// Checks `contract` against the person's other ones, her birth date (null: unknown, no check of age) and
/// whether she has the status of disabled worker.
QList<ContractFinding> findingsOf(const Contract &contract, const QList<Contract> &others, QDate birthDate,
    bool disabledWorker, const QList<ContractRule> &rules);
/// The same, from all that is known of the person: her age, and her RQTH on the contract's first day.
QList<ContractFinding> findingsOf(
    const Contract &contract, const PathwayFacts &facts, const QList<ContractRule> &rules = contractRules());

/// From how many days before and until how many days after its end the renewal of a contract is proposed.
inline constexpr int RenewalDays = 45;
/// True when `contract` ends, or ended, within RenewalDays of `day` and no later one of `all` goes on
/// after it.
bool awaitsRenewal(const Contract &contract, const QList<Contract> &all, QDate day);
/// The contract that would follow: the same with the same body, unsigned, for as long, from the day after.
Contract renewalOf(const Contract &contract);
