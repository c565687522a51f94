#pragma once

#include <QDate>

/// What a demonstration base is made from; the same options always give the same base.
struct DemoOptions
{
    int people = 540;
    quint64 seed = 87;
    QDate today{}; ///< the day histories are relative to
};
