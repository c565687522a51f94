#pragma once

#include "core/rules/pathwaystate.h"

/// What a deadline asks for, in the words of its rule; the rule's code when it is no longer known.
QString labelOf(const Deadline &deadline);
/// The article or document behind a deadline; empty when its rule is no longer known.
QString sourceOf(const Deadline &deadline);
/// How binding a rule is.
QString textOf(DeadlineRule::Force force);
