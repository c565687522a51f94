#pragma once

#include "core/domain/objection.h"
#include "core/services/unitofwork.h"

/// Stores a person's no to sharing within a command. Those whom it stops leave the circle the same day, but
/// for the référent unique and the référent de parcours, who accompany her.
void object(UnitOfWork &work, Objection &objection);
