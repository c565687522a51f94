#include "core/services/rightsservice.h"

#include "core/services/objecting.h"
#include "core/services/storing.h"

namespace {

bool hasSameDecision(const RightsRequest &one, const RightsRequest &other)
{
    return one.decision == other.decision && one.decidedOn == other.decidedOn && one.reason == other.reason
        && one.answeredOn == other.answeredOn && one.liftedOn == other.liftedOn;
}

} // namespace

RightsService::RightsService(Access context)
    : m_context(context)
{
}

Result<RightsRequestId> RightsService::save(const RightsRequest &request)
{
    if (const auto refused = refuse(request.flaws(m_context.today())); !refused)
        return refused.error();
    const auto stored = RecordStore::find<RightsRequest>(m_context.database, request.id);
    if (!hasSameDecision(request, stored.value_or(RightsRequest())))
        return Error{ErrorCode::Invalid, QStringLiteral("rights_decided")};
    return store(m_context, request, Command::RecordRightsRequest, Command::EditRightsRequest);
}

Result<void> RightsService::decide(const RightsRequest &request)
{
    if (const auto refused = refuse(request.flaws(m_context.today())); !refused)
        return refused.error();
    const auto before = RecordStore::find<RightsRequest>(m_context.database, request.id);
    if (!before)
        return Error{ErrorCode::NotFound, QString()};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::DecideRightsRequest,
        request.beneficiary);
    work.update(request);
    if (request.kind == RightsRequest::Kind::Objection && request.isGranted() && !before->isGranted()) {
        Objection objection{.beneficiary = request.beneficiary,
            .organisation = request.organisation,
            .receivedOn = request.receivedOn,
            .words = request.words};
        object(work, objection);
    }
    return work.commit();
}

Result<void> RightsService::erase(BeneficiaryId person, const QString &reference)
{
    const auto found = RecordStore::find<Beneficiary>(m_context.database, person);
    if (!found)
        return Error{ErrorCode::NotFound, QString()};
    if (found->reference.isEmpty() || reference.trimmed() != found->reference)
        return Error{ErrorCode::Invalid, QStringLiteral("erase_reference")};
    const auto granted = RecordStore::select<RightsRequest>(m_context.database,
        QStringLiteral("WHERE beneficiary_id = ? AND kind = 'erasure' AND decision = 'granted'"),
        {person.value()});
    if (granted.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("erase_undecided")};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::ErasePerson, person);
    work.erase(person);
    return work.commit();
}
