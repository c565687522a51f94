#pragma once

#include "core/domain/term.h"
#include "core/services/service.h"

/// Keeps the territory's own words.
class TermService
{
public:
    explicit TermService(Access context);

    /// By list, then by words.
    QList<Term> terms();
    /// Stores a new term (null id) or a changed one. Conflict "term" when a national or another term of the
    /// list already has these words.
    Result<TermId> save(Term term);
    /// Takes a term away; what was recorded with it keeps its code.
    Result<void> remove(TermId term);

private:
    Access m_context;
};
