#include "core/services/noteservice.h"

#include "core/services/unitofwork.h"

namespace {

const QString NoteForm = QStringLiteral("note");

Result<NoteId> add(const Access &context, Note note, Command command)
{
    note.account = context.session.account;
    note.organisation = context.session.organisation;
    note.writtenAt = context.clock.now();
    if (const auto refused = refuse(note.flaws(context.today())); !refused)
        return refused.error();
    UnitOfWork work(context.database, context.session, context.clock, command, note.beneficiary);
    work.insert(note);
    work.keep(context.database.execute(
        QStringLiteral("DELETE FROM draft WHERE account_id = ? AND subject_id = ? AND form = ?"),
        {note.account.value(), note.beneficiary.value(), NoteForm}));
    if (const auto done = work.commit(); !done)
        return done.error();
    return note.id;
}

} // namespace

NoteService::NoteService(Access context)
    : m_context(context)
{
}

Result<NoteId> NoteService::write(BeneficiaryId person, Note::Level level, const QString &body)
{
    return add(
        m_context, {.beneficiary = person, .level = level, .body = body.trimmed()}, Command::WriteNote);
}

Result<NoteId> NoteService::correct(NoteId id, const QString &body)
{
    const auto corrected = RecordStore::find<Note>(m_context.database, id);
    if (!corrected)
        return Error{ErrorCode::NotFound, QString()};
    if (corrected->account != m_context.session.account)
        return Error{ErrorCode::Refused, QStringLiteral("author")};
    return add(m_context,
        {.beneficiary = corrected->beneficiary,
            .level = corrected->level,
            .body = body.trimmed(),
            .corrects = id},
        Command::CorrectNote);
}
