#include "core/domain/contract.h"

#include <algorithm>

namespace {

constexpr double LeastHours = 15; // art. L.5411-6 CT, unless adapted
constexpr double MostHours = 35;

bool areHoursWrong(const Contract &contract)
{
    if (contract.weeklyHours < 0 || contract.weeklyHours > MostHours)
        return true;
    return contract.kind == Contract::Kind::Engagement && contract.weeklyHours < LeastHours
        && contract.hoursReason.trimmed().isEmpty();
}

} // namespace

QList<Contract::Flaw> Contract::flaws(QDate today) const
{
    QList<Flaw> found;
    if (organisation.isNull())
        found += Flaw::OrganisationMissing;
    if (!startsOn.isValid())
        found += Flaw::StartMissing;
    else if (endsOn.isValid() && endsOn < startsOn)
        found += Flaw::EndsBeforeStart;
    if (std::max({signedOn, personSignedOn, bodySignedOn}) > today)
        found += Flaw::SignedInFuture;
    if (areHoursWrong(*this))
        found += Flaw::HoursWrong;
    return found;
}
