#include "core/services/followupservice.h"

#include "core/domain/contract.h"
#include "core/domain/exit.h"
#include "core/rules/contractrule.h"
#include "core/services/makeroom.h"
#include "core/services/storing.h"

namespace {

constexpr int ObservationDays =
    10; // art. L.262-37 III CASF, delay to be verified: resources/rules/deadlines.csv

/// A later end must not run into a contract that this one excludes.
bool runsIntoAnother(Database &database, const Contract &contract)
{
    const auto others = RecordStore::select<Contract>(
        database, QStringLiteral("WHERE beneficiary_id = ?"), {contract.beneficiary.value()});
    const auto found = findingsOf(contract, others, {}, false, contractRules());
    return std::any_of(
        found.begin(), found.end(), [](const ContractFinding &finding) { return finding.isBlocking(); });
}

} // namespace

FollowUpService::FollowUpService(Access context)
    : m_context(context)
{
}

Result<ContractAmendmentId> FollowUpService::amend(ContractAmendment amendment)
{
    auto contract = RecordStore::find<Contract>(m_context.database, amendment.contract);
    if (!contract)
        return Error{ErrorCode::NotFound, QString()};
    if (!contract->signedOn.isValid())
        return Error{ErrorCode::Invalid, QStringLiteral("unsigned")};
    const auto former = RecordStore::select<ContractAmendment>(
        m_context.database, QStringLiteral("WHERE contract_id = ?"), {amendment.contract.value()});
    amendment.beneficiary = contract->beneficiary;
    amendment.number = int(former.size()) + 1;
    amendment.formerEndsOn = contract->endsOn;
    amendment.formerHours = contract->weeklyHours;
    if (const auto refused = refuse(amendment.flaws(m_context.today())); !refused)
        return refused.error();
    contract->endsOn = amendment.endsOn;
    contract->weeklyHours = amendment.weeklyHours;
    contract->hoursReason = amendment.hoursReason;
    contract->revisedOn = amendment.agreedOn;
    if (const auto refused = refuse(contract->flaws(m_context.today())); !refused)
        return refused.error();
    if (runsIntoAnother(m_context.database, *contract))
        return Error{ErrorCode::Conflict, QStringLiteral("contract_overlap")};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::AmendContract,
        contract->beneficiary);
    work.update(*contract);
    work.insert(amendment);
    if (const auto done = work.commit(); !done)
        return done.error();
    return amendment.id;
}

Result<ReviewId> FollowUpService::save(Review review)
{
    if (review.id.isNull())
        review.professional = m_context.session.professional;
    if (const auto refused = refuse(review.flaws(m_context.today())); !refused)
        return refused.error();
    return store(m_context, review, Command::RecordReview, Command::EditReview);
}

Result<OrientationId> FollowUpService::request(Orientation orientation)
{
    orientation.state = Orientation::State::Proposed;
    orientation.requester = m_context.session.professional;
    if (!orientation.requestedOn.isValid())
        orientation.requestedOn = m_context.today();
    if (const auto refused = refuse(orientation.flaws(m_context.today())); !refused)
        return refused.error();
    if (orientation.reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("reason")};
    const auto waiting = RecordStore::select<Orientation>(m_context.database,
        QStringLiteral("WHERE beneficiary_id = ? AND state = 'proposed'"), {orientation.beneficiary.value()});
    if (!waiting.isEmpty())
        return Error{ErrorCode::Conflict, QStringLiteral("reorientation")};
    return store(m_context, orientation, Command::RequestReorientation, Command::EditOrientation);
}

Result<void> FollowUpService::propose(OrientationId id, QDate on)
{
    auto orientation = RecordStore::find<Orientation>(m_context.database, id);
    if (!orientation)
        return Error{ErrorCode::NotFound, QString()};
    if (orientation->state != Orientation::State::Proposed || on < orientation->requestedOn)
        return Error{ErrorCode::Invalid, QStringLiteral("proposed_on")};
    orientation->proposedOn = on;
    if (const auto refused = refuse(orientation->flaws(m_context.today())); !refused)
        return refused;
    const auto stored = store(m_context, *orientation, Command::EditOrientation, Command::EditOrientation);
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<void> FollowUpService::decide(const ReorientationDecision &decision)
{
    auto orientation = RecordStore::find<Orientation>(m_context.database, decision.orientation);
    if (!orientation)
        return Error{ErrorCode::NotFound, QString()};
    if (orientation->state != Orientation::State::Proposed || decision.state == Orientation::State::Proposed)
        return Error{ErrorCode::Invalid, QStringLiteral("state")};
    if (decision.reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("reason")};
    if (!decision.on.isValid() || decision.on < orientation->waitedSince())
        return Error{ErrorCode::Invalid, QStringLiteral("decided_on")};
    const bool accepted = decision.state == Orientation::State::Decided;
    if (accepted && !decision.referent.organisation.isNull())
        orientation->organisation = decision.referent.organisation;
    orientation->state = decision.state;
    orientation->decidedOn = decision.on;
    orientation->notifiedOn = accepted ? decision.notifiedOn : QDate();
    orientation->decisionReason = decision.reason;
    if (const auto refused = refuse(orientation->flaws(m_context.today())); !refused)
        return refused;
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::DecideReorientation,
        orientation->beneficiary);
    work.update(*orientation);
    if (accepted && !decision.referent.professional.isNull()) {
        CircleMember referent = decision.referent;
        referent.beneficiary = orientation->beneficiary;
        referent.role = CircleMember::Role::UniqueReferent;
        work.keep(refuse(referent.flaws()));
        makeRoom(work, referent);
        work.insert(referent);
    }
    return work.commit();
}

Result<BreachCaseId> FollowUpService::save(BreachCase breach)
{
    if (breach.id.isNull())
        breach.professional = m_context.session.professional;
    if (breach.notifiedOn.isValid() && !breach.observationsDueOn.isValid())
        breach.observationsDueOn = breach.notifiedOn.addDays(ObservationDays);
    if (const auto refused = refuse(breach.flaws(m_context.today())); !refused)
        return refused.error();
    return store(m_context, breach, Command::ReportBreach, Command::EditBreach);
}

Result<JobCheckId> FollowUpService::save(JobCheck check)
{
    const auto exit = RecordStore::find<Exit>(m_context.database, check.exit);
    if (!exit || exit->beneficiary != check.beneficiary)
        return Error{ErrorCode::NotFound, QString()};
    if (check.checkedOn < exit->leftOn)
        return Error{ErrorCode::Invalid, QStringLiteral("checked_on")};
    check.professional = m_context.session.professional;
    if (const auto refused = refuse(check.flaws(m_context.today())); !refused)
        return refused.error();
    return store(m_context, check, Command::RecordJobCheck, Command::RecordJobCheck);
}

Result<void> FollowUpService::reopen(ExitId id, QDate on, const QString &reason)
{
    auto exit = RecordStore::find<Exit>(m_context.database, id);
    if (!exit)
        return Error{ErrorCode::NotFound, QString()};
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("reason")};
    if (!on.isValid() || on < exit->leftOn || on > m_context.today())
        return Error{ErrorCode::Invalid, QStringLiteral("reopened_on")};
    exit->reopenedOn = on;
    exit->reopenReason = reason;
    const auto stored = store(m_context, *exit, Command::Reopen, Command::Reopen);
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<SnoozeId> FollowUpService::putOff(Snooze snooze)
{
    snooze.account = m_context.session.account;
    if (const auto refused = refuse(snooze.flaws(m_context.today())); !refused)
        return refused.error();
    const auto former = RecordStore::select<Snooze>(m_context.database,
        QStringLiteral("WHERE beneficiary_id = ? AND account_id = ? AND subject = ?"),
        {snooze.beneficiary.value(), snooze.account.value(), snooze.subject});
    if (!former.isEmpty()) {
        snooze.id = former.first().id;
        snooze.revision = former.first().revision;
    }
    return store(m_context, snooze, Command::PutOff, Command::PutOff);
}
