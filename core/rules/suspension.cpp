#include "core/rules/suspension.h"

#include <QSet>

namespace {

/// « Application sanction » and « suspension PCG »: what the département decided.
const QSet<QString> &sanctionCodes()
{
    static const QSet<QString> codes{QStringLiteral("CG"), QStringLiteral("GJ")};
    return codes;
}

/// Duties of insertion, or a decision of the département that is awaited: the code alone does not tell.
const QSet<QString> &doubtfulCodes()
{
    static const QSet<QString> codes{
        QStringLiteral("70"), QStringLiteral("CV"), QStringLiteral("GK"), QStringLiteral("GL")};
    return codes;
}

} // namespace

SuspensionCause suspensionCauseOf(const BenefitRight &right)
{
    if (right.state != BenefitRight::State::OpenAndSuspended
        && right.state != BenefitRight::State::OpenPaymentSuspended)
        return SuspensionCause::None;
    if (right.kind != BenefitRight::Kind::Rsa || right.reasonCode.isEmpty()
        || doubtfulCodes().contains(right.reasonCode))
        return SuspensionCause::Untold;
    return sanctionCodes().contains(right.reasonCode) ? SuspensionCause::Sanction
                                                      : SuspensionCause::Administrative;
}

const BreachCase *standingSanction(const QList<BreachCase> &breaches, QDate day)
{
    for (const BreachCase &breach : breaches)
        if (breach.isSanction() && breach.decidedOn <= day && breach.lastDay() >= day
            && (!breach.liftedOn.isValid() || breach.liftedOn > day))
            return &breach;
    return nullptr;
}
