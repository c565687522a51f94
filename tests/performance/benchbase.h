#pragma once

#include "core/services/workspace.h"

/// Opens a demonstration base of `people` people in `folder`, written when it is not there yet. The day is
/// fixed, so that figures of two runs compare.
std::unique_ptr<Workspace> benchBase(int people, const QString &folder);
