#include "core/domain/target.h"

QList<Target::Flaw> Target::flaws(QDate today) const
{
    QList<Flaw> found;
    if (theme.isEmpty())
        found += Flaw::ThemeMissing;
    if (code.isEmpty() && label.trimmed().isEmpty())
        found += Flaw::WordsMissing;
    if (!setOn.isValid())
        found += Flaw::DateMissing;
    else if (setOn > today)
        found += Flaw::InFuture;
    if (agreedOn.isValid() && agreedOn > today)
        found += Flaw::AgreedInFuture;
    if (!isOpen() && !endedOn.isValid())
        found += Flaw::EndMissing;
    if (endedOn.isValid() && endedOn < setOn)
        found += Flaw::EndsBeforeStart;
    return found;
}
