#pragma once

#include "core/domain/exclusion.h"
#include "core/query/reassignment.h"

/// Why a file stays where it is.
QString textOf(StaysBecause cause);
/// "12 files, 14.5 with their weight".
QString textOf(const CaseLoad &load);
/// What is wrong with a field and what to do about it, as forms show it under the field.
QString textOf(Exclusion::Flaw flaw);
/// The points as ordinary files: "14.5".
QString pointsText(int points);
/// The note that is left for who takes a file over, drafted from what the board knows of it: to be read again
/// before it is stored.
QString handOverText(const ReassignmentBoard &board, const ReassignmentFile &file, bool movesAppointments);
