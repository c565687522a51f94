#pragma once

#include "core/domain/breachcase.h"
#include "core/domain/circlemember.h"
#include "core/domain/contractamendment.h"
#include "core/domain/jobcheck.h"
#include "core/domain/orientation.h"
#include "core/domain/review.h"
#include "core/domain/snooze.h"
#include "core/services/service.h"

/// What was decided of a request for another orientation.
struct ReorientationDecision
{
    OrientationId orientation{};
    Orientation::State state = Orientation::State::Decided; ///< or Refused (maintained), Withdrawn
    QDate on{};
    QDate notifiedOn{}; ///< null until the person was told
    QString reason{};
    /// The new référent unique, when accepted. Its organisation is the body decided, null: the one asked for;
    /// it names the professional (art. L.262-30 CASF), null: later, and the former référent stays until then.
    CircleMember referent{};
};

/// Records what comes after a contract: amendments, reviews, other orientations, breaches, checks of a job.
class FollowUpService
{
public:
    explicit FollowUpService(Access context);

    /// Adds an amendment and makes the contract what it says, as one command; its number and the former
    /// values are found here. Invalid "unsigned" for a contract that is not signed.
    Result<ContractAmendmentId> amend(ContractAmendment amendment);
    Result<ReviewId> save(Review review);
    /// Asks for another orientation; Conflict "reorientation" while one is waited for.
    Result<OrientationId> request(Orientation orientation);
    /// Puts a request to who decides.
    Result<void> propose(OrientationId orientation, QDate on);
    /// In one command: the decision, the new référent and the end of the former one. Invalid "reason" without
    /// one.
    Result<void> decide(const ReorientationDecision &decision);
    Result<BreachCaseId> save(BreachCase breach);
    Result<JobCheckId> save(JobCheck check);
    /// The pathway goes on from where it stood before its exit; Invalid "reason" without one.
    Result<void> reopen(ExitId exit, QDate on, const QString &reason);
    /// Hides a reason of the session's day until a day.
    Result<SnoozeId> putOff(Snooze snooze);

private:
    Access m_context;
};
