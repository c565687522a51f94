#include "core/rules/sanctionrule.h"

#include <QFile>

namespace {

constexpr qsizetype SanctionColumns = 11;

QDate sanctionDay(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

} // namespace

Result<QList<SanctionRule>> parseSanctionRules(const QString &csv)
{
    QList<SanctionRule> rules;
    const QStringList lines = csv.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(QLatin1Char(';'));
        const bool repeated = cells.first() == QLatin1String("repeated");
        if (cells.size() < SanctionColumns || (!repeated && cells.first() != QLatin1String("first")))
            return Error{ErrorCode::Format, QStringLiteral("line %1").arg(line + 1)};
        const QString yes = QStringLiteral("1");
        // A source has its own semicolons.
        rules.append({repeated, cells[1].toDouble(), cells[2].toDouble(), cells[3].toInt(), cells[4].toInt(),
            cells[5].toDouble(), cells[6] == yes, cells[7] == yes,
            {sanctionDay(cells[8]), sanctionDay(cells[9])},
            cells.mid(SanctionColumns - 1).join(QLatin1Char(';'))});
    }
    return rules;
}

const QList<SanctionRule> &sanctionRules()
{
    static const QList<SanctionRule> rules = [] {
        QFile file(QStringLiteral(":/rules/sanctions.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const auto parsed = parseSanctionRules(opened ? QString::fromUtf8(file.readAll()) : QString());
        Q_ASSERT(parsed);
        return parsed ? *parsed : QList<SanctionRule>();
    }();
    return rules;
}

const SanctionRule *sanctionRule(const QList<SanctionRule> &rules, bool repeated, QDate day)
{
    for (const SanctionRule &rule : rules)
        if (rule.repeated == repeated && rule.validity.contains(day))
            return &rule;
    return nullptr;
}

QList<SanctionFinding> findingsOf(const BreachCase &breach, const QList<SanctionRule> &rules)
{
    QList<SanctionFinding> found;
    const SanctionRule *rule =
        breach.isSanction() ? sanctionRule(rules, breach.repeated, breach.decidedOn) : nullptr;
    if (!rule)
        return found;
    const bool suppression = breach.decision == BreachCase::Decision::Suppression;
    // A refusal of controls leads to suppression at once (art. L.262-37 CASF).
    const bool controls = breach.kind == BreachCase::Kind::ControlsRefused;
    if (breach.rate < rule->minRate)
        found += SanctionFinding::RateTooLow;
    if (breach.rate > rule->mostRate(breach.householdOfSeveral))
        found += SanctionFinding::RateTooHigh;
    if (breach.months < rule->minMonths)
        found += SanctionFinding::TooShort;
    if (breach.months > rule->maxMonths)
        found += SanctionFinding::TooLong;
    if (suppression && !rule->suppression && !controls)
        found += SanctionFinding::NoSuppression;
    const bool heard = breach.teamOpinionOn.isValid() && breach.teamOpinionOn <= breach.decidedOn;
    if ((suppression || rule->teamOpinion) && !heard)
        found += SanctionFinding::TeamOpinionMissing;
    if (!breach.observationsOn.isValid() && breach.observationsDueOn.isValid()
        && breach.decidedOn <= breach.observationsDueOn)
        found += SanctionFinding::ObservationsNotAwaited;
    return found;
}
