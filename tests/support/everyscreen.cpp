#include "tests/support/everyscreen.h"

#include "core/query/accounts.h"
#include "core/query/agenda.h"
#include "core/query/casefile.h"
#include "core/query/caseload.h"
#include "core/query/day.h"
#include "core/query/filterchoices.h"
#include "core/query/finder.h"
#include "core/query/glance.h"
#include "core/query/history.h"
#include "core/query/imports.h"
#include "core/query/network.h"
#include "core/query/networkchoices.h"
#include "core/query/trailreader.h"
#include "core/services/workspace.h"

int readEveryScreen(Workspace &workspace)
{
    const Access access = workspace.access();
    Caseload caseload(access);
    const auto ids = caseload.ids({}, {});
    caseload.count(Filter{.overdue = true});
    caseload.rows(ids.mid(0, Caseload::PageSize));
    FilterChoices choices(workspace.database());
    choices.referents();
    choices.partners();
    choices.communes();
    dayOf(access);
    [[maybe_unused]] const auto agenda = ownAgenda(access, {});
    Finder(access).find(QStringLiteral("ess"));
    const auto network = networkSearch(access, QStringLiteral("conseil"));
    actorChoices(workspace.database(), access.today());
    for (const OrganisationChoice &each : organisationChoices(workspace.database()).mid(0, 5))
        organisationSheet(access, each.id);
    lastImports(workspace.database());
    [[maybe_unused]] const auto accounts = accountRows(access);
    [[maybe_unused]] const auto trail = trailRows(access);
    [[maybe_unused]] const auto reviewed = emergencies(access);
    int missing = 0;
    for (const BeneficiaryId person : ids.mid(0, 20)) {
        const auto file = caseFile(access, person);
        [[maybe_unused]] const auto glance = personGlance(access, person);
        [[maybe_unused]] const auto changes = history(access, person, {}, 50);
        [[maybe_unused]] const auto readers = consultationsOf(access, person);
        missing += file ? 0 : 1;
    }
    return missing;
}
