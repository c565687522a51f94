#pragma once

#include "core/domain/appointment.h"
#include "core/domain/beneficiary.h"
#include "core/domain/circlemember.h"
#include "core/domain/contract.h"
#include "core/domain/exit.h"
#include "core/domain/orientation.h"
#include "core/domain/right.h"
#include "core/rules/appointmentstate.h"
#include "core/rules/pathwaystate.h"

/// The words people read for each code of the domain, in the language of the interface.
QString textOf(Stage stage);
QString textOf(Track track);
QString textOf(DeadlineStatus status);
QString textOf(Appointment::Kind kind);
QString textOf(Appointment::Mode mode);
QString textOf(Appointment::Status status);
QString textOf(AppointmentState state);
QString textOf(Contract::Kind kind);
QString textOf(CircleMember::Role role);
QString textOf(Orientation::State state);
QString textOf(Exit::Reason reason);
QString textOf(BenefitRight::Kind kind);
QString textOf(BenefitRight::State state);
QString textOf(Beneficiary::Civility civility);
QString textOf(Beneficiary::Residence residence);
QString textOf(Beneficiary::BirthPrecision precision);
QString textOf(Beneficiary::FileRole role);
