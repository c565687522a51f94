#pragma once

#include "core/security/access.h"

/// Invalid, when `flaws` holds any, with their numbers as detail: forms show the words.
template <class Flaws>
Result<void> refuse(const Flaws &flaws)
{
    if (flaws.isEmpty())
        return {};
    return Error{ErrorCode::Invalid, QString::number(int(flaws.first()))};
}
