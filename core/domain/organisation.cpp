#include "core/domain/organisation.h"

#include "core/base/period.h"
#include "core/domain/identifiers.h"

QList<Organisation::Flaw> Organisation::flaws() const
{
    QList<Flaw> found;
    if (name.trimmed().isEmpty())
        found += Flaw::NameMissing;
    if (!siret.isEmpty() && !isSiret(siret))
        found += Flaw::SiretWrong;
    if (!postcode.isEmpty() && !isPostcode(postcode))
        found += Flaw::PostcodeWrong;
    if (!email.isEmpty() && !isEmail(email))
        found += Flaw::EmailWrong;
    return found;
}

QString nameOn(const Organisation &organisation, const QList<OrganisationName> &history, QDate day)
{
    for (const OrganisationName &past : history)
        if (past.organisation == organisation.id && Period{past.from, past.to}.contains(day))
            return past.name;
    return organisation.name;
}
