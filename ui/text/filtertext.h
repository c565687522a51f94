#pragma once

#include "core/query/caseload.h"
#include "core/query/filter.h"

#include <QStringList>

/// The names of what a filter points at.
struct FilterNames
{
    QString referent{};
    QString leadBody{};
    QString partner{};
};

/// What a criterion is about, as the list of criteria shows it.
QString textOf(Filter::Criterion criterion);
QString textOf(Filter::Whose whose);
QString textOf(Filter::Closure closure);
/// What `filter` asks for in one criterion, as a chip shows it: "Due within 15 days". Says so too when it
/// asks for nothing: "Any deadline".
QString textOf(const Filter &filter, Filter::Criterion criterion, const FilterNames &names);
/// All that narrows the list, each as a chip would show it.
QStringList textsOf(const Filter &filter, const FilterNames &names);
/// The column that a list is sorted by.
QString textOf(Sorting::By by);
