#pragma once

#include "core/query/filter.h"

#include <QDate>
#include <QVariant>

/// On which day and for whom a filter is read.
struct FilterReader
{
    QDate today{};
    ProfessionalId professional{}; ///< who "mine" is; null: nobody is mine
};

/// A condition on `pathway_summary s`, beside its column `closed`, and the values it binds.
struct Predicate
{
    QString sql{}; ///< begins with AND; empty when nothing but closure narrows
    QVariantList values{};
    /// True when it names few people whatever the size of the base, so that they are better looked up one by
    /// one than met in the order of the list.
    bool narrow = false;
};

Predicate predicateOf(const Filter &filter, const FilterReader &reader);
