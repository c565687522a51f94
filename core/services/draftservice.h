#pragma once

#include "core/domain/draft.h"
#include "core/services/service.h"

/// Keeps what an account has begun to write, outside of records and of the journal. Only its author finds it
/// again.
class DraftService
{
public:
    explicit DraftService(Access context);

    /// Keeps what was begun in a form about `subject` (0: nobody yet); an empty text forgets it.
    Result<void> keep(qint64 subject, const QString &form, const QString &body);
    /// What was begun; nothing when nothing was.
    std::optional<Draft> find(qint64 subject, const QString &form);
    /// All that was begun about `subject`, the latest first.
    QList<Draft> about(qint64 subject);
    /// The place of a form's draft, see Draft::formName(). The service outlives it.
    DraftPlace place(qint64 subject, const QString &kind, qint64 record, const QString &variant = {});

private:
    Access m_context;
};
