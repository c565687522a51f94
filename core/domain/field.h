#pragma once

#include <tuple>

/// One member of a record and the name of its column.
template <class Record, class Value>
struct Field
{
    const char *column;
    Value Record::*member;
};

template <class Record, class Value>
constexpr Field<Record, Value> field(const char *column, Value Record::*member)
{
    return {column, member};
}

/// The field table of a record: `table`, the name of its table, and `list`, a tuple of field(...).
/// Storage, journal, undo, comparison and exchange all follow from it.
template <class Record>
struct Fields;

template <class Record>
concept Recorded = requires
{
    Fields<Record>::list;
};

/// Calls `visit(field)` for each field of a record, in the order of its table.
template <Recorded Record, class Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply([&visit](const auto &...each) { (visit(each), ...); }, Fields<Record>::list);
}
