#pragma once

#include <QDate>

/// Days from first to last, both included; a null end is open.
struct Period
{
    QDate from{};
    QDate to{};

    bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
    bool overlaps(const Period &other) const
    {
        return (!to.isValid() || !other.from.isValid() || other.from <= to)
            && (!other.to.isValid() || !from.isValid() || from <= other.to);
    }
    bool operator==(const Period &) const = default;
};
