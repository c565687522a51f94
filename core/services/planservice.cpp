#include "core/services/planservice.h"

#include "core/services/storing.h"

namespace {

/// The last thing said of the same, or nothing.
template <Recorded Said>
std::optional<Said> lastSaid(Database &database, const Said &said)
{
    QString clause = QStringLiteral("WHERE beneficiary_id = ? AND theme = ?");
    QVariantList values{said.beneficiary.value(), said.theme};
    if constexpr (requires { said.code; }) {
        clause += QStringLiteral(" AND code = ?");
        values << said.code;
    }
    const auto found = RecordStore::select<Said>(
        database, clause + QStringLiteral(" ORDER BY noted_on DESC, id DESC LIMIT 1"), values);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool saysTheSame(const std::optional<Situation> &last, const Situation &said)
{
    return (last ? last->answer : Situation::Answer::NotDiscussed) == said.answer;
}

bool saysTheSame(const std::optional<ObstacleLevel> &last, const ObstacleLevel &said)
{
    return last && last->level == said.level;
}

/// What is said again the same day replaces what was said.
template <Recorded Said>
void say(UnitOfWork &work, const Access &context, Said said)
{
    said.notedOn = context.today();
    said.professional = context.session.professional;
    if (const auto refused = refuse(said.flaws(context.today())); !refused)
        return work.keep(refused);
    const auto last = lastSaid(work.database(), said);
    if (saysTheSame(last, said))
        return;
    if (last && last->notedOn == said.notedOn && last->professional == said.professional) {
        said.id = last->id;
        said.revision = last->revision;
        return work.update(said);
    }
    work.insert(said);
}

} // namespace

PlanService::PlanService(Access context)
    : m_context(context)
{
}

Result<void> PlanService::assess(
    BeneficiaryId person, const QList<Situation> &answers, const QList<ObstacleLevel> &levels)
{
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EditDiagnosis, person);
    for (Situation answer : answers) {
        answer.beneficiary = person;
        say(work, m_context, answer);
    }
    for (ObstacleLevel level : levels) {
        level.beneficiary = person;
        say(work, m_context, level);
    }
    return work.commit();
}

Result<TargetId> PlanService::save(Target target)
{
    if (target.id.isNull() && !target.setOn.isValid())
        target.setOn = m_context.today();
    if (target.id.isNull())
        target.professional = m_context.session.professional;
    if (const auto refused = refuse(target.flaws(m_context.today())); !refused)
        return refused.error();
    return store(m_context, target, Command::SetTarget, Command::EditTarget);
}

Result<PlanActionId> PlanService::save(PlanAction action)
{
    if (const auto refused = refuse(action.flaws(m_context.today())); !refused)
        return refused.error();
    const auto target = RecordStore::find<Target>(m_context.database, action.target);
    if (!target || target->beneficiary != action.beneficiary)
        return Error{ErrorCode::NotFound, QString()};
    if (!target->agreedOn.isValid())
        return Error{ErrorCode::Invalid, QStringLiteral("agreement")};
    return store(m_context, action, Command::AddAction, Command::EditAction);
}

Result<void> PlanService::settle(PlanActionId id, PlanAction::State state)
{
    auto action = RecordStore::find<PlanAction>(m_context.database, id);
    if (!action)
        return Error{ErrorCode::NotFound, QString()};
    action->state = state;
    action->endedOn = action->isOpen() ? QDate() : m_context.today();
    const auto stored = save(*action);
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<void> PlanService::remove(TargetId id)
{
    const auto target = RecordStore::find<Target>(m_context.database, id);
    if (!target)
        return Error{ErrorCode::NotFound, QString()};
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, Command::RemoveTarget, target->beneficiary);
    for (const auto &action : RecordStore::select<PlanAction>(
             m_context.database, QStringLiteral("WHERE target_id = ?"), {id.value()}))
        work.remove<PlanAction>(action.id);
    work.remove<Target>(id);
    return work.commit();
}

Result<void> PlanService::remove(PlanActionId action)
{
    return take<PlanAction>(m_context, action, Command::RemoveAction);
}
