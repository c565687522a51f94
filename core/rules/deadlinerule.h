#pragma once

#include "core/base/code.h"
#include "core/base/period.h"
#include "core/base/result.h"
#include "core/domain/orientation.h"

/// One line of resources/rules/deadlines.csv: law is data, dated by the day its clock starts.
struct DeadlineRule
{
    enum class Unit {
        Days,
        Weeks,
        Months,
        Years,
        FullMonths, ///< a duration: its last day is the one before its anniversary
        FullYears,
        Date,
    };
    /// How binding it is: a text of law, a published target, or a practice of the trade.
    enum class Force { Law, Target, Practice };

    QString code{}; ///< stable, e.g. "contract_signed"; several lines may share it over time
    QString fromFact{}; ///< the fact that starts the clock
    QString toFact{}; ///< the fact that stops it; empty when only its object's end does
    int delay = 0;
    Unit unit = Unit::Days;
    QDate date{}; ///< the day itself for Unit::Date
    QList<Track> tracks{}; ///< empty: every track
    QString scope{}; ///< further condition, a word of the rules' code; empty: none
    Period validity{}; ///< of the day the clock starts
    int noticeDays = 7; ///< from how many days before the end it is "due soon"
    Force force = Force::Law;
    QString source{}; ///< shown to people: article or document
    QString label{}; ///< French, shown to people

    /// The last day in time of a clock based on `from`; months keep to the end of a shorter month.
    QDate dueOn(QDate from) const;
    /// True when the act that `other` awaits is this rule's too; before 2025 any contract was one.
    bool awaitsActOf(const DeadlineRule &other) const
    {
        return toFact == other.toFact
            || (toFact == u"contract_signed" && other.toFact == u"engagement_signed");
    }
    bool operator==(const DeadlineRule &) const = default;
};

template <>
struct Codes<DeadlineRule::Unit>
{
    static constexpr std::array<CodeEntry<DeadlineRule::Unit>, 7> table{{
        {DeadlineRule::Unit::Days, "day"},
        {DeadlineRule::Unit::Weeks, "week"},
        {DeadlineRule::Unit::Months, "month"},
        {DeadlineRule::Unit::Years, "year"},
        {DeadlineRule::Unit::FullMonths, "full_month"},
        {DeadlineRule::Unit::FullYears, "full_year"},
        {DeadlineRule::Unit::Date, "date"},
    }};
};

template <>
struct Codes<DeadlineRule::Force>
{
    static constexpr std::array<CodeEntry<DeadlineRule::Force>, 3> table{{
        {DeadlineRule::Force::Law, "law"},
        {DeadlineRule::Force::Target, "target"},
        {DeadlineRule::Force::Practice, "practice"},
    }};
};

/// Reads rules from CSV text (`;`, no quotes); the error names line and column.
Result<QList<DeadlineRule>> parseDeadlineRules(const QString &csv);
/// The rules shipped with the program.
const QList<DeadlineRule> &deadlineRules();
/// The first line of `code`: all its lines share their force; null when unknown.
const DeadlineRule *firstLine(const QList<DeadlineRule> &rules, QStringView code);
/// The line of `code` in force for a clock started on `day`; null when there is none. A line of `scope` goes
/// before one without; a line of another scope never applies.
const DeadlineRule *findRule(
    const QList<DeadlineRule> &rules, QStringView code, QDate day, Track track, QStringView scope = {});
