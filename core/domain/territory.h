#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QString>

/// The area a base works for, usually a département.
struct Territory
{
    TerritoryId id{};
    QString name{};
    QString departmentCode{}; ///< INSEE code: "87", "2A", "974"
    bool demonstration = false; ///< true when every person in the base is invented
    int revision = 0;

    /// True for the départements where dates of law for overseas apply.
    bool isOverseas() const { return departmentCode.startsWith(QLatin1String("97")); }
    bool operator==(const Territory &) const = default;
};

template <>
struct Fields<Territory>
{
    static constexpr auto table = "territory";
    static constexpr auto list =
        std::make_tuple(field("name", &Territory::name), field("department_code", &Territory::departmentCode),
            field("demonstration", &Territory::demonstration));
};
