#pragma once

#include "core/domain/appointmentparticipant.h"
#include "core/domain/conference.h"
#include "core/domain/planaction.h"
#include "core/domain/target.h"
#include "core/services/service.h"

#include <optional>

/// A conference as it is called: who is expected, about what.
struct ConferenceCall
{
    Conference conference{};
    QList<ConferenceAttendee> attendees{}; ///< their conference and person are filled in
    QList<ConferenceItem> items{}; ///< in the order of the agenda
};

/// A decision, and what somebody has to do for it.
struct TeamDecision
{
    ConferenceDecision decision{};
    std::optional<PlanAction> action{}; ///< nothing: a decision without anything to do
    std::optional<Target> target{}; ///< a new one, or the person's agreement to one of the plan
};

/// Calls conferences, keeps who was there, what each holds and what was decided. What is closed changes no
/// more: Invalid "conference_closed".
class ConferenceService
{
public:
    explicit ConferenceService(Access context);

    /// One command. When the person is asked to come and it is still to be held, an appointment puts it in
    /// the calendars.
    Result<ConferenceId> prepare(ConferenceCall call);
    /// One command: what changed of the conference and of who is there; an attendee without id joins.
    Result<void> edit(const Conference &conference, const QList<ConferenceAttendee> &attendees);
    /// A new item comes last.
    Result<ConferenceItemId> save(ConferenceItem item);
    /// With nothing said about it; Invalid "conference_item" otherwise.
    Result<void> remove(ConferenceItemId item);
    /// Adds what an organisation holds, today when no day is given.
    Result<PositionId> state(Position position);
    /// One command: the decision, its action and the person's agreement to its target. Invalid "agreement"
    /// for an action of a target she did not agree to.
    Result<ConferenceDecisionId> decide(TeamDecision decided);
    /// Settles the minutes. What called for the conference is done, told in `words`, and the person was seen
    /// when she was there.
    Result<void> close(ConferenceId conference, const QString &words);

private:
    /// NotFound, or Invalid "conference_closed".
    Result<Conference> open(ConferenceId conference) const;
    Result<Conference> openOf(ConferenceItemId item) const;
    PlanAction placed(class UnitOfWork &work, const TeamDecision &decided) const;

    Access m_context;
};
