#pragma once

#include "core/base/result.h"

/// What went wrong and what to do, in a sentence for people.
QString textOf(ErrorCode code);
