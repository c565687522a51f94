#pragma once

#include "core/exchange/networkdraft.h"
#include "core/exchange/tablerow.h"

/// Reads one row of a file of structures. A missing name, postcode or commune, or a wrong SIRET, rejects it;
/// a doubtful address on the web, phone or e-mail is kept with a warning, and so is a structure without the
/// address of who is in charge.
OrganisationDraft readStructure(TableRow row);
