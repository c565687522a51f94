#pragma once

#include "core/domain/note.h"
#include "core/services/service.h"

/// Keeps what professionals write of a person.
class NoteService
{
public:
    explicit NoteService(Access context);

    /// Adds a note of the session's account, as of now, and lets go of its draft.
    Result<NoteId> write(BeneficiaryId person, Note::Level level, const QString &body);
    /// Adds a note that stands for another of the same account, at its level; Refused "author" for somebody
    /// else's. The corrected one stays readable.
    Result<NoteId> correct(NoteId note, const QString &body);

private:
    Access m_context;
};
