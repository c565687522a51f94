#include "ui/casefile/sanctiontext.h"

#include "core/domain/nomenclature.h"
#include "core/rules/suspension.h"
#include "ui/casefile/rightdialog.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"

#include <QLocale>

namespace {

QString percent(double rate) { return QLocale().toString(rate, 'g', 4); }

} // namespace

QString SanctionText::reasonOf(const BenefitRight &right)
{
    const Nomenclature *reasons = RightDialog::reasonsOf(right.kind, right.state);
    return reasons && !right.reasonCode.isEmpty() ? reasons->label(right.reasonCode) : QString();
}

QString SanctionText::meaningOf(const BenefitRight &right)
{
    switch (suspensionCauseOf(right)) {
    case SuspensionCause::None:
        return {};
    case SuspensionCause::Administrative:
        return tr("Administrative suspension: %1. It is not a sanction.").arg(reasonOf(right));
    case SuspensionCause::Sanction:
        return tr("CAF applies a sanction decided by the president of the departmental council: see the "
                  "breach case.");
    case SuspensionCause::Untold:
        return tr(
            "The reason received does not tell whether it is administrative or a sanction: ask CAF or the "
            "département.");
    }
    return {};
}

QString SanctionText::measureOf(const BreachCase &breach)
{
    if (!breach.isSanction())
        return ::textOf(breach.decision);
    return tr("%1, %2 % for %n month(s)", nullptr, breach.months)
        .arg(::textOf(breach.decision), percent(breach.rate));
}

QString SanctionText::decisionOf(const BreachCase &breach)
{
    if (breach.decision == BreachCase::Decision::Pending)
        return {};
    const QString day = dayText(breach.decidedOn);
    if (!breach.isSanction())
        return tr("No sanction: decided on %1 by the president of the departmental council.").arg(day);
    QString text =
        tr("Sanction decided on %1 by the president of the departmental council: %2, from %3 to %4.")
            .arg(day, measureOf(breach), dayText(breach.startsOn), dayText(breach.lastDay()));
    if (breach.liftedOn.isValid())
        text += QLatin1Char(' ') + tr("Lifted on %1.").arg(dayText(breach.liftedOn));
    return text;
}

QString SanctionText::textOf(const SanctionRule &rule)
{
    QStringList words;
    words += rule.minRate > 0
        ? tr("Rules of that day: from %1 to %2 % withheld, at most %3 % for a household of several people.")
              .arg(percent(rule.minRate), percent(rule.maxRate), percent(rule.householdRate))
        : tr("Rules of that day: up to %1 % withheld, at most %2 % for a household of several people.")
              .arg(percent(rule.maxRate), percent(rule.householdRate));
    words += tr("From %1 to %n month(s).", nullptr, rule.maxMonths).arg(rule.minMonths);
    words += rule.suppression
        ? tr("A suppression may be decided, after the opinion of the multidisciplinary team.")
        : tr("No suppression.");
    if (rule.teamOpinion)
        words += tr("The opinion of the multidisciplinary team is needed.");
    words += rule.source + QLatin1Char('.');
    return words.join(QLatin1Char(' '));
}

QStringList SanctionText::findings(const BreachCase &breach)
{
    QStringList words;
    const SanctionRule *rule = sanctionRule(sanctionRules(), breach.repeated, breach.decidedOn);
    if (rule)
        for (const SanctionFinding finding : findingsOf(breach, sanctionRules()))
            words += ::textOf(finding, *rule);
    return words;
}
