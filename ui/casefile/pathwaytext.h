#pragma once

#include "core/query/pathwaypicture.h"

/// What people read about one item of a pathway; parts that say nothing are empty.
struct PathwayText
{
    QString type{}; ///< "Appointment"
    QString label{}; ///< "Joint review"
    QString date{}; ///< "Mon 12 Oct 2026, 10:30"
    QString with{}; ///< "France Travail, Claire Moreau"
    QString state{}; ///< "Attended"
    QString source{}; ///< the text of law behind a deadline

    /// All of it in one line, in the order type, label, with whom, date, state.
    QString sentence() const;
};

PathwayText textOf(const PathwayItem &item, QDate today);

/// The name of a lane, for its head and for who listens.
QString titleOf(const PathwayLane &lane);
/// What a lane says today in a few words: "Support", "no news for 63 days"; may be empty.
QString noteOf(const PathwayLane &lane, QDate today);

/// The themes that a lane of obstacles holds, each once.
QStringList themesOf(const PathwayLane &lane);

/// The words printed beside or inside a mark, from the most telling to the shortest.
QStringList labelsOf(const PathwayItem &item, QDate today);
/// What stands for several marks too close to be told apart: "4 appts".
QString clusterText(PathwayLane::Kind kind, int count);
