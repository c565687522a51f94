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

/// SQL and the values it binds.
struct Statement
{
    QString sql{};
    QVariantList values{};
};

/// A condition on `pathway_summary s`, beside its column `closed`: begins with AND, or is empty when nothing
/// but closure narrows.
struct Predicate : Statement
{
    /// True when it names few people whatever the size of the base, so that they are better looked up one by
    /// one than met in the order of the list.
    bool narrow = false;
};

Predicate predicateOf(const Filter &filter, const FilterReader &reader);
