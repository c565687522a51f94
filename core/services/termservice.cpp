#include "core/services/termservice.h"

#include "core/base/text.h"
#include "core/domain/vocabulary.h"
#include "core/services/unitofwork.h"

TermService::TermService(Access context)
    : m_context(context)
{
}

QList<Term> TermService::terms()
{
    return RecordStore::select<Term>(m_context.database, QStringLiteral("ORDER BY list, label, id"));
}

Result<TermId> TermService::save(Term term)
{
    term.label = term.label.simplified();
    // A code of its own, made once of the first words.
    if (term.code.isEmpty() && !term.label.isEmpty())
        term.code = QStringLiteral("t-")
            + folded(term.label).simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
    if (const auto refused = refuse(term.flaws(m_context.today())); !refused)
        return refused.error();
    QList<Term> others = terms();
    others.removeIf([&term](const Term &each) { return each.id == term.id; });
    for (const Vocabulary::Entry &entry : Vocabulary(others, m_context.today()).entries(term.list))
        if (entry.code != term.code && entry.theme == term.theme && folded(entry.label) == folded(term.label))
            return Error{ErrorCode::Conflict, QStringLiteral("term")};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EditTerm);
    if (term.id.isNull())
        work.insert(term);
    else
        work.update(term);
    if (const auto done = work.commit(); !done)
        return done.error();
    return term.id;
}

Result<void> TermService::remove(TermId term)
{
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EditTerm);
    work.remove<Term>(term);
    return work.commit();
}
