#pragma once

#include "core/base/code.h"
#include "core/domain/communes.h"

/// How near something is to people of a commune; the nearest first.
enum class Nearness {
    SameCommune, ///< it is there
    ServesCommune, ///< it is elsewhere and says that it serves the commune
    SameDepartment, ///< it is in the same département and does not say that it serves others only
    ServesDepartment, ///< it is elsewhere and serves the whole département
    ServesCountry,
    Away, ///< it does not serve the commune
};

template <>
struct Codes<Nearness>
{
    static constexpr std::array<CodeEntry<Nearness>, 6> table{{
        {Nearness::SameCommune, "same_commune"},
        {Nearness::ServesCommune, "serves_commune"},
        {Nearness::SameDepartment, "same_department"},
        {Nearness::ServesDepartment, "serves_department"},
        {Nearness::ServesCountry, "serves_country"},
        {Nearness::Away, "away"},
    }};
};

/// Where an organisation or a service is, and whom it serves.
struct ServedPlace
{
    QString communeCode{}; ///< empty when unknown
    QString postcode{};
    QString cityKey{}; ///< cityKey() of its city
    QStringList areas{}; ///< codes of communes and départements, or "france"; others are not known here
};

/// How near `place` is to `commune`. Areas that only name groups of communes count as not said, so that
/// nothing near is hidden.
Nearness nearnessOf(const ServedPlace &place, const Commune &commune);

/// A city as it is compared: folded, "st" spelled out, without "cedex" and what follows.
QString cityKey(QStringView city);

/// The département of a postcode, empty when it is none. A few communes share the postcode of a
/// neighbouring département: their own code is surer where it is known.
QString departmentOfPostcode(QStringView postcode);
