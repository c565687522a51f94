#pragma once

#include "core/domain/appointment.h"
#include "core/domain/contract.h"
#include "core/domain/diagnosis.h"
#include "core/domain/exit.h"
#include "core/domain/orientation.h"
#include "core/services/service.h"

/// Records the dated facts of a pathway; stage and deadlines follow from them.
class PathwayService
{
public:
    explicit PathwayService(Access context);

    /// Each stores a new record (null id) or a changed one.
    Result<OrientationId> save(Orientation orientation);
    Result<DiagnosisId> save(Diagnosis diagnosis);
    /// Conflict when a contract of the same kind covers some of the same days.
    Result<ContractId> save(Contract contract);
    Result<ExitId> save(Exit exit);
    Result<AppointmentId> save(Appointment appointment);
    /// Tells what became of an appointment.
    Result<void> settle(AppointmentId appointment, Appointment::Status status);
    Result<void> remove(AppointmentId appointment);
    Result<void> remove(ContractId contract);

private:
    Access m_context;
};
