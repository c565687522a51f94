#pragma once

#include "core/query/caseload.h"

#include <QByteArray>

/// How a list of people shows its columns, and its order.
struct ColumnLayout
{
    struct Column
    {
        Sorting::By by = Sorting::By::Name;
        int width = 0; ///< in hundredths of the height of a line of text, so that it grows with the text
        bool hidden = false;

        bool operator==(const Column &) const = default;
    };

    QList<Column> columns{}; ///< each once, in the order shown
    Sorting sorting{};

    static ColumnLayout usual();
    QByteArray toJson() const;
    /// What toJson() wrote, by this version or another: columns unknown here are left out, those it did not
    /// know come last as they usually are. The usual layout when the text cannot be read.
    static ColumnLayout fromJson(const QByteArray &json);

    bool operator==(const ColumnLayout &) const = default;
};
