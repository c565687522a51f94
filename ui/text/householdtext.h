#pragma once

#include "core/domain/factproposal.h"
#include "core/rules/duplicates.h"

/// The words for what files of one household, or of one person, have to do with each other.
QString textOf(FactProposal::Fact fact);
QString textOf(FactProposal::State state);
/// Why two files may be of one person.
QString textOf(DuplicatePair::Why why);
