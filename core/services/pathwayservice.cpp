#include "core/services/pathwayservice.h"

#include "core/rules/contractrule.h"
#include "core/services/storing.h"

#include <algorithm>

namespace {

QList<AppointmentParticipant> participantsOf(Database &database, const Appointment &appointment)
{
    return RecordStore::select<AppointmentParticipant>(database,
        QStringLiteral("WHERE beneficiary_id = ? AND appointment_id = ? ORDER BY id"),
        {appointment.beneficiary.value(), appointment.id.value()});
}

/// Who receives takes part already.
bool takesPart(const AppointmentParticipant &who, const Appointment &appointment,
    const QList<AppointmentParticipant> &there)
{
    const auto isSame = [&who](const auto &other) {
        return other.organisation == who.organisation && other.professional == who.professional;
    };
    return isSame(appointment) || std::any_of(there.begin(), there.end(), isSame);
}

void apply(UnitOfWork &work, const Appointment &appointment, const ParticipantChange &change)
{
    QList<AppointmentParticipant> there = participantsOf(work.database(), appointment);
    there.removeIf([&](const AppointmentParticipant &each) {
        const bool leaves = change.leaving.contains(each.id);
        if (leaves)
            work.remove<AppointmentParticipant>(each.id);
        return leaves;
    });
    for (AppointmentParticipant joining : change.joining) {
        if (takesPart(joining, appointment, there))
            continue;
        joining.id = {};
        joining.beneficiary = appointment.beneficiary;
        joining.appointment = appointment.id;
        work.insert(joining);
        there.append(joining);
    }
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
    // Signed once both have.
    if (contract.personSignedOn.isValid() || contract.bodySignedOn.isValid()) {
        const bool both = contract.personSignedOn.isValid() && contract.bodySignedOn.isValid();
        contract.signedOn = both ? std::max(contract.personSignedOn, contract.bodySignedOn) : QDate();
    }
    if (const auto refused = refuse(contract.flaws(m_context.clock.today())); !refused)
        return refused.error();
    const auto others = RecordStore::select<Contract>(
        m_context.database, QStringLiteral("WHERE beneficiary_id = ?"), {contract.beneficiary.value()});
    for (const ContractFinding &finding : findingsOf(contract, others, {}, false, contractRules()))
        if (finding.isBlocking())
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
    return save(appointment, ParticipantChange());
}

Result<AppointmentId> PathwayService::save(Appointment appointment, const ParticipantChange &change)
{
    if (const auto refused = refuse(appointment.flaws(m_context.clock.today())); !refused)
        return refused.error();
    for (const AppointmentParticipant &joining : change.joining)
        if (joining.organisation.isNull())
            return Error{ErrorCode::Invalid, QStringLiteral("participant")};
    const bool isNew = appointment.id.isNull();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock,
        isNew ? Command::PlanAppointment : Command::EditAppointment, appointment.beneficiary);
    if (isNew)
        work.insert(appointment);
    else
        work.update(appointment);
    if (!work.failed() && !change.isEmpty())
        apply(work, appointment, change);
    if (const auto done = work.commit(); !done)
        return done.error();
    return appointment.id;
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

Result<void> PathwayService::remove(AppointmentId id)
{
    const auto appointment = RecordStore::find<Appointment>(m_context.database, id);
    if (!appointment)
        return Error{ErrorCode::NotFound, QString()};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::RemoveAppointment,
        appointment->beneficiary);
    for (const AppointmentParticipant &each : participantsOf(m_context.database, *appointment))
        work.remove<AppointmentParticipant>(each.id);
    work.remove<Appointment>(id);
    return work.commit();
}

Result<void> PathwayService::remove(ContractId contract)
{
    return take<Contract>(m_context, contract, Command::RemoveContract);
}
