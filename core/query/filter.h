#pragma once

#include "core/base/code.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/orientation.h"
#include "core/rules/pathwaystate.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Which people a list shows. The same value makes a saved view, a count and the list a count opens.
struct Filter
{
    enum class Whose {
        Everyone,
        Mine, ///< the reader is a member of the circle today, as référent unique or otherwise
        LedByMe, ///< the reader is the référent unique
    };
    enum class Closure { Open, Closed, Any };
    /// The parts of a filter that people see, add and take away one by one.
    enum class Criterion {
        Whose,
        Referent,
        WithoutReferent,
        LeadBody,
        Partner,
        Stages,
        Tracks,
        Deadline,
        LastContact,
        ContractEnd,
        RunningRule,
        Communes,
        Closure,
        Text,
    };

    Whose whose = Whose::Everyone;
    ProfessionalId referent{}; ///< the référent unique; null: any
    bool withoutReferent = false;
    OrganisationId leadBody{}; ///< the body of the référent unique; null: any
    OrganisationId partner{}; ///< a body that acts in the circle today; null: any
    QList<Stage> stages{}; ///< empty: any
    QList<Track> tracks{}; ///< empty: any; Track::None finds those without one
    bool overdue = false; ///< the next deadline is past; with dueWithinDays: past or near
    int dueWithinDays = 0; ///< the next deadline falls today or within so many days; 0: any
    int silentForDays = 0; ///< nobody met her for so many days, though she is followed; 0: any
    int contractEndsWithinDays = 0; ///< the contract ends today or within so many days; 0: any
    QString runningRule{}; ///< code of a deadline rule whose clock runs, late or not; empty: any
    QStringList communes{}; ///< names, compared folded; empty: any
    Closure closure = Closure::Open;
    QString text{}; ///< as typed: each term begins a name, a commune, a number or a birth date

    /// The criteria that narrow the list, in a fixed order.
    QList<Criterion> criteria() const;
    bool has(Criterion criterion) const;
    /// The same filter with one criterion as `other` has it.
    Filter with(Criterion criterion, const Filter &other) const;
    /// The same filter with one criterion taken away; without Closure it shows the open files.
    Filter without(Criterion criterion) const { return with(criterion, Filter()); }
    /// The criteria in which this differs from `other`, in a fixed order.
    QList<Criterion> differences(const Filter &other) const;

    /// One line of JSON with stable keys; what does not narrow the list is left out.
    QString toJson() const;
    /// Reads what toJson() wrote. Format, with the key, when a key or a code is unknown: a criterion left out
    /// would show more people than asked.
    static Result<Filter> fromJson(const QString &json);

    bool operator==(const Filter &) const = default;
};

template <>
struct Codes<Filter::Whose>
{
    static constexpr std::array<CodeEntry<Filter::Whose>, 3> table{{
        {Filter::Whose::Everyone, "everyone"},
        {Filter::Whose::Mine, "mine"},
        {Filter::Whose::LedByMe, "led_by_me"},
    }};
};

template <>
struct Codes<Filter::Closure>
{
    static constexpr std::array<CodeEntry<Filter::Closure>, 3> table{{
        {Filter::Closure::Open, "open"},
        {Filter::Closure::Closed, "closed"},
        {Filter::Closure::Any, "any"},
    }};
};

template <>
struct Codes<Filter::Criterion>
{
    static constexpr std::array<CodeEntry<Filter::Criterion>, 14> table{{
        {Filter::Criterion::Whose, "whose"},
        {Filter::Criterion::Referent, "referent"},
        {Filter::Criterion::WithoutReferent, "without_referent"},
        {Filter::Criterion::LeadBody, "lead_body"},
        {Filter::Criterion::Partner, "partner"},
        {Filter::Criterion::Stages, "stages"},
        {Filter::Criterion::Tracks, "tracks"},
        {Filter::Criterion::Deadline, "deadline"},
        {Filter::Criterion::LastContact, "last_contact"},
        {Filter::Criterion::ContractEnd, "contract_end"},
        {Filter::Criterion::RunningRule, "running_rule"},
        {Filter::Criterion::Communes, "communes"},
        {Filter::Criterion::Closure, "closure"},
        {Filter::Criterion::Text, "text"},
    }};
};
