#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// What was said of one situation of the diagnosis, on a day; a later one replaces it.
struct Situation
{
    enum class Answer { NotDiscussed, No, Yes };
    enum class Flaw { ThemeMissing, DateMissing, InFuture };

    SituationId id{};
    BeneficiaryId beneficiary{};
    QString theme{}; ///< code of a theme, see Vocabulary
    QString code{}; ///< code of a situation
    Answer answer = Answer::Yes;
    QDate notedOn{};
    ProfessionalId professional{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Situation &) const = default;
};

template <>
struct Codes<Situation::Answer>
{
    static constexpr std::array<CodeEntry<Situation::Answer>, 3> table{{
        {Situation::Answer::NotDiscussed, "not_discussed"},
        {Situation::Answer::No, "no"},
        {Situation::Answer::Yes, "yes"},
    }};
};

template <>
struct Fields<Situation>
{
    static constexpr auto table = "situation";
    static constexpr auto list =
        std::make_tuple(field("beneficiary_id", &Situation::beneficiary), field("theme", &Situation::theme),
            field("code", &Situation::code), field("answer", &Situation::answer),
            field("noted_on", &Situation::notedOn), field("professional_id", &Situation::professional));
};
