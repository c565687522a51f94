#pragma once

#include "core/domain/breachcase.h"
#include "core/domain/contractamendment.h"
#include "core/domain/jobcheck.h"
#include "core/domain/note.h"
#include "core/domain/obstaclelevel.h"
#include "core/domain/planaction.h"
#include "core/domain/review.h"
#include "core/domain/situation.h"
#include "core/domain/snooze.h"
#include "core/domain/target.h"
#include "core/domain/term.h"
#include "core/rules/contractrule.h"
#include "core/rules/sanctionrule.h"

/// The words people read for the codes of the plan and of what follows.
QString textOf(Situation::Answer answer);
QString textOf(Target::State state);
QString textOf(PlanAction::State state);
QString textOf(Review::Kind kind);
QString textOf(Review::Conclusion conclusion);
QString textOf(BreachCase::Kind kind);
QString textOf(BreachCase::Decision decision);
QString textOf(Note::Level level);
QString textOf(JobCheck::Outcome outcome);
QString textOf(Term::List list);
/// A level from 0 to 4, in words.
QString obstacleText(int level);
/// What is wrong with a field and what to do about it, as forms show it under the field.
QString textOf(Situation::Flaw flaw);
QString textOf(ObstacleLevel::Flaw flaw);
QString textOf(Target::Flaw flaw);
QString textOf(PlanAction::Flaw flaw);
QString textOf(ContractAmendment::Flaw flaw);
QString textOf(Review::Flaw flaw);
QString textOf(BreachCase::Flaw flaw);
QString textOf(Note::Flaw flaw);
QString textOf(JobCheck::Flaw flaw);
QString textOf(Snooze::Flaw flaw);
QString textOf(Term::Flaw flaw);
/// What the rules say against a contract or a sanction; `rule` names its source.
QString textOf(const ContractFinding &finding);
QString textOf(SanctionFinding finding, const SanctionRule &rule);
