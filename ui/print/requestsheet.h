#pragma once

#include "core/query/requests.h"
#include "ui/print/printdocument.h"

/// The sheet of a request, to send or to take along: who asks whom what, for whom, and how to answer. What is
/// said of the person is who she is, how to reach her, and what was written for the partner; no note, no
/// health, no plan. Leaves its row in the trail; Refused to who may not print the file.
Result<PrintDocument> makeRequestSheet(const Access &access, PartnerRequestId request);
