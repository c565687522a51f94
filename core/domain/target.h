#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// What a person aims at under a theme.
struct Target
{
    enum class State { InProgress, Done, Abandoned };
    enum class Flaw {
        ThemeMissing,
        WordsMissing,
        DateMissing,
        InFuture,
        AgreedInFuture,
        EndMissing,
        EndsBeforeStart
    };

    TargetId id{};
    BeneficiaryId beneficiary{};
    QString theme{};
    QString code{}; ///< empty for one in free words
    QString label{}; ///< the free words; empty with a code
    State state = State::InProgress;
    QDate setOn{};
    QDate agreedOn{}; ///< when the person herself agreed; null until she did
    QDate endedOn{}; ///< when done or abandoned
    ProfessionalId professional{};
    int revision = 0;

    bool isOpen() const { return state == State::InProgress; }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Target &) const = default;
};

template <>
struct Codes<Target::State>
{
    static constexpr std::array<CodeEntry<Target::State>, 3> table{{
        {Target::State::InProgress, "in_progress"},
        {Target::State::Done, "done"},
        {Target::State::Abandoned, "abandoned"},
    }};
};

template <>
struct Fields<Target>
{
    static constexpr auto table = "target";
    static constexpr auto list =
        std::make_tuple(field("beneficiary_id", &Target::beneficiary), field("theme", &Target::theme),
            field("code", &Target::code), field("label", &Target::label), field("state", &Target::state),
            field("set_on", &Target::setOn), field("agreed_on", &Target::agreedOn),
            field("ended_on", &Target::endedOn), field("professional_id", &Target::professional));
};
