#pragma once

#include "ui/text/codetext.h"
#include "ui/widgets/choicefield.h"

/// Offers every value of an enum in words, with `chosen` chosen; its Unknown is the empty choice.
template <Coded Enum>
void offer(ChoiceField *field, Enum chosen)
{
    QList<Choice> choices;
    for (const Enum each : allOf<Enum>())
        if (!codeOf(each).isEmpty())
            choices.append({codeOf(each), textOf(each)});
    field->setChoices(choices);
    if constexpr (requires { Enum::Unknown; })
        field->setEmptyLabel(textOf(Enum::Unknown));
    field->setCode(codeOf(chosen));
}
