#pragma once

#include "core/query/reassignment.h"
#include "core/services/reassignmentservice.h"

/// The plan that gives each file of the board to whom it is proposed, with a drafted hand-over note; files
/// without anybody are left out.
ReassignmentPlan planOf(const ReassignmentBoard &board, const QString &reason, bool movesAppointments);
/// How many files were given, and what went along, in words.
QString reassignedText(const ReassignmentDone &done);
/// Those that stay, and those that nobody may take.
QList<FileThatStays> filesThatStay(const ReassignmentBoard &board);
