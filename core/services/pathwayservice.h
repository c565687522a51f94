#pragma once

#include "core/domain/appointment.h"
#include "core/domain/appointmentparticipant.h"
#include "core/domain/contract.h"
#include "core/domain/diagnosis.h"
#include "core/domain/exit.h"
#include "core/domain/orientation.h"
#include "core/services/service.h"

/// Who comes to take part in an appointment, and who does no more.
struct ParticipantChange
{
    QList<AppointmentParticipant> joining{}; ///< organisation and professional; the rest follows
    QList<AppointmentParticipantId> leaving{};

    bool isEmpty() const { return joining.isEmpty() && leaving.isEmpty(); }
};

/// Records the dated facts of a pathway; stage and deadlines follow from them.
class PathwayService
{
public:
    explicit PathwayService(Access context);

    /// Each stores a new record (null id) or a changed one.
    Result<OrientationId> save(Orientation orientation);
    Result<DiagnosisId> save(Diagnosis diagnosis);
    /// Conflict when a contract that excludes it covers some of the same days, see
    /// resources/rules/contracts.csv. It is signed once the person and the body have both signed.
    Result<ContractId> save(Contract contract);
    Result<ExitId> save(Exit exit);
    Result<AppointmentId> save(Appointment appointment);
    /// With who takes part, in one command. Who takes part already, or gave up meanwhile, is left as is;
    /// Invalid "participant" for one without organisation.
    Result<AppointmentId> save(Appointment appointment, const ParticipantChange &change);
    /// Tells what became of an appointment.
    Result<void> settle(AppointmentId appointment, Appointment::Status status);
    /// Takes an appointment away with those who take part.
    Result<void> remove(AppointmentId appointment);
    Result<void> remove(ContractId contract);

private:
    Access m_context;
};
