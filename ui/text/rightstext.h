#pragma once

#include "core/domain/rightsrequest.h"

/// The words people read for what a person asks by her rights.
QString textOf(RightsRequest::Kind kind);
QString textOf(RightsRequest::Means means);
QString textOf(RightsRequest::Decision decision);
/// What is wrong with a field and what to do about it, as forms show it under the field.
QString textOf(RightsRequest::Flaw flaw);
/// The motive that a refusal of erasure rests on, to be completed (RGPD art. 17(3)(b)).
QString erasureRefusalText();
/// Where the person may turn to when she is refused (RGPD art. 12(4)).
QString remedyText();
