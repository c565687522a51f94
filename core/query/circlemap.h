#pragma once

#include "core/query/casefile.h"
#include "core/query/circlesector.h"

/// A body of the circle: one place on the map, whoever of it acts.
struct CircleNode
{
    enum class State {
        Active,
        Waiting, ///< something asked of it has no answer
        Ended, ///< it acted, and does no more
    };
    static constexpr int NearDays = 30; ///< of ring 1
    static constexpr int RecentDays = 90; ///< of ring 2
    static constexpr int FarRing = 3; ///< an older contact, or none

    OrganisationId organisation{};
    QString name{}; ///< on the day of the map
    bool sensitive = false; ///< belonging to it reveals something about the person
    QList<CircleMember::Role> roles{}; ///< who leads first; empty when it is not of the circle
    QStringList people{}; ///< "NOM Prénom", in the order of the roles
    int ring = FarRing;
    QDate lastContactOn{}; ///< appointment attended or answer to a request; null: none
    State state = State::Active;
    QDate leftOn{}; ///< last day of a member who left; null otherwise
    int openRequests = 0;
    QStringList themes{}; ///< of the person's obstacles it acts on, or was asked about
    int openActions = 0; ///< of the plan
    CircleMemberId member{}; ///< its first membership; null when it has none
    PartnerRequestId request{}; ///< the last asked of it, an open one first; null when nothing was

    /// That day; who was the référent and left leads no more.
    bool leads() const { return plays(CircleMember::Role::UniqueReferent); }
    bool coordinates() const { return plays(CircleMember::Role::PathwayCoordinator); }
    bool plays(CircleMember::Role role) const { return state != State::Ended && roles.contains(role); }
    bool operator==(const CircleNode &) const = default;
};

template <>
struct Codes<CircleNode::State>
{
    static constexpr std::array<CodeEntry<CircleNode::State>, 3> table{{
        {CircleNode::State::Active, "active"},
        {CircleNode::State::Waiting, "waiting"},
        {CircleNode::State::Ended, "ended"},
    }};
};

/// One domain of a circle, with or without anybody.
struct CircleSector
{
    CircleDomain domain = CircleDomain::Employment;
    QList<CircleNode> nodes{}; ///< who leads, then the nearest, those who left last
    QStringList uncovered{}; ///< themes that stand in the way and that nobody acts on; the strongest first
    QStringList uncoveredLabels{}; ///< the same in the words of the territory
    bool folds = false; ///< its partners are gathered: there are more than a look holds

    bool operator==(const CircleSector &) const = default;
};

/// What the map tells at once.
struct CircleInsight
{
    enum class Kind {
        NoPartner, ///< an obstacle without any partner of its domain nor open action
        SameObstacle, ///< two or more bodies act on the same obstacle
    };

    Kind kind = Kind::NoPartner;
    CircleDomain domain = CircleDomain::Employment;
    QString theme{}; ///< its code
    QString label{};
    int level = 0; ///< of the obstacle, 1 to 4
    QStringList partners{}; ///< names, of SameObstacle

    bool operator==(const CircleInsight &) const = default;
};

template <>
struct Codes<CircleInsight::Kind>
{
    static constexpr std::array<CodeEntry<CircleInsight::Kind>, 2> table{{
        {CircleInsight::Kind::NoPartner, "no_partner"},
        {CircleInsight::Kind::SameObstacle, "same_obstacle"},
    }};
};

/// Who acts around a person on a day, by domain and by how recent the contact is. The same facts and the same
/// day give the same map.
struct CircleMap
{
    static constexpr int MostNodes = 12; ///< a look holds no more: beyond, domains are gathered

    QDate on{};
    QString person{}; ///< "NOM Prénom"
    QList<CircleSector> sectors{}; ///< all of them, in the order of CircleDomain
    QList<CircleInsight> insights{}; ///< obstacles without a partner first, the strongest first

    /// Bodies that act that day.
    int partners() const;
    /// Bodies that acted before.
    int former() const;
    /// The same with `word` in place of what a sensitive body is called, and without who works there.
    CircleMap masked(const QString &word) const;
    bool operator==(const CircleMap &) const = default;
};

/// What is shown of a map beyond its first look.
struct CircleLook
{
    bool former = false; ///< those who left too
    QList<CircleDomain> unfolded{}; ///< gathered domains that were opened

    bool operator==(const CircleLook &) const = default;
};

/// One thing to look at: what the picture draws, its table lists and a screen reader meets.
struct CircleMark
{
    enum class Kind {
        Partner,
        Group, ///< the partners of a domain, gathered
        Gap, ///< a domain with an obstacle and nobody for it
    };

    Kind kind = Kind::Partner;
    int sector = 0; ///< its index
    QList<int> nodes{}; ///< their indexes in the sector; one of a Partner, none of a Gap
    int ring = 1;

    bool operator==(const CircleMark &) const = default;
};

/// The circle of a whole file as of `on`, today when null; only what had happened by then counts. A file read
/// below Full knows too little of it, and has an empty map.
CircleMap circleMap(const CaseFile &file, QDate on = {});
/// The marks in the order of the domains.
QList<CircleMark> circleMarks(const CircleMap &map, const CircleLook &look = {});
