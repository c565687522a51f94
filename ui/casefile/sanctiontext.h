#pragma once

#include "core/domain/right.h"
#include "core/rules/sanctionrule.h"

#include <QCoreApplication>

/// The words that keep apart a right that CAF suspends and a sanction that the département decides.
class SanctionText
{
    Q_DECLARE_TR_FUNCTIONS(SanctionText)

public:
    /// CNAF's reason for the state of a right, in words; empty when none is told.
    static QString reasonOf(const BenefitRight &right);
    /// What a suspended right means, as one sentence; empty when it is not suspended.
    static QString meaningOf(const BenefitRight &right);
    /// "Suspension, 50 % for 2 months"; the word alone without a sanction.
    static QString measureOf(const BreachCase &breach);
    /// Who decided what and when, as one sentence; empty while nothing is decided.
    static QString decisionOf(const BreachCase &breach);
    /// What a line of the rules allows, with its source.
    static QString textOf(const SanctionRule &rule);
    /// What is not as the rules of the decision's day say, one line each.
    static QStringList findings(const BreachCase &breach);
};
