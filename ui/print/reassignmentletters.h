#pragma once

#include "core/query/reassignmentletter.h"
#include "ui/print/printdocument.h"

/// The letters that tell people who accompanies them from now on: one page a person. `today` dates them.
PrintDocument reassignmentLettersDocument(const QList<ReassignmentLetter> &letters, QDate today);
