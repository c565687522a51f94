#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// The national category of a track (art. L.5411-5-1 CT).
enum class Track { None, Professional, SocioProfessional, Social, Other };

template <>
struct Codes<Track>
{
    static constexpr std::array<CodeEntry<Track>, 5> table{{
        {Track::None, ""},
        {Track::Professional, "professional"},
        {Track::SocioProfessional, "socio_professional"},
        {Track::Social, "social"},
        {Track::Other, "other"},
    }};
};

/// A decision, or a proposal, of the track and the body that will accompany a person.
struct Orientation
{
    enum class State { Proposed, Decided, Refused, Withdrawn };
    enum class Flaw { TrackMissing, OrganisationMissing, DecidedOnMissing, NotifiedBeforeDecision, InFuture };

    OrientationId id{};
    BeneficiaryId beneficiary{};
    State state = State::Decided;
    Track track = Track::None;
    OrganisationId organisation{}; ///< the body oriented to
    QDate requestedOn{}; ///< when another orientation was asked for; null when nobody did
    ProfessionalId requester{};
    QDate proposedOn{}; ///< when it was put to who decides; null when decided at once
    QDate decidedOn{};
    QDate notifiedOn{}; ///< when the person was told: the contract's month starts; null until then
    QString reason{};
    QString decisionReason{}; ///< why it was decided so, maintained or withdrawn
    int revision = 0;

    /// Since when it is waited for; null when nobody asked.
    QDate waitedSince() const { return requestedOn.isValid() ? requestedOn : proposedOn; }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Orientation &) const = default;
};

template <>
struct Codes<Orientation::State>
{
    static constexpr std::array<CodeEntry<Orientation::State>, 4> table{{
        {Orientation::State::Proposed, "proposed"},
        {Orientation::State::Decided, "decided"},
        {Orientation::State::Refused, "refused"},
        {Orientation::State::Withdrawn, "withdrawn"},
    }};
};

template <>
struct Fields<Orientation>
{
    static constexpr auto table = "orientation";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Orientation::beneficiary),
        field("state", &Orientation::state), field("track", &Orientation::track),
        field("organisation_id", &Orientation::organisation),
        field("requested_on", &Orientation::requestedOn), field("requester_id", &Orientation::requester),
        field("proposed_on", &Orientation::proposedOn), field("decided_on", &Orientation::decidedOn),
        field("notified_on", &Orientation::notifiedOn), field("reason", &Orientation::reason),
        field("decision_reason", &Orientation::decisionReason));
};
