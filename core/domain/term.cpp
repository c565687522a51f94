#include "core/domain/term.h"

QList<Term::Flaw> Term::flaws(QDate today) const
{
    QList<Flaw> found;
    Q_UNUSED(today)
    if (code.isEmpty())
        found += Flaw::CodeMissing;
    if (label.trimmed().isEmpty())
        found += Flaw::LabelMissing;
    return found;
}
