#pragma once

#include "core/query/day.h"

/// What settles a reason: the verb on the button, and the section of the file where it is done.
struct DayAct
{
    QString verb{};
    QString section{};
};

/// For a deadline or a missing référent; an untold appointment is told on the spot.
DayAct dayAct(const DayReason &reason);
