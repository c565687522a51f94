#pragma once

#include "core/query/casestrip.h"
#include "core/query/history.h"

/// A theme of the diagnosis that stands in the way.
struct StandingObstacle
{
    QString theme{}; ///< its label
    int level = 0; ///< 1 to 4
    QDate since{}; ///< null when unknown
    bool isUncovered = false; ///< no open action answers it

    bool operator==(const StandingObstacle &) const = default;
};

/// A step of the plan that was promised and not taken yet.
struct OpenPromise
{
    QString what{};
    QString who{}; ///< "NOM Prénom", or the organisation; empty: the person herself
    QDate dueOn{}; ///< null when there is none
    bool isLate = false;
    bool isOnHold = false;

    bool operator==(const OpenPromise &) const = default;
};

/// A meeting that was told of, with whom.
struct RecentContact
{
    Appointment appointment{};
    QString who{}; ///< "NOM Prénom", or the organisation as it was called then; empty when unknown

    bool operator==(const RecentContact &) const = default;
};

/// Something that was done to the file, as often as one person did it in one day.
struct RecentChange
{
    Command kind = Command::Undo;
    Command undone = Command::Undo; ///< when kind is Undo: what was undone
    QDateTime at{}; ///< the last time
    QString author{};
    int times = 1;

    bool operator==(const RecentChange &) const = default;
};

/// What a professional must know in the two minutes before a meeting.
struct Brief
{
    static constexpr int Contacts = 3;

    QDate today{};
    Beneficiary person{};
    CaseStrip strip{};
    QList<Deadline> deadlines{}; ///< that run, due first
    QString nextWith{}; ///< whom the next appointment is with; empty when unknown or when there is none
    std::optional<Contract> contract{}; ///< in force, the latest
    QList<StandingObstacle> obstacles{}; ///< the gravest first
    QList<OpenPromise> promises{}; ///< late ones first, those without a last day last
    QList<RecentContact> contacts{}; ///< at most Contacts, the newest first; missed ones too
    QDateTime lastVisitAt{}; ///< of the reader; null: she never opened the file
    QList<RecentChange> changes{}; ///< since then, the newest first; notes apart, which are read by who may
};

/// What `file` and its `history`, newest first, say to who is about to meet the person.
Brief brief(const CaseFile &file, const QList<HistoryEntry> &history);
