#include "core/domain/note.h"

QList<Note::Flaw> Note::flaws(QDate today) const
{
    QList<Flaw> found;
    Q_UNUSED(today)
    if (body.trimmed().isEmpty())
        found += Flaw::BodyMissing;
    return found;
}
