#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A term that a territory added to a vocabulary, or its own words for a national one.
struct Term
{
    enum class List { Theme, Situation, Target, Action };
    enum class Flaw { CodeMissing, LabelMissing };

    TermId id{};
    List list = List::Situation;
    QString code{};
    QString theme{}; ///< code; empty for a theme
    QString label{}; ///< French, as shown to people
    QString nationalCode{}; ///< what it counts as outside the territory; empty: nothing
    QDate from{}; ///< null: always
    QDate to{}; ///< last day; null: still
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Term &) const = default;
};

template <>
struct Codes<Term::List>
{
    static constexpr std::array<CodeEntry<Term::List>, 4> table{{
        {Term::List::Theme, "theme"},
        {Term::List::Situation, "situation"},
        {Term::List::Target, "target"},
        {Term::List::Action, "action"},
    }};
};

template <>
struct Fields<Term>
{
    static constexpr auto table = "term";
    static constexpr auto list =
        std::make_tuple(field("list", &Term::list), field("code", &Term::code), field("theme", &Term::theme),
            field("label", &Term::label), field("national_code", &Term::nationalCode),
            field("valid_from", &Term::from), field("valid_to", &Term::to));
};
