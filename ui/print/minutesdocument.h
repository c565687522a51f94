#pragma once

#include "core/query/conferences.h"
#include "ui/print/printdocument.h"

/// The minutes of a case conference: who was there, the person's own words, subject by subject what each
/// organisation held and what was decided, and who does what by when. Sensitive bodies that are not at the
/// table are not named, notes are left out. Leaves its row in the trail; a null `conference` is the latest
/// one. Refused to who may not print the file; NotFound without a conference.
Result<PrintDocument> makeMinutes(
    const Access &access, BeneficiaryId person, QDate on, ConferenceId conference = {});
