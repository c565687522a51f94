#include "core/services/mergeservice.h"

#include "core/base/period.h"
#include "core/services/unitofwork.h"

#include <algorithm>

namespace {

template <Recorded Record>
QList<Record> recordsOf(Database &database, BeneficiaryId person)
{
    return RecordStore::select<Record>(
        database, QStringLiteral("WHERE beneficiary_id = ? ORDER BY id"), {person.value()});
}

bool overlap(const CircleMember &one, const CircleMember &other)
{
    return Period{one.from, one.to}.overlaps({other.from, other.to});
}

/// What stands in both files stands once; what only one may be stays the first's.
bool settle(CircleMember &member, const QList<CircleMember> &there)
{
    using Role = CircleMember::Role;
    for (const CircleMember &other : there) {
        if (!overlap(member, other))
            continue;
        if (member.role == Role::UniqueReferent && other.role == Role::UniqueReferent)
            member.role = Role::SupportWorker;
        if (member.organisation == other.organisation && member.professional == other.professional)
            return false;
    }
    return true;
}

bool settle(HouseholdMember &member, const QList<HouseholdMember> &there)
{
    return std::none_of(there.begin(), there.end(), [&member](const HouseholdMember &other) {
        return other.household == member.household
            || Period{member.from, member.to}.overlaps({other.from, other.to});
    });
}

bool settle(Snooze &snooze, const QList<Snooze> &there)
{
    return std::none_of(there.begin(), there.end(), [&snooze](const Snooze &other) {
        return other.account == snooze.account && other.subject == snooze.subject;
    });
}

/// The rest goes as it is; false would leave it out.
template <Recorded Record>
bool settle(Record &, const QList<Record> &)
{
    return true;
}

template <Recorded Record>
void moveRecords(UnitOfWork &work, BeneficiaryId from, BeneficiaryId to)
{
    const auto there = recordsOf<Record>(work.database(), to);
    for (Record record : recordsOf<Record>(work.database(), from)) {
        if (!settle(record, there)) {
            work.remove<Record>(record.id);
            continue;
        }
        record.beneficiary = to;
        work.update(record);
    }
}

/// What others' files say of the one that goes.
void movePointers(UnitOfWork &work, BeneficiaryId from, BeneficiaryId to)
{
    for (FactProposal each : RecordStore::select<FactProposal>(
             work.database(), QStringLiteral("WHERE source_id = ?"), {from.value()})) {
        each.source = to;
        work.update(each);
    }
    for (DistinctPeople each : RecordStore::select<DistinctPeople>(
             work.database(), QStringLiteral("WHERE other_id = ?"), {from.value()})) {
        each.other = to;
        work.update(each);
    }
}

} // namespace

MergeService::MergeService(Access context)
    : m_context(context)
{
}

Result<void> MergeService::merge(const Beneficiary &merged, const Beneficiary &dropped)
{
    if (merged.id == dropped.id)
        return Error{ErrorCode::Invalid, QStringLiteral("merge_same")};
    for (const auto flaw : merged.flaws(m_context.today()))
        if (Beneficiary::isError(flaw))
            return Error{ErrorCode::Invalid, QString::number(int(flaw))};
    const auto stored = RecordStore::find<Beneficiary>(m_context.database, dropped.id);
    if (!stored || stored->revision != dropped.revision)
        return Error{ErrorCode::Conflict, QString()};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::MergeFiles, merged.id);
    work.update(merged);
    [&]<class... Each>(std::type_identity<std::tuple<Each...>>) {
        const auto move = [&]<class Record>(std::type_identity<Record>) {
            if constexpr (!std::is_same_v<Record, Beneficiary> && requires(Record record) {
                              record.beneficiary;
                          })
                moveRecords<Record>(work, dropped.id, merged.id);
        };
        (move(std::type_identity<Each>{}), ...);
    }(std::type_identity<AllRecords>{});
    movePointers(work, dropped.id, merged.id);
    work.remove<Beneficiary>(dropped.id);
    return work.commit();
}

Result<void> MergeService::setDistinct(BeneficiaryId one, BeneficiaryId other)
{
    if (one == other || one.isNull() || other.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("merge_same")};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::SetDistinct, one);
    DistinctPeople told{.beneficiary = one,
        .other = other,
        .toldOn = m_context.today(),
        .professional = m_context.session.professional};
    work.insert(told);
    return work.commit();
}
