#pragma once

#include "core/query/pathwaypicture.h"

/// Facts of an invented person and the network that they name, ready to be drawn.
class PathwaySample
{
public:
    explicit PathwaySample(QDate today = QDate(2026, 11, 23));

    OrganisationId organisation(const QString &name);
    /// A name the organisation bore until `to`.
    void formerName(OrganisationId organisation, const QString &name, QDate to);
    ProfessionalId professional(
        OrganisationId organisation, const QString &firstName, const QString &familyName);
    CircleMember &member(OrganisationId organisation, ProfessionalId professional, CircleMember::Role role,
        QDate from, QDate to = {});
    Appointment &met(
        OrganisationId organisation, QDate day, Appointment::Status status = Appointment::Status::Attended);
    Orientation &orientation(
        OrganisationId organisation, Track track, QDate decidedOn, QDate proposedOn = {});
    Contract &contract(OrganisationId organisation, Contract::Kind kind, QDate signedOn, QDate endsOn);

    Review &review(QDate day, Review::Kind kind = Review::Kind::Progress);
    /// A breach told to the person four days after its report.
    BreachCase &breach(QDate reportedOn);
    /// How much a theme of the national list stands in the way from `day` on.
    void obstacle(const QString &theme, int level, QDate day);

    PathwayState state() const;
    PathwayPicture picture() const;

    /// A pathway of six months with a change of référent, two contracts, silent partners, obstacles,
    /// a sanction and late deadlines.
    static PathwaySample eventful();
    /// `count` appointments, one a day until today.
    static PathwaySample crowded(int count);

    QDate today;
    PathwayFacts facts{};
    PathwayNetwork network{};
    PathwayObstacles obstacles{};
};

/// The lane of a kind; of the partner named `name` when it is not empty.
const PathwayLane &laneOf(
    const PathwayPicture &picture, PathwayLane::Kind kind, const QString &name = QString());
