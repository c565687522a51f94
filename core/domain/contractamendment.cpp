#include "core/domain/contractamendment.h"

QList<ContractAmendment::Flaw> ContractAmendment::flaws(QDate today) const
{
    QList<Flaw> found;
    if (subject.trimmed().isEmpty())
        found += Flaw::SubjectMissing;
    if (!agreedOn.isValid())
        found += Flaw::DateMissing;
    else if (agreedOn > today)
        found += Flaw::InFuture;
    if (weeklyHours < 0 || weeklyHours > 35)
        found += Flaw::HoursWrong;
    if (weeklyHours < 15 && formerHours != weeklyHours && hoursReason.trimmed().isEmpty())
        found += Flaw::HoursReasonMissing;
    return found;
}
