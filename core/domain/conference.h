#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// A meeting of those who act for one person, about her and best with her: réunion de synthèse, concertation.
struct Conference
{
    enum class Flaw { TimeMissing, AgreedInFuture, ClosedTooEarly };

    ConferenceId id{};
    BeneficiaryId beneficiary{};
    PartnerRequestId request{}; ///< what called for it; null: nothing
    AppointmentId appointment{}; ///< the one that puts it in calendars; null: the person is not asked to come
    QDateTime heldAt{}; ///< when it is held, or was
    QString place{};
    ProfessionalId professional{}; ///< who called it
    bool personPresent = false;
    QString personWords{}; ///< what she says of it, as she agrees to it being written
    QDate agreedOn{}; ///< when she agreed to what was decided; null: not yet
    QDate closedOn{}; ///< when its minutes were settled; null: it is prepared, or goes on
    int revision = 0;

    bool isClosed() const { return closedOn.isValid(); }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Conference &) const = default;
};

template <>
struct Fields<Conference>
{
    static constexpr auto table = "conference";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Conference::beneficiary),
        field("request_id", &Conference::request), field("appointment_id", &Conference::appointment),
        field("held_at", &Conference::heldAt), field("place", &Conference::place),
        field("professional_id", &Conference::professional),
        field("person_present", &Conference::personPresent), field("person_words", &Conference::personWords),
        field("agreed_on", &Conference::agreedOn), field("closed_on", &Conference::closedOn));
};

/// Somebody who is expected at a conference, with an account or not.
struct ConferenceAttendee
{
    enum class Presence { Expected, Present, Excused, Absent };
    enum class Flaw { OrganisationMissing };

    ConferenceAttendeeId id{};
    BeneficiaryId beneficiary{};
    ConferenceId conference{};
    OrganisationId organisation{};
    ProfessionalId professional{}; ///< null when only the organisation is known
    Presence presence = Presence::Expected;
    int revision = 0;

    QList<Flaw> flaws() const;
    bool operator==(const ConferenceAttendee &) const = default;
};

template <>
struct Codes<ConferenceAttendee::Presence>
{
    static constexpr std::array<CodeEntry<ConferenceAttendee::Presence>, 4> table{{
        {ConferenceAttendee::Presence::Expected, "expected"},
        {ConferenceAttendee::Presence::Present, "present"},
        {ConferenceAttendee::Presence::Excused, "excused"},
        {ConferenceAttendee::Presence::Absent, "absent"},
    }};
};

template <>
struct Fields<ConferenceAttendee>
{
    static constexpr auto table = "conference_attendee";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &ConferenceAttendee::beneficiary),
        field("conference_id", &ConferenceAttendee::conference),
        field("organisation_id", &ConferenceAttendee::organisation),
        field("professional_id", &ConferenceAttendee::professional),
        field("presence", &ConferenceAttendee::presence));
};

/// One subject of a conference.
struct ConferenceItem
{
    /// Where it comes from.
    enum class Kind {
        Disagreement, ///< positions that differ, of an earlier conference
        Breach, ///< a breach case that is open
        Reorientation, ///< one that waits for its decision
        Deadline, ///< a day of the law that is past
        Hours, ///< the week holds more than a week may
        Clash, ///< two partners want her at the same time, or the same day
        Overlap, ///< several partners on one obstacle
        Uncovered, ///< an obstacle without anybody
        Refusal, ///< a partner said no, or nothing
        LateAction,
        Other,
    };
    enum class Flaw { SubjectMissing };

    ConferenceItemId id{};
    BeneficiaryId beneficiary{};
    ConferenceId conference{};
    Kind kind = Kind::Other;
    QString subject{}; ///< in words, as those present read it
    int place = 0; ///< in the agenda, from 1
    int revision = 0;

    QList<Flaw> flaws() const;
    bool operator==(const ConferenceItem &) const = default;
};

template <>
struct Codes<ConferenceItem::Kind>
{
    static constexpr std::array<CodeEntry<ConferenceItem::Kind>, 11> table{{
        {ConferenceItem::Kind::Disagreement, "disagreement"},
        {ConferenceItem::Kind::Breach, "breach"},
        {ConferenceItem::Kind::Reorientation, "reorientation"},
        {ConferenceItem::Kind::Deadline, "deadline"},
        {ConferenceItem::Kind::Hours, "hours"},
        {ConferenceItem::Kind::Clash, "clash"},
        {ConferenceItem::Kind::Overlap, "overlap"},
        {ConferenceItem::Kind::Uncovered, "uncovered"},
        {ConferenceItem::Kind::Refusal, "refusal"},
        {ConferenceItem::Kind::LateAction, "late_action"},
        {ConferenceItem::Kind::Other, "other"},
    }};
};

template <>
struct Fields<ConferenceItem>
{
    static constexpr auto table = "conference_item";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &ConferenceItem::beneficiary),
        field("conference_id", &ConferenceItem::conference), field("kind", &ConferenceItem::kind),
        field("subject", &ConferenceItem::subject), field("place", &ConferenceItem::place));
};

/// What an organisation holds about a subject, on a day. It is never changed: a later one answers it.
struct Position
{
    enum class Stance { For, Reserved, Against };
    enum class Flaw { OrganisationMissing, WordsMissing, InFuture };

    PositionId id{};
    BeneficiaryId beneficiary{};
    ConferenceItemId item{};
    OrganisationId organisation{};
    ProfessionalId professional{}; ///< who spoke for it; null when nobody is named
    Stance stance = Stance::For;
    QString words{};
    QDate statedOn{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Position &) const = default;
};

template <>
struct Codes<Position::Stance>
{
    static constexpr std::array<CodeEntry<Position::Stance>, 3> table{{
        {Position::Stance::For, "for"},
        {Position::Stance::Reserved, "reserved"},
        {Position::Stance::Against, "against"},
    }};
};

template <>
struct Fields<Position>
{
    static constexpr auto table = "stated_position";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Position::beneficiary),
        field("item_id", &Position::item), field("organisation_id", &Position::organisation),
        field("professional_id", &Position::professional), field("stance", &Position::stance),
        field("words", &Position::words), field("stated_on", &Position::statedOn));
};

/// What was decided about a subject; who does it by when is said by the action it became.
struct ConferenceDecision
{
    enum class Flaw { WordsMissing };

    ConferenceDecisionId id{};
    BeneficiaryId beneficiary{};
    ConferenceItemId item{};
    QString words{};
    QDate decidedOn{};
    PlanActionId action{}; ///< of the plan; null: nothing for anybody to do
    int revision = 0;

    QList<Flaw> flaws() const;
    bool operator==(const ConferenceDecision &) const = default;
};

template <>
struct Fields<ConferenceDecision>
{
    static constexpr auto table = "conference_decision";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &ConferenceDecision::beneficiary),
        field("item_id", &ConferenceDecision::item), field("words", &ConferenceDecision::words),
        field("decided_on", &ConferenceDecision::decidedOn), field("action_id", &ConferenceDecision::action));
};
