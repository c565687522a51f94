#pragma once

#include "core/domain/diagnosis.h"
#include "core/domain/obstaclelevel.h"
#include "core/domain/planaction.h"
#include "core/domain/situation.h"
#include "core/domain/target.h"
#include "core/services/service.h"

/// Records what is found of a person's situation, what she aims at and who does what about it.
class PlanService
{
public:
    explicit PlanService(Access context);

    /// Adds what was said today by the session's professional, in one command; nothing for an answer or a
    /// level that says the same as the last one.
    Result<void> assess(
        BeneficiaryId person, const QList<Situation> &answers, const QList<ObstacleLevel> &levels);
    /// Each stores a new record (null id) or a changed one.
    Result<TargetId> save(Target target);
    /// Invalid "agreement" for a step towards a target that the person has not agreed to.
    Result<PlanActionId> save(PlanAction action);
    /// Tells how far an action is; done or given up as of today.
    Result<void> settle(PlanActionId action, PlanAction::State state);
    /// Takes a target away with its actions.
    Result<void> remove(TargetId target);
    Result<void> remove(PlanActionId action);

private:
    Access m_context;
};
