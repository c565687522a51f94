#pragma once

#include <QString>
#include <QVariantMap>

/// Where the user is: a place, whom or what it shows, which part of it, and the state that going back
/// restores.
struct Location
{
    QString place{}; ///< code of a Place
    qint64 subject = 0; ///< number of the record shown; 0: none
    QString section{}; ///< code of a part of the place, such as a tab; empty: its first
    QVariantMap state{}; ///< filter, selection, scroll: what only the place itself reads

    /// True when both show the same thing, whatever the state.
    bool showsSameAs(const Location &other) const
    {
        return place == other.place && subject == other.subject && section == other.section;
    }
    bool operator==(const Location &) const = default;
};
