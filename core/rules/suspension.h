#pragma once

#include "core/domain/breachcase.h"
#include "core/domain/right.h"

#include <QList>

/// Why a right is open and yet not paid, as far as CNAF's code tells. An administrative suspension and a
/// sanction never look alike.
enum class SuspensionCause {
    None, ///< it is paid, or not open
    Administrative, ///< CAF lacks a fact or a paper, or the person has no claim for now
    Sanction, ///< decided by the département, applied by CAF
    Untold, ///< no code, or one that may stand for either
};

SuspensionCause suspensionCauseOf(const BenefitRight &right);

/// The sanction that stands on `day`, begun or to come: decided, neither lifted nor over. Null when there is
/// none.
const BreachCase *standingSanction(const QList<BreachCase> &breaches, QDate day);
