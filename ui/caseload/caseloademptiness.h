#pragma once

#include "ui/caseload/caseloadviews.h"

/// What an empty list says, and what its button does.
struct CaseloadEmptiness
{
    enum class Answer { None, ClearFilters, ShowEveryone, Import };

    QString icon{};
    QString text{};
    QString hint{};
    QString action{}; ///< words of the button; empty for none
    Answer answer = Answer::None;

    /// `baseIsEmpty`: nobody at all is in the base.
    static CaseloadEmptiness of(const CaseloadView &view, const Filter &filter, bool baseIsEmpty);
};
