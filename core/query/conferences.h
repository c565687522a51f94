#pragma once

#include "core/query/casefile.h"

/// A subject with all that was said and decided about it.
struct ConferenceSubject
{
    ConferenceItem item{};
    QList<Position> positions{}; ///< in the order they were stated
    QList<ConferenceDecision> decisions{};

    /// What each organisation holds now, in the order they first spoke.
    QList<Position> held() const;
    /// One is for and another is not.
    bool isDivided() const;
    /// And nothing was decided.
    bool isLeftDivided() const { return isDivided() && decisions.isEmpty(); }
    bool operator==(const ConferenceSubject &) const = default;
};

/// A conference with who is expected and its agenda.
struct ConferenceView
{
    Conference conference{};
    QList<ConferenceAttendee> attendees{};
    QList<ConferenceSubject> subjects{}; ///< in the order of the agenda

    bool operator==(const ConferenceView &) const = default;
};

/// The conferences of a whole file, the latest first; none below Full.
QList<ConferenceView> conferencesOf(const CaseFile &file);

/// Something a file gives a conference to speak of.
struct AgendaTopic
{
    ConferenceItem::Kind kind = ConferenceItem::Kind::Other;
    QString label{}; ///< theme, action, request or subject in words; empty for the others
    QStringList partners{}; ///< names of those it is between
    QDate day{}; ///< since when, until when, or on which day; null when it has none
    double hours = 0; ///< a week, of Hours
    int level = 0; ///< of an obstacle, 1 to 4
    Deadline deadline{}; ///< of Deadline

    bool operator==(const AgendaTopic &) const = default;
};

/// What stands between partners or lies undone, the gravest first; nothing below Full.
QList<AgendaTopic> agendaTopics(const CaseFile &file);

/// Hours a week of a plan, by who takes them.
struct WeekLoad
{
    static constexpr double FullTime = 35; ///< hours a week, art. L.3121-27 CT

    QDate monday{};
    QList<std::pair<QString, double>> byOwner{}; ///< names, empty for the person alone; the most hours first
    double total = 0;

    bool isTooMuch() const { return total > FullTime; }
};

/// The heaviest of the next eight weeks, the first of them when several are; no hours: this week.
WeekLoad heaviestWeek(const CaseFile &file);
