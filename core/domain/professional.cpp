#include "core/domain/professional.h"

#include "core/domain/identifiers.h"

QList<Professional::Flaw> Professional::flaws() const
{
    QList<Flaw> found;
    if (familyName.trimmed().isEmpty())
        found += Flaw::FamilyNameMissing;
    if (organisation.isNull())
        found += Flaw::OrganisationMissing;
    if (!email.isEmpty() && !isEmail(email))
        found += Flaw::EmailWrong;
    if (!substitute.isNull() && substitute == id)
        found += Flaw::SubstitutesItself;
    return found;
}
