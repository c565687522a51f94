#pragma once

#include "core/domain/appointment.h"
#include "core/domain/beneficiary.h"
#include "core/domain/circlemember.h"
#include "core/domain/contract.h"
#include "core/domain/exit.h"
#include "core/domain/organisation.h"
#include "core/domain/orientation.h"
#include "core/domain/professional.h"

/// What is wrong with a field and what to do about it, as forms show it under the field.
QString textOf(Beneficiary::Flaw flaw);
QString textOf(Appointment::Flaw flaw);
QString textOf(Contract::Flaw flaw);
QString textOf(CircleMember::Flaw flaw);
QString textOf(Orientation::Flaw flaw);
QString textOf(Exit::Flaw flaw);
QString textOf(Organisation::Flaw flaw);
QString textOf(Professional::Flaw flaw);
