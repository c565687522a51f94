#include "core/services/pathwayservice.h"

#include "core/base/period.h"
#include "core/services/unitofwork.h"

namespace {

template <Recorded Record>
Result<decltype(Record::id)> store(const Access &context, Record record, Command creation, Command edition)
{
    const bool isNew = record.id.isNull();
    UnitOfWork work(
        context.database, context.session, context.clock, isNew ? creation : edition, record.beneficiary);
    if (isNew)
        work.insert(record);
    else
        work.update(record);
    if (const auto done = work.commit(); !done)
        return done.error();
    return record.id;
}

template <Recorded Record>
Result<void> take(const Access &context, decltype(Record::id) id, Command command)
{
    const auto found = RecordStore::find<Record>(context.database, id);
    if (!found)
        return Error{ErrorCode::NotFound, QString()};
    UnitOfWork work(context.database, context.session, context.clock, command, found->beneficiary);
    work.remove<Record>(id);
    return work.commit();
}

} // namespace

PathwayService::PathwayService(Access context)
    : m_context(context)
{
}

Result<OrientationId> PathwayService::save(Orientation orientation)
{
    if (const auto refused = refuse(orientation.flaws(m_context.clock.today())); !refused)
        return refused.error();
    return store(m_context, orientation, Command::RecordOrientation, Command::EditOrientation);
}

Result<DiagnosisId> PathwayService::save(Diagnosis diagnosis)
{
    if (!diagnosis.validatedOn.isValid() || diagnosis.validatedOn > m_context.clock.today())
        return Error{ErrorCode::Invalid, QStringLiteral("validated_on")};
    return store(m_context, diagnosis, Command::RecordDiagnosis, Command::RecordDiagnosis);
}

Result<ContractId> PathwayService::save(Contract contract)
{
    if (const auto refused = refuse(contract.flaws(m_context.clock.today())); !refused)
        return refused.error();
    const auto others = RecordStore::select<Contract>(m_context.database,
        QStringLiteral("WHERE beneficiary_id = ? AND kind = ? AND id <> ?"),
        {contract.beneficiary.value(), codeOf(contract.kind), contract.id.value()});
    for (const Contract &other : others)
        if (Period{contract.startsOn, contract.endsOn}.overlaps({other.startsOn, other.endsOn}))
            return Error{ErrorCode::Conflict, QStringLiteral("contract_overlap")};
    return store(m_context, contract, Command::SignContract, Command::EditContract);
}

Result<ExitId> PathwayService::save(Exit exit)
{
    if (const auto refused = refuse(exit.flaws(m_context.clock.today())); !refused)
        return refused.error();
    return store(m_context, exit, Command::RecordExit, Command::EditExit);
}

Result<AppointmentId> PathwayService::save(Appointment appointment)
{
    if (const auto refused = refuse(appointment.flaws(m_context.clock.today())); !refused)
        return refused.error();
    return store(m_context, appointment, Command::PlanAppointment, Command::EditAppointment);
}

Result<void> PathwayService::settle(AppointmentId id, Appointment::Status status)
{
    auto found = RecordStore::find<Appointment>(m_context.database, id);
    if (!found)
        return Error{ErrorCode::NotFound, QString()};
    found->status = status;
    if (const auto refused = refuse(found->flaws(m_context.clock.today())); !refused)
        return refused.error();
    const auto stored = store(m_context, *found, Command::SettleAppointment, Command::SettleAppointment);
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<void> PathwayService::remove(AppointmentId appointment)
{
    return take<Appointment>(m_context, appointment, Command::RemoveAppointment);
}

Result<void> PathwayService::remove(ContractId contract)
{
    return take<Contract>(m_context, contract, Command::RemoveContract);
}
