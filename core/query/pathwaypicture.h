#pragma once

#include "core/base/period.h"
#include "core/domain/obstaclelevel.h"
#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/domain/vocabulary.h"
#include "core/query/stagehistory.h"

#include <variant>

/// The network's records that a picture names.
struct PathwayNetwork
{
    QList<Organisation> organisations{};
    QList<OrganisationName> names{};
    QList<Professional> professionals{};
};

/// What stands in the way of a person, in the words of her territory.
struct PathwayObstacles
{
    QList<ObstacleLevel> levels{};
    Vocabulary vocabulary{};
};

/// A theme that stands, or stood, in the way without a break.
struct ObstaclePeriod
{
    QString theme{}; ///< its code
    QString label{};
    QDate from{}; ///< when it was found
    QDate to{}; ///< when it was lifted; null while it stands
    QList<std::pair<QDate, int>> course{}; ///< each level, 1 to 4, from its day on; never empty

    /// The last one.
    int level() const { return course.last().second; }
    int highest() const;
    bool operator==(const ObstaclePeriod &) const = default;
};

/// The lead of a pathway passing from one partner to another.
struct Handover
{
    CircleMemberId member{}; ///< the new unique referent
    OrganisationId from{};
    OrganisationId to{};
    QString fromName{}; ///< the name the former partner bore that day
    QDate askedOn{}; ///< null when nobody wrote it down
    QDate acceptedOn{};

    bool operator==(const Handover &) const = default;
};

/// Days without any contact, or without news of a partner.
struct Silence
{
    OrganisationId partner{}; ///< null: nobody met the person
    QDate since{}; ///< day of the last contact
    QDate until{}; ///< day of the next one, or today
    bool lasting = false; ///< nothing ended it yet

    bool operator==(const Silence &) const = default;
};

/// A deadline with the words of its rule. It stands on its last day, or on the day it was met in time.
struct RuledDeadline
{
    Deadline deadline{};
    QString label{}; ///< of the reference data; the rule's code when it has none
    QString source{};

    bool operator==(const RuledDeadline &) const = default;
};

/// What an item of the picture tells.
using PathwayFact = std::variant<StagePeriod, BenefitRight, Registration, Orientation, CircleMember, Handover,
    Appointment, Diagnosis, Contract, Exit, Silence, RuledDeadline, Review, BreachCase, ObstaclePeriod>;

/// The code of a rule, as what a deadline opens.
struct RuleCode
{
    QString code{};

    bool operator==(const RuleCode &) const = default;
};

/// The code of a theme, as what an obstacle opens.
struct ThemeCode
{
    QString code{};

    bool operator==(const ThemeCode &) const = default;
};

/// What to open for an item; std::monostate when there is nothing behind it.
using PathwayRecord =
    std::variant<std::monostate, BenefitRightId, RegistrationId, OrientationId, CircleMemberId, AppointmentId,
        DiagnosisId, ContractId, ExitId, OrganisationId, RuleCode, ReviewId, BreachCaseId, ThemeCode>;

/// One mark of the picture.
struct PathwayItem
{
    enum class Shape { Bar, Marker };
    enum class Tense { Past, Ongoing, Future };

    PathwayFact fact{};
    Shape shape = Shape::Marker;
    Tense tense = Tense::Past;
    QDate from{};
    QDate to{}; ///< last day of a bar; null: still open. Markers repeat `from`
    bool isEnd = false; ///< tells the end of its fact (a right closed, a registration ended), not its start
    bool uncertain = false; ///< proposed, not signed, not yet told, or a day guessed
    OrganisationId organisation{}; ///< null when no partner is concerned
    QString partner{}; ///< the name that partner bore on `from`
    QString professional{};
    PathwayRecord record{};

    bool operator==(const PathwayItem &) const = default;
};

/// A row of the picture; its items in date order.
struct PathwayLane
{
    enum class Kind { Stages, Contracts, Partner, Appointments, Obstacles, Deadlines };

    Kind kind = Kind::Stages;
    OrganisationId organisation{}; ///< of a Partner lane
    QString name{}; ///< of a Partner lane: its name today
    QDate silentSince{}; ///< day of its last news when these are too old; null otherwise
    bool folded = false; ///< beyond the number of lanes a look can hold
    QList<PathwayItem> items{};
};

/// A whole pathway as lanes of dated items: what the picture draws, its list tells and a printer prints.
struct PathwayPicture
{
    static constexpr int GapAfterDays = 45;
    static constexpr int MostLanes = 8;
    static constexpr int MostObstacles = 3; ///< themes of the lane that a look holds

    QDate today{};
    QList<PathwayLane> lanes{};

    int foldedLanes() const;
    /// From the first to the last day any item names; null days when there is none.
    Period span() const;
};

/// The picture of a pathway on `today`. `state` is the state on that day, computed with the same rules. `now`
/// tells what is over of that day; null when nothing of it is.
PathwayPicture pathwayPicture(const PathwayFacts &facts, const PathwayState &state,
    const QList<DeadlineRule> &rules, const PathwayNetwork &network, QDate today,
    const PathwayObstacles &obstacles = {}, const QDateTime &now = {});
