#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QString>

/// A named filter of the caseload, kept in the base for its account.
struct SavedView
{
    SavedViewId id{};
    AccountId account{};
    QString name{};
    QString filter{}; ///< JSON of a Filter
    QString columns{}; ///< layout of the list's columns; empty: the usual one
    int position = 0;
    int revision = 0;

    bool operator==(const SavedView &) const = default;
};

template <>
struct Fields<SavedView>
{
    static constexpr auto table = "saved_view";
    static constexpr auto list = std::make_tuple(field("account_id", &SavedView::account),
        field("name", &SavedView::name), field("filter", &SavedView::filter),
        field("columns", &SavedView::columns), field("position", &SavedView::position));
};
