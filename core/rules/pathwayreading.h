#pragma once

#include "core/rules/pathwayfacts.h"

/// Where a right stands on a day, as far as its record tells.
enum class RightPhase { Absent, Pending, Open, Ended };

/// The phase of `right` on `on`; it opens the day the département receives it, else the day it is opened.
RightPhase phaseOn(const BenefitRight &right, QDate on);
/// The day `right` was received, else opened; null when neither is known.
QDate openingOf(const BenefitRight &right);
/// True when registered on `on`; no longer so from the day it ended.
bool isActive(const Registration &registration, QDate on);
/// The first day a signed contract binds: its signature or its start, whichever comes last.
QDate beginningOf(const Contract &contract);

/// Something awaited: the day it came, null while it has not, or known to have come on an unknown day.
struct Milestone
{
    QDate on{};
    bool undated = false;

    bool isReached() const { return on.isValid() || undated; }
    /// Takes `day` if it is the earliest so far; a null day is an unknown one.
    void take(QDate day);
};

/// The facts of one pathway that count on one day: neither later ones, nor those before it reopened.
class PathwayReading
{
public:
    PathwayReading(const PathwayFacts &facts, QDate on);

    const PathwayFacts &facts;
    const QDate on;
    const Exit *exit = nullptr; ///< the exit that closes the pathway; null while it is open
    QDate reopenedAfter{}; ///< the exit after which it reopened; null when it never did
    QDate until{}; ///< last day whose facts count: `on`, or the exit
    const Orientation *orientation = nullptr; ///< the latest decided one
    QDate orientedOn{}; ///< day of its decision, else of its notification; null when unknown or none
    Milestone firstOrientation{};
    const CircleMember *referent = nullptr; ///< the current référent unique

    /// True when a fact of `day` belongs to this pathway; an unknown day belongs to the first one.
    bool counts(QDate day) const;
    bool isSigned(const Contract &contract) const
    {
        return contract.signedOn.isValid() && counts(contract.signedOn);
    }
    /// Signed and begun, whether or not it has ended since.
    bool hasBegun(const Contract &contract) const
    {
        return isSigned(contract) && beginningOf(contract) <= until;
    }

    Track track() const { return orientation ? orientation->track : Track::None; }
    /// The day of the earliest decision since which every one was of the current track; null when unknown.
    QDate onTrackSince() const;
    /// True when a right to the RSA is open on `day`.
    bool isRecipientOn(QDate day) const;
    Milestone decidedSince(QDate day) const;
    /// First attended appointment of support since `day`, with the body oriented to or a référent unique; one
    /// of orientation is none.
    Milestone attendedSince(QDate day) const;
    /// First joint review after `day`: one held that day led to what was signed then.
    Milestone reviewedAfter(QDate day) const;
    Milestone diagnosedSince(QDate day) const;
    /// First signature since `day` of a contract of the kinds given (a predicate).
    Milestone signedSince(QDate day, bool (*isOfKind)(Contract::Kind)) const;

private:
    void readExits();
    QDate latestEntry(bool afterJob) const;
    void readOrientations();
    void readReferent();
    bool isOfSupport(const Appointment &appointment) const;
};
