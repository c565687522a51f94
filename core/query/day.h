#pragma once

#include "core/domain/conference.h"
#include "core/domain/planaction.h"
#include "core/query/requests.h"
#include "core/rules/clashes.h"
#include "core/rules/pathwaystate.h"
#include "core/security/access.h"

/// What stands in the way of an appointment of today, and with whom it is.
struct DayClash
{
    Clash clash{};
    QString organisation{};
};

/// An appointment of today.
struct DayAppointment
{
    Appointment appointment{};
    QString name{}; ///< "NOM Prénom"
    QString organisation{}; ///< of whom receives; empty when it is the reader's own
    QStringList participants{}; ///< the other organisations, by name
    QList<DayClash> clashes{}; ///< with what the reader may see; the gravest first
};

/// Why a person is in today's queue.
struct DayReason
{
    enum class Kind {
        Deadline, ///< a clock that is late or nearly so
        UntoldAppointment, ///< past, and nobody said what became of it
        NoReferent, ///< oriented, and no référent unique acts
        Action, ///< a step of the plan, by anybody, that is due or late
        Request, ///< something asked of a partner, or by one, that awaits the reader
        Conference, ///< one that comes, or whose minutes are not settled
    };
    static constexpr int ActionNotice = 3; ///< days before the last one from which an action is told
    static constexpr int ConferenceNotice = 3; ///< days before a conference from which it is told

    Kind kind = Kind::Deadline;
    Deadline deadline{}; ///< of Deadline
    Appointment appointment{}; ///< of UntoldAppointment
    PlanAction action{}; ///< of Action
    RequestLine request{}; ///< of Request
    QString words{}; ///< of Action: what is to be done, and by whom when it is not the person
    QDate dueOn{}; ///< when it should be settled; for NoReferent since when it lasts, null when unknown

    QDate putOffUntil{}; ///< the reader put it off; null when she did not
    QString putOffReason{};
    QDateTime plannedAt{}; ///< the appointment that will settle it in time; null when there is none
    Conference conference{}; ///< of Conference

    bool isLate(QDate today) const { return dueOn < today; }
    /// Not to be told today: put off, or already planned.
    bool isQuiet() const { return putOffUntil.isValid() || plannedAt.isValid(); }
    /// What names it from one day to the next, for Snooze.
    QString subject() const;
};

/// A person who needs the reader today, with all the reasons.
struct DayPerson
{
    BeneficiaryId id{};
    QString name{};
    QString reference{};
    QList<DayReason> reasons{}; ///< the most pressing first; never empty

    QDate dueOn() const { return reasons.first().dueOn; }
};

/// The reader's day.
struct Day
{
    QList<DayAppointment> appointments{}; ///< by hour
    QList<DayPerson> queue{}; ///< the most pressing first
    QList<DayPerson> quiet{}; ///< the same with what was put off or is already planned
    QDate nextDueOn{}; ///< of what is not pressing yet; null when nothing runs
};

/// The day of the session's professional: the appointments she gives or takes part in, and what is due for
/// the people she is référent or current member of the circle of. Without a professional, of everybody. Empty
/// for who may not list people.
Day dayOf(const Access &access);
