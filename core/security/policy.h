#pragma once

#include "core/rules/disclosure.h"
#include "core/security/operation.h"
#include "core/security/session.h"

/// What ties a reader to a person.
enum class Relation {
    None, ///< the operation is about nobody in particular
    Own, ///< the reader is in the circle
    Team, ///< somebody of the reader's organisation is in the circle, or it was asked something about the
          ///< person
    Free, ///< nobody is in the circle yet, or any more
    Glass, ///< the reader opened the file in an emergency, within the hour
    Other,
};

template <>
struct Codes<Relation>
{
    static constexpr std::array<CodeEntry<Relation>, 6> table{{
        {Relation::None, "none"},
        {Relation::Own, "own"},
        {Relation::Team, "team"},
        {Relation::Free, "free"},
        {Relation::Glass, "glass"},
        {Relation::Other, "other"},
    }};
};

/// What the policy answers.
struct Decision
{
    enum class Reason {
        Allowed,
        NoAccount, ///< nobody is logged in
        NotOfThisRole, ///< no account of this role ever does it
        NotInTheCircle, ///< the role does it, not for this person
    };

    bool allow = false;
    Level level = Level::None; ///< of a file: how much of it is seen
    Reason reason = Reason::NoAccount;

    bool operator==(const Decision &) const = default;
};

template <>
struct Codes<Decision::Reason>
{
    static constexpr std::array<CodeEntry<Decision::Reason>, 4> table{{
        {Decision::Reason::Allowed, "allowed"},
        {Decision::Reason::NoAccount, "no_account"},
        {Decision::Reason::NotOfThisRole, "role"},
        {Decision::Reason::NotInTheCircle, "circle"},
    }};
};

namespace Policy {

/// May the session do this to somebody so related to her? Pure; what is not allowed here is refused. Asked by
/// every service and every query about people. tests/data/permissions.csv holds every answer.
Decision decide(const Session &session, Operation operation, Relation relation);

/// Whether the operation is about one person: it then depends on what ties the reader to her.
bool isAboutOne(Operation operation);

} // namespace Policy
